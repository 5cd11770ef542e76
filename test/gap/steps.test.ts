import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectiveAnswersOf } from '../../src/assess/effective-answers.ts';
import type { Value } from '../../src/framework/answer-set.ts';
import { questionsOf } from '../../src/framework/condition.ts';
import type { Item, LevelRule } from '../../src/framework/framework.ts';
import { type Step, stepsTo } from '../../src/gap/steps.ts';
import type { Answer, Profile } from '../../src/profile/profile.ts';
import { countingAnswer, endsOf } from '../assess/second-evaluator.ts';
import { answer, type Bank, banks, items, profileOf, profiles, valuesOf } from '../generators.ts';

/** The questions of a rule and those they follow. */
function involved(rule: LevelRule, bank: Bank): readonly string[] {
  const all = new Set<string>();
  const add = (id: string): void => {
    all.add(id);
    const parent = bank.get(id)?.follows?.test.question;
    if (parent !== undefined) add(parent);
  };
  for (const { condition } of rule.levels) questionsOf(condition).forEach(add);
  return [...all];
}

const own = (one: Answer | undefined): Value | null =>
  one?.kind === 'answer' && one.said.kind === 'value' ? one.said.value : null;

const isNotApplicable = (one: Answer | undefined): boolean =>
  one?.kind === 'answer' && one.said.kind === 'not-applicable';

function certainOf(item: Item, level: string, profile: Profile, bank: Bank): boolean {
  const ends = endsOf(item, { questions: bank, roles: profile.roles, answers: profile.answers });
  const wanted = item.levels.find(({ id }) => id === level)?.score ?? Number.NaN;
  return ends !== null && ends.low[1] >= wanted;
}

/** The fewest answers that must change, found by trying every combination; `null` where none does it. */
function fewestChanges(item: Item, level: string, profile: Profile, bank: Bank): number | null {
  if (item.rule.kind === 'measure') throw new Error('measures are not searched');
  const asked = involved(item.rule, bank).filter((id) => !isNotApplicable(profile.answers.get(id)));
  let best: number | null = null;
  const search = (index: number, answers: ReadonlyMap<string, Answer>, changed: number): void => {
    if (best !== null && changed >= best) return;
    const id = asked[index];
    if (id === undefined) {
      if (certainOf(item, level, profileOf(answers, profile.roles), bank)) best = changed;
      return;
    }
    search(index + 1, answers, changed);
    const set = bank.get(id)?.answers;
    if (set === undefined || countingAnswer(id, { questions: bank, roles: profile.roles, answers }) === null) return;
    for (const value of valuesOf(set))
      if (JSON.stringify(value) !== JSON.stringify(own(profile.answers.get(id))))
        search(index + 1, new Map([...answers, [id, answer(value)]]), changed + 1);
  };
  search(0, profile.answers, 0);
  return best;
}

const taken = (profile: Profile, steps: readonly Step[]): Profile =>
  profileOf(
    new Map([...profile.answers, ...steps.map(({ question, to }) => [question, answer(to)] as const)]),
    profile.roles,
  );

/** Answer sets small enough that every combination of five questions can be tried. */
const smallSets = [0, 2, 3, 6];

describe('the least steps to a level', () => {
  test('are as few as a search of every combination of answers finds, and lead there', async () => {
    const seen = { none: 0, already: 0, one: 0, several: 0 };
    fc.assert(
      fc.property(
        banks({ least: 2, most: 5, sets: smallSets }),
        items({ depth: 3, measures: false }),
        profiles(),
        (bank, makeItem, makeProfile) => {
          const item = makeItem(bank, 'item');
          const drawn = makeProfile(bank);
          const kept = [...drawn.answers].filter(
            ([id, one]) => !isNotApplicable(one) || bank.get(id)?.follows === null,
          );
          const profile = profileOf(new Map(kept), drawn.roles);
          if (endsOf(item, { questions: bank, roles: profile.roles, answers: profile.answers }) === null) return;
          const context = { profile, answers: effectiveAnswersOf(profile, bank) };
          for (const { id: level } of item.levels.slice(1)) {
            const fewest = fewestChanges(item, level, profile, bank);
            const steps = stepsTo(item, level, context, bank);
            seen[fewest === null ? 'none' : fewest === 0 ? 'already' : fewest === 1 ? 'one' : 'several'] += 1;
            expect([level, steps?.length ?? null]).toEqual([level, fewest]);
            if (steps !== null) expect(certainOf(item, level, taken(profile, steps), bank)).toBe(true);
          }
        },
      ),
      { numRuns: 1500 },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(50);
  });
});
