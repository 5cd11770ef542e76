import type { CellStyle, ConditionalRule, Cell as HucreCell } from 'hucre/xlsx';
import { safeAddress } from '../document/blocks.ts';
import { plainText } from '../source/plain-text.ts';
import { startsFormula } from './csv-text.ts';
import { sheetText } from './sheet-text.ts';
import type { Cell, Column, ColumnKind, Tone } from './table.ts';

/** How each kind of number is shown; the cell keeps all its digits. */
const numberFormats: Readonly<Record<ColumnKind, string | null>> = {
  text: null,
  address: null,
  points: '0',
  gain: '0.0',
  share: '0.0%',
  number: null,
  day: 'yyyy-mm-dd',
};

/** Grounds on which black text keeps a contrast of 7 to 1 at least. */
const grounds: Readonly<Record<Tone, string>> = {
  good: 'CFE8D5',
  middle: 'FCE8B2',
  bad: 'F6CFC9',
  open: 'D5E3F3',
  quiet: 'E6E6E6',
};

/** The font that a workbook has where nothing else is said; one that is only bold or coloured has to name it. */
const letters = { name: 'Calibri', size: 11 } as const;

const border = { bottom: { style: 'thin', color: { rgb: 'C8CDD3' } } } as const;
const wrapped: CellStyle = { alignment: { vertical: 'top', wrapText: true }, border };
/** Addresses are cut where the next cell begins, so that they do not make rows high. */
const onOneLine: CellStyle = { alignment: { vertical: 'top' }, border };
const inNumbers: CellStyle = { alignment: { vertical: 'top', horizontal: 'right', indent: 1 }, border };

/** The head of a column. */
export function headerCell({ title, kind }: Column): Partial<HucreCell> {
  return textCell(title, {
    font: { ...letters, bold: true, color: { rgb: 'FFFFFF' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1D4370' } },
    alignment: {
      vertical: 'center',
      wrapText: true,
      ...(isFigure(kind) ? { horizontal: 'right', indent: 1 } : { horizontal: 'left' }),
    },
  });
}

/** A cell of a column. */
export function cellOf(cell: Cell, { kind }: Column): Partial<HucreCell> {
  if (cell === null || cell === '') return { style: { border } };
  if (typeof cell === 'number') return { value: cell, style: numberStyle(kind) };
  if (typeof cell === 'string') return kind === 'address' ? addressCell(cell) : textCell(cell, wrapped);
  return isInCalendar(cell.day)
    ? { value: new Date(`${cell.day}T00:00:00Z`), style: { numFmt: 'yyyy-mm-dd', ...inNumbers } }
    : textCell(cell.day, wrapped);
}

function isFigure(kind: ColumnKind): boolean {
  return kind !== 'text' && kind !== 'address';
}

function numberStyle(kind: ColumnKind): CellStyle {
  const numFmt = numberFormats[kind];
  return numFmt === null ? inNumbers : { numFmt, ...inNumbers };
}

/** Spreadsheets count days from 1900 on, and miscount the first two months. */
function isInCalendar(day: string): boolean {
  return day >= '1900-03-01';
}

/** A text that stays a text: where it looks like a formula, also when somebody edits the cell; where it reads like an error, by being rich text. */
export function textCell(text: string, style: CellStyle): Partial<HucreCell> {
  const clean = sheetText(text);
  const guarded = startsFormula(clean) ? { ...style, numFmt: '@' } : style;
  return clean.startsWith('#')
    ? { value: clean, richText: [{ text: clean }], style: guarded }
    : { value: clean, style: guarded };
}

/** Longer links make Excel offer to repair the file. */
const longestLink = 2000;

function addressCell(address: string): Partial<HucreCell> {
  const safe = safeAddress(address);
  if (safe === null || safe.length > longestLink) return textCell(address, onOneLine);
  const style: CellStyle = { ...onOneLine, font: { ...letters, underline: true, color: { rgb: '1D4370' } } };
  return { ...textCell(address, style), hyperlink: { target: safe } };
}

/** The longest text that a rule may compare with. */
const longestWord = 255;

/** Rules that colour the cells of a column by their words, so that a colour follows when somebody changes the word. */
export function colouring({ tones }: Column, range: string): readonly Omit<ConditionalRule, 'priority'>[] {
  return Object.entries(tones)
    .map(([word, tone]) => ({ word: plainText(word).replaceAll('"', '""'), ground: { rgb: grounds[tone] } }))
    .filter(({ word }) => word.length <= longestWord)
    .map(({ word, ground }) => ({
      type: 'cellIs',
      operator: 'equal',
      range,
      formula: `"${word}"`,
      style: { fill: { type: 'pattern', pattern: 'solid', fgColor: ground, bgColor: ground } },
    }));
}
