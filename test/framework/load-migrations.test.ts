import { describe, expect, test } from 'vitest';
import { loadMigrations } from '../../src/framework/load-migrations.ts';
import { wordsIn } from '../../src/language/words.ts';
import { problemSentences } from '../../src/problem/format-problem.ts';
import { parseSource } from '../../src/source/source.ts';
import { questionsFrom } from '../from-yaml.ts';

const questions = questionsFrom(`
  - {id: orientation, answers: ladder}
  - {id: channels, answers: {choices: [{id: banks, title: Banks}, {id: post, title: Post}]}}
  - {id: cost, answers: {number: {unit: per cent, min: 0, max: 20}}}
`);

const file = (from: string, to: string, more = '') =>
  parseSource(`migrations/${from}-to-${to}.yaml`, `from: "${from}"\nto: "${to}"\nnote: Other words.\n${more}`);

const load = (version: string, ...sources: readonly ReturnType<typeof file>[]) =>
  loadMigrations(sources, { version, items: ['near', 'far'], questions });

const codes = (version: string, ...sources: readonly ReturnType<typeof file>[]) =>
  load(version, ...sources).problems.map(({ code }) => code);

describe('the migrations of a framework', () => {
  test('are loaded with everything they name', () => {
    const more =
      'questions: {fees: null}\nanswers: {cost: {1: 10, high: null}}\nitems: {a: near, b: [near, far], c: null}\n';
    expect(load('2', file('1', '2', more))).toEqual({
      migrations: [
        {
          from: '1',
          to: '2',
          note: 'Other words.',
          questions: { fees: null },
          answers: { cost: { 1: 10, high: null } },
          items: { a: ['near'], b: ['near', 'far'], c: [] },
        },
      ],
      problems: [],
    });
  });

  test('may lead through questions, answers and items that only a version between had', () => {
    expect(
      codes(
        '3',
        file(
          '1',
          '2',
          'questions: {seminars: preparation}\nanswers: {preparation: {held: often}}\nitems: {old: mid}\n',
        ),
        file(
          '2',
          '3',
          'questions: {preparation: orientation}\nanswers: {orientation: {often: monitored}}\nitems: {mid: far}\n',
        ),
      ),
    ).toEqual([]);
  });

  test.each([
    ['a question that is not there', 'questions: {seminars: orientatoin}\n', ['unknown-question']],
    ['answers to a question that is not there', 'answers: {seminars: {held: operating}}\n', ['unknown-question']],
    ['an answer that is not allowed', 'answers: {orientation: {held: weekly}}\n', ['value-outside-set']],
    ['a choice that is not allowed', 'answers: {channels: {giro: giros}}\n', ['value-outside-set']],
    ['a number that is not allowed', 'answers: {cost: {5: 50}}\n', ['number-outside-set']],
    ['a list in place of an answer', 'answers: {channels: {giro: [post]}}\n', ['wrong-kind']],
    ['an item that is not there', 'items: {reach: neer}\n', ['unknown-item']],
    ['no item at all in a list', 'items: {reach: []}\n', ['empty-list']],
    ['a question that is still asked', 'questions: {cost: null}\n', ['question-still-asked']],
    ['a key of another kind', 'question: {seminars: orientation}\n', ['unknown-key']],
  ])('are wrong where they lead to %s', (_, more, expected) => {
    expect(codes('2', file('1', '2', more))).toEqual(expected);
  });

  test('are wrong where a later file leads to an answer that is not there', () => {
    const later = file('2', '3', 'answers: {orientation: {often: allways}}\n');
    expect(codes('3', file('1', '2', 'answers: {orientation: {held: often}}\n'), later)).toEqual([
      'value-outside-set',
      'value-outside-set',
    ]);
  });

  test.each([
    ['a file leads to itself', '2', [['2', '2']], ['migration-circle']],
    [
      'files lead in a circle, of which one is told',
      '4',
      [
        ['1', '2'],
        ['2', '3'],
        ['3', '1'],
      ],
      ['migration-circle'],
    ],
    [
      'a file leads into a circle',
      '4',
      [
        ['1', '2'],
        ['2', '3'],
        ['3', '2'],
      ],
      ['migration-astray', 'migration-circle'],
    ],
    [
      'a file leads on from the present version',
      '2',
      [
        ['1', '2'],
        ['2', '3'],
      ],
      ['migration-astray'],
    ],
    [
      'a file is missing on the way',
      '4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
      ['migration-astray'],
    ],
  ])('are wrong where %s', (_, version, ways, expected) => {
    expect(codes(version, ...ways.map(([from = '', to = '']) => file(from, to)))).toEqual(expected);
  });

  test('are not said to lead astray for a file that cannot be read', () => {
    expect(codes('3', file('1', '2'), file('2', '3', 'item: {}\n'))).toEqual(['unknown-key']);
  });

  test('blame no item where the items are not known', () => {
    const present = { version: '2', items: null, questions };
    expect(loadMigrations([file('1', '2', 'items: {reach: anywhere}\n')], present).problems).toEqual([]);
  });

  test('say that a version without quotes is a number', () => {
    const source = parseSource('migrations/1-to-2.yaml', 'from: 1.0\nto: "2"\nnote: Other words.\n');
    const { problems } = loadMigrations([source], { version: '2', items: [], questions });
    expect(problems.map((problem) => problemSentences(problem, wordsIn('en')).hint).join()).toContain("'1.0'");
  });
});
