import { together } from './markup.ts';

/** How a table looks. */
export interface TableLook {
  readonly style: string;
  /** The widths of its columns, in twentieths of a point; together they are the table's own. */
  readonly widths: readonly number[];
  /** Whether its first row is a head; its first column always is. */
  readonly head: boolean;
}

/** A table of rows. */
export function table({ style, widths, head }: TableLook, rows: readonly string[]): string {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return together([
    `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${whole}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    `<w:tblLook${head ? ' w:firstRow="true"' : ''} w:firstColumn="true" w:noHBand="true" w:noVBand="true"/></w:tblPr>`,
    `<w:tblGrid>${together(widths.map((width) => `<w:gridCol w:w="${width}"/>`))}</w:tblGrid>`,
    ...rows,
    '</w:tbl>',
  ]);
}

/** A row of cells: one that repeats at the head of each page, one that is not torn between pages, or one that may be, whatever the style says. */
export function tableRow(kind: 'head' | 'whole' | 'loose', cells: readonly string[]): string {
  return `<w:tr><w:trPr>${rowProperties[kind]}</w:trPr>${together(cells)}</w:tr>`;
}

const rowProperties = {
  head: '<w:cantSplit/><w:tblHeader/>',
  whole: '<w:cantSplit/>',
  loose: '<w:cantSplit w:val="false"/>',
} as const;

/** A cell of paragraphs, of which it needs one at least; the width in twentieths of a point. */
export function tableCell(width: number, content: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
}

/** True for a table, false for a paragraph. */
export function isTable(markup: string): boolean {
  return markup.startsWith('<w:tbl>');
}
