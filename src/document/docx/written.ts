import type { Section } from '../blocks.ts';
import type { Document } from '../document.ts';
import { sectionBlocks, writtenBlocks } from './blocks.ts';
import { contents } from './contents.ts';
import type { DocxContext } from './context.ts';
import { plainLine } from './inlines.ts';
import { styleIds } from './look.ts';
import { together } from './markup.ts';
import { spacer } from './table.ts';
import { isTable } from './table-markup.ts';

/** A body as text, with the pages of its headings by their bookmarks; with `null`, without any. */
export type Body = (pages: ReadonlyMap<string, string> | null) => string;

/** The body of a document, written but for the pages that its contents name. One part alone needs no contents. */
export function writtenBody(document: Document, context: DocxContext): Body {
  const { sections, beforeContents, cover } = document;
  const parts = (some: readonly Section[]): readonly string[] =>
    some.flatMap((section) => sectionBlocks(section, 1, context));
  const before = [
    ...heading(document),
    ...writtenBlocks(cover, 1, context),
    ...parts(sections.slice(0, beforeContents)),
  ];
  const after = parts(sections.slice(beforeContents));
  const { gathered, width, words } = context;
  return (pages) => {
    const between = hasContents(document) ? contents(gathered.entries, pages, width, words) : [];
    return together(apart([...before, ...between, ...after]));
  };
}

/** True where a document has a table of contents. */
export function hasContents({ sections }: Document): boolean {
  return sections.length > 1;
}

function heading({ title, subtitle }: Document): readonly string[] {
  return [
    plainLine(title, { style: styleIds.title }),
    ...(subtitle === '' ? [] : [plainLine(subtitle, { style: styleIds.subtitle })]),
  ];
}

/** Word makes one table of two that touch, and a document cannot end in one. */
function apart(children: readonly string[]): readonly string[] {
  return children.flatMap((child, index) => {
    const next = children[index + 1];
    return isTable(child) && (next === undefined || isTable(next)) ? [child, spacer(20)] : [child];
  });
}
