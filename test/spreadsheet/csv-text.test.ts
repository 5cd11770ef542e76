import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/source/plain-text.ts';
import { csvText } from '../../src/spreadsheet/csv-text.ts';
import { readCsv } from './read-csv.ts';

/** The field without the apostrophe that was put before it. */
const withoutGuard = (field: string, given: string): string => (field === `'${given}` ? given : field);

describe('values between commas', () => {
  test('are read back as they were by anybody who knows the standard, but for the guard before formulas', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', '=', 'a', ' ', '\t') }));
    const rows = fc
      .integer({ min: 2, max: 4 })
      .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1 }));
    fc.assert(
      fc.property(rows, (given) => {
        const read = readCsv(csvText(given));
        expect(read.flat().map((field, at) => withoutGuard(field, plainText(given.flat()[at] ?? '')))).toEqual(
          given.flat().map(plainText),
        );
        expect(read.flat().filter((field) => /^\s*[=+\-@]/.test(field))).toEqual([]);
      }),
    );
  });

  test.each([
    '=HYPERLINK("https://example.org";"here")',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1',
    ' =1',
    '\uff1d1+1',
  ])('%j begins with an apostrophe, so that no spreadsheet runs it', (formula) => {
    expect(readCsv(csvText([[formula, 'b']]))[0]?.[0]).toMatch(/^'/);
  });

  test('numbers below zero stay numbers, days are days, what is missing is empty', () => {
    expect(csvText([[-1.5, { day: '2025-06-30' }, null]])).toBe('-1.5,2025-06-30,\r\n');
  });
});
