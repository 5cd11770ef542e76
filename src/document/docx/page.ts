import type { Words } from '../../language/words.ts';
import type { Document } from '../document.ts';
import { direction } from './inlines.ts';
import { type Paper, styleIds, textWidthOf } from './look.ts';
import { field, paragraph, run, runs } from './markup.ts';
import { declaration } from './package.ts';

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The part with the head of each page: the word that marks a draft. */
export function headerXml(draft: string): string {
  return `${declaration}<w:hdr ${word}>${draftLine(draft)}</w:hdr>`;
}

/** The word that marks a draft, for the head of a page. */
export function draftLine(draft: string, look = ''): string {
  return paragraph({ style: styleIds.header, align: 'right' }, runs(draft, look));
}

/** The part with the foot of each page: the document's own words, and the number of the page among all. */
export function footerXml({ footer }: Document, paper: Paper, words: Words): string {
  const { before, between, after } = words.document.page;
  const look = {
    style: styleIds.footer,
    rightTab: { at: textWidthOf(paper), leader: 'none' as const },
    ...direction([{ kind: 'text', text: footer }]),
  };
  const page = `${run('<w:tab/>')}${runs(before)}${field('PAGE', '')}${runs(between)}${field('NUMPAGES', '')}${runs(after)}`;
  return `${declaration}<w:ftr ${word}>${paragraph(look, `${runs(footer)}${page}`)}</w:ftr>`;
}
