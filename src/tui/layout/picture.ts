import type { Words } from '../../language/words.ts';
import type { View } from '../state/event.ts';
import { topOf, type WalkState } from '../state/state.ts';
import { type Body, windowOf } from './body.ts';
import { bodyOn } from './body-on.ts';
import type { Context } from './context.ts';
import { keysLine, legendLine, noticeLines, smallest, tooSmallLines } from './foot.ts';
import { headLines } from './head.ts';
import { emptyLine, fitted, type Line, padded, segment, textOf, widthOf } from './segment.ts';

/** The size of the terminal, in characters. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** What the terminal shows: at most one line less than it has, none wider than it is. */
export interface Picture {
  readonly lines: readonly Line[];
  readonly view: View;
}

/** Lays out a state. What the body of a screen is made of is remembered until it changes. */
export type Painter = (state: WalkState, size: Size) => Picture;

/** The column of the pointer at the left, and the margin at the right. */
const margins = { left: 2, right: 1 };

/** Makes a painter that remembers the last body. */
export function createPainter(words: Words): Painter {
  let last: { readonly parts: readonly unknown[]; readonly body: Body } | null = null;
  return (state, size) => {
    const width = size.columns - margins.left - margins.right;
    const context: Context = { state, words, width };
    if (size.columns < smallest.leastColumns || size.rows < smallest.leastRows) return tooSmall(context, size);
    const { screen } = topOf(state);
    const { results, supposed, profile, draft, file, fault, found, earlier } = state;
    const parts = [screen, results, supposed, profile, draft, file, fault, found, earlier, width];
    if (last === null || !parts.every((part, index) => part === last?.parts[index]))
      last = { parts, body: bodyOn(context, screen) };
    return framed(context, last.body, size);
  };
}

function framed(context: Context, body: Body, { columns, rows }: Size): Picture {
  const { spot } = topOf(context.state);
  const indented = (lines: readonly Line[]): readonly Line[] =>
    lines.map((line) => [segment(' '.repeat(margins.left)), ...line]);
  const head = indented(headLines(context));
  const below = indented([...(body.marked ? [legendLine(context)] : []), ...noticeLines(context)]);
  const keys = indented([keysLine(context)]);
  const height = rows - 1 - head.length - below.length - keys.length - 2;
  const { top, furthest } = windowOf(body, spot.cursor, spot.scroll, height);
  const left = Math.max(0, body.rows.length - top - height);
  const selected = body.spans[spot.cursor];
  const lines = body.rows.slice(top, top + height).map((row, index) => {
    const at = top + index;
    return selected !== undefined && row.entry === spot.cursor
      ? selectedLine(row.line(), at === selected.from, columns)
      : [segment(' '.repeat(margins.left)), ...row.line()];
  });
  const blank = Array.from({ length: Math.max(0, height - lines.length) }, () => emptyLine);
  const { more } = context.words.walk;
  return {
    lines: [
      ...head,
      rule(columns, top === 0 ? '' : more.above(top)),
      ...lines,
      ...blank,
      ...below,
      rule(columns, left === 0 ? '' : more.below(left)),
      ...keys,
    ].map((line) => fitted(line, columns)),
    view: { page: height, furthest },
  };
}

/** A line of the entry pointed at: inverted over the whole width, and with a pointer before the first one. */
function selectedLine(line: Line, first: boolean, columns: number): Line {
  const pointer = segment(first ? '› ' : ' '.repeat(margins.left), 'selected');
  return padded([pointer, segment(textOf(line), 'selected')], columns).map(({ text }) => segment(text, 'selected'));
}

function rule(columns: number, text: string): Line {
  const label = text === '' ? '' : ` ${text} `;
  const dashes = columns - widthOf(label) - 2;
  return [
    segment('─'.repeat(Math.max(0, dashes)), 'faint'),
    segment(label, 'strong'),
    segment('─'.repeat(Math.min(2, columns)), 'faint'),
  ];
}

function tooSmall(context: Context, size: Size): Picture {
  const lines = tooSmallLines(context, size).slice(0, Math.max(0, size.rows - 1));
  return { lines: lines.map((line) => fitted(line, size.columns)), view: { page: 1, furthest: 0 } };
}
