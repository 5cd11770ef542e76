import type { Workbook as HucreWorkbook, Sheet } from 'hucre/xlsx';
import { type Bounds, openArchive } from '../document/bounded-archive.ts';
import { type Parts, pack, partOf, textOf } from '../document/docx/package.ts';
import { error, type Problem } from '../problem/problem.ts';
import { type ReadCell, readCell } from './read-cell.ts';
import { letters } from './workbook.ts';

/** A sheet that somebody filled: its cells by row and column from 0, and the ranges that were merged. Hidden ones are read like others. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly (ReadCell | null)[])[];
  readonly merged: readonly Range[];
}

/** A rectangle of cells, both ends inside it. */
export interface Range {
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

/** A workbook that came back. `macros` says that it holds some; they are never read. */
export interface ReadWorkbook {
  readonly sheets: readonly ReadSheet[];
  readonly macros: boolean;
}

type Read =
  | { readonly workbook: ReadWorkbook; readonly problem: null }
  | { readonly workbook: null; readonly problem: Problem };

/** What is unpacked of a workbook at most. A questionnaire with every answer given takes a tenth of it. */
export const workbookBounds: Bounds = { entries: 2000, part: 20_000_000, all: 40_000_000 };

/** What is looked at of a sheet; a questionnaire has far fewer rows and columns. */
const area = 'A1:CV9999';

/** Reads an Excel workbook (XLSX, or XLSM without its macros). What is damaged, locked, too large or another kind of file is a problem. */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<Read> {
  const failed = (problem: Problem): Read => ({ workbook: null, problem });
  if (isOldOrLocked(bytes)) return failed(error('workbook-old-or-locked', { path: file }, null));
  const opened = openArchive(bytes, workbookBounds, isNeeded);
  if (opened === 'too-large')
    return failed(error('workbook-too-large', { path: file, most: workbookBounds.all / 1_000_000 }, null));
  if (opened === 'damaged' || !opened.parts.has('[Content_Types].xml'))
    return failed(error('workbook-not-excel', { path: file }, null));
  const workbook = await parsed(lightened(opened.parts));
  if (workbook === null) return failed(error('workbook-not-excel', { path: file }, null));
  const macros = opened.names.some((name) => /vbaProject\.bin$|\/macrosheets\//i.test(name));
  return { problem: null, workbook: { sheets: workbook.sheets.map(sheetOf), macros } };
}

/** A cell's address, as `F12`. */
export function addressOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${letters(column)}${row + 1}`;
}

/** Only what the cells rest on: pictures, comments, links to other files and programs stay packed. */
function isNeeded(name: string): boolean {
  return /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/workbook\.xml\.rels|workbook\.xml|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml))$/i.test(
    name,
  );
}

/** Without the widths of columns: a few letters of them can stand for millions. */
function lightened(parts: Parts): Parts {
  return new Map(
    [...parts].map(([name, bytes]) => {
      if (!/worksheets\//i.test(name)) return [name, bytes];
      return [name, partOf(textOf(parts, name).replace(/<(?:\w+:)?cols>[\s\S]*?<\/(?:\w+:)?cols>/g, ''))];
    }),
  );
}

async function parsed(parts: Parts): Promise<HucreWorkbook | null> {
  const { readXlsx } = await import('hucre/xlsx');
  try {
    return await readXlsx(pack(parts), { readStyles: true, range: area });
  } catch {
    return null;
  }
}

function sheetOf({ name, rows, cells, merges }: Sheet): ReadSheet {
  return {
    name,
    rows: rows.map((row, at) =>
      row.map((value, column) => readCell(cells?.get(`${at},${column}`) ?? { value, type: 'empty' })),
    ),
    merged: (merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      from: { row: startRow, column: startCol },
      to: { row: endRow, column: endCol },
    })),
  };
}

/** Excel's format before 2007, and every workbook with a password, lie in a container that begins so. */
function isOldOrLocked(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
}
