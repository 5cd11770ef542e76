import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/language/words.ts';
import { formatCsv } from '../../src/report/csv.ts';
import { formatXlsx } from '../../src/report/xlsx.ts';
import { office, sheetsInOffice } from '../spreadsheet/office.ts';
import { sheetsOf, textsOf, unzipped } from '../spreadsheet/open-xlsx.ts';
import { readCsv } from '../spreadsheet/read-csv.ts';
import { madeUpLibrary, madeUpProfile, reportOn } from './made-up.ts';
import { payload, poisoned } from './poison.ts';
import { oneLine } from './shown.ts';
import { profileOf } from './small-library.ts';

const words = wordsIn('en');

/** Formulas in the places that people fill in. */
const formulas = madeUpProfile
  .replace('because: The act of 2019 asks for it.', `because: '=HYPERLINK("https://example.org","click")'`)
  .replace('title: Recruitment Act', "title: '@SUM(1)'")
  .replace('action: Hire twenty inspectors', "action: '+1+1'")
  .replace('because: Banks only.', "because: '-2+3'");

const poisonedReport = await reportOn(poisoned(profileOf(madeUpProfile, madeUpLibrary)), poisoned(madeUpLibrary));
const formulaReport = await reportOn(profileOf(formulas, madeUpLibrary), madeUpLibrary);
const [poisonedBook, formulaBook] = [await formatXlsx(poisonedReport, words), await formatXlsx(formulaReport, words)];

describe('hostile text in a profile or a framework', () => {
  test('is in no cell a formula, neither in the workbook nor in the files of values', () => {
    for (const { xml } of [...sheetsOf(poisonedBook), ...sheetsOf(formulaBook)]) expect(xml).not.toMatch(/<f[ >]/);
    for (const text of ['=HYPERLINK("https://example.org","click")', '@SUM(1)', '+1+1', '-2+3'])
      expect(textsOf(formulaBook)).toContain(text);
    const fields = formatCsv(formulaReport, words).flatMap(({ content }) => readCsv(String(content).slice(1)).flat());
    expect(fields).toContain(`'=HYPERLINK("https://example.org","click")`);
    expect(fields.filter((field) => /^\s*[=+\-@]/.test(field))).toEqual([]);
  });

  test('is shown for what it is, and leads nowhere', () => {
    expect(textsOf(poisonedBook).map(oneLine)).toContainEqual(
      expect.stringContaining(oneLine(`The act of 2019 asks for it. ${payload}`)),
    );
    const links = [...unzipped(poisonedBook)].filter(([path]) => path.endsWith('.rels')).map(([, xml]) => xml);
    expect(links.join('')).not.toMatch(/TargetMode="External"/);
  });

  test('leaves no control character in any part of the workbook, and every part is read as XML', () => {
    for (const [path, xml] of unzipped(poisonedBook)) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      expect(xml, path).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
      expect(xml.replace(/&(?:amp|lt|gt|quot|apos|#\d+);/g, ''), path).not.toContain('&');
    }
  });
});

if (office === null)
  console.warn('SKIPPED: no soffice or libreoffice in PATH; the report was not opened in LibreOffice.');

test.skipIf(office === null)(
  'LibreOffice opens every sheet of a hostile report, and runs none of it',
  async () => {
    const sheets = await sheetsInOffice(poisonedBook);
    expect([...sheets.keys()].sort()).toEqual(
      sheetsOf(poisonedBook)
        .map(({ name }) => name)
        .sort(),
    );
    expect(oneLine(sheets.get(words.spreadsheet.sheets.answers.title) ?? '')).toContain('alert(1)');
  },
  120_000,
);
