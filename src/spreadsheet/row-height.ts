import type { Cell, Column } from './table.ts';

/** Points that a line of text takes, and the most that a row may have. */
const line = 15;
const highest = 409;

/** The height in points that shows every text of a row whole, as far as a row may be that high; addresses stand on one line. Spreadsheet programs other than Excel do not find it out by themselves. */
export function rowHeight(row: readonly Cell[], columns: readonly Column[]): number {
  const lines = columns.map(({ kind, width }, at) => {
    const cell = row[at];
    return typeof cell === 'string' && kind !== 'address' ? linesOf(cell, width) : 1;
  });
  return Math.min(highest, Math.max(1, ...lines) * line + 2);
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((total, one) => total + wrappedLines(one, Math.max(1, width - 1)), 0);
}

/** Lines break between words; a word that is too long for a line is cut. */
function wrappedLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const beside = used === 0 ? word.length : used + 1 + word.length;
    if (beside <= width) used = beside;
    else {
      lines += (used === 0 ? 0 : 1) + Math.ceil(word.length / width) - 1;
      used = word.length % width;
    }
  }
  return lines;
}
