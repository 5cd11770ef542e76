import { isDay } from '../framework/answer-set.ts';

/** A whole day, as `2025-06-30`. */
export interface Day {
  readonly day: string;
}

/** A cell: numbers stay numbers, days stay days, `null` is empty. */
export type Cell = string | number | Day | null;

/** How a word stands to its neighbours; only the colour of its cell, never the word itself, depends on it. */
export type Tone = 'good' | 'middle' | 'bad' | 'open' | 'quiet';

/** What the cells of a column hold: texts; addresses, which a reader may follow; points of 0 to 100; gains in points with one decimal; shares of 0 to 1; any other number; days. */
export type ColumnKind = 'text' | 'address' | 'points' | 'gain' | 'share' | 'number' | 'day';

/** A column of a table. */
export interface Column {
  readonly title: string;
  readonly kind: ColumnKind;
  /** In characters. */
  readonly width: number;
  /** The tone of each word that the column may hold. */
  readonly tones: Readonly<Record<string, Tone>>;
}

/** Rows under titled columns: a sheet of a workbook, or a file of values between commas. */
export interface Table {
  /** Lower case and hyphens: part of a file's name. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** What is said where there are no rows. */
  readonly none: string;
}

/** The day where the text is a whole day, the text where it is only a month or a year or says more, `null` where there is none. */
export function dayCell(date: string | null): Cell {
  return date !== null && isDay(date) ? { day: date } : date;
}
