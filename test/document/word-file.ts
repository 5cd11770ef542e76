import { strFromU8, unzipSync } from 'fflate';

/** The parts of a Word file as text, by their paths. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** A paragraph of a Word file as its reader knows it. */
export interface WordParagraph {
  readonly style: string;
  readonly text: string;
  readonly xml: string;
}

/** The paragraphs of a part, in order. */
export function paragraphsIn(xml: string): readonly WordParagraph[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs)].map(([whole]) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(whole)?.[1] ?? 'Normal',
    text: textIn(whole),
    xml: whole,
  }));
}

/** The text that a reader of a part sees; a tab and the end of a paragraph are spaces. */
export function textIn(xml: string): string {
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<\/w:p>|<w:tab\/>/g)].map(([, text]) => text ?? ' ');
  return texts
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The tables of the body, each as its rows of cells of text. */
export function tablesIn(
  xml: string,
): readonly { readonly xml: string; readonly rows: readonly (readonly string[])[] }[] {
  return [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => ({
    xml: table,
    rows: [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => textIn(cell)),
    ),
  }));
}

/** Where the links of a part lead: addresses outside, and bookmarks. */
export function linksIn(parts: Readonly<Record<string, string>>): {
  readonly outside: readonly string[];
  readonly inside: readonly string[];
  readonly bookmarks: readonly string[];
} {
  const body = parts['word/document.xml'] ?? '';
  const all = (text: string, pattern: RegExp): readonly string[] =>
    [...text.matchAll(pattern)].map(([, one]) => one ?? '');
  return {
    outside: all(parts['word/_rels/document.xml.rels'] ?? '', /Target="([^"]*)" TargetMode="External"/g),
    inside: all(body, /<w:hyperlink [^>]*w:anchor="([^"]*)"/g),
    bookmarks: all(body, /<w:bookmarkStart [^>]*w:name="([^"]*)"/g),
  };
}
