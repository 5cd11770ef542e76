import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../src/framework/framework.ts';
import { mutantsOf } from '../../src/trial/mutants.ts';
import { frameworkFrom, questionsFrom } from '../from-yaml.ts';

const questions = questionsFrom(`
  - {id: fund, answers: ladder}
  - {id: law, answers: yes-no}
  - {id: cost, answers: {number: {unit: per cent, min: 0, max: 50}}}
  - {id: since, answers: {date: {}}}
  - {id: scope, answers: {choices: [{id: death, title: D}, {id: return, title: R}, {id: health, title: H}]}}`);

/** What is changed, for a rule that says when the top level is reached. */
function changesTo(rule: string): readonly string[] {
  const framework = frameworkFrom({ scoring: '{}' }, { area: `items:\n  - {id: item, ${rule}}` }, questions);
  const [placed] = itemsOf(framework);
  if (placed === undefined) throw new Error('no item');
  return mutantsOf(placed.item, questions).map(({ change }) => change);
}

const met = (condition: string): readonly string[] =>
  changesTo(`rule: {met: ${condition}}`)
    .filter((change) => !change.startsWith('met: always'))
    .map((change) => change.replace('met: ', ''));

describe('the single changes to a rule', () => {
  test('make each level always true and always false', () => {
    const changes = changesTo('rule: {partly-met: {question: law, is: yes}, met: {question: law, is: yes}}');
    expect(changes.filter((change) => change.includes('always'))).toEqual([
      'partly-met: always true',
      'partly-met: always false',
      'met: always true',
      'met: always false',
    ]);
  });

  test.each([
    ['negate a test', '{question: law, is: yes}', ['not law is yes']],
    [
      'take a negation away, and change what it negates',
      '{not: {question: law, is: yes}}',
      ['not removed', 'not law is yes'],
    ],
    [
      'move a threshold one step down and up',
      '{question: fund, atLeast: adopted}',
      ['fund atLeast planned instead of adopted', 'fund atLeast operating instead of adopted'],
    ],
    [
      'move a threshold up to the end of its set',
      '{question: fund, atMost: monitored}',
      ['fund atMost operating instead of monitored'],
    ],
    [
      'move a number by one',
      '{question: cost, atMost: 5}',
      ['cost atMost 4 instead of 5', 'cost atMost 6 instead of 5'],
    ],
    [
      'move a day by one',
      '{question: since, atLeast: 2020-03-01}',
      ['since atLeast 2020-02-29 instead of 2020-03-01', 'since atLeast 2020-03-02 instead of 2020-03-01'],
    ],
    [
      'drop each member of a group and exchange all and any',
      '{all: [{question: law, is: yes}, {question: scope, includes: death}]}',
      [
        'all without law is yes',
        'all without scope includes death',
        'any instead of all (law is yes; scope includes death)',
        'not law is yes',
        'not scope includes death',
      ],
    ],
    [
      'exchange any and all',
      '{any: [{question: law, is: yes}, {question: law, is: no}]}',
      [
        'any without law is yes',
        'any without law is no',
        'all instead of any (law is yes; law is no)',
        'not law is yes',
        'not law is no',
      ],
    ],
    [
      'count one more and one less',
      '{some: {count: 2, of: [{question: law, is: yes}, {question: scope, includes: death}, {question: scope, includes: return}]}}',
      [
        'some without law is yes',
        'some without scope includes death',
        'some without scope includes return',
        'some with count 1 instead of 2',
        'some with count 3 instead of 2',
        'not law is yes',
        'not scope includes death',
        'not scope includes return',
      ],
    ],
    [
      'drop each member of a list',
      '{question: scope, includesAll: [death, health]}',
      [
        'not scope includesAll death,health',
        'scope includesAll death,health without death',
        'scope includesAll death,health without health',
      ],
    ],
    [
      'drop each value of a list of values',
      '{question: fund, in: [adopted, monitored]}',
      [
        'not fund in adopted,monitored',
        'fund in adopted,monitored without adopted',
        'fund in adopted,monitored without monitored',
      ],
    ],
    [
      'reach into groups in groups',
      '{all: [{any: [{not: {question: law, isNot: no}}]}]}',
      ['not removed', 'not law isNot no'],
    ],
  ])('%s', (_, condition, expected) => {
    expect(met(condition)).toEqual(expected);
  });

  test('move either end of a measure', () => {
    expect(changesTo('measure: {question: cost, from: 10, to: 3}')).toEqual([
      'measure from 11 to 3',
      'measure from 9 to 3',
      'measure from 10 to 4',
      'measure from 10 to 2',
    ]);
    expect(changesTo('measure: {question: cost, from: 4, to: 3}')).toHaveLength(2);
  });
});
