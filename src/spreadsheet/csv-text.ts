import { plainText } from '../source/plain-text.ts';
import type { Cell } from './table.ts';

/** Rows as CSV (RFC 4180, CRLF). A text that a spreadsheet would run as a formula begins with an apostrophe; control characters are taken out. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return cell.day;
  const plain = plainText(cell);
  const clean = startsFormula(plain) ? `'${plain}` : plain;
  return /[",\n]/.test(clean) ? `"${clean.replaceAll('"', '""')}"` : clean;
}

/** True where a spreadsheet would take the text for a formula, were it typed in: after spaces too, and with the wide forms of the signs. */
export function startsFormula(text: string): boolean {
  return /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text);
}
