import { cellText, type ReadCell } from '../spreadsheet/read-cell.ts';
import { addressOf, type ReadSheet } from '../spreadsheet/read-workbook.ts';
import { marks } from './questionnaire-columns.ts';

/** A row of a sheet with a key, whatever order its columns stand in. */
export interface FilledRow {
  readonly sheet: string;
  readonly key: string;
  /** From 0. */
  readonly row: number;
  /** What stands in the column of a field; `null` where it is empty. */
  cell(field: string): ReadCell | null;
  /** The address of that cell, as `F12`. */
  address(field: string): string;
}

/** A sheet with the row of keys that the program gave it. */
export interface KeyedSheet {
  readonly name: string;
  readonly rows: readonly FilledRow[];
  /** Where each field stands, by its name; a field that stands twice is in `twice`. */
  readonly columns: ReadonlyMap<string, number>;
  readonly twice: readonly string[];
  /** Cells with something in them in a row without a key. */
  readonly stray: readonly { readonly address: string; readonly text: string }[];
  readonly merged: ReadSheet['merged'];
}

/** How far down the row of keys is looked for: somebody may have put rows above it. */
const headAtMost = 30;

/** A sheet as far as it belongs to a questionnaire; `null` where no row of it holds the keys. */
export function keyedSheet({ name, rows, merged }: ReadSheet): KeyedSheet | null {
  const head = rows.slice(0, headAtMost).findIndex((row) => row.some((cell) => textOf(cell) === marks.question));
  if (head < 0) return null;
  const columns = new Map<string, number>();
  const twice: string[] = [];
  for (const [at, cell] of (rows[head] ?? []).entries()) {
    const text = textOf(cell);
    if (!text.startsWith(prefix)) continue;
    const field = text.slice(prefix.length);
    if (columns.has(field)) twice.push(field);
    else columns.set(field, at);
  }
  const keyColumn = columns.get('question') ?? 0;
  columns.delete('question');
  const filled: FilledRow[] = [];
  const stray: { address: string; text: string }[] = [];
  for (const [at, row] of rows.entries()) {
    if (at <= head) continue;
    const key = textOf(row[keyColumn] ?? null);
    if (key === marks.headings) continue;
    if (key === '') stray.push(...contentOf(row, at, columns));
    else filled.push(filledRow(name, key, at, row, columns));
  }
  return { name, rows: filled, columns, twice, stray, merged };
}

const prefix = marks.field('');

function filledRow(
  sheet: string,
  key: string,
  at: number,
  row: readonly (ReadCell | null)[],
  columns: ReadonlyMap<string, number>,
): FilledRow {
  return {
    sheet,
    key,
    row: at,
    cell: (field) => row[columns.get(field) ?? -1] ?? null,
    address: (field) => addressOf({ row: at, column: columns.get(field) ?? 0 }),
  };
}

function contentOf(
  row: readonly (ReadCell | null)[],
  at: number,
  columns: ReadonlyMap<string, number>,
): readonly { readonly address: string; readonly text: string }[] {
  return [...columns.values()].flatMap((column) => {
    const text = textOf(row[column] ?? null);
    return text === '' ? [] : [{ address: addressOf({ row: at, column }), text }];
  });
}

/** The text of a cell; empty where it is. */
export function textOf(cell: ReadCell | null): string {
  return cell === null ? '' : cellText(cell);
}
