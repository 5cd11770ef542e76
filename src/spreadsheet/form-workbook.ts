import type { Cell as HucreCell, WriteSheet } from 'hucre/xlsx';
import { cellOf, headerCell } from './cells.ts';
import type { CoverLine, Form, FormCell, FormColumn, FormRow } from './form.ts';
import { coverCell, formCell, stillOpen } from './form-cells.ts';
import { inputRules, WordLists } from './form-inputs.ts';
import { rowHeight } from './row-height.ts';
import { sheetText } from './sheet-text.ts';
import type { Cell, Column } from './table.ts';
import { letters, plainFoot, quoted, sheetNames } from './workbook.ts';

/** In characters: what a page of paper takes. */
const coverWidth = 84;

/** What the reader of a protected sheet may still do; there is no password. */
const protection = { sheet: true, formatColumns: true, formatRows: true, autoFilter: true } as const;

/** A form as XLSX: the sheet that explains it, the sheets to fill, and hidden ones for the program. Only open cells can be changed while the sheets stay protected. No cell is a formula. */
export async function formXlsx(form: Form): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const titles = [form.cover.title, ...form.sheets.map(({ title }) => title), form.hidden.title];
  const names = sheetNames([...titles, `${form.hidden.title}-lists`]);
  const [cover, lists] = [names[0] ?? '', names.at(-1) ?? ''];
  const words = new WordLists();
  const sheets = form.sheets.map(({ rows }, index) => sheetOf(form, rows, names[index + 1] ?? '', words, lists));
  const day = new Date(`${form.made}T00:00:00Z`);
  return writeXlsx({
    sheets: [
      coverSheet(form.cover.lines, cover, form.foot),
      ...sheets,
      hiddenSheet(form.hidden.rows, names.at(-2) ?? ''),
      hiddenSheet(asColumns(words.lists), lists),
    ],
    properties: { title: sheetText(form.title), created: day, modified: day },
    namedRanges: sheets.map(({ name }) => ({
      name: '_xlnm.Print_Titles',
      range: `${quoted(name)}!$B:$B,${quoted(name)}!$2:$2`,
      scope: name,
    })),
  });
}

function coverSheet(lines: readonly CoverLine[], name: string, foot: Form['foot']): WriteSheet {
  const width: Column = { title: '', kind: 'text', width: coverWidth, tones: {} };
  return {
    name,
    rows: [],
    columns: [{ width: coverWidth }],
    cells: new Map(lines.map((line, row) => [`${row},0`, coverCell(line)])),
    rowDefs: new Map(
      lines.map(({ text, kind }, row) => [row, { height: rowHeight([text], [width]) + (kind === 'text' ? 0 : 12) }]),
    ),
    view: { showGridLines: false },
    protection,
    pageSetup: { paperSize: 'a4', orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: footer(foot),
  };
}

/** Row 1 holds the keys of the columns and is hidden, row 2 their headings; column A holds the keys of the rows and is hidden. */
function sheetOf(
  { columns, foot, keys }: Form,
  rows: readonly FormRow[],
  name: string,
  words: WordLists,
  listSheet: string,
): WriteSheet {
  const cells = new Map<string, Partial<HucreCell>>([
    ['0,0', { value: keys.column }],
    ['1,0', { value: keys.headings }],
  ]);
  for (const [at, column] of columns.entries()) {
    cells.set(`0,${at + 1}`, column.key === null ? {} : { value: column.key });
    cells.set(`1,${at + 1}`, headerCell(plainColumn(column)));
  }
  for (const [index, row] of rows.entries()) {
    cells.set(`${index + 2},0`, { value: row.key });
    for (const [at, cell] of row.cells.entries()) cells.set(`${index + 2},${at + 1}`, formCell(cell));
  }
  const placed = rows.flatMap((row, index) =>
    row.cells.map((cell, at) => ({ cell, address: `${letters(at + 1)}${index + 3}` })),
  );
  const heights = rows.map(({ cells: line }, index): [number, { height: number }] => [
    index + 2,
    { height: rowHeight(line.map(shown), columns.map(plainColumn)) },
  ]);
  const last = letters(columns.length);
  const answers = columns.findIndex(({ key }) => key !== null);
  return {
    name,
    rows: [],
    columns: [{ hidden: true, width: 10 }, ...columns.map(({ width }) => ({ width }))],
    cells,
    rowDefs: new Map<number, { hidden?: boolean; height?: number }>([
      [0, { hidden: true }],
      [1, { height: 34 }],
      ...heights,
    ]),
    freezePane: { rows: 2, columns: 2 },
    autoFilter: { range: `B2:${last}${rows.length + 2}` },
    dataValidations: [...inputRules(placed, words, listSheet)],
    conditionalRules: openAnswers(rows, answers).map((rule, index) => ({
      type: 'expression',
      priority: index + 1,
      style: stillOpen,
      ...rule,
    })),
    protection,
    pageSetup: { paperSize: 'a4', orientation: 'landscape', scale: 60 },
    headerFooter: footer(foot),
  };
}

/** The answer cells that are coloured while nothing is chosen in them, nor on the rows of their choices. */
function openAnswers(
  rows: readonly FormRow[],
  column: number,
): readonly { readonly range: string; readonly formula: string }[] {
  const letter = letters(column + 1);
  return rows.flatMap(({ cells }, index) => {
    if (cells[column]?.kind !== 'open' || isPart(rows[index])) return [];
    const next = rows.findIndex((row, at) => at > index && !isPart(row));
    const [own, first, last] = [index + 3, index + 4, (next < 0 ? rows.length : next) + 2];
    const parts = last < first ? '' : `,COUNTA(${letter}${first}:${letter}${last})=0`;
    return [{ range: `${letter}${own}`, formula: `AND(LEN(${letter}${own})=0${parts})` }];
  });
}

function isPart(row: FormRow | undefined): boolean {
  return row?.cells.some((cell) => cell.kind === 'fixed' && cell.look === 'part') === true;
}

function hiddenSheet(rows: readonly (readonly Cell[])[], name: string): WriteSheet {
  const column: Column = { title: '', kind: 'text', width: 20, tones: {} };
  const cells = new Map<string, Partial<HucreCell>>();
  for (const [index, row] of rows.entries())
    for (const [at, cell] of row.entries())
      if (cell !== null) cells.set(`${index},${at}`, cellOf(cell, { ...column, kind: isDay(cell) ? 'day' : 'text' }));
  return { name, rows: [], cells, hidden: true, protection: { sheet: true } };
}

function isDay(cell: Cell): boolean {
  return typeof cell === 'object' && cell !== null;
}

function asColumns(lists: readonly (readonly string[])[]): readonly (readonly Cell[])[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, row) => lists.map((list) => list[row] ?? null));
}

function plainColumn({ title, width }: FormColumn): Column {
  return { title, kind: 'text', width, tones: {} };
}

function shown(cell: FormCell): Cell {
  return cell.kind === 'open' ? cell.value : cell.text;
}

function footer(foot: Form['foot']): NonNullable<WriteSheet['headerFooter']> {
  return { oddFooter: `&L${plainFoot(foot.left)}&R${plainFoot(foot.page)}&P${plainFoot(foot.of)}&N` };
}
