import { describe, expect, test } from 'vitest';
import { type Bank, loadBank } from '../../src/framework/load-bank.ts';
import { loadFramework } from '../../src/framework/load-framework.ts';
import { wordsIn } from '../../src/language/words.ts';
import { problemSentences } from '../../src/problem/format-problem.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { parseSource } from '../../src/source/source.ts';

const words = wordsIn('en');

const sets = 'yes-no: [{id: no, title: No}, {id: yes, title: Yes}]\n';
const ministries = 'ministries: [{id: labour, title: Ministry of Labour}]\n';

function bankOf(
  questions: string,
  answerSets = sets,
  respondents = ministries,
): { bank: Bank; problems: readonly Problem[] } {
  return loadBank({
    answerSets: parseSource('answer-sets.yaml', answerSets),
    ministries: parseSource('ministries.yaml', respondents),
    topics: [parseSource('questions/one.yaml', `topic: one\ntitle: One\nquestions:\n${questions}`)],
  });
}

const question = (id: string, more = '', answers = 'yes-no'): string =>
  `  - {id: ${id}, ask: What?, answers: ${answers}, respondent: labour${more === '' ? '' : `, ${more}`}}\n`;

const framework = (scoring = '{aggregate: mean}', areas = '[one]', more = ''): string =>
  `id: other\nversion: "1"\ntitle: Other\nyear: 2004\nkind: practice\nbinding: false\nconcerns: [origin]\nsource: {title: T, publisher: P}\ncompleteness: All.\nlevels: [{id: not-met, score: 0}, {id: met, score: 100}]\nscoring: ${scoring}\nareas: ${areas}\n${more}`;

const area = (items: string, id = 'one', more = ''): string => `id: ${id}\ntitle: ${id}\n${more}items:\n${items}`;

const item = (rule: string, id = 'item'): string =>
  `  - {id: ${id}, title: T, text: T., reference: {locator: "1", provenance: read}, ${rule}}\n`;

const rule = (condition: string): string => item(`rule: {met: ${condition}}`);

const facts =
  question('fact') +
  question('other-fact') +
  question('cost', '', '{number: {unit: days, min: 0, max: 9}}') +
  question('subjects', '', '{choices: [{id: work, title: Work}, {id: visas, title: Visas}]}') +
  question('lead', '', '{choice: [{id: ministry, title: M}, {id: agency, title: A}]}');

function problemsOf(frameworkText: string, areas: readonly string[], questions = facts): readonly Problem[] {
  const { bank, problems } = bankOf(questions);
  return [
    ...problems,
    ...loadFramework(
      {
        framework: parseSource('framework.yaml', frameworkText),
        areas: areas.map((text, index) => parseSource(`areas/${['one', 'two', 'three'][index]}.yaml`, text)),
        migrations: [],
      },
      bank.questions,
    ).problems,
  ];
}

const codes = (problems: readonly Problem[]): readonly string[] => problems.map(({ code }) => code);
const hints = (problems: readonly Problem[]): string =>
  problems.map((problem) => Object.values(problemSentences(problem, words)).join(' ')).join('\n');

describe('a condition', () => {
  test.each([
    ['{question: fact, is: yes}', [], /^$/],
    ['{question: fact, is: maybe}', ['value-outside-set'], /no \(No\), yes \(Yes\)/],
    ['{question: fact, in: [yes, maybe]}', ['value-outside-set'], /maybe/],
    ['{question: fact, in: yes}', ['wrong-kind'], /a list is needed here, and this is a text/],
    ['{question: fact, in: []}', ['empty-group'], /'in' has no members/],
    ['{question: fact, is: [yes]}', ['wrong-kind'], /a text is needed here, and this is a list/],
    ['{question: fact, includes: yes}', ['no-such-comparison'], /is, isNot, in, atLeast, atMost/],
    ['{question: lead, atLeast: agency}', ['no-such-comparison'], /is, isNot, in\./],
    ['{question: subjects, atLeast: work}', ['no-such-comparison'], /includes, includesAll/],
    ['{question: subjects, includes: wok}', ['value-outside-set'], /'work'/],
    [
      '{question: subjects, includes: [work]}',
      ['value-outside-set'],
      /answer to 'subjects' Allowed: work \(Work\), visas/,
    ],
    ['{question: subjects, is: work}', ['wrong-kind'], /a list is needed/],
    ['{question: subjects, includesAll: [work, visa]}', ['value-outside-set'], /'visas'/],
    ['{question: cost, atLeast: 10}', ['number-outside-set'], /from 0 to 9 \(days\)/],
    ['{question: cost, atLeast: many}', ['wrong-kind'], /a number is needed here, and this is a text/],
    ['{question: fact, is: yes, isNot: no}', ['two-conditions'], /'is' and 'isNot'/],
    ['{question: fact, equals: yes}', ['unknown-key'], /isNot/],
    ['{question: fact, iss: yes}', ['unknown-key'], /'is'/],
    ['{question: fact}', ['not-a-condition'], /one comparison/],
    ['{question: facd, is: yes}', ['unknown-question'], /'fact'/],
    ['{question: 1.10, is: yes}', ['number-not-text'], /'1\.10' in quotes/],
    ['{question: , is: yes}', ['wrong-kind'], /a text is needed here, and this is nothing/],
    ['{is: yes}', ['unknown-key'], /question, all, any, not, some/],
    ['yes', ['not-a-condition'], /one comparison/],
    ['[{question: fact, is: yes}]', ['not-a-condition'], /one comparison/],
    ['{all: {question: fact, is: yes}}', ['wrong-kind'], /a list is needed here, and this is a block/],
    ['{all: }', ['wrong-kind'], /a list is needed here, and this is nothing/],
    ['{all: []}', ['empty-group'], /'all'/],
    ['{any: []}', ['empty-group'], /'any'/],
    ['{any: [{all: []}]}', ['empty-group'], /'all'/],
    ['{not: }', ['not-a-condition'], /one comparison/],
    ['{al: [{question: fact, is: yes}]}', ['unknown-key'], /'all'/],
    ['{all: [{question: fact, is: yes}], any: [{question: fact, is: no}]}', ['two-conditions'], /'all' and 'any'/],
    ['{question: fact, is: yes, all: []}', ['two-conditions'], /'question' and 'all'/],
    ['{all: [{question: fact, is: yes}], because: x}', ['unknown-key'], /'because'/],
    ['{some: [{question: fact, is: yes}]}', ['wrong-kind'], /a block of keys is needed here, and this is a list/],
    ['{some: {of: [{question: fact, is: yes}]}}', ['missing-key'], /'count'/],
    ['{some: {count: 1}}', ['missing-key'], /'of'/],
    ['{some: {count: 1, of: []}}', ['empty-group'], /'some'/],
    ['{some: {count: 2, of: [{question: fact, is: yes}]}}', ['bad-count'], /from 1 to 1/],
    ['{some: {count: 0, of: [{question: fact, is: yes}]}}', ['bad-count'], /from 1 to 1/],
    ['{some: {count: 1.5, of: [{question: fact, is: yes}]}}', ['bad-count'], /1\.5/],
    [
      '{some: {count: one, of: [{question: fact, is: yes}]}}',
      ['wrong-kind'],
      /a number is needed here, and this is a text/,
    ],
    ['{some: {count: 1, atLeast: 2, of: [{question: fact, is: yes}]}}', ['unknown-key'], /count, of/],
    [
      '{all: [{question: facd, is: yes}, {question: fact, is: maybe}, {any: []}]}',
      ['unknown-question', 'value-outside-set', 'empty-group'],
      /maybe/,
    ],
  ])('%s', (condition, expected, hint) => {
    const problems = problemsOf(framework(), [area(rule(condition))]);
    expect(codes(problems)).toEqual(expected);
    expect(hints(problems)).toMatch(hint);
    expect(hints(problems)).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
  });
});

describe('the keys of an item, an area and a framework', () => {
  const measure = 'measure: {question: cost, from: 9, to: 1}';

  test.each([
    ['weight: 0', ['out-of-range'], /above 0/],
    ['weight: .inf', ['wrong-kind'], /a number is needed/],
    ['weight: -1', ['out-of-range'], /above 0/],
    ['concerns: [orgin]', ['not-allowed'], /'origin'/],
    ['roundtables: labour-migration', ['wrong-kind'], /list/],
    ['roundtables: [[remittances]]', ['wrong-kind'], /a text is needed here, and this is a list/],
    ['levels: [{id: met, score: 100}]', ['bad-levels'], /rise/],
    ['levels: [{id: open, score: 0}, {id: met, score: 100}]', ['bad-levels'], /'open'/],
    ['levels: [{id: not-met, score: 0}, {id: met, score: 101}]', ['out-of-range'], /at most 100/],
    ['verified: {by: Ana}', ['missing-key'], /'on'/],
    ['verified: {by: Ana, on: yesterday}', ['bad-date'], /2025-06-30/],
    ['titel: twice', ['unknown-key'], /'title'/],
    ['<<: {weight: 1}', ['merge-key'], /anchor/],
  ])('%s', (line, expected, hint) => {
    const problems = problemsOf(framework(), [area(item(`${measure}, ${line}`))]);
    expect(codes(problems)).toEqual(expected);
    expect(hints(problems)).toMatch(hint);
  });

  test.each([
    ['{aggregate: median}', ['not-allowed'], /mean, minimum, geometric-mean/],
    ['{missing: leave-it-out}', ['not-allowed'], /leave-out, lowest/],
    ['{missing: {count-us: 0}}', ['unknown-key'], /'count-as'/],
    ['{missing: {count-as: 101}}', ['out-of-range'], /at most 100/],
    ['{round: {decimals: 1.5}}', ['wrong-kind'], /a whole number is needed here/],
    ['{round: {decimals: -1}}', ['out-of-range'], /at least 0/],
    ['{round: up}', ['not-allowed'], /none, integer/],
    ['{round: 2}', ['not-allowed'], /none, integer/],
    ['{enough: 50}', ['out-of-range'], /at most 1/],
    ['mean', ['wrong-kind'], /a block of keys is needed here, and this is a text/],
    ['[mean]', ['wrong-kind'], /a block of keys is needed here, and this is a list/],
  ])('scoring: %s', (scoring, expected, hint) => {
    const problems = problemsOf(framework(scoring), [area(item(measure))]);
    expect(codes(problems)).toEqual(expected);
    expect(hints(problems)).toMatch(hint);
    expect(hints(problems)).not.toMatch(/undefined|\bnull\b|NaN|\[object|function/);
  });

  test('unknown ones are all named at once', () => {
    const problems = problemsOf(framework('{aggregate: mean}', '[one]', 'colour: red\nshape: round\n'), [
      area(item(`${measure}, remidy: x, waight: 2`)),
    ]);
    expect(codes(problems)).toEqual(['unknown-key', 'unknown-key', 'unknown-key', 'unknown-key']);
  });

  test('of a measure must let it be met: its better end is an answer', () => {
    const problems = problemsOf(framework(), [area(item('measure: {question: cost, from: 90, to: 10}'))]);
    expect(codes(problems)).toEqual(['number-outside-set']);
    expect(hints(problems)).toMatch(/from 0 to 9/);
    expect(problemsOf(framework(), [area(item('measure: {question: cost, from: 90, to: 9}'))])).toEqual([]);
  });

  test('of an item that is a list are reported as the list', () => {
    expect(codes(problemsOf(framework(), [area('  - [a, b]\n')]))).toEqual(['wrong-kind']);
    expect(codes(problemsOf(framework(), [area(item('rule: [met]'))]))).toEqual(['wrong-kind']);
  });
});

describe('a geometric mean', () => {
  const own = 'levels: [{id: not-met, score: 10}, {id: met, score: 100}]';
  const condition = 'rule: {met: {question: fact, is: yes}}';

  test('is refused over anything that may score 0, however deep, at the place where it is asked for', () => {
    const nested = [
      'id: one\ntitle: One\nareas: [two]\n',
      area(item(`${condition}, ${own}`) + item(condition, 'zero'), 'two', 'scoring: {aggregate: mean}\n'),
    ];
    const problems = problemsOf(framework('{aggregate: geometric-mean}'), nested);
    expect(problems.map(({ code, place }) => [code, place?.file, place?.line])).toEqual([
      ['zero-in-geometric-mean', 'framework.yaml', 11],
    ]);
    const below = problemsOf(framework('{aggregate: mean}'), [
      area(item('measure: {question: cost, from: 9, to: 1}'), 'one', 'scoring: {aggregate: geometric-mean}\n'),
    ]);
    expect(below.map(({ code, place }) => [code, place?.file, place?.line])).toEqual([
      ['zero-in-geometric-mean', 'areas/one.yaml', 3],
    ]);
  });

  test('is allowed where every level scores above 0', () => {
    expect(problemsOf(framework('{aggregate: geometric-mean}'), [area(item(`${condition}, ${own}`))])).toEqual([]);
  });
});

describe('areas', () => {
  const one = item('rule: {met: {question: fact, is: yes}}');

  test('that name each other in a circle are refused', () => {
    const problems = problemsOf(framework(), [
      'id: one\ntitle: One\nareas: [two]\n',
      'id: two\ntitle: Two\nareas: [one]\n',
    ]);
    expect(codes(problems)).toEqual(['misplaced-area']);
  });

  test('whose own file is broken are not said to be missing, nor those that it names', () => {
    expect(codes(problemsOf(framework(), ['id: one\ntitle: One\nareas: [two\n', area(one, 'two')]))).toEqual([
      'broken-yaml',
    ]);
    expect(codes(problemsOf(framework(), ['id: one\ntitel: One\nareas: [two]\n', area(one, 'two')]))).toEqual([
      'unknown-key',
    ]);
  });
});

describe('questions', () => {
  test('that follow each other in a circle are left out, and what follows them too', () => {
    const { bank, problems } = bankOf(
      question('first', 'follows: {question: second, is: yes, otherwise: no}') +
        question('second', 'follows: {question: first, is: yes, otherwise: no}') +
        question('third', 'follows: {question: second, is: yes, otherwise: no}') +
        question('alone', 'follows: {question: alone, is: yes, otherwise: no}') +
        question('sound'),
    );
    expect(codes(problems)).toEqual(['follows-cycle', 'follows-cycle']);
    expect([...bank.questions.keys()]).toEqual(['sound']);
    expect(bank.topics.map((topic) => topic.questions)).toEqual([['sound']]);
    expect([...bank.broken].sort()).toEqual(['alone', 'first', 'second', 'third']);
  });

  test.each([
    ['follows: {is: yes, otherwise: no}', ['missing-key'], /'question'/],
    ['follows: {question: fact, is: yes}', ['missing-key'], /'otherwise'/],
    ['follows: {question: fact, is: yes, otherwise: never}', ['value-outside-set'], /no \(No\), yes \(Yes\)/],
    ['follows: {question: facd, is: yes, otherwise: no}', ['unknown-question'], /'fact'/],
    ['follows: {question: fact, is: maybe, otherwise: no}', ['value-outside-set'], /no \(No\), yes \(Yes\)/],
    ['follows: {question: fact, otherwise: no}', ['not-a-condition'], /comparison/],
    ['follows: {question: fact, is: yes, otherwise: no, always: x}', ['unknown-key'], /'always'/],
    ['follows: fact', ['wrong-kind'], /a block of keys is needed/],
  ])('with %s are left out, and said to be wrong', (follows, expected, hint) => {
    const { bank, problems } = bankOf(question('fact') + question('asked', follows));
    expect(codes(problems)).toEqual(expected);
    expect(hints(problems)).toMatch(hint);
    expect(hints(problems)).not.toMatch(/undefined|\bnull\b/);
    expect(bank.questions.has('asked')).toBe(false);
  });

  test.each([
    ['{numbr: {unit: days, min: 0, max: 9}}', ['unknown-key'], /'number'/],
    ['{number: {unit: days, min: 9, max: 9}}', ['out-of-range'], /above 9/],
    ['{number: {unit: days, min: 0, max: .inf}}', ['wrong-kind'], /a number is needed/],
    ['{choice: [{id: a, titel: A}]}', ['unknown-key'], /'title'/],
    ['{choice: []}', ['empty-list'], /'choice'/],
    ['{choices: [{id: a, title: A}, {id: a, title: B}]}', ['duplicate-id'], /'a'/],
    ['{choice: [{id: unknown, title: A}]}', ['bad-id'], /'unknown'/],
    ['[yes, no]', ['wrong-kind'], /a text is needed here, and this is a list/],
  ])('answered with %s are said to be wrong', (answers, expected, hint) => {
    const { problems } = bankOf(question('asked', '', answers));
    expect(codes(problems)).toEqual(expected);
    expect(hints(problems)).toMatch(hint);
  });

  test('with an error are not reported again by the rules and questions that use them', () => {
    const questions =
      question('fact', '', 'yes-nope') + question('after', 'follows: {question: fact, is: yes, otherwise: no}');
    expect(codes(bankOf(questions).problems)).toEqual(['unknown-answer-set']);
    const { bank, problems } = bankOf(`${question('fact')}${question('after')}  - {id: open, [\n`);
    expect(codes(problems)).toEqual(['broken-yaml']);
    expect([...bank.broken].sort()).toEqual(['after', 'fact', 'open']);
  });
});

describe('answer sets and ministries', () => {
  test('name each thing once, and keep the reserved words free', () => {
    const { problems } = bankOf(
      question('fact'),
      `${sets}ladder: [{id: none, title: No}, {id: none, title: None}, {id: not-applicable, title: N}]\n`,
      'ministries: [{id: labour, title: L}, {id: labour, title: M}]\n',
    );
    expect(problems.map(({ code, place }) => [code, place?.file, place?.line])).toEqual([
      ['duplicate-id', 'answer-sets.yaml', 2],
      ['bad-id', 'answer-sets.yaml', 2],
      ['duplicate-id', 'ministries.yaml', 1],
    ]);
  });
});
