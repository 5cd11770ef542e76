import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Framework, Item } from '../../src/framework/framework.ts';
import { reachTarget } from '../../src/gap/reach-target.ts';
import type { Answer, Profile } from '../../src/profile/profile.ts';
import { noScore } from '../../src/score/score.ts';
import { scoreWith } from '../../src/score/score-framework.ts';
import { countingAnswer, endsOf } from '../assess/second-evaluator.ts';
import { frameworkFrom, libraryOf, profileFrom, questionsFrom } from '../from-yaml.ts';
import { answer, type Bank, banks, frameworks, profiles, valuesOf } from '../generators.ts';

/** The low end of a framework's score by the second evaluator; `null` where nothing applies. */
function lowEnd(framework: Framework, bank: Bank, profile: Profile, answers: ReadonlyMap<string, Answer>) {
  const low = (item: Item): number | null =>
    endsOf(item, { questions: bank, roles: profile.roles, answers })?.low[1] ?? null;
  return scoreWith(framework, (item) => {
    const at = low(item);
    return at === null ? noScore : { value: at, low: at, high: 100, coverage: 1 };
  }).score.low;
}

/** The highest low end for each number of changed answers, found by trying every combination of answers. */
function everyWay(framework: Framework, bank: Bank, profile: Profile): readonly number[] {
  const most: number[] = [];
  const free = [...bank.values()].filter(({ id }) => {
    const own = profile.answers.get(id);
    const refused = own?.kind === 'answer' && own.said.kind === 'not-applicable';
    return !refused && countingAnswer(id, { questions: bank, roles: profile.roles, answers: profile.answers }) !== null;
  });
  const visit = (index: number, answers: ReadonlyMap<string, Answer>, changed: number): void => {
    const question = free[index];
    if (question === undefined) {
      most[changed] = Math.max(most[changed] ?? 0, lowEnd(framework, bank, profile, answers) ?? 0);
      return;
    }
    visit(index + 1, answers, changed);
    const own = profile.answers.get(question.id);
    const said = own?.kind === 'answer' && own.said.kind === 'value' ? own.said.value : null;
    for (const value of valuesOf(question.answers))
      if (JSON.stringify(value) !== JSON.stringify(said))
        visit(index + 1, new Map([...answers, [question.id, answer(value)]]), changed + 1);
  };
  visit(0, profile.answers, 0);
  return most;
}

/** Combinations of answers that a bank allows. */
const ways = (bank: Bank): number =>
  [...bank.values()].reduce((product, { answers }) => product * (valuesOf(answers).length + 1), 1);

/** What a way must hold against a trial of every combination; the fewest questions that reach the target, -1 where none do. */
async function holds(framework: Framework, bank: Bank, profile: Profile, target: number) {
  const way = await reachTarget(profile, libraryOf(framework, bank), framework, target);
  const taken = way.steps.map(({ question, to }) => [question, answer(to)] as const);
  const after = lowEnd(framework, bank, profile, new Map([...profile.answers, ...taken]));
  if (after === null) {
    expect([way.kind, way.steps]).toEqual(['does-not-apply', []]);
    return { way, least: null };
  }
  const most = everyWay(framework, bank, profile);
  const least = most.findIndex((points) => points >= target - 1e-9);
  expect(way.effect.after.score.low).toBeCloseTo(after, 8);
  expect(new Set(taken.map(([question]) => question)).size).toBe(taken.length);
  if (way.kind !== 'out-of-reach') expect(after).toBeGreaterThanOrEqual(target - 1e-9);
  if (!way.proven) return { way, least };
  const kind = least === -1 ? 'out-of-reach' : least === 0 ? 'there' : 'reachable';
  expect([way.kind, least === -1 ? -1 : way.steps.length]).toEqual([kind, least]);
  if (least === -1) expect(after).toBeCloseTo(Math.max(...most.filter(Number.isFinite)), 8);
  return { way, least };
}

const targets = fc.constantFrom(10, 30, 50, 62.5, 80, 100);

describe('the way to a target', () => {
  test('takes as few questions as a trial of every combination of answers finds, for every kind of rule and scoring', async () => {
    const seen = { there: 0, one: 0, several: 0, outOfReach: 0, unproven: 0 };
    await fc.assert(
      fc.asyncProperty(
        banks({ least: 1, most: 5, sets: [0, 0, 2, 3, 5, 6] }).filter((bank) => ways(bank) <= 3000),
        frameworks(),
        profiles(),
        targets,
        async (bank, makeFramework, makeProfile, target) => {
          const { way, least } = await holds(makeFramework(bank), bank, makeProfile(bank), target);
          if (least === null) return;
          if (!way.proven) seen.unproven += 1;
          else seen[least === -1 ? 'outOfReach' : least === 0 ? 'there' : least === 1 ? 'one' : 'several'] += 1;
        },
      ),
      { numRuns: 200 },
    );
    expect(Math.min(seen.there, seen.one, seen.several, seen.outOfReach), JSON.stringify(seen)).toBeGreaterThan(15);
    expect(seen.unproven).toBeLessThan(30);
  });

  test('takes as few where items share questions that open each other', async () => {
    const ids = [1, 2, 3, 4, 5, 6, 7];
    const seen = { several: 0, unproven: 0 };
    const some = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 });
    const item = fc.record({
      group: fc.constantFrom('all', 'all', 'all', 'any'),
      of: some,
      weight: fc.constantFrom(1, 1, 2, 3, 0.5),
      not: fc.option(fc.constantFrom(...ids), { freq: 4 }),
    });
    const follow = fc.option(fc.tuple(fc.constantFrom(...ids), fc.constantFrom('yes', 'no', 'no')), { freq: 2 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(item, { minLength: 2, maxLength: 6 }),
        fc.array(follow, { minLength: 7, maxLength: 7 }),
        fc.array(fc.constantFrom('no', 'no', 'no', 'yes', 'unknown'), { minLength: 7, maxLength: 7 }),
        fc.constantFrom(30, 50, 62.5, 80),
        async (drawn, follows, answers, target) => {
          const bank = questionsFrom(
            ids
              .map((id, index) => {
                const [parent, otherwise] = follows[index] ?? [9, 'no'];
                const skip = parent < id ? `, follows: {question: q${parent}, is: yes, otherwise: ${otherwise}}` : '';
                return `  - {id: q${id}, answers: yes-no${skip}}`;
              })
              .join('\n'),
          );
          const rules = drawn.map(({ group, of, weight, not }, index) => {
            const members = of.map((id) => `{question: q${id}, is: ${id === not ? 'no' : 'yes'}}`).join(', ');
            return `  - {id: item-${index}, weight: ${weight}, rule: {met: {${group}: [${members}]}}}`;
          });
          const framework = frameworkFrom({ scoring: '{}' }, { area: `items:\n${rules.join('\n')}` }, bank);
          const profile = profileFrom(ids.map((id, index) => `  q${id}: ${answers[index]}`).join('\n'), bank);
          const { way, least } = await holds(framework, bank, profile, target);
          if (!way.proven) seen.unproven += 1;
          if ((least ?? 0) > 1) seen.several += 1;
        },
      ),
      { numRuns: 200 },
    );
    expect(seen.several).toBeGreaterThan(100);
    expect(seen.unproven).toBe(0);
  });
});

/** The steps to a target in words: `fund: no -> yes`, and whether it is proven that there are no fewer. */
async function wayOf(questions: string, items: string, answers: string, target: number, scoring = '{}') {
  const bank = questionsFrom(questions);
  const framework = frameworkFrom({ scoring }, { area: `items:\n${items}` }, bank);
  const way = await reachTarget(profileFrom(answers, bank), libraryOf(framework, bank), framework, target);
  const steps = way.steps.map(({ question, from, to }) => `${question}: ${from ?? '?'} -> ${to}`);
  return [way.kind, way.effect.after.score.low, steps, way.proven];
}

describe('a target', () => {
  const three = '  - {id: fund, answers: ladder}\n  - {id: law, answers: ladder}\n  - {id: court, answers: ladder}';
  const met = (...ids: readonly string[]): string =>
    `rule: {met: {all: [${ids.map((id) => `{question: ${id}, atLeast: operating}`).join(', ')}]}}`;

  test('is reached by what serves two items at once, and each answer rises no further than needed', async () => {
    const items = `  - {id: a, ${met('fund', 'law')}}\n  - {id: b, ${met('fund', 'law')}}\n  - {id: c, ${met('court')}}`;
    expect(await wayOf(three, items, '  fund: none\n  law: planned\n  court: none', 60)).toEqual([
      'reachable',
      expect.closeTo(200 / 3, 8),
      ['fund: none -> operating', 'law: planned -> operating'],
      true,
    ]);
  });

  test('is reached by closing a question where that answers those after it', async () => {
    const questions = `  - {id: camps, answers: yes-no}
  - {id: open, answers: yes-no, follows: {question: camps, is: yes, otherwise: yes}}
  - {id: visited, answers: yes-no, follows: {question: camps, is: yes, otherwise: yes}}`;
    const items = '  - {id: a, rule: {met: {all: [{question: open, is: yes}, {question: visited, is: yes}]}}}';
    expect(await wayOf(questions, items, '', 100)).toEqual(['reachable', 100, ['camps: ? -> no'], true]);
  });

  test('names the question to open before those that follow it', async () => {
    const questions = `  - {id: course, answers: ladder}
  - {id: complaints, answers: yes-no, follows: {question: course, atLeast: operating, otherwise: no}}`;
    const items = '  - {id: a, rule: {met: {question: complaints, is: yes}}}';
    expect(await wayOf(questions, items, '  course: none', 100)).toEqual([
      'reachable',
      100,
      ['course: none -> operating', 'complaints: no -> yes'],
      true,
    ]);
  });

  test('may be reached by a number that a measure reads', async () => {
    const cost = '  - {id: cost, answers: {number: {unit: per cent, min: 0, max: 50}}}\n  - {id: fee, answers: yes-no}';
    const items =
      '  - {id: a, measure: {question: cost, from: 10, to: 3}}\n  - {id: b, rule: {met: {question: fee, is: no}}}';
    const way = (fee: string, target: number) => wayOf(cost, items, `  cost: 6.5\n  fee: ${fee}`, target);
    expect(await way('no', 90)).toEqual(['reachable', 100, ['cost: 6.5 -> 3'], true]);
    expect(await way('yes', 75)).toEqual(['reachable', 75, ['fee: yes -> no'], true]);
  });

  test('needs every item where the lowest decides', async () => {
    const items = `  - {id: a, ${met('fund')}}\n  - {id: b, ${met('law')}}\n  - {id: c, ${met('court')}}`;
    const answers = '  fund: none\n  law: operating\n  court: adopted';
    expect(await wayOf(three, items, answers, 100, '{aggregate: minimum}')).toEqual([
      'reachable',
      100,
      ['fund: none -> operating', 'court: adopted -> operating'],
      true,
    ]);
  });

  test('is out of reach where two items want opposite answers, and the most is told', async () => {
    const questions = '  - {id: fee, answers: yes-no}';
    const items =
      '  - {id: a, rule: {met: {question: fee, is: yes}}}\n  - {id: b, weight: 3, rule: {met: {question: fee, is: no}}}';
    expect(await wayOf(questions, items, '  fee: yes', 80)).toEqual(['out-of-reach', 75, ['fee: yes -> no'], true]);
  });

  test('of a framework too large to search whole is reached all the same, and not said to be proven', async () => {
    const ids = Array.from({ length: 60 }, (_, index) => `fact-${index + 1}`);
    const questions = ids.map((id) => `  - {id: ${id}, answers: yes-no}`).join('\n');
    const items = ids
      .map((id, index) => {
        const of = [0, 7, 23].map((on) => `{question: ${ids[(index + on) % 60]}, is: yes}`).join(', ');
        return `  - {id: item-${id}, weight: ${1 + (index % 7)}, rule: {met: {all: [${of}]}}}`;
      })
      .join('\n');
    const started = performance.now();
    const [kind, low, , proven] = await wayOf(questions, items, ids.map((id) => `  ${id}: no`).join('\n'), 50);
    expect([kind, proven]).toEqual(['reachable', false]);
    expect(low).toBeGreaterThanOrEqual(50);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
