import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Assessment, assess } from '../../src/assess/assess.ts';
import type { Finding } from '../../src/assess/finding.ts';
import { itemsOf, topLevel } from '../../src/framework/framework.ts';
import { type Gap, gapsOf, questionsToSettle } from '../../src/gap/gaps.ts';
import { scoreFramework } from '../../src/score/score-framework.ts';
import { endsOf } from '../assess/second-evaluator.ts';
import { frameworkFrom, libraryOf, profileFrom, questionsFrom } from '../from-yaml.ts';
import { banks, frameworks, profiles } from '../generators.ts';

/** The low end of the framework's score when the finding on one item is at a score, all scored anew. */
function lowEndWith({ framework, findings }: Assessment, changed: Finding, score: number): number {
  const { item, areas, explanation } = changed;
  const at = { level: topLevel(item), score };
  const put = findings.map(
    (finding): Finding =>
      finding === changed ? { kind: 'decided', item, areas, explanation, low: at, high: at } : finding,
  );
  return scoreFramework({ framework, findings: put }).score.low ?? Number.NaN;
}

const lowEnd = (assessment: Assessment): number => scoreFramework(assessment).score.low ?? Number.NaN;

describe('gaps', () => {
  test('are the findings that cannot be at the top, the questions to settle the open ones that can', async () => {
    const seen = { gaps: 0, openGaps: 0, toSettle: 0 };
    await fc.assert(
      fc.asyncProperty(
        banks({ least: 2, most: 6 }),
        frameworks(),
        profiles(),
        async (bank, makeFramework, makeProfile) => {
          const profile = makeProfile(bank);
          const assessment = await assess(makeFramework(bank), profile, bank);
          const country = { questions: bank, roles: profile.roles, answers: profile.answers };
          const library = libraryOf(assessment.framework, bank);
          const below = itemsOf(assessment.framework).filter(({ item }) => {
            const ends = endsOf(item, country);
            const top = item.rule.kind === 'measure' ? 100 : topLevel(item).score;
            return ends !== null && ends.high[1] < top - 1e-9;
          });
          const mayBeTop = itemsOf(assessment.framework).filter(({ item }) => {
            const ends = endsOf(item, country);
            return ends !== null && ends.low[1] < ends.high[1] && !below.some((one) => one.item === item);
          });
          const gaps = gapsOf(assessment, library);
          const open = questionsToSettle(assessment);
          expect(new Set(gaps.map(({ finding }) => finding.item.id))).toEqual(
            new Set(below.map(({ item }) => item.id)),
          );
          expect(new Set(open.map(({ finding }) => finding.item.id))).toEqual(
            new Set(mayBeTop.map(({ item }) => item.id)),
          );
          for (const { finding, gain, missingPoints } of gaps) {
            const top = finding.item.rule.kind === 'measure' ? 100 : topLevel(finding.item).score;
            expect(gain).toBe(lowEndWith(assessment, finding, top) - lowEnd(assessment));
            expect(gain).toBeGreaterThanOrEqual(-1e-9);
            expect(missingPoints).toBeCloseTo(finding.item.weight * (top - finding.low.score), 8);
          }
          for (const { finding, movable } of open)
            expect(movable).toBe(lowEndWith(assessment, finding, finding.high.score) - lowEnd(assessment));
          expect(gaps.map(sortKey)).toEqual(
            [...gaps].map(sortKey).sort((a, b) => b[0] - a[0] || (a[0] > 0 ? 0 : b[1] - a[1]) || a[2] - b[2] || 0),
          );
          expect(open.map(({ movable }) => rounded(movable))).toEqual(
            open.map(({ movable }) => rounded(movable)).sort((a, b) => b - a),
          );
          seen.gaps += gaps.length;
          seen.openGaps += gaps.filter(({ finding }) => finding.kind === 'open').length;
          seen.toSettle += open.length;
        },
      ),
      { numRuns: 400 },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(40);
  });
});

const rounded = (points: number): number => Number(points.toFixed(7));

/** Gain, weight times missing points, and the number of steps: what gaps are ordered by. */
const sortKey = ({ gain, missingPoints, toTop }: Gap): readonly [number, number, number] => [
  rounded(gain),
  rounded(missingPoints),
  toTop.steps?.length ?? 1e9,
];

const questions = questionsFrom(`
  - {id: fund, answers: ladder}
  - {id: licence, answers: ladder}
  - {id: inspection, answers: ladder}
  - {id: agreement, answers: yes-no}
  - {id: cost, answers: {number: {unit: per cent, min: 0, max: 50}}}`);

const rules: Readonly<Record<string, string>> = {
  fund: 'rule: {partly-met: {question: fund, atLeast: adopted}, met: {question: fund, atLeast: operating}}',
  recruitment:
    'rule: {partly-met: {question: licence, atLeast: adopted}, met: {all: [{question: licence, atLeast: operating}, {question: inspection, atLeast: operating}]}}',
  agreement: 'rule: {met: {question: agreement, is: yes}}',
  cost: 'measure: {question: cost, from: 10, to: 3}',
};

function framework(scoring: string, items: readonly (readonly [id: string, weight: number])[]) {
  const lines = items.map(([id, weight]) => `  - {id: ${id}, weight: ${weight}, ${rules[id]}}`);
  return frameworkFrom({ scoring }, { area: `items:\n${lines.join('\n')}` }, questions);
}

async function gapsIn(made: ReturnType<typeof framework>, answers: string): Promise<readonly Gap[]> {
  return gapsOf(await assess(made, profileFrom(answers, questions), questions), libraryOf(made, questions));
}

const inWords = ({ finding, gain, toNext, toTop }: Gap): readonly unknown[] => [
  finding.item.id,
  Number(gain.toFixed(2)),
  toNext && `${toNext.level} in ${toNext.steps?.length}`,
  `${toTop.level} in ${toTop.steps?.length}`,
];

describe('the order of gaps', () => {
  test('is by gain, then by the fewest steps, then by the order of the framework', async () => {
    const made = framework('{aggregate: mean}', [
      ['recruitment', 1],
      ['fund', 1],
      ['agreement', 1],
      ['cost', 3],
    ]);
    const gaps = await gapsIn(
      made,
      '  licence: planned\n  inspection: none\n  fund: none\n  agreement: no\n  cost: 6.5',
    );
    expect(gaps.map(inWords)).toEqual([
      ['cost', 25, null, 'met in 1'], // half of the points of three sixths of the weight
      ['fund', 16.67, 'partly-met in 1', 'met in 1'],
      ['agreement', 16.67, null, 'met in 1'],
      ['recruitment', 16.67, 'partly-met in 1', 'met in 2'],
    ]);
  });

  test('takes weight times missing points where the aggregate makes every gain 0', async () => {
    const made = framework('{aggregate: minimum}', [
      ['agreement', 1],
      ['fund', 4],
      ['recruitment', 1],
    ]);
    const gaps = await gapsIn(made, '  agreement: no\n  fund: adopted\n  licence: none\n  inspection: none');
    expect(gaps.map((gap) => [gap.finding.item.id, gap.gain, gap.missingPoints])).toEqual([
      ['fund', 0, 200],
      ['agreement', 0, 100],
      ['recruitment', 0, 100],
    ]);
  });

  test('has the one gap first that holds the minimum down', async () => {
    const made = framework('{aggregate: minimum}', [
      ['fund', 9],
      ['agreement', 1],
    ]);
    const gaps = await gapsIn(made, '  agreement: no\n  fund: adopted');
    expect(gaps.map((gap) => [gap.finding.item.id, gap.gain])).toEqual([
      ['agreement', 50],
      ['fund', 0],
    ]);
  });
});

describe('a gap', () => {
  test('may be open: it can prove partly met, not met', async () => {
    const made = framework('{aggregate: mean}', [['recruitment', 1]]);
    const [gap, ...others] = await gapsIn(made, '  inspection: none');
    expect(others).toEqual([]);
    expect(gap?.finding.kind).toBe('open');
    expect(gap?.gain).toBe(100);
    expect(gap?.toNext?.steps?.map(({ question, kind, to }) => [question, kind, to])).toEqual([
      ['licence', 'settle', 'adopted'],
    ]);
    expect(gap?.toTop.steps?.map(({ question, kind, to }) => [question, kind, to])).toEqual([
      ['licence', 'settle', 'operating'],
      ['inspection', 'rise', 'operating'],
    ]);
  });

  test('is left by a measure only at its better end', async () => {
    const made = framework('{aggregate: mean}', [['cost', 1]]);
    expect((await gapsIn(made, '  cost: 3.1')).map(inWords)).toEqual([['cost', 1.43, null, 'met in 1']]);
    expect(await gapsIn(made, '  cost: 3')).toEqual([]);
    expect(await gapsIn(made, '')).toEqual([]);
  });
});

describe('the questions to settle', () => {
  test('come with how much they can move the score, most first', async () => {
    const made = framework('{aggregate: mean}', [
      ['agreement', 1],
      ['cost', 2],
      ['fund', 1],
    ]);
    const assessment = await assess(made, profileFrom('  fund: operating', questions), questions);
    expect(questionsToSettle(assessment).map(({ finding, movable }) => [finding.item.id, movable])).toEqual([
      ['cost', 50],
      ['agreement', 25],
    ]);
  });
});
