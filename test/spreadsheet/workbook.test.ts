import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/source/plain-text.ts';
import type { Cell, Column, Table } from '../../src/spreadsheet/table.ts';
import { xlsxOf } from '../../src/spreadsheet/workbook.ts';
import { office, sheetsInOffice } from './office.ts';
import { columnOf, sheetsOf, unzipped } from './open-xlsx.ts';
import { readCsv } from './read-csv.ts';

const column = (title: string, kind: Column['kind'] = 'text', tones: Column['tones'] = {}): Column => ({
  title,
  kind,
  width: 20,
  tones,
});

const table = (columns: readonly Column[], rows: readonly (readonly Cell[])[], title = 'A sheet'): Table => ({
  id: 'sheet',
  title,
  columns,
  rows,
  none: 'Nothing here.',
});

const book = (...sheets: readonly Table[]) =>
  xlsxOf({ title: 'A title', made: '2025-07-01', foot: { left: 'Foot & mouth', page: 'Page ', of: ' of ' }, sheets });

const texts = async (...rows: readonly string[]) => {
  const [sheet] = sheetsOf(
    await book(
      table(
        [column('Text')],
        rows.map((text) => [text]),
      ),
    ),
  );
  return sheet ?? expect.fail('there is no sheet');
};

const formulas = [
  '=HYPERLINK("https://example.org","here")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  "=cmd|' /C calc'!A0",
];

describe('a text in a cell', () => {
  test.each(formulas)('%j is a text and no formula', async (formula) => {
    const sheet = await texts(formula);
    const cell = sheet.cells.get('A2');
    expect(cell?.text).toBe(plainText(formula));
    expect(['s', 'inlineStr']).toContain(cell?.type);
    expect(sheet.xml).not.toMatch(/<f[ >]/);
  });

  test('that looks like a formula has the format of text, so that it stays one when somebody edits it', async () => {
    const xlsx = await book(table([column('Text')], [['=1+1'], ['plain']]));
    const styles = unzipped(xlsx).get('xl/styles.xml') ?? '';
    const formats = [...(/<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf numFmtId="(\d+)"/g)];
    const codes = new Map(
      [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [id, code]),
    );
    const formatOf = (address: string) => codes.get(formats[sheetsOf(xlsx)[0]?.cells.get(address)?.style ?? 0]?.[1]);
    expect([formatOf('A2'), formatOf('A3')]).toEqual(['@', undefined]);
  });

  test.each(['#N/A', '#VALUE!', '#REF!'])('%s is a text and no error', async (text) => {
    expect((await texts(text)).cells.get('A2')).toMatchObject({ type: 'inlineStr', text });
  });

  test('that looks like the number of a letter stays as it is', async () => {
    expect((await texts('file_x0041_name')).cells.get('A2')?.text).toBe('file_x0041_name');
  });

  test('loses what XML cannot hold, and only that', async () => {
    const sheet = await texts('a\u0000b\u0007c\ufffed\ud800e \u{1f30d}\nf');
    expect(sheet.cells.get('A2')?.text).toBe('abcde \u{1f30d}\nf');
  });

  test.each(['', 'a'])('of letters that take two units each is cut between them (behind %j)', async (before) => {
    const text = before + '\u{1f30d}'.repeat(40_000);
    const sheet = await texts(text);
    expect(columnOf(sheet, 'Text').join('')).toBe(text);
  });

  test('is whole, whatever its length: it goes on in the rows below, and no letter is cut', async () => {
    const long = fc.string({ unit: fc.constantFrom('a', '\u{1f30d}', '\n', ' b'), minLength: 1, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(long, fc.integer({ min: 1, max: 30_000 }), async (piece, times) => {
        const text = piece
          .repeat(times)
          .slice(0, 120_000)
          .replace(/\p{Surrogate}/gu, '');
        const [sheet] = sheetsOf(
          await book(table([column('Key'), column('Text'), column('Number', 'number')], [['key', text, 7]])),
        );
        const parts = sheet === undefined ? [] : columnOf(sheet, 'Text');
        expect(parts.join('')).toBe(text);
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(32_767);
          expect(part.split('\n').length - 1).toBeLessThanOrEqual(253);
          expect(part).not.toMatch(/\p{Surrogate}/u);
        }
        // The short text of the row is repeated, its number is not: no sum counts it twice.
        expect(sheet === undefined ? [] : columnOf(sheet, 'Key')).toEqual(parts.map(() => 'key'));
        expect(sheet === undefined ? [] : columnOf(sheet, 'Number').filter((cell) => cell !== '')).toEqual(['7']);
      }),
      { numRuns: 15 },
    );
  });
});

describe('figures and days', () => {
  test('are numbers with a format, and days are days', async () => {
    const columns = [column('Points', 'points'), column('Share', 'share'), column('Day', 'day')];
    const xlsx = await book(
      table(columns, [
        [62.5, 0.314, { day: '2025-06-30' }],
        [null, null, { day: '1850-01-01' }],
      ]),
    );
    const cells = sheetsOf(xlsx)[0]?.cells;
    expect(['A2', 'B2', 'C2'].map((at) => [cells?.get(at)?.type, cells?.get(at)?.text])).toEqual([
      ['n', '62.5'],
      ['n', '0.314'],
      ['n', '45838'],
    ]);
    expect(cells?.get('C3')).toMatchObject({ type: 's', text: '1850-01-01' });
    expect(unzipped(xlsx).get('xl/styles.xml')).toContain('formatCode="yyyy-mm-dd"');
  });
});

describe('a sheet', () => {
  test('keeps its headings in sight, filters by each column, and wraps its texts', async () => {
    const [sheet] = sheetsOf(await book(table([column('A'), column('B')], [['a', 'b']])));
    expect(sheet?.xml).toMatch(/<pane xSplit="1" ySplit="1" [^>]*state="frozen"/);
    expect(sheet?.xml).toContain('<autoFilter ref="A1:B2"/>');
  });

  test('says so where it has no rows', async () => {
    const [sheet] = sheetsOf(await book(table([column('A')], [])));
    expect(sheet?.cells.get('A2')?.text).toBe('Nothing here.');
  });

  test('is coloured by its words, and its colours are rules of its own', async () => {
    const tones = { met: 'good', 'a "quoted" word': 'bad', ['x'.repeat(300)]: 'open' } as const;
    const [sheet] = sheetsOf(await book(table([column('A', 'text', tones)], [['met']])));
    const rules = [...(sheet?.xml ?? '').matchAll(/priority="(\d+)"[^>]*><formula>(.*?)<\/formula>/g)];
    expect(rules.map(([, priority, formula]) => [priority, formula])).toEqual([
      ['1', '"met"'],
      ['2', '"a ""quoted"" word"'],
    ]);
  });

  test('has a name that every spreadsheet program takes', async () => {
    const titles = ["'A/B: what [is] *this*?'", 'x'.repeat(40), `${'x'.repeat(31)}y`, 'a sheet', 'A sheet'];
    const names = sheetsOf(await book(...titles.map((title) => table([column('A')], [], title)))).map(
      ({ name }) => name,
    );
    for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
  });

  test('leads to the addresses that may be followed, and to no others', async () => {
    const addresses = [
      'https://example.org/a?b=c&d',
      'javascript:alert(1)',
      'file:///etc/passwd',
      `https://e.org/${'x'.repeat(3000)}`,
    ];
    const xlsx = await book(
      table(
        [column('Address', 'address')],
        addresses.map((address) => [address]),
      ),
    );
    const links = unzipped(xlsx).get('xl/worksheets/_rels/sheet1.xml.rels') ?? '';
    expect([...links.matchAll(/Target="([^"]*)"/g)].map(([, target]) => target)).toEqual([
      'https://example.org/a?b=c&amp;d',
    ]);
    expect(columnOf(sheetsOf(xlsx)[0] ?? expect.fail(), 'Address')).toEqual(addresses);
  });
});

describe('a workbook', () => {
  test('names no person and no machine, has its day for a date, and is the same bytes each time', async () => {
    const sheet = table([column('A')], [['a']]);
    const xlsx = await book(sheet);
    const core = unzipped(xlsx).get('docProps/core.xml') ?? '';
    expect(
      [...core.matchAll(/<(?:dc|dcterms|cp):(\w+)[^>]*>([^<]+)</g)].map(([, name, value]) => [name, value]),
    ).toEqual([
      ['title', 'A title'],
      ['created', '2025-07-01T00:00:00Z'],
      ['modified', '2025-07-01T00:00:00Z'],
    ]);
    expect(await book(sheet)).toEqual(xlsx);
  });
});

if (office === null)
  console.warn('SKIPPED: no soffice or libreoffice in PATH; workbooks were not opened in LibreOffice.');

test.skipIf(office === null)(
  'LibreOffice reads every text as it was given',
  async () => {
    const rows = [
      ...formulas,
      '#N/A',
      'file_x0041_name',
      'two\nlines',
      '"quoted", with comma',
      ' spaces ',
      '<b>&amp;</b>',
      '\u{1f30d}',
    ];
    const sheets = await sheetsInOffice(
      await book(
        table(
          [column('Text'), column('More')],
          rows.map((text) => [text, 'x']),
        ),
      ),
    );
    const csv = sheets.get('A sheet') ?? expect.fail([...sheets.keys()].join(', '));
    const read = readCsv(csv.replace(/(?<!\r)\n/g, (feed, at) => (insideQuotes(csv, at) ? feed : '\r\n')));
    expect(read.slice(1).map(([text]) => text)).toEqual(rows.map(plainText));
  },
  120_000,
);

function insideQuotes(csv: string, at: number): boolean {
  return (csv.slice(0, at).match(/"/g)?.length ?? 0) % 2 === 1;
}
