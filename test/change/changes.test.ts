import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerChange, AnswerChangeKind } from '../../src/change/answers.ts';
import { assessProfile } from '../../src/change/assessed-profile.ts';
import { type Changes, changesBetween } from '../../src/change/changes.ts';
import { movementSentences } from '../../src/change/describe.ts';
import { type ItemMovement, type Movement, scoreMovement } from '../../src/change/movement.ts';
import type { PlanChangeKind } from '../../src/change/plan.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { wordsIn } from '../../src/language/words.ts';
import type { PlanLine, Profile } from '../../src/profile/profile.ts';
import { scoreFramework } from '../../src/score/score-framework.ts';
import { endsOf } from '../assess/second-evaluator.ts';
import { frameworkFrom, libraryOf, profileFrom, questionsFrom } from '../from-yaml.ts';
import { type Bank, banks, frameworks, profiles } from '../generators.ts';

async function between(earlier: Profile, later: Profile, framework: Framework, bank: Bank): Promise<Changes> {
  const library = libraryOf(framework, bank);
  const [before, after] = await Promise.all(
    [earlier, later].map((profile) => assessProfile(profile, [framework], library)),
  );
  if (before === undefined || after === undefined) throw new Error('two profiles were given');
  const compared = changesBetween(before, after, library);
  if (compared.kind === 'failed') throw new Error(compared.problem.code);
  return compared.changes;
}

const line = fc.record({
  gap: fc.constantFrom('framework/a', 'framework/b'),
  action: fc.constantFrom('Draft a law.', 'Train staff.', 'Publish prices.'),
  owner: fc.constantFrom(null, 'labour'),
  due: fc.constantFrom(null, '2026-12-31'),
  state: fc.constantFrom('to-do' as const, 'doing' as const, 'done' as const, 'dropped' as const),
});
const plans: fc.Arbitrary<readonly PlanLine[]> = fc.array(line, { maxLength: 4 });

const mirroredAnswer: Readonly<Record<AnswerChangeKind, AnswerChangeKind>> = {
  added: 'taken-out',
  'taken-out': 'added',
  changed: 'changed',
  settled: 'unsettled',
  unsettled: 'settled',
  decided: 'contested',
  contested: 'decided',
  'same-answer': 'same-answer',
};

const mirroredMovement: Readonly<Record<Movement, Movement>> = {
  better: 'worse',
  worse: 'better',
  'better-known': 'less-known',
  'less-known': 'better-known',
  'now-applies': 'no-longer-applies',
  'no-longer-applies': 'now-applies',
  mixed: 'mixed',
};

const sorted = (list: readonly unknown[]): readonly string[] => list.map((one) => JSON.stringify(one)).sort();

/** Everything that changed, told the other way round where `mirrored`. */
function told({ answers, frameworks: [one], plan }: Changes, mirrored: boolean) {
  const pair = <T>(before: T, after: T): readonly T[] => (mirrored ? [after, before] : [before, after]);
  const way = (movement: Movement | null): Movement | null =>
    mirrored && movement !== null ? mirroredMovement[movement] : movement;
  return {
    answers: answers.map((change) => [
      change.question.id,
      mirrored ? mirroredAnswer[change.kind] : change.kind,
      ...pair(change.before, change.after),
      change.around,
      change.counts,
    ]),
    framework: [way(one?.movement ?? null), ...pair(one?.before.score, one?.after.score)],
    areas: one?.areas.map(({ area, movement, before, after }) => [area.id, way(movement), ...pair(before, after)]),
    items: one?.items.map(({ before, after, movement, reason }) => [
      before.item.id,
      way(movement),
      ...pair(before.kind, after.kind),
      reason.answers.map(({ question }) => question.id),
      reason.roles,
    ]),
    plan: sorted(plan.map(({ before, after }) => pair(before, after))),
  };
}

const made = [banks({ least: 2, most: 6 }), frameworks(), profiles(), profiles()] as const;

describe('what changed between two profiles', () => {
  test('is nothing between a profile and itself', async () => {
    await fc.assert(
      fc.asyncProperty(
        banks({ least: 1, most: 6 }),
        frameworks(),
        profiles(),
        plans,
        async (bank, make, draw, plan) => {
          const profile = { ...draw(bank), plan };
          const {
            answers,
            frameworks: found,
            plan: lines,
          } = await between(profile, structuredClone(profile), make(bank), bank);
          expect([answers, lines]).toEqual([[], []]);
          for (const { movement, areas, items } of found) expect([movement, areas, items]).toEqual([null, [], []]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('is, told backwards, what changed the other way round', async () => {
    await fc.assert(
      fc.asyncProperty(...made, plans, plans, async (bank, make, first, second, plan, other) => {
        const framework = make(bank);
        const [one, two] = [
          { ...first(bank), plan },
          { ...second(bank), plan: other },
        ];
        const there = told(await between(one, two, framework, bank), false);
        const back = told(await between(two, one, framework, bank), true);
        expect(back).toEqual(there);
      }),
      { numRuns: 250 },
    );
  });

  test('names every item whose ends moved and no other, which way, with an answer or the roles as reason', async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(...made, async (bank, make, first, second) => {
        const framework = make(bank);
        const [one, two] = [first(bank), second(bank)];
        const changes = await between(one, two, framework, bank);
        const [found] = changes.frameworks;
        if (found === undefined) throw new Error('one framework was given');
        const country = ({ roles, answers }: Profile) => ({ questions: bank, roles, answers });
        const all = await assessProfile(two, [framework], libraryOf(framework, bank));
        for (const { item } of all.assessments[0]?.findings ?? []) {
          const [before, after] = [endsOf(item, country(one)), endsOf(item, country(two))];
          const change = found.items.find((other) => other.after.item === item);
          expect([item.id, change?.movement]).toEqual([item.id, wayOf(before, after)]);
          if (change === undefined) continue;
          seen.set(change.movement, (seen.get(change.movement) ?? 0) + 1);
          expect(change.reason.answers.length > 0 || change.reason.roles).toBe(true);
          for (const { counts, kind } of change.reason.answers)
            expect([counts, kind]).not.toEqual([true, 'same-answer']);
          if (JSON.stringify(one.roles) === JSON.stringify(two.roles)) expect(change.reason.roles).toBe(false);
        }
        expect(found.after.score).toEqual(scoreFramework(all.assessments[0] ?? { framework, findings: [] }).score);
      }),
      { numRuns: 250 },
    );
    for (const movement of ['better', 'worse', 'better-known', 'less-known', 'now-applies', 'no-longer-applies'])
      expect(seen.get(movement), movement).toBeGreaterThan(5);
  });
});

type Ends = ReturnType<typeof endsOf>;

/** Which way an item moved, by its ends. */
function wayOf(before: Ends, after: Ends): ItemMovement | undefined {
  if (before === null || after === null)
    return before === after ? undefined : before === null ? 'now-applies' : 'no-longer-applies';
  const [low, high] = [Math.sign(after.low[1] - before.low[1]), Math.sign(after.high[1] - before.high[1])];
  if (low === high) return low === 0 ? undefined : low > 0 ? 'better' : 'worse';
  return low > high ? 'better-known' : 'less-known';
}

const bank = questionsFrom(`
  - {id: fund, answers: ladder}
  - {id: law, answers: ladder}
  - {id: court, answers: yes-no, follows: {question: law, atLeast: adopted, otherwise: no}}
  - {id: visa, answers: ladder, concerns: [destination]}`);

const framework = frameworkFrom(
  { scoring: '{}' },
  {
    money:
      'items:\n  - {id: fund, rule: {partly-met: {question: fund, atLeast: adopted}, met: {question: fund, atLeast: operating}}}',
    law: 'items:\n  - {id: court, rule: {met: {question: court, is: yes}}}\n  - {id: visa, rule: {met: {question: visa, atLeast: operating}}}',
  },
  bank,
);

async function changesIn(before: string, after: string, roles: readonly [string, string] = ['[origin]', '[origin]']) {
  return between(profileFrom(before, bank, roles[0]), profileFrom(after, bank, roles[1]), framework, bank);
}

const answersIn = ({ answers }: Changes): readonly unknown[] =>
  answers.map(({ question, kind, around, counts }: AnswerChange) => [question.id, kind, around.join(), counts]);

const itemsIn = ({ frameworks: [one] }: Changes): readonly unknown[] | undefined =>
  one?.items.map(({ after, movement, reason }) => [
    after.item.id,
    movement,
    reason.answers.map(({ question }) => question.id).join(),
    reason.roles,
  ]);

const contested =
  '  fund:\n    contested:\n      - {answer: none, by: labour, because: A.}\n      - {answer: operating, by: justice, because: B.}';

describe('an answer', () => {
  test.each([
    ['', '  fund: none', 'added', '', true],
    ['', '  fund: unknown', 'added', '', false],
    ['  fund: none', '', 'taken-out', '', true],
    ['  fund: none', '  fund: adopted', 'changed', '', true],
    ['  fund: unknown', '  fund: none', 'settled', '', true],
    ['  fund: none', '  fund: unknown', 'unsettled', '', true],
    [contested, '  fund: none', 'decided', '', true],
    ['  fund: none', contested, 'contested', '', true],
    [contested, '  fund: unknown', 'changed', '', false],
    [contested, contested.replace('A.', 'C.'), 'same-answer', 'statements', false],
    ['  fund: none', '  fund: {answer: none, because: The law says so.}', 'same-answer', 'reason', false],
    [
      '  fund: {answer: none, because: A., evidence: [{title: Act}]}',
      '  fund: {answer: none, because: A., evidence: [{title: Act}, {title: Report}], review: agreed, on: 2025-01-01}',
      'same-answer',
      'evidence,on,review',
      false,
    ],
    [
      '  fund: none',
      '  fund: {answer: none, decided: {by: council, from: [{answer: none}, {answer: planned}]}}',
      'same-answer',
      'decision',
      false,
    ],
  ])('from %j to %j is told as what became of it', async (before, after, kind, around, counts) => {
    expect(answersIn(await changesIn(before, after))).toEqual([['fund', kind, around, counts]]);
  });

  test('that is overridden before and after moves nothing', async () => {
    const changes = await changesIn('  law: none\n  court: no', '  law: none\n  court: yes');
    expect(answersIn(changes)).toEqual([['court', 'changed', '', false]]);
    expect(itemsIn(changes)).toEqual([]);
  });
});

describe('an item', () => {
  test('from open to not met is settled, not worse, and so is its framework', async () => {
    const changes = await changesIn('', '  fund: none');
    expect(itemsIn(changes)).toEqual([['fund', 'better-known', 'fund', false]]);
    expect(changes.frameworks[0]?.movement).toBe('better-known');
  });

  test('moves by the answer to a question that its own follows', async () => {
    const changes = await changesIn('  law: none\n  court: yes', '  law: adopted\n  court: yes');
    expect(itemsIn(changes)).toEqual([['court', 'better', 'law', false]]);
  });

  test('may move because the roles did, and none of its answers', async () => {
    const answers = '  visa: operating';
    const changes = await changesIn(answers, answers, ['[origin]', '[origin, destination]']);
    expect(itemsIn(changes)).toEqual([['visa', 'now-applies', '', true]]);
    expect(answersIn(changes)).toEqual([]);
  });
});

describe('what is said of a framework', () => {
  const both = frameworkFrom(
    { scoring: '{}' },
    {
      all: 'items:\n  - {id: both, rule: {met: {all: [{question: fund, atLeast: operating}, {question: law, atLeast: adopted}]}}}',
    },
    bank,
  );
  const country = 'says that the country changed';

  test.each([
    ['answers that were found out', '', '  fund: none', true],
    ['answers that are no longer known', '  fund: none', '', true],
    ['an answer that gave way to another, though no more is certain by it', '  fund: none', '  fund: operating', false],
  ])('of %s', async (_, before, after, only) => {
    const changes = await between(
      profileFrom(before, bank, '[origin]'),
      profileFrom(after, bank, '[origin]'),
      both,
      bank,
    );
    const said = changes.frameworks.flatMap((one) => movementSentences(one, wordsIn('en'))).join(' ');
    expect(said).toMatch(/known/);
    expect(said.includes(country)).toBe(only);
  });
});

describe('a score', () => {
  const moved = async (before: string, after: string): Promise<readonly unknown[]> => {
    const {
      frameworks: [one],
    } = await changesIn(before, after);
    return [one?.movement, one?.areas.map(({ area, movement }) => `${area.id} ${movement}`).join()];
  };

  test('is better where an item is and others are only better known, although its value falls', async () => {
    expect(await moved('  fund: adopted', '  fund: operating\n  law: none')).toEqual([
      'better',
      'money better,law better-known',
    ]);
  });

  test('has not moved where one item makes up for another', async () => {
    expect(
      await moved('  fund: none\n  law: adopted\n  court: yes', '  fund: operating\n  law: adopted\n  court: no'),
    ).toEqual([null, 'money better,law worse']);
  });

  test('is mixed where one item got better and another counts now', async () => {
    const [before, after] = [
      '  fund: none\n  court: yes\n  visa: operating',
      '  fund: adopted\n  court: yes\n  visa: operating',
    ];
    const changes = await changesIn(before, after, ['[origin]', '[origin, destination]']);
    expect(changes.frameworks[0]?.movement).toBe('mixed');
  });

  test('is mixed where as much was forgotten as was found out, and only its value moved', () => {
    const at = (value: number) => ({ value, low: 20, high: 80, coverage: 0.5 });
    expect(scoreMovement(at(40), at(60), ['better-known', 'less-known'])).toBe('mixed');
    expect(scoreMovement(at(60), at(40), ['less-known', 'better-known'])).toBe('mixed');
  });

  test('is less known where answers are taken out', async () => {
    expect(await moved('  fund: adopted', '')).toEqual(['less-known', 'money less-known']);
  });
});

describe('the action plan', () => {
  const at = (state: PlanLine['state'], more: Partial<PlanLine> = {}): PlanLine => ({
    gap: 'framework/fund',
    action: 'Found a fund.',
    owner: null,
    due: null,
    state,
    ...more,
  });
  const law = at('to-do', { gap: 'framework/court', action: 'Draft a law.' });

  const cases: readonly (readonly [string, readonly PlanLine[], readonly PlanLine[], readonly PlanChangeKind[]])[] = [
    ['a line added', [], [law], ['new']],
    ['a line that is no longer there', [law], [], ['taken-out']],
    ['a line that is done', [at('doing'), law], [at('done'), law], ['done']],
    ['a line that was dropped', [at('to-do')], [at('dropped')], ['dropped']],
    ['a line that was done and is to do again', [at('done')], [at('to-do')], ['reopened']],
    ['a line that was begun', [at('to-do')], [at('doing')], ['changed']],
    ['another owner', [at('to-do')], [at('to-do', { owner: 'labour' })], ['changed']],
    ['another wording for the same gap', [at('to-do')], [at('done', { action: 'Set up the fund.' })], ['done']],
    ['lines in another order', [at('to-do'), law], [law, at('to-do')], []],
    [
      'two lines for one gap, one of them done',
      [at('to-do'), at('to-do', { action: 'Pay it.' })],
      [at('to-do', { action: 'Pay it.' }), at('done')],
      ['done'],
    ],
  ];

  test.each(cases)('tells %s', async (_, before, after, kinds) => {
    const profile = profileFrom('', bank);
    const { plan } = await between({ ...profile, plan: before }, { ...profile, plan: after }, framework, bank);
    expect(plan.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('two countries', () => {
  const ofCountry = (code: string | null, name: string): Profile => ({
    ...profileFrom('', bank),
    country: { code, name, fictional: code === null },
  });
  const compared = async (one: Profile, other: Profile) => {
    const library = libraryOf(framework, bank);
    return changesBetween(
      await assessProfile(one, [framework], library),
      await assessProfile(other, [framework], library),
      library,
    );
  };

  test.each([
    [ofCountry('PH', 'Philippines'), ofCountry('ID', 'Indonesia')],
    [ofCountry('PH', 'Philippines'), ofCountry(null, 'Philippines')],
    [ofCountry(null, 'Maritania'), ofCountry(null, 'Elsewhere')],
  ])('are not compared', async (one, other) => {
    expect(await compared(one, other)).toMatchObject({ kind: 'failed', problem: { code: 'other-country' } });
  });

  test('are one where the code is the same, or the name of a made-up one', async () => {
    expect((await compared(ofCountry('PH', 'Philippines'), ofCountry('PH', 'The Philippines'))).kind).toBe('compared');
    expect((await compared(ofCountry(null, 'Maritania'), ofCountry(null, 'maritania'))).kind).toBe('compared');
  });
});
