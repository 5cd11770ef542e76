import { type Parts, textOf } from './package.ts';
import { parseXml, type XmlElement } from './xml.ts';

/** The pages that headings stand on. */
export interface PagesFound {
  /** As the pages show them, by the bookmarks of the headings. */
  readonly pages: ReadonlyMap<string, string>;
  /** True where all were found without a guess. */
  readonly certain: boolean;
}

/** Finds the pages of the headings by laying a file out as Word does. What does it is loaded only here: its tables of letters' widths are larger than all else that writes a document. */
export async function pagesFound(parts: Parts): Promise<PagesFound> {
  const { estimatePageNumbersWith } = await import('docx/layout');
  try {
    const { bookmarks, pageCount, guesses = [] } = estimatePageNumbersWith({ guess: true })({ parts: nodesIn(parts) });
    return { pages: bookmarks, certain: pageCount !== undefined && guesses.length === 0 };
  } catch {
    // The layout is the library's guess at Word's; a document must not be lost for the numbers of its pages.
    return { pages: new Map(), certain: false };
  }
}

/** A node as the library reads it: texts without escapes. */
interface Node {
  type: 'element' | 'text';
  name?: string;
  text?: string;
  attributes?: Record<string, string>;
  elements?: Node[];
}

function nodesIn(parts: Parts): ReadonlyMap<string, { elements: Node[] }> {
  return new Map(
    [...parts.keys()].flatMap((name) => {
      const root = /\.(?:xml|rels)$/.test(name) ? parseXml(textOf(parts, name)) : null;
      return root === null ? [] : [[name, { elements: [nodeOf(root)] }] as const];
    }),
  );
}

function nodeOf({ name, attributes, children }: XmlElement): Node {
  const given = Object.entries(attributes).map(([key, value]) => [key, unescaped(value)] as const);
  return {
    type: 'element',
    name,
    // To the library attributes are a child, even where there are none of them.
    ...(given.length === 0 ? {} : { attributes: Object.fromEntries(given) }),
    elements: children.map((child) =>
      typeof child === 'string' ? { type: 'text', text: unescaped(child) } : nodeOf(child),
    ),
  };
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
