import type { Words } from '../../language/words.ts';
import type { View } from '../state/event.ts';
import type { Spot } from '../state/screen.ts';
import { type Body, windowOf } from './body.ts';
import { emptyLine, fitted, type Line, padded, segment, textOf, widthOf } from './segment.ts';
import { wrappedLines } from './wrap.ts';

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

/** A text beside the body, that is scrolled on its own. */
export interface Beside {
  readonly lines: readonly Line[];
  /** What the lines of the body may take at its left. */
  readonly left: number;
  /** By how many lines it is scrolled; more than there are is taken as the end. */
  readonly scroll: number;
}

/** The parts of a picture, from the top to the bottom; none of their lines is wider than {@link widthWithin} says. */
export interface Parts {
  readonly head: readonly Line[];
  readonly body: Body;
  readonly below: readonly Line[];
  readonly keys: Line;
  readonly spot: Spot;
  readonly beside: Beside | null;
}

/** The column of the pointer at the left, and the margin at the right. */
const margins = { left: 2, right: 1 };

/** The smallest window that can be drawn in. */
const smallest = { leastColumns: 60, leastRows: 20 };

/** What a line may take between the margins. */
export function widthWithin({ columns }: Size): number {
  return columns - margins.left - margins.right;
}

/** How many lines there are between head and foot, with a legend and nothing to tell. */
export function heightWithin({ rows }: Size): number {
  return rows - 7;
}

/** The parts one below the other, with as much of the body as there is room for. */
export function framed(parts: Parts, { columns, rows }: Size, words: Words): Picture {
  const { head, body, below, keys, spot, beside } = parts;
  const height = rows - 1 - head.length - body.pinned.length - body.under.length - below.length - 3;
  const { top, furthest, above } = windowOf(body, spot.cursor, spot.scroll, height);
  const left = Math.max(0, body.rows.length - top - height);
  const selected = body.spans[spot.cursor];
  const edge = beside === null ? columns : margins.left + beside.left;
  const lines = body.rows.slice(top, top + height).map((row, index) => {
    const at = top + index;
    return selected !== undefined && row.entry === spot.cursor
      ? selectedLine(row.line(), at === selected.from, edge)
      : indented(row.line());
  });
  const blank = Array.from({ length: Math.max(0, height - lines.length) }, () => emptyLine);
  const shown = [...body.pinned.map(indented), ...lines, ...blank, ...body.under.map(indented)];
  const story = beside === null ? null : besideOf(beside, shown.length);
  const { more } = words.walk;
  const ruled = (own: number, ofStory: number, label: (lines: number) => string): Line => {
    const labelled = (count: number): string => (count === 0 ? '' : label(count));
    return [...rule(edge, labelled(own)), ...(story === null ? [] : rule(columns - edge, labelled(ofStory)))];
  };
  return {
    lines: [
      ...head.map(indented),
      ruled(top, story?.from ?? 0, more.above),
      ...(beside === null || story === null ? shown : sideBySide(shown, beside, story.from)),
      ...below.map(indented),
      ruled(left, (story?.furthest ?? 0) - (story?.from ?? 0), more.below),
      indented(keys),
    ].map((line) => fitted(line, columns)),
    view: {
      page: height,
      furthest,
      above,
      ...(story === null ? {} : { story: { page: story.page, furthest: story.furthest } }),
    },
  };
}

/** How much of a text beside a body is seen, how far it can be scrolled on, and how far it is. */
function besideOf({ lines, scroll }: Beside, page: number) {
  const furthest = Math.max(0, lines.length - page);
  return { page, furthest, from: Math.min(scroll, furthest) };
}

/** What stands between a body and the text beside it. */
const divider = ' │ ';

/** What a body may take beside a text of a width; both within the margins. */
export function widthBeside(width: number, beside: number): number {
  return width - beside - divider.length;
}

function sideBySide(lines: readonly Line[], beside: Beside, from: number): readonly Line[] {
  const edge = margins.left + beside.left;
  return lines.map((line, at) => [
    ...padded(fitted(line, edge), edge),
    segment(divider, 'faint'),
    ...(beside.lines[from + at] ?? emptyLine),
  ]);
}

/** True where nothing can be drawn in the window. */
export function isTooSmall({ columns, rows }: Size): boolean {
  return columns < smallest.leastColumns || rows < smallest.leastRows;
}

/** What is said where the window is too small. */
export function tooSmall(size: Size, words: Words): Picture {
  const lines = wrappedLines(words.walk.tooSmall({ ...size, ...smallest }), widthWithin(size));
  return {
    lines: lines.slice(0, Math.max(0, size.rows - 1)).map((line) => fitted(line, size.columns)),
    view: { page: 1, furthest: 0 },
  };
}

function indented(line: Line): Line {
  return [segment(' '.repeat(margins.left)), ...line];
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
