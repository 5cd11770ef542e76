import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../src/spreadsheet/read-workbook.ts';
import { questionnaireOf } from '../../src/workshop/questionnaire.ts';
import { questionnaireDocument } from '../../src/workshop/questionnaire-document.ts';
import { formOf } from '../../src/workshop/questionnaire-form.ts';
import { sheetsOf, textsOf, unzipped } from '../spreadsheet/open-xlsx.ts';
import { placeOf } from './filled.ts';
import { library, opened, profileText, sentOut, words } from './small-questionnaire.ts';

const answered =
  profileText(`  orientation: {answer: operating, because: "=Held\\nevery week.", on: 2025-06-02, confidence: high, evidence: [{title: Act 1, url: 'https://example.org/1', date: '2024-05'}]}
  cost: {answer: 4.5, because: Measured.}
  channels: {answer: [post, mobile], because: Licensed.}
  since: {answer: 1969-12-31, because: The act.}
  rule:
    contested:
      - {answer: one, by: labour, because: A.}
      - {answer: two, by: justice, because: B.}`);

const wanted = (text = answered, ministry: string | null = null) => ({
  profile: opened(text).profile,
  begun: true,
  ministry,
  frameworks: [],
  made: '2026-01-15',
  language: 'en',
});

const idsIn = (questionnaire: ReturnType<typeof questionnaireOf>): readonly string[] =>
  questionnaire.topics.flatMap(({ questions }) => questions.map(({ question }) => question.id));

describe('a questionnaire', () => {
  test('asks what concerns a country with these roles, topic by topic', () => {
    const ids = ['orientation', 'complaints', 'cost', 'budget', 'channels', 'since', 'rule'];
    expect(idsIn(questionnaireOf(wanted(), library))).toEqual(ids);
  });

  test('keeps to the questions that a ministry usually answers', () => {
    const labour = questionnaireOf(wanted(answered, 'labour'), library);
    expect(idsIn(labour)).toEqual(['orientation', 'complaints', 'cost', 'channels']);
    expect(labour.topics).toHaveLength(1);
  });
});

describe('the workbook', () => {
  test('has an explaining sheet, a sheet a topic, and hidden ones for the program', async () => {
    const xlsx = await sentOut(opened(answered).profile);
    expect(sheetsOf(xlsx).map(({ name }) => name)).toEqual([
      'Instructions',
      'Work  abroad,  and  at home',
      'Law',
      'gapwalk',
      'gapwalk-lists',
    ]);
    const hidden = [...(unzipped(xlsx).get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*state="hidden"/g)];
    expect(hidden).toHaveLength(2);
  });

  test('holds what is answered already, days and numbers as such, and texts never as formulas', async () => {
    const xlsx = await sentOut(opened(answered).profile);
    const { workbook } = await readWorkbook(xlsx, 'q.xlsx');
    const cell = (key: string, field: string) => {
      const { sheet, cell: address } = placeOf(xlsx, key, field);
      const [, letter = '', row] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      const column = [...letter].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
      return workbook?.sheets.find(({ name }) => name === sheet)?.rows[Number(row) - 1]?.[column];
    };
    expect(cell('orientation', 'answer')).toMatchObject({ kind: 'text', text: 'In practice' });
    expect(cell('orientation', 'because')).toMatchObject({ text: '=Held\nevery week.', formula: false });
    expect(cell('orientation', 'on')).toMatchObject({ kind: 'day', day: '2025-06-02' });
    expect(cell('orientation', 'evidence-1-date')).toMatchObject({ kind: 'text', text: '2024-05' });
    expect(cell('cost', 'answer')).toMatchObject({ kind: 'number', number: 4.5 });
    expect(cell('since', 'answer')).toMatchObject({ kind: 'day', day: '1969-12-31' });
    expect(cell('channels/post', 'answer')).toMatchObject({ text: 'Yes' });
    expect(cell('channels/banks', 'answer')).toBeNull();
    expect(cell('rule', 'answer')).toBeNull();
    for (const { xml } of sheetsOf(xlsx)) expect(xml).not.toMatch(/<f[ >]/);
  });

  test('says of a contested question who says what, and lets it be answered', async () => {
    const texts = textsOf(await sentOut(opened(answered).profile));
    expect(texts.some((text) => /Ministry of Labour: Not known; Ministry of Justice: Same/.test(text))).toBe(true);
  });

  test('locks all but the cells to fill, without a password', async () => {
    const xlsx = await sentOut(opened(answered).profile);
    const styles = unzipped(xlsx).get('xl/styles.xml') ?? '';
    const xfs = [...(/<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*(?:\/>|[^/]>.*?<\/xf>)/gs)];
    const isOpen = (style: number): boolean => /locked="0"/.test(xfs[style]?.[0] ?? '');
    const sheet = sheetsOf(xlsx)[1];
    expect(sheet?.xml).toMatch(/<sheetProtection sheet="1"/);
    expect(sheet?.xml).not.toMatch(/password|hashValue/);
    const open = [...(sheet?.cells ?? [])].filter(([, { style }]) => isOpen(style)).map(([address]) => address);
    const { cell } = placeOf(xlsx, 'orientation', 'answer');
    const ask = [...(sheet?.cells ?? [])].find(([, { text }]) => text === 'Is there orientation?')?.[0] ?? '';
    expect(open).toContain(cell);
    expect(open).not.toContain(ask);
    expect(open.some((address) => /^A\d/.test(address) || /^[A-Z]+[12]$/.test(address))).toBe(false);
  });

  test('offers the titles of a choice in a list, and checks numbers', async () => {
    const xlsx = await sentOut(opened(answered).profile);
    const [, work, law, , lists] = sheetsOf(xlsx);
    const ruleAt = placeOf(xlsx, 'rule', 'answer').cell;
    const rule = new RegExp(`<dataValidation [^>]*sqref="${ruleAt}"[^>]*>.*?</dataValidation>`, 's').exec(
      law?.xml ?? '',
    );
    const column = /\$([A-Z]+)\$1:/.exec(rule?.[0] ?? '')?.[1] ?? '';
    const offered = [...(lists?.cells ?? [])].filter(([address]) => address.replace(/\d/g, '') === column);
    expect(offered.map(([, { text }]) => text)).toEqual(['Not known (one)', 'Same (two)', 'same (three)', 'Not known']);
    expect(work?.xml).toMatch(/ISNUMBER\([A-Z]+\d+\),[A-Z]+\d+&gt;=-5,[A-Z]+\d+&lt;=100000/);
  });

  test('leaves out an answer with more text than a cell can hold, and says so', async () => {
    const { profile } = opened(profileText(`  orientation: {answer: none, because: ${'long '.repeat(7000)}}`));
    const asked = questionnaireOf({ ...wanted(), profile }, library).topics[0]?.questions[0];
    expect(asked).toMatchObject({ closed: true, entry: { said: null } });
    expect(textsOf(await sentOut(profile)).some((text) => text.includes('It is changed in the profile itself'))).toBe(
      true,
    );
  });

  test('gives the same bytes for the same questionnaire', async () => {
    const { profile } = opened(answered);
    expect(await sentOut(profile)).toEqual(await sentOut(profile));
  });

  test('is told apart from others by what stands in its hidden sheet', () => {
    const { hidden } = formOf(questionnaireOf(wanted(answered, 'labour'), library), library, words);
    expect(hidden.rows.slice(0, 4)).toEqual([
      ['gapwalk-questionnaire', '1'],
      ['country', 'KE', 'Kenya', null],
      ['language', 'en'],
      ['ministry', 'labour'],
    ]);
  });
});

test('on paper, what is answered already is ticked', () => {
  const document = questionnaireDocument(questionnaireOf(wanted(), library), library, words);
  const printed = JSON.stringify(document);
  expect(printed).toContain('☐ On paper   ☒ In practice');
  expect(printed).toContain('☐ Banks, large and small   ☒ =Post   ☒ Mobile');
  expect(printed).toContain('a number from 0 to 50 (per cent): 4.5');
  expect(printed).toContain('a number from -5 to 100000 (US dollars): ______');
});
