import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sheetsOf } from '../spreadsheet/open-xlsx.ts';

/** What is put into a cell: a text, a number, nothing, or any XML inside the cell with its type. */
export type Put = string | number | null | { readonly xml: string; readonly type?: string };

/** Where the cell of a question, or of one of its choices, stands: the number of the sheet from 1, its name, and the address. */
export function placeOf(xlsx: Uint8Array, key: string, field: string): { number: number; sheet: string; cell: string } {
  for (const [index, { name, cells }] of sheetsOf(xlsx).entries()) {
    const found = [...cells];
    if (found.some(([, { text }]) => text === 'gapwalk-questionnaire')) continue;
    const row = found.find(([address, { text }]) => /^A\d+$/.test(address) && text === key)?.[0].replace(/\D/g, '');
    const column = found.find(([, { text }]) => text === `gapwalk:${field}`)?.[0].replace(/\d/g, '');
    if (row !== undefined && column !== undefined) return { number: index + 1, sheet: name, cell: `${column}${row}` };
  }
  throw new Error(`there is no cell for ${key}, ${field}`);
}

/** A questionnaire as somebody fills it: cells by key and field. */
export function filled(
  xlsx: Uint8Array,
  cells: readonly (readonly [key: string, field: string, put: Put])[],
): Uint8Array {
  return cells.reduce((book, [key, field, put]) => {
    const { number, cell } = placeOf(book, key, field);
    return withSheet(book, number, (xml) => withCell(xml, cell, put));
  }, xlsx);
}

/** A workbook with the XML of one sheet changed. */
export function withSheet(xlsx: Uint8Array, number: number, change: (xml: string) => string): Uint8Array {
  return withPart(xlsx, `xl/worksheets/sheet${number}.xml`, change);
}

/** A workbook with one part changed, or added where there is none. */
export function withPart(xlsx: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(xlsx);
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
}

/** The XML of a sheet with something else in one cell, which must be there. */
export function withCell(xml: string, address: string, put: Put): string {
  const cell = new RegExp(`<c r="${address}"([^>]*?)(?:/>|>.*?</c>)`, 's');
  if (!cell.test(xml)) throw new Error(`there is no cell ${address}`);
  return xml.replace(cell, (_, attributes: string) => {
    const style = /s="\d+"/.exec(attributes)?.[0] ?? '';
    if (put === null) return `<c r="${address}" ${style}/>`;
    if (typeof put === 'number') return `<c r="${address}" ${style}><v>${put}</v></c>`;
    if (typeof put === 'string')
      return `<c r="${address}" ${style} t="inlineStr"><is><t xml:space="preserve">${escaped(put)}</t></is></c>`;
    return `<c r="${address}" ${style} ${put.type === undefined ? '' : `t="${put.type}"`}>${put.xml}</c>`;
  });
}

/** The XML of a sheet with the cells of one column moved behind all others. */
export function withColumnMoved(xml: string, from: string, to: string): string {
  return xml.replace(/<row [^>]*>.*?<\/row>/gs, (row) => {
    const cell = new RegExp(`<c r="${from}\\d+"[^>]*?(?:/>|>.*?</c>)`, 's').exec(row)?.[0] ?? '';
    return row.replace(cell, '').replace('</row>', () => `${cell.replace(`r="${from}`, `r="${to}`)}</row>`);
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
