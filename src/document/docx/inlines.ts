import { type Inline, type Rich, safeAddress } from '../blocks.ts';
import { barRuns } from './bar.ts';
import type { DocxContext } from './context.ts';
import { linkInside, linkOutside, looks, type ParagraphLook, paragraph, runs, together } from './markup.ts';
import { isRightToLeft } from './text.ts';

/** One line of text as a paragraph, in the direction of its words. */
export function line(rich: Rich, look: ParagraphLook, context: DocxContext): string {
  return paragraph({ ...look, ...direction(rich) }, inlines(rich, context));
}

/** Words as a paragraph in their direction. */
export function plainLine(text: string, look: ParagraphLook): string {
  return paragraph({ ...look, rightToLeft: isRightToLeft(text) }, runs(text));
}

/** One line of text as runs and links. */
export function inlines(rich: Rich, context: DocxContext): string {
  return together(rich.map((part) => piece(part, context)));
}

/** What a paragraph of this text says about its direction. */
export function direction(rich: Rich): { readonly rightToLeft: boolean } {
  return { rightToLeft: isRightToLeft(rich.map((part) => ('text' in part ? part.text : '')).join('')) };
}

function piece(part: Inline, { words, bookmarks, gathered }: DocxContext): string {
  switch (part.kind) {
    case 'text':
      return runs(part.text);
    case 'strong':
      return runs(part.text, looks.strong);
    case 'mark':
      return runs(words.report.mark, looks.raised);
    case 'bar':
      return barRuns(part);
    case 'to': {
      const bookmark = bookmarks.get(part.target);
      return bookmark === undefined ? runs(part.text) : linkInside(bookmark, runs(part.text));
    }
    case 'link': {
      const address = safeAddress(part.url);
      return address === null
        ? runs(part.url)
        : linkOutside(gathered.outside(address), runs(part.url, looks.hyperlink));
    }
  }
}
