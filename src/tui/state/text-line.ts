import { plainText } from '../../source/plain-text.ts';
import type { Opened, TextLine } from './screen.ts';

/** A change to a line of text, or a move in it. */
export type Edit =
  | { readonly kind: 'insert'; readonly text: string }
  | { readonly kind: 'left' | 'right' | 'home' | 'end' | 'backspace' | 'delete' | 'clear-before' | 'word-before' };

/** The most characters that a line takes. */
export const longestLine = 4000;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A line with the text in it and the caret behind it. */
export function lineOf(text: string): TextLine {
  return { text, at: text.length };
}

/** Applies an edit. What is inserted loses its line ends and control characters; moves stop at the ends. */
export function edited({ text, at }: TextLine, edit: Edit): TextLine {
  switch (edit.kind) {
    case 'insert': {
      const room = longestLine - text.length;
      const inserted = plainText(edit.text.replace(/\s*[\r\n]+\s*/g, ' ')).slice(0, Math.max(0, room));
      const changed = text.slice(0, at) + inserted + text.slice(at);
      return { text: changed, at: boundaryFrom(changed, at + inserted.length) };
    }
    case 'left':
      return { text, at: before(text, at) };
    case 'right':
      return { text, at: boundaryFrom(text, at + 1) };
    case 'home':
      return { text, at: 0 };
    case 'end':
      return { text, at: text.length };
    case 'backspace':
      return cut(text, before(text, at), at);
    case 'delete':
      return cut(text, at, boundaryFrom(text, at + 1));
    case 'clear-before':
      return cut(text, 0, at);
    case 'word-before':
      return cut(text, text.slice(0, at).search(/\S*\s*$/), at);
  }
}

/** A screen that looks for what is written on it, after an edit: what other words find is pointed at from the first on. */
export function lookedFor<Screen extends { readonly line: TextLine }>(
  { screen, spot }: Opened<Screen>,
  edit: Edit,
): Opened<Screen> {
  const line = edited(screen.line, edit);
  return { screen: { ...screen, line }, spot: line.text === screen.line.text ? spot : { cursor: 0, scroll: 0 } };
}

function cut(text: string, from: number, to: number): TextLine {
  const left = text.slice(0, from) + text.slice(to);
  return { text: left, at: boundaryFrom(left, from) };
}

function boundaries(text: string): readonly number[] {
  return [...Array.from(segmenter.segment(text), ({ index }) => index), text.length];
}

function before(text: string, at: number): number {
  return boundaries(text).findLast((boundary) => boundary < at) ?? 0;
}

/** The first place between two visible characters at or after an offset: what joins onto its neighbour is not torn apart. */
function boundaryFrom(text: string, offset: number): number {
  return boundaries(text).find((boundary) => boundary >= offset) ?? text.length;
}
