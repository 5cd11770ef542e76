import { expect, test } from 'vitest';
import { itemsOf } from '../../src/framework/framework.ts';
import { unreachableParts } from '../../src/trial/unreachable.ts';
import { frameworkFrom, questionsFrom } from '../from-yaml.ts';

const questions = questionsFrom(`
  - {id: fund, answers: ladder}
  - {id: accounts, answers: yes-no, follows: {question: fund, atLeast: operating, otherwise: no}}
  - {id: port, answers: yes-no, concerns: [transit]}`);

function partsOf(rule: string, concerns = '[origin, transit]'): readonly string[] {
  const framework = frameworkFrom(
    { scoring: '{}', concerns },
    { area: `items:\n  - {id: item, rule: {met: ${rule}}}` },
    questions,
  );
  return itemsOf(framework).flatMap(({ item }) =>
    unreachableParts(item, [], questions).map(({ path, never }) => `${path.join('.')} never ${never}`),
  );
}

test('a rule whose every part can come out both ways has no unreachable part', () => {
  expect(partsOf('{all: [{question: fund, atLeast: adopted}, {question: accounts, is: yes}]}')).toEqual([]);
});

test('a rule that asks for what skip logic rules out is never true', () => {
  expect(partsOf('{all: [{question: fund, is: planned}, {question: accounts, is: yes}]}')).toEqual([' never true']);
});

test('a branch that every answer reaches is never false', () => {
  expect(partsOf('{any: [{question: fund, atLeast: none}, {question: accounts, is: yes}]}')).toEqual([
    ' never false',
    '0 never false',
  ]);
});

test('a part that is asked of some roles only is looked at under these', () => {
  expect(partsOf('{any: [{question: fund, atLeast: adopted}, {question: port, is: yes}]}')).toEqual([]);
  expect(partsOf('{any: [{question: fund, atLeast: adopted}, {question: port, is: yes}]}', '[origin]')).toEqual([
    '1 never true',
    '1 never false',
  ]);
});
