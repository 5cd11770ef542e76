import { dayFrom, isDay } from '../framework/answer-set.ts';
import type { ReadCell } from '../spreadsheet/read-cell.ts';

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

/** Below it a number that stands for a day is more likely a year or a slip: days are counted from 1900, this one lies in 1927. */
const leastCount = 10_000;
const mostCount = 2_958_465;

/** The days that a cell may mean, be it stored as a day, as a count of days or as text. */
export function daysOf(cell: ReadCell): readonly string[] {
  if (cell.kind === 'day') return cell.shown === 'day' ? [cell.day] : [];
  if (cell.kind === 'text') return daysIn(cell.text);
  if (cell.kind !== 'number' || cell.number < leastCount || cell.number > mostCount) return [];
  return [dayFrom('1899-12-30', Math.floor(cell.number))];
}

/** The date of a piece of evidence in a cell: a day, a month or a year; none, or several, where it cannot be told. */
export function datesOf(cell: ReadCell): readonly string[] {
  if (cell.kind === 'day')
    return [{ day: cell.day, month: cell.day.slice(0, 7), year: cell.day.slice(0, 4) }[cell.shown]];
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
