import { Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { Words } from '../../language/words.ts';
import type { Document } from '../document.ts';
import { direction, runs } from './inlines.ts';
import { type Paper, styleIds, textWidthOf } from './look.ts';

/** The head of each page: the word that marks a draft; `null` where the document is none. */
export function pageHeader({ draft }: Document): Header | null {
  if (draft === null) return null;
  return new Header({
    children: [new Paragraph({ style: styleIds.header, alignment: 'right', children: runs(draft) })],
  });
}

/** The foot of each page: the document's own words, and the number of the page among all. */
export function pageFooter({ footer }: Document, paper: Paper, words: Words): Footer {
  const { before, between, after } = words.document.page;
  const number = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after];
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: textWidthOf(paper) }],
        ...direction([{ kind: 'text', text: footer }]),
        children: [...runs(footer), new TextRun({ children: [new Tab(), ...number] })],
      }),
    ],
  });
}
