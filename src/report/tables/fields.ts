import type { Words } from '../../language/words.ts';
import { withoutNoise } from '../../score/aggregate.ts';
import { type Cell, type Column, type ColumnKind, dayCell, type Table, type Tone } from '../../spreadsheet/table.ts';

/** A column with how its cell comes from a row's source. */
export interface Field<Row> extends Column {
  readonly of: (row: Row) => Cell;
}

/** The name of a table in the words of the interface, and in the names of files. */
export type TableId = keyof Words['spreadsheet']['sheets'];

type Of<Row> = (row: Row) => string | null | undefined;
type Figure<Row> = (row: Row) => number | null | undefined;

/** A column of texts, as wide as so many characters. */
export function text<Row>(title: string, width: number, of: Of<Row>, tones: Readonly<Record<string, Tone>> = {}) {
  return field<Row>(title, 'text', width, (row) => of(row) ?? null, tones);
}

/** A column of addresses. */
export function address<Row>(title: string, of: Of<Row>) {
  return field<Row>(title, 'address', 30, (row) => of(row) ?? null);
}

/** A column of days; a date that is only a month or a year stands as text. */
export function day<Row>(title: string, of: Of<Row>) {
  return field<Row>(title, 'day', 12, (row) => dayCell(of(row) ?? null));
}

/** A column of figures. */
export function figure<Row>(
  title: string,
  kind: Exclude<ColumnKind, 'text' | 'address' | 'day'>,
  of: Figure<Row>,
  width = 12,
) {
  return field<Row>(title, kind, width, (row) => {
    const value = of(row) ?? null;
    return value === null ? null : withoutNoise(value);
  });
}

/** A table of the report. */
export function tableOf<Row>(id: TableId, rows: readonly Row[], fields: readonly Field<Row>[], words: Words): Table {
  const { title, none } = words.spreadsheet.sheets[id];
  return { id, title, none, columns: fields, rows: rows.map((row) => fields.map(({ of }) => of(row))) };
}

function field<Row>(
  title: string,
  kind: ColumnKind,
  width: number,
  of: (row: Row) => Cell,
  tones: Readonly<Record<string, Tone>> = {},
): Field<Row> {
  return { title, kind, width, of, tones };
}
