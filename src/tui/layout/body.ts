import type { Line } from './segment.ts';

/** A line of a screen that is built when it is shown. `entry` is the place of the entry that it belongs to. */
export interface Row {
  readonly entry: number | null;
  readonly line: () => Line;
}

/** Some lines of a body, from the first to the last, both counted. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a screen shows between its head and its foot, as high as it is. */
export interface Body {
  readonly rows: readonly Row[];
  /** Where each entry stands. */
  readonly spans: readonly Span[];
  /** The lines to keep on view where there are no entries: those of the caret. */
  readonly caret: Span | null;
  /** `list`: the entry pointed at is kept in the middle. `form`: the beginning of the screen stays on view as long as it can. */
  readonly follow: 'list' | 'form';
  /** Lines that stay on view above the rows, however far these are scrolled. */
  readonly pinned: readonly Line[];
  /** Lines that stay on view below them. */
  readonly under: readonly Line[];
  /** True where something on the screen bears the mark of what is reconstructed. */
  readonly marked: boolean;
}

/** Lines that belong to no entry. */
export function plainRows(...lines: readonly Line[]): readonly Row[] {
  return lines.map((line) => ({ entry: null, line: () => line }));
}

/** Lines of one entry, each built when it is shown. */
export function entryRows(entry: number, ...lines: readonly (() => Line)[]): readonly Row[] {
  return lines.map((line) => ({ entry, line }));
}

/** A body of rows. */
export function bodyOf(
  rows: readonly Row[],
  {
    follow = 'list',
    marked = false,
    caret = null,
    pinned = [],
    under = [],
  }: Partial<Pick<Body, 'follow' | 'marked' | 'caret' | 'pinned' | 'under'>> = {},
): Body {
  const spans: Span[] = [];
  for (const [index, { entry }] of rows.entries()) {
    if (entry === null) continue;
    spans[entry] = { from: spans[entry]?.from ?? index, to: index };
  }
  return { rows, spans, caret, follow, pinned, under, marked };
}

/** How far beyond the entry pointed at a form shows what comes next. */
const ahead = 2;

/** The first row on view, and how far the body can be scrolled on from the entry pointed at, and back from the first one. */
export function windowOf(
  body: Body,
  cursor: number,
  scroll: number,
  height: number,
): { readonly top: number; readonly furthest: number; readonly above: number } {
  const most = Math.max(0, body.rows.length - height);
  const focus = body.spans[cursor] ?? body.caret;
  const base = focus === null || focus === undefined ? 0 : Math.min(most, followed(focus, body.follow, height));
  const top = Math.min(most, Math.max(0, base + scroll));
  return { top, furthest: most - base, above: cursor === 0 ? base : 0 };
}

function followed({ from, to }: Span, follow: Body['follow'], height: number): number {
  if (follow === 'list') return Math.max(0, Math.floor((from + to) / 2) - Math.floor(height / 2));
  return Math.max(0, Math.min(from, to + 1 + ahead - height));
}
