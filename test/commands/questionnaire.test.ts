import { EventEmitter } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importWorkbook } from '../../src/commands/import.ts';
import type { Rim } from '../../src/commands/rim.ts';
import { wordsIn } from '../../src/language/words.ts';
import { problemSentences } from '../../src/problem/format-problem.ts';
import { sheetsOf, unzipped } from '../spreadsheet/open-xlsx.ts';
import { filled, type Put } from '../workshop/filled.ts';
import { gapwalk } from './scenario.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'questionnaire-'));
  const small = path.resolve(import.meta.dirname, '../fixtures/small');
  cpSync(path.join(small, 'frameworks'), path.join(folder, 'frameworks'), { recursive: true });
  cpSync(path.join(small, 'profiles/maritania.yaml'), path.join(folder, 'maritania.yaml'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) => gapwalk([...args, '--frameworks', 'frameworks', '--alone'], folder);
const file = (name: string): string => path.join(folder, name);
const read = (name: string): string => readFileSync(file(name), 'utf8');

function fill(name: string, cells: readonly (readonly [string, string, Put])[]): void {
  writeFileSync(file(name), filled(readFileSync(file(name)), cells));
}

describe('questionnaire', () => {
  test('writes a workbook of a profile, and nothing over a file that exists', async () => {
    const { printed, status } = await run('questionnaire', 'maritania.yaml', '--to', 'q.xlsx');
    expect([printed, status]).toEqual(['Wrote q.xlsx: 4 questions.\n', 0]);
    expect((await run('questionnaire', 'maritania.yaml', '--to', 'q.xlsx')).status).toBe(1);
    expect((await run('questionnaire', 'maritania.yaml', '--to', 'q.xlsx', '--force')).status).toBe(0);
  });

  test('keeps to a ministry, and says where there is none of that name', async () => {
    const { printed } = await run('questionnaire', 'maritania.yaml', '--to', 'q.xlsx', '--ministry', 'labour');
    expect(printed).toContain('2 questions');
    const wrong = await run('questionnaire', 'maritania.yaml', '--to', 'r.xlsx', '--ministry', 'labor');
    expect(wrong).toMatchObject({ status: 2, printed: expect.stringContaining("Did you mean 'labour'?") });
  });

  test('begins without a profile for a country', async () => {
    expect((await run('questionnaire', '--new', 'ke', '--to', 'q.xlsx')).status).toBe(0);
    const texts = sheetsOf(readFileSync(file('q.xlsx'))).flatMap(({ cells }) => [...cells.values()]);
    expect(texts.map(({ text }) => text)).toContain('Kenya: questionnaire on migration policy');
    expect((await run('questionnaire', '--new', 'xx', '--to', 'r.xlsx')).status).toBe(2);
    expect((await run('questionnaire', '--to', 'r.xlsx')).status).toBe(2);
    expect((await run('questionnaire', 'maritania.yaml', '--new', 'KE', '--to', 'r.xlsx')).status).toBe(2);
  });

  test('prints sheets for Word where the file is named so', async () => {
    expect((await run('questionnaire', 'maritania.yaml', '--to', 'q.docx')).status).toBe(0);
    expect(unzipped(readFileSync(file('q.docx'))).get('word/document.xml')).toContain('☒ In practice');
  });
});

describe('import', () => {
  const importing = (...args: readonly string[]) => run('import', 'q.xlsx', '--into', 'maritania.yaml', ...args);

  beforeEach(async () => {
    await run('questionnaire', 'maritania.yaml', '--to', 'q.xlsx');
  });

  test('shows every change first, and writes nothing unasked', async () => {
    const before = read('maritania.yaml');
    fill('q.xlsx', [
      ['orientation', 'answer', 'On paper'],
      ['orientation', 'because', 'The decree.'],
      ['orientation-complaints', 'answer', 'Yes'],
      ['channels/banks', 'answer', null],
      ['channels', 'because', null],
    ]);
    const { printed, status } = await importing('--by', 'labour');
    expect(printed).toBe(`q.xlsx into maritania.yaml:
Recorded as answered by: Ministry of Labour

Added (1):
  - Does the orientation say how to complain from abroad? (sheet “Work abroad”,
    E4)
      Answer: “Yes”

Changed (1):
  - Do workers receive orientation before they leave? (sheet “Work abroad”, E3)
      Answer: from “In practice” to “On paper”
      Reason: The decree.

Cleared (1):
  - Which formal channels can families use? (sheet “Work abroad”, E6)
      Answer taken back: “Banks”

As before: 1 answer.

Nothing was written yet. Add --yes to write these changes.
`);
    expect([status, read('maritania.yaml')]).toEqual([0, before]);
  });

  test('writes all of it with --yes, in the lines of what changed', async () => {
    fill('q.xlsx', [
      ['orientation', 'answer', 'On paper'],
      ['orientation', 'because', 'The decree.'],
    ]);
    const before = read('maritania.yaml');
    expect((await importing('--yes', '--by', 'labour')).status).toBe(0);
    const changed = before.replace(/ {2}orientation: .*/, read('maritania.yaml').split('\n')[8] ?? '');
    expect(read('maritania.yaml')).toBe(changed);
    expect(read('maritania.yaml')).toContain('answer: adopted, because: The decree., by: labour');
    expect((await importing('--yes')).printed).toContain('Nothing was written.');
  });

  test('writes nothing at all where anything is refused, and says where and why', async () => {
    const before = read('maritania.yaml');
    fill('q.xlsx', [
      ['orientation', 'answer', 'On paper'],
      ['cost', 'answer', 'about four'],
    ]);
    const { printed, status } = await importing('--yes');
    expect(status).toBe(1);
    expect(printed).toContain("sheet “Work abroad”, E5: 'about four' is not a number from 0 to 50");
    expect(printed).toContain('Nothing was written');
    expect(read('maritania.yaml')).toBe(before);
  });

  test('records the ministry that the questionnaire was made for', async () => {
    await run('questionnaire', 'maritania.yaml', '--to', 'q.xlsx', '--ministry', 'labour', '--force');
    fill('q.xlsx', [['orientation-complaints', 'answer', 'No']]);
    await importing('--yes');
    expect(read('maritania.yaml')).toMatch(/orientation-complaints:\n {4}answer: no\n {4}by: labour\n/);
  });

  test.each([
    ['yes', true],
    ['no', false],
    ['', false],
  ])('asks at a terminal, and at “%s” writes: %s', async (typed, writes) => {
    fill('q.xlsx', [['orientation', 'answer', 'On paper']]);
    const words = wordsIn('en');
    let printed = '';
    const rim: Rim = {
      folder,
      shipped: { frameworks: '', compiled: '', example: '' },
      fonts: [],
      out: (text) => {
        printed += text;
      },
      err: () => undefined,
      lines: { input: Object.assign(Readable.from([`${typed}\n`]), { isTTY: true }), host: new EventEmitter() },
      terminal: null,
      columns: 80,
      environment: {},
      load: {} as Rim['load'],
      today: () => '2026-01-15',
    };
    const options = {
      into: 'maritania.yaml',
      yes: false,
      frameworks: 'frameworks',
      alone: true,
      language: 'en',
      words,
    } as const;
    expect(await importWorkbook(rim, 'q.xlsx', options)).toBe(0);
    expect(printed).toContain('Write these changes?');
    expect(read('maritania.yaml').includes('answer: adopted')).toBe(writes);
  });

  test.each([
    ['missing.xlsx', null, 'missing-file'],
    ['notes.xlsx', 'some notes', 'workbook-not-excel'],
  ])('says what is wrong with %s', async (name, content, code) => {
    if (content !== null) writeFileSync(file(name), content);
    const { printed, status } = await run('import', name, '--into', 'maritania.yaml');
    expect(status).toBe(1);
    expect(printed).toContain(`[${code}]`);
    expect(existsSync(file('maritania.yaml'))).toBe(true);
  });
});

test('every sentence about a questionnaire says where and what to do', () => {
  const words = wordsIn('en');
  const details = { sheet: 'Work', cell: 'F3', path: 'q.xlsx', ask: 'How?', written: 'x', one: '1', other: '2' };
  for (const code of Object.keys(words.problems).filter((one) =>
    /^(cell|questionnaire|workbook)-|^not-quest/.test(one),
  )) {
    const problem = {
      code,
      severity: 'error',
      details: {
        ...details,
        suggestion: null,
        allowed: 'Yes, No',
        count: 2,
        now: 'No',
        min: 0,
        max: 5,
        unit: 'per cent',
        columns: 'a',
        found: '2',
        questionnaire: 'Kenya',
        profile: 'Ghana',
        most: 40,
      },
      place: null,
    };
    const { message, hint } = problemSentences(problem as never, words);
    for (const sentence of [message, hint]) expect(sentence).not.toMatch(/undefined|null|\[object/);
    if (code.startsWith('cell-')) expect(message).toMatch(/^sheet “Work”, F3: /);
    expect(hint.length).toBeGreaterThan(8);
  }
});
