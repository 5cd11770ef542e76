import type { Cell as HucreCell, WriteSheet } from 'hucre/xlsx';
import { plainText } from '../source/plain-text.ts';
import { cellOf, colouring, headerCell } from './cells.ts';
import { rowHeight } from './row-height.ts';
import { pieces, sheetText } from './sheet-text.ts';
import type { Cell, Column, Table } from './table.ts';

/** A workbook: its tables as sheets, and what stands in its properties and at the foot of each printed page. */
export interface Workbook {
  readonly title: string;
  /** The day that its properties give for its making, as `2025-06-30`. */
  readonly made: string;
  readonly foot: { readonly left: string; readonly page: string; readonly of: string };
  readonly sheets: readonly Table[];
}

/** A workbook as XLSX. No cell is a formula, whatever its text; a text too long for a cell goes on in the rows below, beside the short texts of its row. The same workbook gives the same bytes. */
export async function xlsxOf({ title, made, foot, sheets }: Workbook): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const names = sheetNames(sheets.map((sheet) => sheet.title));
  const day = new Date(`${made}T00:00:00Z`);
  return writeXlsx({
    sheets: sheets.map((sheet, index) => sheetOf(sheet, names[index] ?? sheet.id, foot)),
    properties: { title: sheetText(title), created: day, modified: day },
    namedRanges: names.map((name) => ({
      name: '_xlnm.Print_Titles',
      range: `${quoted(name)}!$A:$A,${quoted(name)}!$1:$1`,
      scope: name,
    })),
  });
}

function sheetOf({ columns, rows, none }: Table, name: string, foot: Workbook['foot']): WriteSheet {
  const cells = new Map<string, Partial<HucreCell>>(columns.map((column, index) => [`0,${index}`, headerCell(column)]));
  const all = rows.length === 0 && none !== '' ? [[none]] : rows.flatMap(withContinuations);
  for (const [index, row] of all.entries())
    for (const [at, column] of columns.entries()) cells.set(`${index + 1},${at}`, cellOf(row[at] ?? null, column));
  const last = { column: letters(columns.length - 1), row: all.length + 1 };
  return {
    name,
    rows: [],
    columns: columns.map(({ width }) => ({ width })),
    cells,
    rowDefs: new Map(
      [columns.map(({ title }) => title), ...all].map((row, index) => [index, { height: rowHeight(row, columns) }]),
    ),
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: `A1:${last.column}${last.row}` },
    conditionalRules: columns
      .flatMap((column, at) => colouring(column, `${letters(at)}2:${letters(at)}${last.row}`))
      .map((rule, index) => ({ ...rule, priority: index + 1 })),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', ...onPaper(columns) },
    headerFooter: { oddFooter: `&L${plainFoot(foot.left)}&R${plainFoot(foot.page)}&P${plainFoot(foot.of)}&N` },
  };
}

/** The widest table, in characters, that can be read on one sheet of paper. */
const widestOnPaper = 240;

/** A table that is not too wide is as wide as the paper; a wider one goes on on further sheets, its first column on each. */
function onPaper(columns: readonly Column[]): WriteSheet['pageSetup'] {
  const width = columns.reduce((total, column) => total + column.width, 0);
  return width <= widestOnPaper ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : { scale: 60 };
}

/** The longest text that a row's continuations repeat, so that filters and sorting keep them together. */
const repeated = 255;

/** The row with texts that a cell may hold, followed by rows with what did not fit. */
function withContinuations(row: readonly Cell[]): readonly (readonly Cell[])[] {
  const cut = row.map((cell) => (typeof cell === 'string' ? pieces(plainText(cell)) : [cell]));
  const rows = Math.max(...cut.map((parts) => parts.length));
  return Array.from({ length: rows }, (_, index) =>
    cut.map((parts) => parts[index] ?? (parts.length === 1 ? repeatedIn(parts[0] ?? null) : null)),
  );
}

function repeatedIn(cell: Cell): Cell {
  return typeof cell === 'string' && cell.length <= repeated ? cell : null;
}

/** Names that a workbook may have: no `[]:*?/\`, no apostrophe at either end, 31 characters at most, none twice. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const title of titles) {
    const clean = sheetText(title)
      .replace(/[[\]:*?/\\\n]/g, ' ')
      .replace(/^[\s']+|[\s']+$/g, '');
    const taken = (name: string): boolean => names.some((other) => other.toLowerCase() === name.toLowerCase());
    let name = clean.slice(0, 31);
    for (let number = 2; taken(name); number += 1) name = `${clean.slice(0, 27)} ${number}`;
    names.push(name);
  }
  return names;
}

/** A sheet's name as it stands in a range. */
export function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A text as the head or foot of a page holds it. */
export function plainFoot(text: string): string {
  return sheetText(text).replaceAll('&', '&&').slice(0, 200);
}

/** The letters of a column, counted from 0. */
export function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : `${letters(Math.floor(column / 26) - 1)}${letters(column % 26)}`;
}
