import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { itemsOf } from '../../src/framework/framework.ts';
import { gapsOf } from '../../src/gap/gaps.ts';
import { planScores } from '../../src/gap/plan-score.ts';
import type { PlanLine, Profile } from '../../src/profile/profile.ts';
import { scoreFramework } from '../../src/score/score-framework.ts';
import { endsOf } from '../assess/second-evaluator.ts';
import { frameworkFrom, libraryOf, profileFrom, questionsFrom } from '../from-yaml.ts';
import { answer, banks, frameworks, profiles } from '../generators.ts';

const line = (gap: string, state: PlanLine['state'] = 'to-do'): PlanLine => ({
  gap,
  action: 'Do it.',
  owner: null,
  due: null,
  state,
});
const planned = (profile: Profile, ...gaps: readonly (string | PlanLine)[]): Profile => ({
  ...profile,
  plan: gaps.map((gap) => (typeof gap === 'string' ? line(`framework/${gap}`) : gap)),
});

const bank = questionsFrom(`
  - {id: fund, answers: ladder}
  - {id: law, answers: ladder}
  - {id: fee, answers: yes-no}
  - {id: ships, answers: ladder, not-applicable: A landlocked State.}
  - {id: scope, answers: {choices: [{id: death, title: D}, {id: return, title: R}, {id: health, title: H}]}}`);

const framework = frameworkFrom(
  { scoring: '{}' },
  {
    area: `items:
  - {id: low, rule: {met: {question: fund, atLeast: adopted}}}
  - {id: high, rule: {met: {question: fund, atLeast: operating}}}
  - {id: law, rule: {partly-met: {question: law, atLeast: adopted}, met: {question: law, atLeast: operating}}}
  - {id: free, rule: {met: {question: fee, is: no}}}
  - {id: paid, rule: {met: {question: fee, is: yes}}}
  - {id: both, rule: {met: {all: [{question: fee, is: no}, {question: fee, is: yes}]}}}
  - {id: ships, rule: {met: {question: ships, atLeast: operating}}}
  - {id: death, rule: {met: {question: scope, includes: death}}}
  - {id: health, rule: {met: {all: [{question: scope, includes: health}, {not: {question: scope, includes: return}}]}}}`,
  },
  bank,
);
const library = libraryOf(framework, bank);

async function scored(answers: string, ...gaps: readonly (string | PlanLine)[]) {
  const profile = planned(profileFrom(answers, bank), ...gaps);
  const { lines, supposed, frameworks: scores } = await planScores(profile, library, library.frameworks);
  return {
    lines: lines.map(
      ({ line: { gap }, brings, reached }) => `${gap.split('/')[1]}: ${brings}${reached ? ', reached' : ''}`,
    ),
    supposed: Object.fromEntries(supposed),
    low: [scores[0]?.before.score.low, scores[0]?.after.score.low].map((low) => Math.round(low ?? Number.NaN)),
  };
}

describe('the scores that a plan would bring', () => {
  test('suppose the steps of all its lines together', async () => {
    expect(await scored('  fund: none\n  law: none', 'high', 'law')).toEqual({
      lines: ['high: steps, reached', 'law: steps, reached'],
      supposed: { fund: 'operating', law: 'operating' },
      low: [0, 33],
    });
  });

  test('tell the lines that bring nothing, and why', async () => {
    const { lines, supposed } = await scored(
      '  fund: adopted\n  ships: not-applicable\n  fee: yes',
      'low',
      'law',
      'both',
      'ships',
      'nowhere',
      line('elsewhere/low'),
    );
    expect(lines).toEqual([
      'low: already-there, reached',
      'law: open',
      'both: no-steps',
      'ships: not-applicable',
      'nowhere: unknown-item',
      'low: unknown-item',
    ]);
    expect(supposed).toEqual({});
  });

  test('leave dropped lines out and count those that are done', async () => {
    const { lines, supposed } = await scored(
      '  fund: none\n  law: none',
      line('framework/low', 'dropped'),
      line('framework/law', 'done'),
    );
    expect(lines).toEqual(['law: steps, reached']);
    expect(supposed).toEqual({ law: 'operating' });
  });

  test.each([
    ['low', 'high'],
    ['high', 'low'],
  ])('take the higher rung where %s and %s ask for two', async (...gaps) => {
    const { lines, supposed } = await scored('  fund: none', ...gaps);
    expect(supposed).toEqual({ fund: 'operating' });
    expect(lines).toEqual(gaps.map((gap) => `${gap}: steps, reached`));
  });

  test('take both changes to one list together', async () => {
    const { lines, supposed } = await scored('  scope: [return]', 'health', 'death');
    expect(supposed).toEqual({ scope: ['death', 'health'] });
    expect(lines).toEqual(['health: steps, reached', 'death: steps, reached']);
  });

  test('follow the later line where two contradict each other', async () => {
    const questions = questionsFrom('  - {id: fee, answers: extent}');
    const made = frameworkFrom(
      { scoring: '{}' },
      {
        area: `items:
  - {id: none, rule: {met: {question: fee, is: none}}}
  - {id: all, rule: {met: {question: fee, is: all}}}`,
      },
      questions,
    );
    for (const [first, second] of [
      ['none', 'all'],
      ['all', 'none'],
    ] as const) {
      const profile = planned(profileFrom('  fee: some', questions), first, second);
      const { lines, supposed } = await planScores(profile, libraryOf(made, questions), [made]);
      expect(Object.fromEntries(supposed)).toEqual({ fee: second });
      expect(lines.map(({ reached }) => reached)).toEqual([false, true]);
    }
  });

  test('of an empty plan are the scores as they stand', async () => {
    const { supposed, low } = await scored('  fund: operating');
    expect(supposed).toEqual({});
    expect(low[0]).toBe(low[1]);
  });

  test('are those of the profile with the supposed answers, and one line alone reaches its item', async () => {
    let reached = 0;
    await fc.assert(
      fc.asyncProperty(
        banks({ least: 2, most: 6 }),
        frameworks(),
        profiles(),
        fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
        async (questions, makeFramework, makeProfile, at) => {
          const made = makeFramework(questions);
          const all = itemsOf(made).map(({ item }) => item.id);
          const profile = planned(makeProfile(questions), ...at.map((index) => all[index % all.length] ?? ''));
          const mine = libraryOf(made, questions);
          const { lines, supposed, frameworks: scores } = await planScores(profile, mine, [made]);
          const answers = new Map([...profile.answers, ...[...supposed].map(([id, to]) => [id, answer(to)] as const)]);
          const after = await assess(made, { ...profile, answers }, questions);
          expect(scores[0]?.after.score).toEqual(scoreFramework(after).score);
          const before = await assess(made, profile, questions);
          expect(scores[0]?.before.score).toEqual(scoreFramework(before).score);
          const gaps = gapsOf(before, mine);
          for (const { line: one, brings, steps, reached: there } of lines) {
            const gap = gaps.find(({ finding }) => `framework/${finding.item.id}` === one.gap);
            expect(brings === 'steps').toBe(gap !== undefined && gap.toTop.steps !== null);
            expect(steps).toEqual(gap?.toTop.steps ?? []);
            const item = itemsOf(made).find(({ item: { id } }) => `framework/${id}` === one.gap)?.item;
            const ends = item && endsOf(item, { questions, roles: profile.roles, answers });
            const top = item?.rule.kind === 'measure' ? 100 : item?.levels.at(-1)?.score;
            expect(there).toBe((ends?.low[1] ?? -1) >= (top ?? 0));
            if (brings === 'steps' && new Set(lines.map(({ line: { gap: name } }) => name)).size === 1) {
              expect(there).toBe(true);
              reached += 1;
            }
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(reached).toBeGreaterThan(15);
  });
});
