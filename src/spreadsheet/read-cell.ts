import type { Cell as HucreCell } from 'hucre/xlsx';

/** What stands in a cell that somebody filled. A formula counts as the value that was stored for it. */
export type ReadCell = (
  | { readonly kind: 'text'; readonly text: string }
  /** `percent` where the cell shows the number times 100. */
  | { readonly kind: 'number'; readonly number: number; readonly percent: boolean }
  /** A day, as `2025-06-30`, of which the cell may show only month and year, or only the year. */
  | { readonly kind: 'day'; readonly day: string; readonly shown: 'day' | 'month' | 'year' }
  | { readonly kind: 'truth'; readonly truth: boolean }
  /** An error, or a formula whose value was not stored. */
  | { readonly kind: 'fault'; readonly text: string }
) & { readonly formula: boolean };

/** A cell as the library reads it; `null` where it is empty. */
export function readCell(cell: HucreCell): ReadCell | null {
  const { value, type } = cell;
  const formula = cell.formula !== undefined;
  if (type === 'error') return { kind: 'fault', text: String(value), formula };
  if (value === null) return formula ? { kind: 'fault', text: `=${cell.formula}`, formula } : null;
  const format = withoutLetters(cell.style?.numFmt ?? '');
  if (typeof value === 'number') return { kind: 'number', number: value, percent: format.includes('%'), formula };
  if (typeof value === 'boolean') return { kind: 'truth', truth: value, formula };
  if (typeof value === 'string') {
    const text = value.replace(/\r\n?/g, '\n').trim();
    return text === '' ? null : { kind: 'text', text, formula };
  }
  if (Number.isNaN(value.getTime())) return { kind: 'fault', text: '#VALUE!', formula };
  return { kind: 'day', day: value.toISOString().slice(0, 10), shown: shownOf(format), formula };
}

/** A cell as text, however it is stored. */
export function cellText(cell: ReadCell): string {
  switch (cell.kind) {
    case 'text':
    case 'fault':
      return cell.text;
    case 'number':
      return String(cell.number);
    case 'day':
      return { day: cell.day, month: cell.day.slice(0, 7), year: cell.day.slice(0, 4) }[cell.shown];
    case 'truth':
      return String(cell.truth);
  }
}

/** A number format without texts in quotes, colours and languages, in lower case. */
function withoutLetters(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
}

function shownOf(format: string): 'day' | 'month' | 'year' {
  if (format === '' || format.includes('d')) return 'day';
  if (format.includes('m')) return 'month';
  return format.includes('y') ? 'year' : 'day';
}
