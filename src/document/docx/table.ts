import type { Block, Column, Rich } from '../blocks.ts';
import type { DocxContext } from './context.ts';
import { line, plainLine } from './inlines.ts';
import { styleIds } from './look.ts';
import { field, paragraph, runs } from './markup.ts';
import { table, tableCell, tableRow } from './table-markup.ts';
import { columnWidths } from './widths.ts';

/** A table under its numbered caption; its head repeats on each page, and no row is torn. */
export function tableBlock(
  { caption, columns, rows }: Extract<Block, { kind: 'table' }>,
  context: DocxContext,
): readonly string[] {
  const widths = columnWidths(columns, rows, context.width);
  const head = columns.map((column, index) => tableCell(widths[index] ?? 0, headLine(column)));
  const cell = (column: Column, index: number, rich: Rich): string =>
    tableCell(widths[index] ?? 0, line(rich, { style: cellStyle(column) }, context));
  const body = rows.map((row) =>
    tableRow(
      'whole',
      columns.map((column, index) => cell(column, index, row[index] ?? [])),
    ),
  );
  return [
    captionParagraph(caption, 'table', context),
    table({ style: styleIds.table, widths, head: true }, [tableRow('head', head), ...body]),
  ];
}

/** A numbered caption: above a table, which it stays with, or below a figure. */
export function captionParagraph(caption: string, kind: 'table' | 'figure', { words, gathered }: DocxContext): string {
  const { before, after } = words.document.caption[kind];
  const number = field(kind === 'table' ? 'SEQ Table' : 'SEQ Figure', String(gathered.next(kind)));
  return paragraph(
    { style: styleIds.caption, keepNext: kind === 'table' },
    `${runs(before)}${number}${runs(`${after}${caption}`)}`,
  );
}

/** An empty line of this height, in twentieths of a point: a table has no distance of its own from what follows. */
export function spacer(height: number): string {
  return paragraph({ height }, '');
}

function headLine({ title, kind }: Column): string {
  return plainLine(title, { style: kind === 'number' ? styleIds.numberHeadCell : styleIds.headCell });
}

function cellStyle({ kind }: Column): string {
  return kind === 'number' ? styleIds.numberCell : styleIds.cell;
}
