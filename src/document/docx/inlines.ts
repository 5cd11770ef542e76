import { ExternalHyperlink, InternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import { type Inline, type Rich, safeAddress } from '../blocks.ts';
import { barRuns } from './bar.ts';
import type { DocxContext } from './context.ts';
import { styleIds } from './look.ts';
import { isRightToLeft, stretches, wordText } from './text.ts';

/** One line of text. */
export function inlines(rich: Rich, context: DocxContext): readonly ParagraphChild[] {
  return rich.flatMap((part) => piece(part, context));
}

/** What a paragraph of this text says about its direction. */
export function direction(rich: Rich): { readonly bidirectional?: true } {
  const words = rich.map((part) => ('text' in part ? part.text : '')).join('');
  return isRightToLeft(words) ? { bidirectional: true } : {};
}

/** Text as runs, each in one direction. */
export function runs(text: string, options: IRunOptions = {}): readonly TextRun[] {
  return stretches(wordText(text)).map(
    (one) => new TextRun({ ...options, text: one.text, ...(one.rightToLeft ? { rightToLeft: true } : {}) }),
  );
}

function piece(part: Inline, { words, bookmarks }: DocxContext): readonly ParagraphChild[] {
  switch (part.kind) {
    case 'text':
      return runs(part.text);
    case 'strong':
      return runs(part.text, { style: styleIds.strong });
    case 'mark':
      return runs(words.report.mark, { superScript: true });
    case 'bar':
      return barRuns(part);
    case 'to': {
      const anchor = bookmarks.get(part.target);
      return anchor === undefined ? runs(part.text) : [new InternalHyperlink({ anchor, children: runs(part.text) })];
    }
    case 'link': {
      const link = safeAddress(part.url);
      const children = runs(part.url, { style: styleIds.hyperlink });
      return link === null ? runs(part.url) : [new ExternalHyperlink({ link, children })];
    }
  }
}
