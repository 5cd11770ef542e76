import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectiveAnswersOf } from '../../src/assess/effective-answers.ts';
import type { Value } from '../../src/framework/answer-set.ts';
import { questionsOf } from '../../src/framework/condition.ts';
import { type Item, itemsOf, type LevelRule } from '../../src/framework/framework.ts';
import { type Step, stepsTo } from '../../src/gap/steps.ts';
import type { Answer, Profile } from '../../src/profile/profile.ts';
import { countingAnswer, endsOf } from '../assess/second-evaluator.ts';
import { frameworkFrom, profileFrom, questionsFrom } from '../from-yaml.ts';
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

/** How far an answer moves: ranks, or choices put in and taken out; what has no order moves by 1. */
function moved(id: string, to: Value, profile: Profile, bank: Bank): number {
  const set = bank.get(id)?.answers;
  const today = countingAnswer(id, { questions: bank, roles: profile.roles, answers: profile.answers });
  if (set?.kind === 'choices') {
    const [before, after] = [today, to].map((list) => (Array.isArray(list) ? list : []));
    return [...(before ?? []), ...(after ?? [])].filter((one) => before?.includes(one) !== after?.includes(one)).length;
  }
  if (set?.kind !== 'choice') throw new Error(`${id} is not searched`);
  const rank = (value: unknown): number => set.allowed.findIndex((one) => one.id === value);
  return set.ordered ? Math.abs(rank(to) - Math.max(0, rank(today))) : Number(to !== today);
}

/** The fewest answers that must change and by how much, found by trying every combination; `null` where none does it. */
function leastByTrying(item: Item, level: string, profile: Profile, bank: Bank): readonly [number, number] | null {
  if (item.rule.kind === 'measure') throw new Error('measures are not searched');
  const asked = involved(item.rule, bank).filter((id) => !isNotApplicable(profile.answers.get(id)));
  let best: readonly [number, number] | null = null;
  const search = (index: number, answers: ReadonlyMap<string, Answer>, changed: number, effort: number): void => {
    if (best !== null && (changed > best[0] || (changed === best[0] && effort >= best[1]))) return;
    const id = asked[index];
    if (id === undefined) {
      if (certainOf(item, level, profileOf(answers, profile.roles), bank)) best = [changed, effort];
      return;
    }
    search(index + 1, answers, changed, effort);
    const set = bank.get(id)?.answers;
    if (set === undefined || countingAnswer(id, { questions: bank, roles: profile.roles, answers }) === null) return;
    for (const value of valuesOf(set))
      if (JSON.stringify(value) !== JSON.stringify(own(profile.answers.get(id))))
        search(
          index + 1,
          new Map([...answers, [id, answer(value)]]),
          changed + 1,
          effort + moved(id, value, profile, bank),
        );
  };
  search(0, profile.answers, 0, 0);
  return best;
}

const taken = (profile: Profile, steps: readonly Step[]): Profile =>
  profileOf(
    new Map([...profile.answers, ...steps.map(({ question, to }) => [question, answer(to)] as const)]),
    profile.roles,
  );

/** Answer sets small enough that every combination of five questions can be tried. */
const smallSets = [0, 0, 2, 3, 3, 5, 6];

describe('the least steps to a level', () => {
  test('are as few and as small as a search of every combination of answers finds, and lead there', () => {
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
            const least = leastByTrying(item, level, profile, bank);
            const steps = stepsTo(item, level, context, bank);
            seen[least === null ? 'none' : least[0] === 0 ? 'already' : least[0] === 1 ? 'one' : 'several'] += 1;
            const effort = steps?.reduce((sum, { question, to }) => sum + moved(question, to, profile, bank), 0);
            expect([level, steps === null ? null : [steps.length, effort]]).toEqual([level, least]);
            if (steps !== null) expect(certainOf(item, level, taken(profile, steps), bank)).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(10);
  });
});

/** The steps of one item in words: `fund: none -> operating (rise)`. */
function stepsOf(
  questions: string,
  rule: string,
  answers: string,
  level = 'met',
  roles?: string,
): readonly string[] | null {
  const bank = questionsFrom(questions);
  const framework = frameworkFrom({ scoring: '{}' }, { area: `items:\n  - {id: item, ${rule}}` }, bank);
  const [placed] = itemsOf(framework);
  if (placed === undefined) throw new Error('no item');
  const profile = profileFrom(answers, bank, roles);
  const steps = stepsTo(placed.item, level, { profile, answers: effectiveAnswersOf(profile, bank) }, bank);
  const written = (value: Value | null): string => (value === null ? '?' : `${value}`);
  return (
    steps?.map(({ question, kind, from, to }) => `${question}: ${written(from)} -> ${written(to)} (${kind})`) ?? null
  );
}

const orientation = `
  - {id: orientation, answers: ladder}
  - {id: covers-complaints, answers: yes-no, follows: {question: orientation, atLeast: operating, otherwise: no}}`;
const orientationRule =
  'rule: {partly-met: {question: orientation, atLeast: adopted}, met: {all: [{question: orientation, atLeast: operating}, {question: covers-complaints, is: yes}]}}';

describe('the steps of a gap', () => {
  test.each([
    [
      'rise to the least answer that will do',
      '  orientation: none',
      'partly-met',
      ['orientation: none -> adopted (rise)'],
    ],
    [
      'begin with the parent of a question that follows',
      '  orientation: none',
      'met',
      ['orientation: none -> operating (rise)', 'covers-complaints: no -> yes (rise)'],
    ],
    [
      'settle what is unknown, parent and child',
      '',
      'met',
      ['orientation: ? -> operating (settle)', 'covers-complaints: ? -> yes (settle)'],
    ],
    [
      'need the parent alone where the answer below it is given already',
      '  orientation: adopted\n  covers-complaints: yes',
      'met',
      ['orientation: adopted -> operating (rise)'],
    ],
    ['are none where the level is reached', '  orientation: monitored\n  covers-complaints: yes', 'met', []],
  ])('%s', (_, answers, level, steps) => {
    expect(stepsOf(orientation, orientationRule, answers, level)).toEqual(steps);
  });

  test('open a question whose parent the rule does not name', () => {
    const rule = 'rule: {met: {question: covers-complaints, is: yes}}';
    expect(stepsOf(orientation, rule, '  orientation: none')).toEqual([
      'orientation: none -> operating (rise)',
      'covers-complaints: no -> yes (rise)',
    ]);
  });

  test('give up one branch for another where the two contradict each other', () => {
    const questions = '  - {id: fee, answers: yes-no}\n  - {id: fund, answers: yes-no}';
    const rule =
      'rule: {met: {all: [{any: [{question: fee, is: no}, {question: fund, is: yes}]}, {question: fee, is: yes}]}}';
    expect(stepsOf(questions, rule, '  fee: no\n  fund: no')).toEqual([
      'fee: no -> yes (rise)',
      'fund: no -> yes (rise)',
    ]);
  });

  test('fall where the rule asks for less', () => {
    const questions = '  - {id: detention, answers: extent}';
    expect(stepsOf(questions, 'rule: {met: {question: detention, atMost: some}}', '  detention: all')).toEqual([
      'detention: all -> some (fall)',
    ]);
  });

  test('add to a list of choices, in the order of the answer set', () => {
    const questions =
      '  - {id: scope, answers: {choices: [{id: death, title: D}, {id: return, title: R}, {id: health, title: H}, {id: law, title: L}]}}';
    const rule =
      'rule: {met: {all: [{question: scope, includes: return}, {some: {count: 2, of: [{question: scope, includes: death}, {question: scope, includes: health}, {question: scope, includes: law}]}}]}}';
    expect(stepsOf(questions, rule, '  scope: [law]')).toEqual(['scope: law -> death,return,law (change)']);
    expect(stepsOf(questions, rule, '  scope: []')).toEqual(['scope:  -> death,return,health (change)']);
  });

  test('change an answer without order', () => {
    const questions =
      '  - {id: who, answers: {choice: [{id: nobody, title: N}, {id: agency, title: A}, {id: ministry, title: M}]}}';
    expect(stepsOf(questions, 'rule: {met: {question: who, in: [agency, ministry]}}', '  who: nobody')).toEqual([
      'who: nobody -> agency (change)',
    ]);
  });

  test('leave what does not apply alone', () => {
    const questions =
      '  - {id: fund, answers: ladder, concerns: [origin]}\n  - {id: visa, answers: ladder, concerns: [destination]}\n  - {id: ships, answers: ladder, not-applicable: A landlocked State.}';
    const rule =
      'rule: {met: {all: [{question: fund, atLeast: operating}, {question: visa, atLeast: operating}, {question: ships, atLeast: operating}]}}';
    expect(stepsOf(questions, rule, '  fund: planned\n  ships: not-applicable', 'met', '[origin]')).toEqual([
      'fund: planned -> operating (rise)',
    ]);
  });

  test('are none at all where no answers reach the level', () => {
    const questions = '  - {id: fund, answers: yes-no}';
    expect(
      stepsOf(questions, 'rule: {met: {all: [{question: fund, is: yes}, {question: fund, is: no}]}}', '  fund: no'),
    ).toBeNull();
  });

  const cost =
    '  - {id: watched, answers: yes-no}\n  - {id: cost, answers: {number: {unit: per cent, min: 0, max: 50}}, follows: {question: watched, is: yes, otherwise: 20}}';

  test.each([
    ['  watched: yes\n  cost: 7.5', ['cost: 7.5 -> 3 (fall)']],
    ['  watched: yes\n  cost: 2', []],
    ['  watched: yes', ['cost: ? -> 3 (settle)']],
    ['  watched: no', ['watched: no -> yes (rise)', 'cost: 20 -> 3 (fall)']],
    ['', ['watched: ? -> yes (settle)', 'cost: ? -> 3 (settle)']],
  ])('of a measure are the way to its better end, from %j', (answers, steps) => {
    expect(stepsOf(cost, 'measure: {question: cost, from: 10, to: 3}', answers)).toEqual(steps);
  });

  test('are found without delay for a rule of very many questions', () => {
    const ids = Array.from({ length: 24 }, (_, index) => `fact-${index + 1}`);
    const questions = ids.map((id) => `  - {id: ${id}, answers: yes-no}`).join('\n');
    const members = ids.map((id) => `{question: ${id}, is: yes}`).join(', ');
    const started = performance.now();
    const steps = stepsOf(
      questions,
      `rule: {met: {some: {count: 12, of: [${members}]}}}`,
      ids.map((id) => `  ${id}: no`).join('\n'),
    );
    expect(steps).toHaveLength(12);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('are found for a list of very many choices', () => {
    const ids = Array.from({ length: 20 }, (_, index) => `subject-${index + 1}`);
    const questions = `  - {id: subjects, answers: {choices: [${ids.map((id) => `{id: ${id}, title: ${id}}`).join(', ')}]}}`;
    const members = ids.map((id) => `{question: subjects, includes: ${id}}`).join(', ');
    expect(stepsOf(questions, `rule: {met: {some: {count: 15, of: [${members}]}}}`, '  subjects: [subject-3]')).toEqual(
      [`subjects: subject-3 -> ${ids.slice(0, 15).join(',')} (change)`],
    );
  });
});
