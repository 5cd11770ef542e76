import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Column, column, numberColumn, type Rich, text } from '../../src/document/blocks.ts';
import { columnWidths } from '../../src/document/docx/widths.ts';

const width = 9524;
const rowOf = (...cells: readonly string[]): readonly Rich[] => cells.map((words) => [text(words)]);
const long = 'A sentence of some length that a cell has to hold, and another one after it, to fill three lines. ';

describe('the widths of columns', () => {
  test('leave no column narrower than its longest word', () => {
    const columns = [column('Question'), column('Ministry'), numberColumn('Weight'), column('Entered')];
    const [, ministry = 0, weight = 0] = columnWidths(columns, [rowOf(long, 'Administration', '1', long)], width);
    // A letter of a table's text is at most some 95 twentieths of a point wide on average.
    expect(ministry).toBeGreaterThan('Administration'.length * 95 + 170);
    expect(weight).toBeGreaterThan('Weight'.length * 95 + 170);
  });

  test('give the room to the columns that have much to say', () => {
    const columns = [column('Item'), column('Reason'), numberColumn('Points')];
    const [item = 0, reason = 0, points = 0] = columnWidths(columns, [rowOf('Short', long, '50')], width);
    expect(reason).toBeGreaterThan(item * 2);
    expect(points).toBeLessThan(1400);
  });

  test('do not stretch figures and pictures where there is room to spare', () => {
    const columns: readonly Column[] = [column('Area'), { title: 'Interval', kind: 'picture' }, numberColumn('Points')];
    const [area = 0, interval = 0] = columnWidths(columns, [rowOf('Workers', '', '50')], width);
    expect(area).toBeGreaterThan(interval);
  });

  test('leave room to write by hand in a column of blank cells', () => {
    const columns = [column('Question'), column('Why')];
    const [, why = 0] = columnWidths(columns, [rowOf(long, ' '), rowOf(long, '')], width);
    expect(why).toBeGreaterThan(3500);
  });

  test('always take the whole width, and are never nothing', () => {
    const cell = fc.string({ maxLength: 200 });
    const table = fc
      .integer({ min: 1, max: 12 })
      .chain((count) => fc.tuple(fc.array(cell, { minLength: count, maxLength: count }), fc.array(fc.array(cell))));
    fc.assert(
      fc.property(table, fc.integer({ min: 2000, max: 12_000 }), ([titles, rows], whole) => {
        const widths = columnWidths(
          titles.map(column),
          rows.map((row) => rowOf(...row)),
          whole,
        );
        expect(widths.length).toBe(titles.length);
        expect(widths.reduce((sum, one) => sum + one, 0)).toBe(whole);
        expect(Math.min(...widths)).toBeGreaterThan(Math.min(350, whole / (2 * titles.length)));
      }),
    );
  });
});
