import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/problem/problem.ts';
import { readWorkbook } from '../../src/spreadsheet/read-workbook.ts';
import { daysIn } from '../../src/workshop/import-day.ts';
import { numbersIn } from '../../src/workshop/import-number.ts';
import { filled, type Put, placeOf, withColumnMoved, withPart, withSheet } from './filled.ts';
import { opened, planned, profileText, sentOut, taken } from './small-questionnaire.ts';

type Cells = readonly (readonly [key: string, field: string, put: Put])[];

const plan = async (text: string, cells: Cells, into = text) =>
  planned(filled(await sentOut(opened(text).profile), cells), opened(into).profile, 'labour');

const afterwards = async (text: string, cells: Cells, into = text): Promise<string> =>
  taken(filled(await sentOut(opened(text).profile), cells), into);

/** Code, cell and any further detail of what was refused. */
const refusals = (problems: readonly Problem[]) => problems.map(({ code, details }) => ({ code, ...details }));

const bare = profileText('');
const ready = profileText(
  '  orientation: {answer: planned, because: Announced., on: 2025-05-01, confidence: low, by: labour, review: agreed}  # look again\n  channels: [banks, post]',
);

describe('an answer that was filled in', () => {
  test.each<[string, string, Put, unknown]>([
    ['its title', 'orientation', 'On paper', 'adopted'],
    ['its title in other letters and spaces', 'orientation', ' on  PAPER ', 'adopted'],
    ['its id', 'orientation', 'adopted', 'adopted'],
    ['a title with its id, where two read alike', 'rule', 'same (three)', 'three'],
    ['true, for yes', 'complaints', { xml: '<v>1</v>', type: 'b' }, 'yes'],
    ['a number', 'cost', 4.5, 4.5],
    ['a number as text, with a decimal comma', 'cost', '4,5', 4.5],
    ['a number with its unit', 'cost', '4.5 per cent', 4.5],
    ['a number with thousands', 'budget', '12.345,5', 12345.5],
    ['a day', 'since', 45838, '2025-06-30'],
    ['a day as text', 'since', '2025-06-30', '2025-06-30'],
    ['a day as it is written with points', 'since', '30.6.2025', '2025-06-30'],
    ['several choices in one cell', 'channels', 'Banks, large and small; =post', ['banks', 'post']],
    ['none of several', 'channels', 'None of them', []],
  ])('is known by %s', async (_, question, put, value) => {
    const { changes, refused } = await plan(bare, [[question, 'answer', put]]);
    expect(refused).toEqual([]);
    expect(changes).toMatchObject([{ kind: 'added', after: { said: { kind: 'value', value }, by: 'labour' } }]);
  });

  test.each<[string, string]>([
    ['Not known', 'unknown'],
    ['unknown', 'unknown'],
    ['Does not apply', 'not-applicable'],
  ])('may be %s', async (put, kind) => {
    expect((await plan(bare, [['cost', 'answer', put]])).changes).toMatchObject([{ after: { said: { kind } } }]);
  });

  test('of several choices is what has a Yes; empty cells count as no', async () => {
    const { changes } = await plan(bare, [
      ['channels/post', 'answer', 'Yes'],
      ['channels/mobile', 'answer', 'x'],
    ]);
    expect(changes).toMatchObject([{ after: { said: { value: ['post', 'mobile'] } } }]);
  });

  test('brings its reason, date, confidence and sources, without a title too', async () => {
    const text = await afterwards(bare, [
      ['orientation', 'answer', 'Planned'],
      ['orientation', 'because', 'Two\nlines: with "quotes"'],
      ['orientation', 'on', '2025-06-02'],
      ['orientation', 'confidence', 'High'],
      ['orientation', 'evidence-1-title', 'Act'],
      ['orientation', 'evidence-1-date', 2024],
      ['orientation', 'evidence-2-url', 'https://example.org/a'],
    ]);
    expect(opened(text).profile.answers.get('orientation')).toMatchObject({
      said: { value: 'planned' },
      because: 'Two\nlines: with "quotes"',
      on: '2025-06-02',
      confidence: 'high',
      evidence: [
        { title: 'Act', date: '2024' },
        { title: 'https://example.org/a', url: 'https://example.org/a' },
      ],
    });
  });
});

describe('what cannot be taken in is refused with its sheet and cell', () => {
  test.each<[string, Cells, Record<string, unknown>]>([
    [
      'a word that is no answer',
      [['orientation', 'answer', 'On papr']],
      { code: 'cell-not-an-answer', suggestion: 'On paper' },
    ],
    ['a number outside', [['cost', 'answer', 51]], { code: 'cell-not-a-number', min: 0, max: 50 }],
    [
      'a number that may mean two',
      [['budget', 'answer', '1,234']],
      { code: 'cell-two-numbers', one: 1.234, other: 1234 },
    ],
    ['a day that may mean two', [['since', 'answer', '3/4/2025']], { code: 'cell-two-days', one: '2025-04-03' }],
    ['a year for a day', [['since', 'answer', 2025]], { code: 'cell-not-a-day', written: '1905-07-17' }],
    [
      'an error',
      [['orientation', 'answer', { xml: '<v>#REF!</v>', type: 'e' }]],
      { code: 'cell-fault', written: '#REF!' },
    ],
    [
      'does not apply, where it always does',
      [['orientation', 'answer', 'not-applicable']],
      { code: 'cell-not-applicable' },
    ],
    ['a reason without an answer', [['orientation', 'because', 'So.']], { code: 'cell-without-answer' }],
    ['a No and nothing else', [['channels/post', 'answer', 'No']], { code: 'cell-choices-unclear' }],
    [
      'none of them beside a Yes',
      [
        ['channels', 'answer', 'None of them'],
        ['channels/post', 'answer', 'Yes'],
      ],
      { code: 'cell-choices-contradict' },
    ],
  ])('%s', async (_, cells, details) => {
    const [[key, field]] = cells as [readonly [string, string, Put]];
    const { sheet, cell } = placeOf(await sentOut(opened(bare).profile), key.split('/')[0] ?? '', 'answer');
    const { changes, refused } = await plan(bare, cells);
    expect(changes).toEqual([]);
    expect(refusals(refused)).toMatchObject([
      { sheet, cell: field === 'because' ? cell : expect.any(String), ...details },
    ]);
  });

  test('a source with an address that is none, and a date that is none', async () => {
    const { refused } = await plan(bare, [
      ['orientation', 'answer', 'Planned'],
      ['orientation', 'evidence-1-url', 'javascript:alert(1)'],
      ['orientation', 'evidence-1-date', 'last June'],
    ]);
    expect(
      refusals(refused)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['cell-not-a-date', 'cell-not-an-address']);
  });

  test('a missing reason, in a validated profile only', async () => {
    const cells: Cells = [['orientation', 'answer', 'Planned']];
    expect(refusals((await plan(profileText('', { status: 'validated' }), cells)).refused)).toMatchObject([
      { code: 'cell-reason-missing' },
    ]);
    expect((await plan(bare, cells)).refused).toEqual([]);
  });
});

describe('a formula', () => {
  test('counts as its stored value, and that is said', async () => {
    const { changes, said } = await plan(bare, [['cost', 'answer', { xml: '<f>2+2</f><v>4</v>' }]]);
    expect(changes).toMatchObject([{ after: { said: { value: 4 } } }]);
    expect(refusals(said)).toMatchObject([{ code: 'cell-formula', written: '4' }]);
  });

  test('without a stored value is refused', async () => {
    const { refused } = await plan(bare, [['cost', 'answer', { xml: '<f>2+2</f>' }]]);
    expect(refusals(refused)).toMatchObject([{ code: 'cell-fault', written: '=2+2' }]);
  });
});

describe('an answer that is in the profile already', () => {
  test('is left alone by a questionnaire that nobody touched', async () => {
    expect(await afterwards(ready, [])).toBe(ready);
    expect(await plan(ready, [])).toMatchObject({ changes: [], refused: [], same: 2 });
  });

  test('is changed in its own lines only; its review is not carried to another answer', async () => {
    const text = await afterwards(ready, [['orientation', 'answer', 'On paper']]);
    const changed = opened(text).profile.answers.get('orientation');
    expect(changed).toMatchObject({ said: { value: 'adopted' }, because: 'Announced.', by: null, review: null });
    expect(text).toMatch(/^# ours\n/);
    expect(text).toContain('\n  channels: [banks, post]');
  });

  test('keeps who gave it and its review where only the reason changes', async () => {
    const text = await afterwards(ready, [['orientation', 'because', 'Drafted.']]);
    expect(opened(text).profile.answers.get('orientation')).toMatchObject({
      because: 'Drafted.',
      by: 'labour',
      review: 'agreed',
    });
  });

  test.each<[string, Cells]>([
    ['the answer alone', [['orientation', 'answer', null]]],
    [
      'all cells',
      ['answer', 'because', 'on', 'confidence'].map((field): [string, string, null] => ['orientation', field, null]),
    ],
  ])('is cleared where the questionnaire held it and %s is empty now', async (_, cells) => {
    const { changes } = await plan(ready, cells);
    expect(changes).toMatchObject([{ kind: 'cleared', question: { id: 'orientation' }, after: null }]);
    expect(opened(await afterwards(ready, cells)).profile.answers.has('orientation')).toBe(false);
  });

  test('stays where the questionnaire never held it', async () => {
    expect(await afterwards(bare, [], ready)).toBe(ready);
  });

  test('is a conflict where both sides changed it, unless to the same', async () => {
    const since = ready.replace('answer: planned', 'answer: none');
    const other = await plan(ready, [['orientation', 'answer', 'On paper']], since);
    expect(refusals(other.refused)).toMatchObject([{ code: 'cell-changed-meanwhile', now: 'No' }]);
    const emptied = await plan(ready, [['orientation', 'answer', null]], since);
    expect(refusals(emptied.refused)).toMatchObject([{ code: 'cell-changed-meanwhile' }]);
    expect(await plan(ready, [['orientation', 'answer', 'No']], since)).toMatchObject({ changes: [], refused: [] });
  });

  test('is not put back where only the profile changed it', async () => {
    const since = ready.replace('answer: planned', 'answer: none');
    expect(await afterwards(ready, [], since)).toBe(since);
  });

  test('is added again, and said to have gone, where the profile no longer has it', async () => {
    expect((await plan(ready, [], bare)).changes).toMatchObject([
      { kind: 'added', gone: true },
      { kind: 'added', gone: true },
    ]);
  });
});

describe('where several ministries have spoken', () => {
  const contested = profileText(
    '  complaints:\n    contested:\n      - {answer: yes, by: labour, because: A.}  # theirs\n      - {answer: no, by: justice, because: B.}',
  );

  test('an answer to a contested question becomes one more statement, once', async () => {
    const cells: Cells = [
      ['complaints', 'answer', 'No'],
      ['complaints', 'because', 'C.'],
    ];
    const text = await afterwards(contested, cells);
    const { statements } = opened(text).profile.answers.get('complaints') as { statements: readonly unknown[] };
    expect(statements).toMatchObject([{ by: 'labour' }, { by: 'justice' }, { said: { value: 'no' }, because: 'C.' }]);
    expect(text).toContain('- {answer: yes, by: labour, because: A.}  # theirs');
    expect(await afterwards(contested, cells, text)).toBe(text);
  });

  test('nothing is cleared by an empty row', async () => {
    expect(await afterwards(contested, [])).toBe(contested);
  });

  test('another answer than the one decided makes the question contested again; nothing is lost', async () => {
    const decided = profileText(
      '  complaints: {answer: yes, because: D., decided: {by: committee, from: [{answer: yes, by: labour}, {answer: no, by: justice}]}}',
    );
    const { changes } = await plan(decided, [['complaints', 'answer', 'No']]);
    expect(changes).toMatchObject([{ kind: 'beside', after: { kind: 'contested' } }]);
    expect(JSON.stringify(changes[0]?.after)).toContain('committee');
    const unknown = await plan(decided, [['complaints', 'answer', 'Not known']]);
    expect(unknown.changes).toMatchObject([
      { kind: 'beside', after: { said: { value: 'yes' }, decided: { by: 'committee' }, also: [{ by: 'labour' }] } },
    ]);
    const emptied = await plan(decided, [['complaints', 'answer', null]]);
    expect(refusals(emptied.refused)).toMatchObject([{ code: 'cell-clears-others' }]);
  });
});

describe('a workbook that was changed around its answers', () => {
  const sent = () => sentOut(opened(ready).profile);
  const into = () => opened(ready).profile;

  test('is known by its hidden keys when sheets are renamed and columns are moved', async () => {
    const xlsx = filled(await sent(), [['orientation', 'answer', 'On paper']]);
    const renamed = withPart(xlsx, 'xl/workbook.xml', (xml) => xml.replace('name="Law"', 'name="Gesetz"'));
    const { number, cell } = placeOf(renamed, 'orientation', 'answer');
    const moved = withSheet(renamed, number, (xml) => withColumnMoved(xml, cell.replace(/\d/g, ''), 'AD'));
    const { changes, refused } = await planned(moved, into());
    expect(refused).toEqual([]);
    expect(changes).toMatchObject([{ question: { id: 'orientation' }, at: { cell: expect.stringMatching(/^AD/) } }]);
  });

  test('is refused where a column that is filled is gone', async () => {
    const xlsx = await sent();
    const own = withSheet(xlsx, 2, (xml) => xml.replace(/<c r="F1"[^>]*>.*?<\/c>/s, ''));
    expect(refusals((await planned(own, into())).refused)).toMatchObject([
      { code: 'questionnaire-columns', columns: 'gapwalk:because' },
    ]);
  });

  test('is refused where cells to fill were merged over rows', async () => {
    const xlsx = await sent();
    const { number, cell, sheet } = placeOf(xlsx, 'orientation', 'answer');
    const below = placeOf(xlsx, 'complaints', 'answer').cell;
    const merged = withSheet(xlsx, number, (xml) =>
      xml
        .replace('</sheetData>', '</sheetData>@')
        .replace(
          /@(.*?)(?=<conditionalFormatting)/s,
          `$1<mergeCells count="1"><mergeCell ref="${cell}:${below}"/></mergeCells>`,
        ),
    );
    expect(refusals((await planned(merged, into())).refused)).toMatchObject([
      { code: 'cell-merged', sheet, cell: `${cell}:${below}` },
    ]);
  });

  test('says which rows belong to no question, or to one that is not known here', async () => {
    const xlsx = filled(await sent(), [
      ['complaints', 'answer', 'Yes'],
      ['orientation', 'answer', 'Planned'],
    ]);
    const { number, cell } = placeOf(xlsx, 'complaints', 'answer');
    const keyCell = `A${cell.replace(/\D/g, '')}`;
    const wrong = (put: string): Uint8Array =>
      withSheet(xlsx, number, (xml) =>
        xml.replace(
          new RegExp(`<c r="${keyCell}".*?</c>`, 's'),
          put === '' ? '' : `<c r="${keyCell}" t="inlineStr"><is><t>${put}</t></is></c>`,
        ),
      );
    expect(refusals((await planned(wrong('complaint'), into())).refused)).toMatchObject([
      { code: 'cell-unknown-question', written: 'complaint', suggestion: 'complaints' },
    ]);
    expect(refusals((await planned(wrong(''), into())).refused)).toMatchObject([
      { code: 'cell-no-question', cell, written: 'Yes' },
    ]);
    expect(refusals((await planned(wrong('orientation'), into())).refused)).toMatchObject([
      { code: 'cell-question-twice' },
    ]);
  });

  test('leaves alone what it no longer holds, and says how many questions', async () => {
    const xlsx = withPart(await sent(), 'xl/workbook.xml', (xml) => xml.replace(/<sheet name="Law"[^>]*\/>/, ''));
    const { said, refused } = await planned(xlsx, into());
    expect(refused).toEqual([]);
    expect(refusals(said)).toEqual([{ code: 'questionnaire-rows-gone', count: 2 }]);
  });

  test('is read without its macros, and that is said', async () => {
    const xlsm = withPart(await sent(), 'xl/vbaProject.bin', () => 'Sub Auto_Open()');
    expect(refusals((await planned(xlsm, into())).said)).toMatchObject([{ code: 'workbook-macros' }]);
  });

  test('is refused for another country and another version', async () => {
    const ghana = opened(ready.replace('KE, name: Kenya', 'GH, name: Ghana')).profile;
    expect(refusals((await planned(await sent(), ghana)).refused)).toEqual([
      { code: 'questionnaire-other-country', questionnaire: 'Kenya', profile: 'Ghana' },
    ]);
    const older = withPart(await sent(), 'xl/sharedStrings.xml', (xml) =>
      xml.replace(/(gapwalk-questionnaire<\/t><\/si><si><t[^>]*>)1</, '$12<'),
    );
    expect(refusals((await planned(older, into())).refused)).toEqual([{ code: 'questionnaire-version', found: '2' }]);
  });
});

describe('a file that is no filled questionnaire', () => {
  const codeOf = async (bytes: Uint8Array) => (await readWorkbook(bytes, 'q.xlsx')).problem?.code ?? null;

  test('is told for what it is', async () => {
    const xlsx = await sentOut(opened(ready).profile);
    expect(await codeOf(new TextEncoder().encode('a,b\n1,2\n'))).toBe('workbook-not-excel');
    expect(await codeOf(new Uint8Array())).toBe('workbook-not-excel');
    expect(await codeOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toBe('workbook-old-or-locked');
    expect(await codeOf(xlsx.slice(0, xlsx.length / 2))).toBe('workbook-not-excel');
    expect(await codeOf(withSheet(xlsx, 2, () => '<worksheet><sheetData><row r="1"><c r="A1'))).not.toBe(
      'workbook-too-large',
    );
    const other = withPart(xlsx, 'xl/sharedStrings.xml', (xml) => xml.replaceAll('gapwalk-questionnaire', 'mine'));
    expect(refusals((await planned(other, opened(ready).profile)).refused)).toEqual([
      { code: 'not-questionnaire', path: 'q.xlsx' },
    ]);
  });

  test('is not unpacked where it says that it is enormous, nor where it only proves to be', async () => {
    const bomb = withSheet(await sentOut(opened(ready).profile), 2, (xml) => xml + ' '.repeat(25_000_000));
    expect(bomb.length).toBeLessThan(200_000);
    expect(await codeOf(bomb)).toBe('workbook-too-large');
    const lying = Buffer.from(bomb);
    for (let at = 0; at < lying.length - 4; at += 1) {
      const size = lying.readUInt32LE(at);
      if (size > 25_000_000 && size < 25_200_000) lying.writeUInt32LE(1000, at);
    }
    expect(await codeOf(lying)).toBe('workbook-not-excel');
  });

  test('with more parts than any workbook has is not looked into', async () => {
    const { zipSync } = await import('fflate');
    const many = Object.fromEntries(Array.from({ length: 2100 }, (_, index) => [`x${index}.txt`, new Uint8Array()]));
    expect(await codeOf(zipSync(many, { level: 0 }))).toBe('workbook-too-large');
  });

  test('with cells in the far corner or millions of columns is read in no time', async () => {
    const xlsx = withSheet(await sentOut(opened(ready).profile), 2, (xml) =>
      xml
        .replace(/<cols>.*?<\/cols>/s, `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(20_000)}</cols>`)
        .replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
    );
    const before = performance.now();
    expect((await planned(xlsx, opened(ready).profile)).refused).toEqual([]);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});

test.each<[string, readonly number[]]>([
  ['12', [12]],
  ['-3', [-3]],
  ['4,5', [4.5]],
  ['1 234,5', [1234.5]],
  ['1,234.5', [1234.5]],
  ['1.234.567', [1234567]],
  ['1,234', [1.234, 1234]],
  ['0,125', [0.125]],
  ['5 %', [5]],
  ['1.2.3', []],
  ['1,23,4', []],
  ['about 5', []],
  ['5-7', []],
])('%s may mean %j', (written, numbers) => {
  expect(numbersIn(written, 'per cent')).toEqual(numbers);
});

test.each<[string, readonly string[]]>([
  ['2025-06-30', ['2025-06-30']],
  ['2025/6/3', ['2025-06-03']],
  ['30/06/2025', ['2025-06-30']],
  ['06/30/2025', ['2025-06-30']],
  ['3.4.2025', ['2025-04-03']],
  ['3/4/2025', ['2025-04-03', '2025-03-04']],
  ['31.2.2025', []],
  ['3.4.25', []],
])('%s may mean %j', (written, days) => {
  expect(daysIn(written)).toEqual(days);
});
