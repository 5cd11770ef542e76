import type { CellStyle, Cell as HucreCell } from 'hucre/xlsx';
import { cellOf, textCell } from './cells.ts';
import type { CoverLine, FormCell, Input } from './form.ts';
import type { Cell, Column } from './table.ts';

const letters = { name: 'Calibri', size: 11 } as const;
const line = { style: 'thin', color: { rgb: 'C8CDD3' } } as const;
const box = { bottom: line, top: line, left: line, right: line };
const ground = (rgb: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
});
const wrapped = { vertical: 'top', wrapText: true } as const;

/** Grounds on which black text keeps a contrast of 7 to 1 at least. */
const open = ground('FFF9DB');
const note = ground('D5E3F3');

/** The ground of an answer that is still to be given. */
export const stillOpen: CellStyle = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FBE3A3' }, bgColor: { rgb: 'FBE3A3' } },
};

/** A cell of a form. */
export function formCell(cell: FormCell): Partial<HucreCell> {
  return cell.kind === 'open' ? openCell(cell.value, cell.input) : textCell(cell.text, looks(cell.look, cell.text));
}

/** A line of the sheet that explains a form. */
export function coverCell({ kind, text }: CoverLine): Partial<HucreCell> {
  const size = { title: 16, heading: 13, text: 11 }[kind];
  const font = { ...letters, size, bold: kind !== 'text', ...(kind === 'text' ? {} : { color: { rgb: '1D4370' } }) };
  return textCell(text, { font, alignment: { ...wrapped, vertical: kind === 'text' ? 'top' : 'bottom' } });
}

function looks(look: 'plain' | 'strong' | 'part' | 'note', text: string): CellStyle {
  const style: CellStyle = { alignment: wrapped, border: { bottom: line } };
  if (look === 'strong') return { ...style, font: { ...letters, bold: true } };
  if (look === 'part') return { ...style, alignment: { ...wrapped, horizontal: 'left', indent: 2 } };
  return look === 'note' && text !== '' ? { ...style, fill: note } : style;
}

/** Open cells are not locked. What is a day or a number stays one. */
function openCell(value: Cell, input: Input): Partial<HucreCell> {
  const column: Column = { title: '', kind: input.kind === 'day' ? 'day' : 'text', width: 1, tones: {} };
  const made = cellOf(value, column);
  const format = input.kind === 'day' ? 'yyyy-mm-dd' : input.kind === 'plain' ? '@' : made.style?.numFmt;
  const style: CellStyle = {
    alignment: { ...wrapped, horizontal: 'left' },
    border: box,
    fill: open,
    protection: { locked: false },
    ...(format === undefined ? {} : { numFmt: format }),
  };
  return { ...made, style };
}
