import {
  type FileChild,
  type IThemeOptions,
  Packer,
  type PageNumberEstimator,
  Paragraph,
  Table,
  Document as WordDocument,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Section } from '../blocks.ts';
import type { Document } from '../document.ts';
import { sectionBlocks, writtenBlocks } from './blocks.ts';
import { contents } from './contents.ts';
import type { DocxContext } from './context.ts';
import { direction, runs } from './inlines.ts';
import { numbering } from './lists.ts';
import { type Paper, styleIds } from './look.ts';
import { type Parts, unpack } from './package.ts';
import { pageFooter, pageHeader } from './page.ts';
import { spacer } from './table.ts';

/** What a document is written in. */
export interface Look {
  readonly paper: Paper;
  /** The part of the package that holds the styles. */
  readonly styles: string;
  readonly theme: IThemeOptions | null;
}

/** A document as the parts of a Word file. The contents, which one part alone does not need, name their pages, found by laying the document out as Word does; `certain` is false where something in it leaves room for doubt about that. */
export async function written(
  document: Document,
  { paper, styles, theme }: Look,
  context: DocxContext,
): Promise<{ readonly parts: Parts; readonly certain: boolean }> {
  const estimate = estimatePageNumbersWith({ guess: true });
  let certain = false;
  const pageNumbers: PageNumberEstimator = (body, within) => {
    try {
      const pages = estimate(body, within);
      certain = pages.pageCount !== undefined && (pages.guesses ?? []).length === 0;
      return pages;
    } catch {
      // The layout is the library's guess at Word's; a document must not be lost for the numbers of its pages.
      return { bookmarks: new Map() };
    }
  };
  const parts = (sections: readonly Section[]): readonly FileChild[] =>
    sections.flatMap((section) => sectionBlocks(section, 1, context));
  const { width, height, ...margin } = paper;
  const header = pageHeader(document);
  const file = new WordDocument({
    externalStyles: styles,
    numbering,
    pageNumbers,
    ...(theme === null ? {} : { theme }),
    sections: [
      {
        properties: { page: { size: { width, height }, margin } },
        ...(header === null ? {} : { headers: { default: header } }),
        footers: { default: pageFooter(document, paper, context.words) },
        children: apart([
          ...heading(document),
          ...writtenBlocks(document.cover, 1, context),
          ...parts(document.sections.slice(0, document.beforeContents)),
          ...(document.sections.length < 2 ? [] : contents(context.words)),
          ...parts(document.sections.slice(document.beforeContents)),
        ]),
      },
    ],
  });
  return { parts: unpack(await Packer.toBuffer(file)), certain };
}

function heading({ title, subtitle }: Document): readonly Paragraph[] {
  const line = (style: string, text: string): Paragraph =>
    new Paragraph({ style, ...direction([{ kind: 'text', text }]), children: runs(text) });
  return [line(styleIds.title, title), ...(subtitle === '' ? [] : [line(styleIds.subtitle, subtitle)])];
}

/** Word makes one table of two that touch, and a document cannot end in one. */
function apart(children: readonly FileChild[]): readonly FileChild[] {
  return children.flatMap((child, index) => {
    const next = children[index + 1];
    return child instanceof Table && (next === undefined || next instanceof Table) ? [child, spacer(20)] : [child];
  });
}
