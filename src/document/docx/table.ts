import { Paragraph, SequentialIdentifier, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Block, Column, Rich } from '../blocks.ts';
import type { DocxContext } from './context.ts';
import { direction, inlines, runs } from './inlines.ts';
import { styleIds } from './look.ts';
import { columnWidths } from './widths.ts';

/** A table under its numbered caption; its head repeats on each page, and no row is torn. */
export function tableBlock(
  { caption, columns, rows }: Extract<Block, { kind: 'table' }>,
  context: DocxContext,
): readonly (Paragraph | Table)[] {
  const widths = columnWidths(columns, rows, context.width);
  const cell = (index: number, rich: Rich, style: string): TableCell =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      children: [new Paragraph({ style, ...direction(rich), children: inlines(rich, context) })],
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) => headCell(column, widths[index] ?? 0)),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((column, index) => cell(index, row[index] ?? [], cellStyle(column))),
      }),
  );
  const table = new Table({
    style: styleIds.table,
    layout: TableLayoutType.FIXED,
    width: { size: context.width, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: [head, ...body],
  });
  return [captionParagraph(caption, 'table', context), table];
}

/** A numbered caption: above a table, which it stays with, or below a figure. */
export function captionParagraph(caption: string, kind: 'table' | 'figure', { words }: DocxContext): Paragraph {
  const { before, after } = words.document.caption[kind];
  return new Paragraph({
    style: styleIds.caption,
    keepNext: kind === 'table',
    children: [
      ...runs(before),
      new SequentialIdentifier(kind === 'table' ? 'Table' : 'Figure'),
      ...runs(`${after}${caption}`),
    ],
  });
}

/** An empty line of this height, in twentieths of a point: a table has no distance of its own from what follows. */
export function spacer(height: number): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: height, lineRule: 'exact' }, children: [] });
}

function headCell({ title, kind }: Column, width: number): TableCell {
  const rich: Rich = [{ kind: 'text', text: title }];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [
      new Paragraph({
        style: kind === 'number' ? styleIds.numberHeadCell : styleIds.headCell,
        ...direction(rich),
        children: runs(title),
      }),
    ],
  });
}

function cellStyle({ kind }: Column): string {
  return kind === 'number' ? styleIds.numberCell : styleIds.cell;
}
