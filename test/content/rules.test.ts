import { expect, test } from 'vitest';
import { crosswalk, sharedQuestions } from '../../src/framework/crosswalk.ts';
import { itemsOf } from '../../src/framework/framework.ts';
import { readLibrary } from '../../src/framework/read-library.ts';
import { readCases } from '../../src/trial/read-cases.ts';
import { unreachableParts } from '../../src/trial/unreachable.ts';

const { library } = await readLibrary('frameworks');

test.each(library.frameworks)(
  'no rule of $id is always true or always false, nor has a branch that no answers reach',
  async (framework) => {
    const { cases } = await readCases(`frameworks/${framework.id}`, framework, library.questions);
    const parts = itemsOf(framework).flatMap(({ item }) => unreachableParts(item, cases, library.questions));
    expect(
      parts.map(({ item, level, path, never }) => `${item.id}, ${level} ${path.join('.')}: never ${never}`),
    ).toEqual([]);
  },
);

test('every question of the bank is used by some item, and the bank holds 200 to 340', () => {
  const unused = crosswalk(library).filter(({ feeds }) => feeds.length === 0);
  expect(unused.map(({ question }) => question)).toEqual([]);
  expect(library.questions.size).toBeGreaterThanOrEqual(200);
  expect(library.questions.size).toBeLessThanOrEqual(340);
});

test('every question says what counts and what would prove an answer', () => {
  const silent = [...library.questions.values()].filter(({ help, evidence }) => help === '' || evidence === '');
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('no help, evidence or ask names a question by its id', () => {
  const ids = [...library.questions.keys()].filter((id) => id.includes('-'));
  const found = [...library.questions.values()].flatMap(({ id, ask, help, evidence }) =>
    ids
      .filter(
        (other) =>
          new RegExp(`(^|[^a-z-])${other}([^a-z-]|$)`).test(`${ask} ${help} ${evidence}`) &&
          !/^[a-z]+-[a-z]+$/.test(other),
      )
      .map((other) => `${id} names ${other}`),
  );
  expect(found).toEqual([]);
});

test('two frameworks share the questions that items of both read', () => {
  const pairs = sharedQuestions(library);
  expect(pairs.length).toBe((library.frameworks.length * (library.frameworks.length - 1)) / 2);
  const feeding = (id: string): Set<string> =>
    new Set(
      crosswalk(library)
        .filter(({ feeds }) => feeds.some(({ framework }) => framework.id === id))
        .map(({ question }) => question),
    );
  for (const { one, other, shared } of pairs) {
    const others = feeding(other.id);
    expect([...feeding(one.id)].filter((question) => others.has(question)).length, `${one.id} and ${other.id}`).toBe(
      shared,
    );
  }
});
