import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { browsersOn } from '../../src/commands/browsers.ts';
import { printPdf } from '../../src/commands/print-pdf.ts';
import { withFixedDates, withFixedIds } from '../../src/document/pdf.ts';
import { wordsIn } from '../../src/language/words.ts';
import { formatPdf } from '../../src/report/pdf.ts';
import { programNamed } from '../spreadsheet/office.ts';
import { madeUpLibrary, madeUpProfile, reportOn } from './made-up.ts';
import { oneLine } from './shown.ts';
import { profileOf } from './small-library.ts';

const words = wordsIn('en');
const latin = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');

describe('the dates of a PDF', () => {
  const made = Buffer.from(
    "a /CreationDate (D:20261124172139+02'00')\n/ModDate (D:20261124172139+02'00')>> b",
    'latin1',
  );

  test('become the day of the report, and no byte moves', () => {
    const fixed = latin(withFixedDates(made, '2025-07-01'));
    expect(fixed).toBe("a /CreationDate (D:20250701000000+00'00')\n/ModDate (D:20250701000000+00'00')>> b");
    expect(latin(made)).toContain('20261124172139');
  });

  test('stay where they are given in another way', () => {
    const other = Buffer.from('/CreationDate (D:2026) /ModDate (D:20261124172139Z)', 'latin1');
    expect(latin(withFixedDates(other, '2025-07-01'))).toBe(latin(other));
  });
});

test('the tagged parts of a PDF are numbered from 1, in the order that they had, and no byte moves', () => {
  const made = '/ID (node00000112) (node00000057) x [(node00000057) 4 0 R (node00000112) 5 0 R]';
  const fixed = '/ID (node00000002) (node00000001) x [(node00000001) 4 0 R (node00000002) 5 0 R]';
  expect(latin(withFixedIds(Buffer.from(made, 'latin1')))).toBe(fixed);
});

test('a report that no browser prints says what can be done instead', async () => {
  const report = await reportOn(profileOf(madeUpProfile, madeUpLibrary), madeUpLibrary);
  for (const hindrance of ['no-browser', 'failed', 'too-slow'] as const) {
    const made = await formatPdf(report, words, { print: async () => ({ hindrance }) });
    expect('why' in made && made.why).toContain('html');
  }
});

const browsers = browsersOn({ environment: process.env });
if (browsers.length === 0)
  console.warn('SKIPPED: no Chrome, Chromium or Edge was found; the PDF report was not printed.');

describe.skipIf(browsers.length === 0)('the PDF report', () => {
  let pdf: Uint8Array;
  const print = async () => {
    const report = await reportOn(profileOf(madeUpProfile, madeUpLibrary), madeUpLibrary);
    const made = await formatPdf(report, words, { print: (html) => printPdf(html, browsers) });
    return 'why' in made ? expect.fail(made.why) : made;
  };
  beforeAll(async () => {
    pdf = await print();
  });

  test('has tags for screen readers, a language and a title, names no machine, and is of the day of the report', () => {
    const text = latin(pdf);
    expect(text).toContain('/MarkInfo');
    expect(text).toMatch(/\/Lang \(en\)/);
    expect(text).toMatch(/\/Title \(Gap report: Maritania\)/);
    expect(/\/Creator \(([^)]*)\)/.exec(text)?.[1]).toBe('gapwalk');
    expect(text.match(/D:\d{8}/g)).toEqual(['D:20250701', 'D:20250701']);
  });

  test('is the same each time', async () => {
    expect(latin(await print()) === latin(pdf)).toBe(true);
  });

  const pdftotext = programNamed('pdftotext');
  if (pdftotext === null) console.warn('SKIPPED: no pdftotext in PATH; the text of the PDF report was not read.');

  test.skipIf(pdftotext === null)('holds reasons, evidence and plan as text that can be searched and copied', () => {
    const text = execFileSync(pdftotext ?? '', ['-', '-'], { input: pdf, encoding: 'utf8' });
    const shown = oneLine(text.replace(/-\n/g, '-'));
    for (const expected of [
      'Gap report: Maritania',
      'The act of 2019 asks for it.',
      'Section 4 asks for a licence.',
      'Hire twenty inspectors',
      'No court has ever applied it.',
      'Everything but the preamble is encoded.',
    ])
      expect(shown).toContain(expected);
  });
});
