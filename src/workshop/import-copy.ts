import type { ReadSheet } from '../spreadsheet/read-workbook.ts';
import { type FilledRow, keyedSheet, textOf } from './import-sheets.ts';
import { marks } from './questionnaire-columns.ts';

/** What a questionnaire says of itself in its hidden sheet. */
export interface Copy {
  readonly sheet: ReadSheet;
  readonly version: string;
  readonly country: { readonly code: string | null; readonly name: string; readonly fictional: boolean };
  readonly language: string;
  /** The ministry that it was made for; `null` for all. */
  readonly ministry: string | null;
  /** The columns that are filled, in every sheet the same. */
  readonly fields: readonly string[];
  /** What each row held when the questionnaire was made, by its key. */
  readonly rows: ReadonlyMap<string, FilledRow>;
}

/** The hidden sheet of a questionnaire; `null` where the workbook is none. */
export function copyIn(sheets: readonly ReadSheet[]): Copy | null {
  const sheet = sheets.find(({ rows }) => textOf(rows[0]?.[0] ?? null) === marks.workbook);
  if (sheet === undefined) return null;
  const said = (name: string, at = 1): string =>
    textOf(sheet.rows.find((row) => textOf(row[0] ?? null) === name)?.[at] ?? null);
  const keyed = keyedSheet(sheet);
  return {
    sheet,
    version: said(marks.workbook),
    country: { code: said('country') || null, name: said('country', 2), fictional: said('country', 3) !== '' },
    language: said('language'),
    ministry: said('ministry') || null,
    fields: [...(keyed?.columns.keys() ?? [])],
    rows: new Map((keyed?.rows ?? []).map((row) => [row.key, row])),
  };
}
