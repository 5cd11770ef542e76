import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/language/words.ts';
import { problemSentences } from '../../src/problem/format-problem.ts';
import { parseSource } from '../../src/source/source.ts';
import { type Case, loadCases } from '../../src/trial/case.ts';
import { mutate } from '../../src/trial/mutation.ts';
import { sampleAnswers } from '../../src/trial/samples.ts';
import { tryCases } from '../../src/trial/try-cases.ts';
import { frameworkFrom, questionsFrom } from '../from-yaml.ts';

const questions = questionsFrom(`
  - {id: fund, answers: ladder, concerns: [origin]}
  - {id: accounts, answers: yes-no, concerns: [origin], follows: {question: fund, atLeast: operating, otherwise: no}}
  - {id: visas, answers: yes-no, concerns: [destination]}
  - {id: ships, answers: yes-no, not-applicable: A landlocked State.}
  - {id: cost, answers: {number: {unit: per cent, min: 0, max: 50}}}`);

const framework = frameworkFrom(
  { scoring: '{}' },
  {
    area: `items:
  - {id: welfare, rule: {partly-met: {question: fund, atLeast: adopted}, met: {all: [{question: fund, atLeast: operating}, {question: accounts, is: yes}]}}}
  - {id: entry, rule: {met: {all: [{question: visas, is: yes}, {question: ships, is: yes}]}}}
  - {id: transfers, measure: {question: cost, from: 10, to: 3}}`,
  },
  questions,
);

const load = (text: string) => loadCases(parseSource('cases.yaml', `cases:\n${text}`), framework, questions);

/** Each failing case in the words of its problem. */
async function failures(text: string): Promise<readonly string[]> {
  const { cases, problems } = load(text);
  expect(problems).toEqual([]);
  return (await tryCases(cases, questions)).map((problem) => problemSentences(problem, wordsIn('en')).message);
}

const given = ({ given: answers }: Case): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    [...answers].map(([id, one]) => [
      id,
      one.kind === 'answer' && one.said.kind === 'value' ? one.said.value : 'not a value',
    ]),
  );

describe('a case', () => {
  const welfare = `
  - item: welfare
    name: A fund with public accounts
    given: {fund: operating, accounts: yes}
    then: met
    but:
      - {given: {accounts: no}, then: partly-met}
      - {given: {fund: adopted}, then: partly-met}
      - {given: {fund: none}, then: not-met}
      - {given: {accounts: unknown}, then: {open: [partly-met, met]}}
      - {given: {fund: unknown}, then: {open: [not-met, met]}}
`;

  test('holds with each of its variations, which change the first answers and not each other', async () => {
    expect(await failures(welfare)).toEqual([]);
    expect(load(welfare).cases.map(given)).toEqual([
      { fund: 'operating', accounts: 'yes' },
      { fund: 'operating', accounts: 'no' },
      { fund: 'adopted', accounts: 'yes' },
      { fund: 'none', accounts: 'yes' },
      { fund: 'operating' },
      { accounts: 'yes' },
    ]);
  });

  test.each([
    ['fund: adopted', 'met', "'welfare' comes out as partly-met, and the case 'A name' expects met"],
    [
      'fund: operating',
      'partly-met',
      "'welfare' comes out as open: [partly-met, met], and the case 'A name' expects partly-met",
    ],
    [
      'accounts: yes',
      '{open: [partly-met, met]}',
      "'welfare' comes out as open: [not-met, met], and the case 'A name' expects open: [partly-met, met]",
    ],
    ['fund: none', 'not-applicable', "'welfare' comes out as not-met, and the case 'A name' expects not-applicable"],
  ])('that gives %s and expects %s fails, and says how', async (answers, then, message) => {
    expect(await failures(`  - {item: welfare, name: A name, given: {${answers}}, then: ${then}}\n`)).toEqual([
      message,
    ]);
  });

  test('is told where the variation stands that fails', async () => {
    const { cases } = load(
      '  - item: welfare\n    name: A name\n    given: {fund: none}\n    then: not-met\n    but:\n      - {given: {fund: adopted}, then: met}\n',
    );
    const problems = await tryCases(cases, questions);
    expect(problems.map(({ place }) => [place?.line, place?.column])).toEqual([[7, 40]]);
  });

  test('may give the roles of the country, for itself and for a variation', async () => {
    expect(
      await failures(
        '  - {item: entry, name: A name, roles: [destination], given: {visas: yes, ships: yes}, then: met, but: [{given: {}, roles: [origin], then: met}, {given: {ships: not-applicable}, then: met}, {given: {ships: not-applicable}, roles: [origin], then: not-applicable}]}\n',
      ),
    ).toEqual([]);
  });

  test('may expect the score of a measure, to one decimal', async () => {
    const text = '  - {item: transfers, name: A name, given: {cost: 6}, then: partly-met, score: SCORE}\n';
    expect(await failures(text.replace('SCORE', '57.1'))).toEqual([]);
    expect(await failures(text.replace('SCORE', '57.3'))).toHaveLength(1);
  });

  test.each([
    ['then: {open: [met, not-met]}', 'bad-expectation'],
    ['then: {open: [met]}', 'bad-expectation'],
    ['then: {open: [not-met, met], closed: x}', 'bad-expectation'],
    ['then: open', 'bad-expectation'],
    ['then: [not-met, met]', 'bad-expectation'],
    ['then: met, given: {fund: adoptd}', 'value-outside-set'],
    ['then: met, given: {fnud: adopted}', 'unknown-question'],
    ['then: met, given: {fund: not-applicable}', 'value-outside-set'],
    ['then: met, but: [{then: met}]', 'missing-key'],
    ['then: met, roles: []', 'empty-list'],
  ])('with %s is %s', (line, code) => {
    const text = `  - {item: welfare, name: A name, ${line}${line.includes('given') ? '' : ', given: {fund: none}'}}\n`;
    expect(load(text).problems.map((problem) => problem.code)).toEqual([code]);
  });
});

describe('sampled answers', () => {
  test('are every combination of a few questions, with the parents they follow, for every set of roles', () => {
    const samples = [...sampleAnswers(['accounts'], ['origin'], questions)];
    expect(samples).toHaveLength(5 * 2);
    expect(new Set(samples.map(({ answers }) => JSON.stringify([...answers]))).size).toBe(10);
    expect([...sampleAnswers(['accounts'], ['origin'], questions, false)]).toHaveLength(6 * 3);
    const roles = [...sampleAnswers(['ships'], ['origin', 'destination'], questions)].map((sample) =>
      sample.roles.join(),
    );
    expect(new Set(roles)).toEqual(new Set(['origin,destination', 'origin', 'destination']));
  });

  test('are the same at each call', () => {
    const draw = (): string =>
      JSON.stringify(
        [...sampleAnswers(['fund', 'accounts', 'visas', 'ships', 'cost'], ['origin'], questions, false)].map(
          ({ answers }) => [...answers],
        ),
      );
    expect(draw()).toBe(draw());
  });
});

describe('a change to a measure', () => {
  test('that no case notices survives, with a number that tells the two apart', () => {
    const { cases } = load('  - {item: transfers, name: Free of charge, given: {cost: 0}, then: met}\n');
    const item = framework.areas[0]?.items.find(({ id }) => id === 'transfers');
    if (item === undefined) throw new Error('no item');
    const { survivors } = mutate(item, cases, questions);
    expect(survivors.map(({ mutant }) => mutant.change)).toEqual([
      'measure from 11 to 3',
      'measure from 9 to 3',
      'measure from 10 to 4',
      'measure from 10 to 2',
    ]);
    for (const { apart } of survivors) expect(apart?.rule).not.toBe(apart?.change ?? apart?.rule);
  });
});

describe('a change that no answers tell apart', () => {
  test('survives, and says that none were found', () => {
    const asked = questionsFrom(
      '  - {id: fund, answers: yes-no}\n  - {id: accounts, answers: yes-no, follows: {question: fund, is: yes, otherwise: no}}',
    );
    const made = frameworkFrom(
      { scoring: '{}' },
      {
        area: 'items:\n  - {id: welfare, rule: {met: {all: [{question: fund, is: yes}, {question: accounts, is: yes}]}}}',
      },
      asked,
    );
    const [item] = made.areas[0]?.items ?? [];
    if (item === undefined) throw new Error('no item');
    const { cases } = loadCases(
      parseSource(
        'cases.yaml',
        'cases:\n  - {item: welfare, name: A name, given: {fund: yes, accounts: yes}, then: met, but: [{given: {fund: no}, then: not-met}, {given: {accounts: no}, then: not-met}]}\n',
      ),
      made,
      asked,
    );
    const { survivors } = mutate(item, cases, asked);
    expect(survivors.map(({ mutant, apart }) => [mutant.change, apart])).toEqual([
      ['met: all without fund is yes', null],
    ]);
  });
});
