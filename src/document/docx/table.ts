import type { Block, Column, Rich } from '../blocks.ts';
import type { DocxContext } from './context.ts';
import { line, plainLine } from './inlines.ts';
import { styleIds, type TextStyles } from './look.ts';
import { field, paragraph, runs } from './markup.ts';
import { table, tableCell, tableRow } from './table-markup.ts';
import { columnWidths } from './widths.ts';

/** A table under its numbered caption; its head repeats on each page, and no row is torn. */
export function tableBlock(
  { caption, columns, rows }: Extract<Block, { kind: 'table' }>,
  context: DocxContext,
): readonly string[] {
  const { styles } = context;
  const widths = columnWidths(columns, rows, context.width);
  const head = columns.map((column, index) => tableCell(widths[index] ?? 0, headLine(column, styles)));
  const cell = (column: Column, index: number, rich: Rich): string =>
    tableCell(
      widths[index] ?? 0,
      line(rich, { style: column.kind === 'number' ? styles.numberCell : styles.cell }, context),
    );
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
export function captionParagraph(caption: string, kind: 'table' | 'figure', context: DocxContext): string {
  const { words, gathered, styles } = context;
  const { before, after } = words.document.caption[kind];
  const number = field(kind === 'table' ? 'SEQ Table' : 'SEQ Figure', String(gathered.next(kind)));
  return paragraph(
    { style: styles.caption, keepNext: kind === 'table' },
    `${runs(before)}${number}${runs(`${after}${caption}`)}`,
  );
}

/** An empty line of this height, in twentieths of a point: a table has no distance of its own from what follows. */
export function spacer(height: number): string {
  return paragraph({ height }, '');
}

function headLine({ title, kind }: Column, { headCell, numberHeadCell }: TextStyles): string {
  return plainLine(title, { style: kind === 'number' ? numberHeadCell : headCell });
}
