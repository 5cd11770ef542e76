import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/language/words.ts';
import { problemSentences } from '../../src/problem/format-problem.ts';
import { broken, problemsIn } from './read-broken.ts';

const words = wordsIn('en');

/** Where each code is expected in its fixture: file, line, column, and the characters under the caret. */
const expected: readonly (readonly [code: string, file: string, line: number, column: number, marked: string])[] = [
  ['answer-or-contested', 'profile.yaml', 7, 3, 'orientation'],
  ['answer-twice', 'profile.yaml', 7, 22, '[banks, post, banks]'],
  ['bad-address', 'other/areas/one.yaml', 10, 12, 'javascript:alert(1)'],
  ['bad-bands', 'other/framework.yaml', 13, 8, '[{id: low, title: Low, from: 10}]'],
  ['bad-count', 'other/areas/one.yaml', 11, 18, '3'],
  ['bad-date', 'profile.yaml', 7, 58, '2025-02-30'],
  ['bad-expectation', 'other/cases/one.yaml', 5, 11, 'fulfilled'],
  ['bad-id', 'questions/more.yaml', 4, 9, 'Pre_Departure'],
  [
    'bad-levels',
    'other/framework.yaml',
    10,
    9,
    '[{id: not-met, score: 0}, {id: partly-met, score: 50}, {id: met, score: 50}]',
  ],
  ['bad-partial-date', 'profile.yaml', 10, 38, 'June 2025'],
  ['broken-yaml', 'profile.yaml', 7, 43, '"'],
  ['case-fails', 'other/cases/one.yaml', 5, 11, 'met'],
  ['case-without-item', 'other/cases/one.yaml', 2, 11, 'itm'],
  ['country-needs-code', 'profile.yaml', 2, 10, '{name: Philippines}'],
  ['duplicate-id', 'other/areas/one.yaml', 9, 9, 'item'],
  ['duplicate-key', 'profile.yaml', 9, 3, 'orientation'],
  ['empty-file', 'profile.yaml', 1, 1, '#'],
  ['empty-group', 'other/areas/one.yaml', 10, 14, '[]'],
  ['empty-list', 'other/areas/one.yaml', 8, 15, '[]'],
  ['empty-text', 'profile.yaml', 10, 19, '""'],
  ['flat-measure', 'other/areas/one.yaml', 8, 14, '{question: remittance-cost, from: 10, to: 10}'],
  ['follows-cycle', 'questions/more.yaml', 8, 14, '{question: third, is: yes, otherwise: no}'],
  ['items-or-areas', 'other/areas/one.yaml', 1, 5, 'one'],
  ['measure-not-number', 'other/areas/one.yaml', 8, 25, 'orientation'],
  ['merge-key', 'other/areas/one.yaml', 11, 9, '<<'],
  ['migration-astray', 'other/migrations/1.0.0-to-2.0.0.yaml', 2, 5, '"2.0.0"'],
  ['migration-circle', 'other/migrations/1.0.0-to-2.0.0.yaml', 2, 5, '"2.0.0"'],
  ['migration-name', 'other/migrations/1-to-2.yaml', 1, 7, '"1.0.0"'],
  ['migration-twice', 'other/migrations/1.0.0-to-3.0.0.yaml', 1, 7, '"1.0.0"'],
  ['misplaced-area', 'other/areas/two.yaml', 1, 5, 'two'],
  ['missing-key', 'other/areas/one.yaml', 4, 5, 'id: item'],
  ['missing-reason', 'profile.yaml', 7, 3, 'orientation'],
  ['no-such-comparison', 'other/areas/one.yaml', 9, 29, 'atLeast'],
  ['no-top-level', 'other/areas/one.yaml', 8, 5, 'rule'],
  ['not-a-condition', 'other/areas/one.yaml', 9, 12, '{question: orientation}'],
  ['not-allowed', 'other/areas/one.yaml', 7, 43, 'reportet'],
  ['not-applicable-refused', 'profile.yaml', 7, 25, 'not-applicable'],
  ['not-concerned', 'profile.yaml', 7, 3, 'visas'],
  ['number-not-text', 'questions/more.yaml', 4, 9, '1.10'],
  ['number-outside-set', 'profile.yaml', 7, 29, '51'],
  ['other-version', 'profile.yaml', 6, 24, '"0.9.0"'],
  ['out-of-range', 'other/areas/one.yaml', 8, 13, '0'],
  ['overridden-answer', 'profile.yaml', 8, 3, 'covers-complaints'],
  ['question-renamed', 'profile.yaml', 7, 3, 'seminars'],
  ['question-still-asked', 'other/migrations/1.0.0-to-2.0.0.yaml', 5, 3, 'orientation'],
  ['question-taken-out', 'profile.yaml', 7, 3, 'seminars'],
  ['rule-or-measure', 'other/areas/one.yaml', 4, 9, 'item'],
  ['too-many-aliases', 'profile.yaml', 1, 1, 'g'],
  ['two-conditions', 'other/areas/one.yaml', 11, 9, 'any'],
  ['unknown-answer-set', 'questions/more.yaml', 6, 14, 'lader'],
  ['unknown-area', 'other/framework.yaml', 12, 14, 'too'],
  ['unknown-country', 'profile.yaml', 2, 17, 'XA'],
  ['unknown-format', 'profile.yaml', 1, 10, '"2"'],
  ['unknown-framework', 'exercise.yaml', 8, 14, 'servces'],
  ['unknown-gap', 'profile.yaml', 7, 11, 'services/orientaton'],
  ['unknown-item', 'other/migrations/1.0.0-to-2.0.0.yaml', 5, 20, 'itme'],
  ['unknown-key', 'other/areas/one.yaml', 8, 5, 'remidy'],
  ['unknown-level', 'other/areas/one.yaml', 9, 7, 'partly-mett'],
  ['unknown-question', 'other/areas/one.yaml', 9, 23, 'orientaton'],
  ['unknown-respondent', 'questions/more.yaml', 7, 17, 'labor'],
  ['unknown-story-part', 'exercise.yaml', 13, 58, 'lw'],
  ['value-outside-set', 'profile.yaml', 8, 13, 'adoptd'],
  ['wrong-kind', 'other/areas/one.yaml', 8, 13, 'heavy'],
  ['yaml-version', 'profile.yaml', 1, 1, '%YAML 1.1'],
  ['zero-in-geometric-mean', 'other/framework.yaml', 11, 22, 'geometric-mean'],
];

/** Codes that need a disk, another program, a second profile or a file that is no YAML; their tests are beside what makes them. */
const atTheRim = [
  'missing-file',
  'unreadable-file',
  'not-text',
  'file-too-large',
  'unwritable-file',
  'changed-meanwhile',
  'file-exists',
  'other-country',
  'versions-differ',
  'other-case',
  'not-of-case',
  'template-not-word',
  'template-too-large',
  'workbook-not-excel',
  'workbook-old-or-locked',
  'workbook-too-large',
  'workbook-macros',
  'not-questionnaire',
  'questionnaire-version',
  'questionnaire-other-country',
  'questionnaire-columns',
  'questionnaire-rows-gone',
  'cell-unknown-question',
  'cell-question-twice',
  'cell-no-question',
  'cell-merged',
  'cell-fault',
  'cell-formula',
  'cell-percent',
  'cell-not-an-answer',
  'cell-not-applicable',
  'cell-choices-contradict',
  'cell-choices-unclear',
  'cell-not-a-number',
  'cell-two-numbers',
  'cell-not-a-day',
  'cell-two-days',
  'cell-not-a-date',
  'cell-not-an-address',
  'cell-without-answer',
  'cell-reason-missing',
  'cell-changed-meanwhile',
  'cell-clears-others',
];

describe('a broken file', () => {
  test.each(expected)('%s is reported once, in its place and in words', async (code, file, line, column, marked) => {
    const problems = await problemsIn(path.join(broken, code));
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    const [problem] = problems;
    if (problem?.place === null || problem === undefined) throw new Error('a problem without a place');
    const { place } = problem;
    expect([path.relative(path.join(broken, code), place.file), place.line, place.column]).toEqual([
      file,
      line,
      column,
    ]);
    expect(place.text.slice(place.column - 1, place.column - 1 + place.length)).toBe(marked);
    const { message, hint } = problemSentences(problem, words);
    for (const sentence of [message, hint]) {
      expect(sentence.length).toBeGreaterThan(8);
      expect(sentence).not.toMatch(/undefined|\bnull\b|NaN|\[object|function|=>|''/);
    }
  });

  test('of every kind has a fixture, and every fixture is looked at', () => {
    const codes = Object.keys(words.problems).filter((code) => !atTheRim.includes(code));
    expect([...codes].sort()).toEqual(expected.map(([code]) => code).sort());
    expect(readdirSync(broken).sort()).toEqual(expected.map(([code]) => code).sort());
  });
});

describe('docs/PROBLEMS.md', () => {
  test('has a line for every code, and no other', () => {
    const listed = [...readFileSync('docs/PROBLEMS.md', 'utf8').matchAll(/^\| `([a-z-]+)` \|([^|]+)\|([^|]+)\|$/gm)];
    expect(listed.map((match) => match[1]).sort()).toEqual(Object.keys(words.problems).sort());
    for (const [, , means, todo] of listed) {
      expect(means?.trim().length).toBeGreaterThan(10);
      expect(todo?.trim().length).toBeGreaterThan(10);
    }
  });
});
