import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectiveAnswersOf } from '../../src/assess/effective-answers.ts';
import { overriddenAnswers } from '../../src/assess/overridden.ts';
import { loadBank } from '../../src/framework/load-bank.ts';
import { loadFramework } from '../../src/framework/load-framework.ts';
import { readLibrary } from '../../src/framework/read-library.ts';
import { wordsIn } from '../../src/language/words.ts';
import { formatProblem, problemSentences } from '../../src/problem/format-problem.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { loadProfile } from '../../src/profile/load-profile.ts';
import { parseSource } from '../../src/source/source.ts';
import { loadCases } from '../../src/trial/case.ts';

const words = wordsIn('en');
const base = 'test/fixtures/base';

/** A file with a few stretches cut out, doubled or overwritten, as slips of the keyboard would. */
const garbled = (text: string): fc.Arbitrary<string> => {
  const slip = fc.record({
    at: fc.nat({ max: text.length }),
    length: fc.constantFrom(0, 1, 2, 5, 20),
    instead: fc.constantFrom(
      '',
      ' ',
      '\n',
      '\t',
      ':',
      ': ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      ',',
      '#',
      '*x',
      '&x ',
      '<<: ',
      '1.10',
      '.nan',
      '~',
      '\r\n',
      '\uFEFF',
      'yes',
      '[]',
      '{}',
    ),
  });
  return fc
    .array(slip, { minLength: 1, maxLength: 3 })
    .map((slips) =>
      slips.reduce((done, { at, length, instead }) => done.slice(0, at) + instead + done.slice(at + length), text),
    );
};

/** Each problem points into the file and speaks in words. */
function check(problems: readonly Problem[], text: string): void {
  const lines = text.split('\n');
  for (const problem of problems) {
    const { message, hint } = problemSentences(problem, words);
    expect(`${message} ${hint}`).not.toMatch(/undefined|NaN|\[object|function/);
    expect(formatProblem(problem, words)).toContain(`[${problem.code}]`);
    if (problem.place === null) continue;
    const { line, column, length } = problem.place;
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    expect(length).toBeGreaterThanOrEqual(1);
  }
}

const file = (name: string): string => readFileSync(`${base}/${name}`, 'utf8');
const head =
  'gapwalk: "1"\ncountry: {code: PH, name: Philippines}\nroles: [origin]\nas-of: 2025-06-30\nstatus: draft\n';
const answers = `answers:
  orientation: {answer: operating, because: A law., evidence: [{title: Law, date: "2019"}], on: 2025-06-02}
  covers-complaints: yes
  channels: [banks, post]
  remittance-cost:
    contested:
      - {answer: 5, by: labour, because: A survey.}
      - {answer: 7, by: justice, because: Another.}
plan: [{gap: services/orientation, action: Act., state: to-do}]
`;

test('a profile garbled anyhow is loaded or said to be wrong, and what loads can be assessed', async () => {
  const { library } = await readLibrary(base);
  fc.assert(
    fc.property(garbled(head + answers), (text) => {
      const source = parseSource('profile.yaml', text);
      const { profile, problems } = loadProfile(source, library);
      check(problems, text);
      if (profile === null) {
        expect(problems.length).toBeGreaterThan(0);
        return;
      }
      check(overriddenAnswers(profile, source, library), text);
      const effective = effectiveAnswersOf(profile, library.questions);
      for (const id of library.questions.keys()) effective.of(id);
    }),
    { numRuns: 1500 },
  );
});

test('a framework, its questions and its cases garbled anyhow are loaded or said to be wrong', async () => {
  const { bank, library } = await readLibrary(base);
  const [framework] = library.frameworks;
  if (framework === undefined) throw new Error('no framework');
  const names = [
    'answer-sets.yaml',
    'ministries.yaml',
    'questions/labour.yaml',
    'services/framework.yaml',
    'services/areas/before-departure.yaml',
    'services/cases/before-departure.yaml',
  ] as const;
  const texts = Object.fromEntries(names.map((name) => [name, file(name)]));
  const choice = fc.constantFrom(...names).chain((name) => garbled(texts[name] ?? '').map((text) => ({ name, text })));
  fc.assert(
    fc.property(choice, ({ name, text }) => {
      const source = (wanted: (typeof names)[number]) =>
        parseSource(wanted, wanted === name ? text : (texts[wanted] ?? ''));
      const made = loadBank({
        answerSets: source('answer-sets.yaml'),
        ministries: source('ministries.yaml'),
        topics: [source('questions/labour.yaml')],
      });
      const loaded = loadFramework(
        {
          framework: source('services/framework.yaml'),
          areas: [source('services/areas/before-departure.yaml')],
          migrations: [],
        },
        made.bank.questions,
      );
      const cases = loadCases(source('services/cases/before-departure.yaml'), framework, bank.questions);
      const problems = [...made.problems, ...loaded.problems, ...cases.problems];
      check(
        problems.filter(({ place }) => place?.file === name),
        text,
      );
      const own = effectiveAnswersOf({ ...profileOfNothing, roles: ['origin'] }, made.bank.questions);
      for (const id of made.bank.questions.keys()) own.of(id);
    }),
    { numRuns: 1500 },
  );
});

const profileOfNothing = {
  country: { code: null, name: '', fictional: true },
  asOf: '2025-06-30',
  status: 'draft',
  preparedBy: [],
  basis: '',
  exercise: null,
  told: null,
  frameworks: {},
  ministries: {},
  answers: new Map(),
  plan: [],
} as const;
