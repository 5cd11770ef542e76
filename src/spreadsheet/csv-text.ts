import { plainText } from '../source/plain-text.ts';

/** A cell: numbers stay numbers, `null` is empty. */
export type Cell = string | number | null;

/** Rows as CSV (RFC 4180, CRLF). A text that a spreadsheet would run as a formula begins with an apostrophe; control characters are taken out. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const clean = guarded(cell);
  return /[",\n]/.test(clean) ? `"${clean.replaceAll('"', '""')}"` : clean;
}

/** Looks at the text as it was written: a tab or return before a formula is a known way around the guard. */
function guarded(text: string): string {
  const clean = plainText(text);
  return /^\s*[=+\-@]/.test(clean) || /^[\t\r]/.test(text) ? `'${clean}` : clean;
}
