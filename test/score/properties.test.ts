import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Assessment, assess } from '../../src/assess/assess.ts';
import type { Area, Framework, Item, Missing } from '../../src/framework/framework.ts';
import { itemsOf } from '../../src/framework/framework.ts';
import type { Profile } from '../../src/profile/profile.ts';
import type { Arithmetic } from '../../src/score/aggregate.ts';
import type { Score } from '../../src/score/score.ts';
import { type FrameworkScore, flatAreas, scoreFramework } from '../../src/score/score-framework.ts';
import { answer, type Bank, banks, frameworks, profileOf, profiles, valuesOf } from '../generators.ts';

const bank = banks({ least: 2, most: 8 });
const tiny = 1e-9;

async function scored(framework: Framework, profile: Profile, questions: Bank): Promise<FrameworkScore> {
  return scoreFramework(await assess(framework, profile, questions));
}

interface Placed {
  readonly name: string;
  readonly score: Score;
  readonly missing: Missing;
  readonly arithmetic: Arithmetic;
}

/** The framework and each of its areas, with what they say of missing parts. */
function everywhere(result: FrameworkScore): readonly Placed[] {
  const { framework, score, arithmetic } = result;
  return [
    { name: framework.id, score, arithmetic, missing: framework.scoring.missing },
    ...flatAreas(result.areas).map(({ area }) => ({
      name: area.area.id,
      score: area.score,
      arithmetic: area.arithmetic,
      missing: area.area.scoring.missing,
    })),
  ];
}

/** An answer `not-applicable` below an open question may come to count when that is answered: these are taken out. */
function withoutLatentNotApplicable(profile: Profile, questions: Bank): Profile {
  const kept = [...profile.answers].filter(
    ([id, one]) =>
      !(one.kind === 'answer' && one.said.kind === 'not-applicable' && questions.get(id)?.follows !== null),
  );
  return profileOf(new Map(kept), profile.roles);
}

const isOpen = (profile: Profile, id: string): boolean => {
  const one = profile.answers.get(id);
  return one === undefined || one.kind !== 'answer' || one.said.kind === 'unknown';
};

describe('answering an open question', () => {
  test('with any value only narrows the interval, keeps the value inside the earlier one and never lowers coverage', async () => {
    let narrowed = 0;
    await fc.assert(
      fc.asyncProperty(
        bank,
        frameworks({ missing: ['leave-out', 'lowest'] }),
        profiles(),
        fc.nat({ max: 99 }),
        async (questions, makeFramework, makeProfile, pick) => {
          const framework = makeFramework(questions);
          const profile = withoutLatentNotApplicable(makeProfile(questions), questions);
          const open = [...questions.keys()].filter((id) => isOpen(profile, id));
          const id = open[pick % Math.max(1, open.length)];
          const question = id === undefined ? undefined : questions.get(id);
          if (question === undefined) return;
          const before = everywhere(await scored(framework, profile, questions));
          const values = valuesOf(question.answers);
          for (const value of values.length > 6 ? values.filter((_, index) => index % 7 === 0) : values) {
            const after = everywhere(
              await scored(
                framework,
                profileOf(new Map([...profile.answers, [question.id, answer(value)]]), profile.roles),
                questions,
              ),
            );
            for (const [index, { name, score }] of after.entries()) {
              const earlier = before[index]?.score;
              if (earlier === undefined || earlier.low === null || earlier.high === null || earlier.coverage === null) {
                expect([name, score.low, score.high]).toEqual([name, null, null]);
                continue;
              }
              if (score.low === null || score.high === null || score.coverage === null)
                throw new Error(`${name} has lost its score`);
              expect(score.low).toBeGreaterThanOrEqual(earlier.low - tiny);
              expect(score.high).toBeLessThanOrEqual(earlier.high + tiny);
              expect(score.coverage).toBeGreaterThanOrEqual(earlier.coverage - tiny);
              expect(score.value ?? score.low).toBeGreaterThanOrEqual(earlier.low - tiny);
              expect(score.value ?? score.low).toBeLessThanOrEqual(earlier.high + tiny);
              if (earlier.value !== null) expect(score.value).not.toBeNull();
              if (score.high - score.low < earlier.high - earlier.low - tiny) narrowed += 1;
            }
          }
        },
      ),
      { numRuns: 1500 },
    );
    expect(narrowed).toBeGreaterThan(500);
  });
});

describe('every score', () => {
  test('is a number from 0 to 100 or none, with its value inside its interval, and none only where nothing is decided', async () => {
    await fc.assert(
      fc.asyncProperty(bank, frameworks(), profiles(), async (questions, makeFramework, makeProfile) => {
        const assessment = await assess(makeFramework(questions), makeProfile(questions), questions);
        const result = scoreFramework(assessment);
        for (const { name, score, missing } of everywhere(result)) {
          const inside = findingsIn(assessment, name === assessment.framework.id ? null : name);
          const applying = inside.filter(({ kind }) => kind !== 'not-applicable');
          const decided = applying.filter(({ kind }) => kind === 'decided');
          expect([name, score.value === null]).toEqual([name, decided.length === 0]);
          expect([score.low === null, score.high === null, score.coverage === null]).toEqual(
            Array(3).fill(applying.length === 0),
          );
          for (const figure of [score.value, score.low, score.high]) {
            if (figure === null) continue;
            expect(figure).toBeGreaterThanOrEqual(0);
            expect(figure).toBeLessThanOrEqual(100);
          }
          if (score.low === null || score.high === null || score.coverage === null) continue;
          expect(score.low).toBeLessThanOrEqual(score.high);
          expect(score.coverage).toBeGreaterThanOrEqual(0);
          expect(score.coverage).toBeLessThanOrEqual(1);
          expect([name, score.coverage > 1 - tiny]).toEqual([name, decided.length === applying.length]);
          expect([name, score.coverage < tiny]).toEqual([name, decided.length === 0]);
          if (score.value !== null && typeof missing === 'string') {
            expect(score.value).toBeGreaterThanOrEqual(score.low);
            expect(score.value).toBeLessThanOrEqual(score.high);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('is one number where everything is decided', async () => {
    await fc.assert(
      fc.asyncProperty(
        bank,
        frameworks(),
        profiles({ complete: true }),
        async (questions, makeFramework, makeProfile) => {
          const { score } = await scored(makeFramework(questions), makeProfile(questions), questions);
          if (score.value === null) return;
          expect(score.low).toBeCloseTo(score.value, 9);
          expect(score.high).toBeCloseTo(score.value, 9);
          expect(score.coverage).toBe(1);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

function findingsIn({ findings }: Assessment, area: string | null): Assessment['findings'] {
  return area === null ? findings : findings.filter(({ areas }) => areas.some(({ id }) => id === area));
}

function mapItems(framework: Framework, change: (item: Item) => readonly Item[], weight = 1): Framework {
  const mapArea = (area: Area): Area => ({
    ...area,
    weight: area.weight * weight,
    items: area.items.flatMap(change),
    areas: area.areas.map(mapArea),
  });
  return { ...framework, areas: framework.areas.map(mapArea) };
}

describe('what must change nothing', () => {
  const same = (a: Score, b: Score): void => {
    for (const key of ['value', 'low', 'high', 'coverage'] as const) {
      const [one, other] = [a[key], b[key]];
      if (one === null || other === null) expect(one).toBe(other);
      else expect(one).toBeCloseTo(other, 8);
    }
  };

  test('multiplying all weights by one number', async () => {
    await fc.assert(
      fc.asyncProperty(
        bank,
        frameworks({ rounds: ['none'] }),
        profiles(),
        fc.constantFrom(0.001, 0.1, 3, 1000),
        async (questions, makeFramework, makeProfile, factor) => {
          const framework = makeFramework(questions);
          const profile = makeProfile(questions);
          const rescaled = mapItems(framework, (item) => [{ ...item, weight: item.weight * factor }], factor);
          const before = everywhere(await scored(framework, profile, questions));
          const after = everywhere(await scored(rescaled, profile, questions));
          for (const [index, { score }] of before.entries()) same(score, after[index]?.score ?? score);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('an item that does not apply', async () => {
    let dropped = 0;
    await fc.assert(
      fc.asyncProperty(bank, frameworks(), profiles(), async (questions, makeFramework, makeProfile) => {
        const framework = makeFramework(questions);
        const profile = makeProfile(questions);
        const { findings } = await assess(framework, profile, questions);
        const out = new Set(findings.filter(({ kind }) => kind === 'not-applicable').map(({ item }) => item));
        dropped += out.size;
        const without = mapItems(framework, (item) => (out.has(item) ? [] : [item]));
        const before = everywhere(await scored(framework, profile, questions));
        const after = everywhere(await scored(without, profile, questions));
        expect(before.map(({ score }) => score)).toEqual(after.map(({ score }) => score));
      }),
      { numRuns: 1000 },
    );
    expect(dropped).toBeGreaterThan(500);
  });
});

describe('under weigh: items with the mean', () => {
  const shape = { aggregates: ['mean'], rounds: ['none'], weigh: ['items'], ownScoring: false } as const;

  /** The weighted mean over a flat list of items, as somebody would work it out by hand. */
  const flat = (rows: readonly (readonly [figure: number, weight: number])[]): number =>
    rows.reduce((sum, [figure, weight]) => sum + figure * weight, 0) /
    rows.reduce((sum, [, weight]) => sum + weight, 0);

  test('the total is the flat mean over items, however areas nest', async () => {
    let checked = 0;
    await fc.assert(
      fc.asyncProperty(bank, frameworks(shape), profiles(), async (questions, makeFramework, makeProfile) => {
        const framework = makeFramework(questions);
        const assessment = await assess(framework, makeProfile(questions), questions);
        const result = scoreFramework(assessment);
        const applying = assessment.findings.flatMap((one) => (one.kind === 'not-applicable' ? [] : [one]));
        if (applying.length === 0) return;
        const { score } = result;
        expect(score.low).toBeCloseTo(flat(applying.map(({ item, low }) => [low.score, item.weight])), 8);
        expect(score.high).toBeCloseTo(flat(applying.map(({ item, high }) => [high.score, item.weight])), 8);
        expect(score.coverage).toBeCloseTo(
          flat(applying.map(({ item, kind }) => [kind === 'decided' ? 1 : 0, item.weight])),
          8,
        );
        if (score.value === null || everywhere(result).some(({ arithmetic }) => arithmetic.held)) return;
        checked += 1;
        const { missing } = framework.scoring;
        const filled = applying.flatMap(({ item, kind, low }): (readonly [number, number])[] => {
          if (kind === 'decided') return [[low.score, item.weight]];
          if (missing === 'leave-out') return [];
          return [[missing === 'lowest' ? low.score : missing.countAs, item.weight]];
        });
        expect(score.value).toBeCloseTo(flat(filled), 8);
      }),
      { numRuns: 2000 },
    );
    expect(checked).toBeGreaterThan(500);
  });

  test('however items are spread over areas', async () => {
    await fc.assert(
      fc.asyncProperty(bank, frameworks(shape), profiles({ complete: true }), async (questions, make, makeProfile) => {
        const framework = make(questions);
        const profile = makeProfile(questions);
        const all = itemsOf(framework).map(({ item }) => item);
        const [first] = framework.areas;
        if (first === undefined) throw new Error('a framework without areas');
        const inOne = { ...framework, areas: [{ ...first, items: all, areas: [] }] };
        const spread = await scored(framework, profile, questions);
        const together = await scored(inOne, profile, questions);
        if (spread.score.value === null) expect(together.score.value).toBeNull();
        else expect(spread.score.value).toBeCloseTo(together.score.value ?? Number.NaN, 8);
      }),
      { numRuns: 500 },
    );
  });
});
