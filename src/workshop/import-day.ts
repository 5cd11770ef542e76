import { dayFrom, isDay } from '../framework/answer-set.ts';
import { cellText, type ReadCell } from '../spreadsheet/read-cell.ts';
import { firstCountedDay } from './questionnaire-columns.ts';

/** Every day of the calendar that a text may mean; with points between them the day comes first, with strokes the month may. */
export function daysIn(written: string): readonly string[] {
  const text = written.trim();
  if (isDay(text)) return [text];
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text) ?? [];
  if (year !== undefined) return [dayOf(year, month, day)].filter(isDay);
  const [, one, mark, other, last] = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})$/.exec(text) ?? [];
  if (last === undefined) return [];
  const found = [dayOf(last, other, one), ...(mark === '.' ? [] : [dayOf(last, one, other)])];
  return [...new Set(found.filter(isDay))];
}

/** How many days a spreadsheet can count: to the end of the year 9999. */
const lastCount = 2_958_465;

/** The days that a cell may mean, be it stored as a day, as a count of days or as text. */
export function daysOf(cell: ReadCell): readonly string[] {
  if (cell.kind === 'text') return daysIn(cell.text);
  if (cell.kind === 'day') return cell.shown === 'day' && cell.day >= firstCountedDay ? [cell.day] : [];
  if (cell.kind !== 'number' || cell.number < 0 || cell.number > lastCount) return [];
  return [dayFrom('1899-12-30', Math.floor(cell.number))].filter((day) => day >= firstCountedDay);
}

/** The date of a piece of evidence in a cell: a day, a month or a year; none, or several, where it cannot be told. */
export function datesOf(cell: ReadCell): readonly string[] {
  if (cell.kind === 'day' && cell.shown !== 'day') return [cellText(cell)];
  if (cell.kind === 'number' && Number.isInteger(cell.number) && cell.number >= 1000 && cell.number < 3000)
    return [String(cell.number)];
  if (cell.kind !== 'text') return daysOf(cell);
  if (/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(cell.text)) return [cell.text];
  const [, month, year] = /^(0?[1-9]|1[0-2])[-/.](\d{4})$/.exec(cell.text) ?? [];
  return year === undefined || month === undefined ? daysOf(cell) : [`${year}-${month.padStart(2, '0')}`];
}

function dayOf(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
