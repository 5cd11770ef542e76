import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { outcomeOf } from '../../src/assess/finding.ts';
import type { Framework, Item } from '../../src/framework/framework.ts';
import { itemsOf } from '../../src/framework/framework.ts';
import { readLibrary } from '../../src/framework/read-library.ts';
import { wordsIn } from '../../src/language/words.ts';
import { roundTo } from '../../src/score/aggregate.ts';
import { formatScore, isEnough } from '../../src/score/format-score.ts';
import { noScore, type Score } from '../../src/score/score.ts';
import { type FrameworkScore, flatAreas, scoreFramework, scoreWith } from '../../src/score/score-framework.ts';
import { frameworkFrom, profileFrom, questionsFrom } from '../from-yaml.ts';

/** Value, low, high and coverage, to two decimals. */
const figures = ({ value, low, high, coverage }: Score): readonly (number | null)[] =>
  [value, low, high, coverage].map((figure) => (figure === null ? null : Number(figure.toFixed(2))));

const areaFigures = (result: FrameworkScore): Readonly<Record<string, readonly (number | null)[]>> =>
  Object.fromEntries(flatAreas(result.areas).map(({ area }) => [area.area.id, figures(area.score)]));

const decided = (score: number): Score => ({ value: score, low: score, high: score, coverage: 1 });
const open = (low: number, high: number): Score => ({ value: null, low, high, coverage: 0 });

describe("scoring as in WHO's SPAR", () => {
  // Capacities of indicators with five levels from 20 to 100. A blank indicator is left out of its capacity, an empty
  // capacity counts as 0 in the total, and the total is the mean of capacities that are rounded already.
  const levels = [1, 2, 3, 4, 5].map((level) => `{id: level-${level}, score: ${level * 20}}`).join(', ');
  const indicators = ['law', 'finance', 'laboratory', 'staff', 'plans', 'points-of-entry', 'food-safety'];
  const questions = questionsFrom(
    indicators
      .map(
        (id) =>
          `  - {id: ${id}, answers: {choice: [${[1, 2, 3, 4, 5].map((n) => `{id: level-${n}, title: Level ${n}}`).join(', ')}], ordered: true}}`,
      )
      .join('\n'),
  );
  const indicator = (id: string): string =>
    `  - {id: ${id}, rule: {${[2, 3, 4, 5].map((n) => `level-${n}: {question: ${id}, atLeast: level-${n}}`).join(', ')}}}`;
  const capacity = (...ids: string[]): string =>
    `scoring: {missing: leave-out}\nitems:\n${ids.map(indicator).join('\n')}`;
  const spar = frameworkFrom(
    { levels: `[${levels}]`, scoring: '{aggregate: mean, weigh: areas, missing: {count-as: 0}, round: integer}' },
    {
      legislation: capacity('law', 'finance', 'laboratory'),
      workforce: capacity('staff', 'plans', 'points-of-entry'),
      food: capacity('food-safety'),
    },
    questions,
  );

  test.each([
    {
      name: 'a capacity is the mean of its indicators, and the total the mean of rounded capacities',
      answers: { law: 3, finance: 3, laboratory: 4, staff: 2, plans: 2, 'points-of-entry': 2, 'food-safety': 2 },
      areas: { legislation: [67, 67, 67, 1], workforce: [40, 40, 40, 1], food: [40, 40, 40, 1] },
      total: [49, 49, 49, 1], // (67 + 40 + 40) / 3 = 49; of 66.67, 40 and 40 it would be 48.89
    },
    {
      name: 'a blank is left out of its capacity',
      answers: { law: 3, laboratory: 4, staff: 1, plans: 1, 'points-of-entry': 1, 'food-safety': 5 },
      areas: { legislation: [70, 53, 80, 0.67], workforce: [20, 20, 20, 1], food: [100, 100, 100, 1] },
      total: [63, 58, 67, 0.89], // (70 + 20 + 100) / 3; (53 + 20 + 100) / 3; (80 + 20 + 100) / 3
    },
    {
      name: 'an empty capacity counts as 0, although its lowest level scores 20',
      answers: { law: 3, finance: 3, laboratory: 3, staff: 5, plans: 5, 'points-of-entry': 5 },
      areas: { legislation: [60, 60, 60, 1], workforce: [100, 100, 100, 1], food: [null, 20, 100, 0] },
      total: [53, 60, 87, 0.67], // (60 + 100 + 0) / 3, below what is certain: (60 + 100 + 20) / 3
    },
    {
      name: 'with nothing answered there is no value, and everything from the lowest level to the highest is possible',
      answers: {},
      areas: { legislation: [null, 20, 100, 0], workforce: [null, 20, 100, 0], food: [null, 20, 100, 0] },
      total: [null, 20, 100, 0],
    },
  ])('$name', async ({ answers, areas, total }) => {
    const lines = Object.entries(answers).map(([id, level]) => `  ${id}: level-${level}`);
    const result = scoreFramework(await assess(spar, profileFrom(lines.join('\n'), questions), questions));
    expect(areaFigures(result)).toEqual(areas);
    expect(figures(result.score)).toEqual(total);
  });
});

describe('scoring as in SDG indicator 10.7.2', () => {
  const outcome: Readonly<Record<string, Score>> = {
    M: decided(100),
    P: decided(50),
    N: decided(0),
    O: open(0, 100),
    '-': noScore,
  };

  /** Six domains of five sub-categories, each given by a letter: met, partly met, not met, open, or not applicable. */
  const domainsScored = (framework: Framework, domains: readonly string[]): FrameworkScore => {
    const scores = new Map<Item, Score>();
    for (const [domain, area] of framework.areas.entries())
      for (const [index, { item }] of itemsOf({ areas: [area] }).entries())
        scores.set(item, outcome[domains[domain]?.[index] ?? ''] ?? noScore);
    return scoreWith(framework, (item) => scores.get(item) ?? noScore);
  };

  const shipped = readLibrary('frameworks');

  test.each([
    ['all met: fully meets', 'MMMMM MMMMM MMMMM MMMMM MMMMM MMMMM', [100, 100, 100, 1], 'Fully meets'],
    [
      'one half point short of everything still only meets',
      'MMMMP MMMMM MMMMM MMMMM MMMMM MMMMM',
      [98.33, 98.33, 98.33, 1],
      'Meets',
    ],
    ['80 is the lower bound of meets', 'MMMMN MMMMN MMMMN MMMMN MMMMN MMMMN', [80, 80, 80, 1], 'Meets'],
    [
      'just below 80 partially meets',
      'MMMMN MMMMN MMMMN MMMMN MMMMN MMMPN',
      [78.33, 78.33, 78.33, 1],
      'Partially meets',
    ],
    [
      '40 is the lower bound of partially meets',
      'MMNNN MMNNN MMNNN MMNNN MMNNN MMNNN',
      [40, 40, 40, 1],
      'Partially meets',
    ],
    [
      'just below 40 requires further progress',
      'MMNNN MMNNN MMNNN MMNNN MMNNN MPNNN',
      [38.33, 38.33, 38.33, 1],
      'Requires further progress',
    ],
    [
      'the total is the mean of the six domains',
      'MMMMM MMMMP MMMMN MPNNN MPPPN PNNNN',
      [60, 60, 60, 1],
      'Partially meets',
    ],
    [
      'a blank earns nothing and leaves the band between two',
      'MMMMO MMMMM MMMMM MMMMM MMMMM MMMMM',
      [96.67, 96.67, 100, 0.97],
      'Meets to Fully meets',
    ],
    [
      'a domain without a single answer counts as 0',
      'MMMMM MMMMM MMMMM MMMMM MMMMM OOOOO',
      [83.33, 83.33, 100, 0.83],
      'Meets to Fully meets',
    ],
    [
      'a domain that does not apply is left out of the mean',
      'MMMMM MMMMM MMMMM MMMMM MMMMM -----',
      [100, 100, 100, 1],
      'Fully meets',
    ],
    [
      'a sub-category that does not apply is left out of its domain',
      'MMNN- MMMMM MMMMM MMMMM MMMMM MMMMM',
      [91.67, 91.67, 91.67, 1],
      'Meets',
    ],
    ['nothing applies: no figures and no band', '----- ----- ----- ----- ----- -----', [null, null, null, null], null],
  ])('%s', async (_, domains, total, band) => {
    const framework = (await shipped).library.frameworks.find(({ id }) => id === 'sdg-10-7-2');
    if (framework === undefined) throw new Error('sdg-10-7-2 is not shipped');
    const result = domainsScored(framework, domains.split(' '));
    expect(figures(result.score)).toEqual(total);
    const reached = result.band;
    expect(
      reached === null
        ? null
        : reached.kind === 'in'
          ? reached.band.title
          : `${reached.lowest.title} to ${reached.highest.title}`,
    ).toBe(band);
  });
});

/** A framework of areas of yes/no items, scored with given figures by item id. */
function small(
  scoring: string,
  areas: Readonly<Record<string, string>>,
  more: Partial<Parameters<typeof frameworkFrom>[0]> = {},
): Framework {
  const questions = questionsFrom('  - {id: fact, answers: yes-no}');
  return frameworkFrom({ scoring, ...more }, areas, questions);
}

const item = (id: string, weight = 1): string =>
  `  - {id: ${id}, weight: ${weight}, rule: {met: {question: fact, is: yes}}}`;
const area = (...items: string[]): string => `items:\n${items.join('\n')}`;

const withScores = (framework: Framework, scores: Readonly<Record<string, Score>>): FrameworkScore =>
  scoreWith(framework, ({ id }) => scores[id] ?? noScore);

describe('aggregation', () => {
  const positive = '[{id: not-met, score: 10}, {id: met, score: 90}]';

  test.each([
    ['mean', '[{id: not-met, score: 0}, {id: met, score: 100}]', 65], // (20 * 1 + 80 * 3) / 4
    ['minimum', '[{id: not-met, score: 0}, {id: met, score: 100}]', 20],
    ['geometric-mean', positive, 56.57], // 20^(1/4) * 80^(3/4)
  ])('%s of 20 with weight 1 and 80 with weight 3', (aggregate, levels, value) => {
    const framework = small(`{aggregate: ${aggregate}}`, { one: area(item('a'), item('b', 3)) }, { levels });
    expect(figures(withScores(framework, { a: decided(20), b: decided(80) }).score)).toEqual([value, value, value, 1]);
  });

  test('an area that says its own aggregate keeps the rest of what it inherits', () => {
    const framework = small('{aggregate: mean, missing: lowest, weigh: areas}', {
      strict: `scoring: {aggregate: minimum}\n${area(item('a'), item('b'), item('c'))}`,
      plain: area(item('d')),
    });
    const result = withScores(framework, { a: decided(80), b: open(30, 60), c: decided(90), d: decided(100) });
    expect(areaFigures(result)).toEqual({ strict: [30, 30, 60, 0.67], plain: [100, 100, 100, 1] });
    expect(figures(result.score)).toEqual([65, 65, 80, 0.83]);
  });

  test('a value that the certain part of open items rules out is held at the nearest end', () => {
    const framework = small('{aggregate: mean, missing: leave-out}', { one: area(item('a'), item('b')) });
    const below = withScores(framework, { a: decided(0), b: open(50, 100) });
    expect(figures(below.score)).toEqual([25, 25, 50, 0.5]);
    expect(below.areas[0]?.arithmetic.held).toBe(true);
    const above = withScores(framework, { a: decided(100), b: open(0, 50) });
    expect(figures(above.score)).toEqual([75, 50, 75, 0.5]);
    const inside = withScores(framework, { a: decided(60), b: open(0, 100) });
    expect(figures(inside.score)).toEqual([60, 30, 80, 0.5]);
    expect(inside.areas[0]?.arithmetic.held).toBe(false);
  });

  test.each([
    ['leave-out', [80, 60, 85, 0.75]], // (100 + 50 + 90) / 3; (100 + 50 + 90 + 0) / 4; (100 + 50 + 90 + 100) / 4
    ['lowest', [60, 60, 85, 0.75]],
    ['{count-as: 20}', [65, 60, 85, 0.75]],
  ])('an open item under missing: %s', (missing, expected) => {
    const framework = small(`{aggregate: mean, missing: ${missing}}`, {
      one: area(item('a'), item('b'), item('c'), item('d')),
    });
    const result = withScores(framework, { a: decided(100), b: decided(50), c: decided(90), d: open(0, 100) });
    expect(figures(result.score)).toEqual(expected);
  });

  test('areas count by their own weight, or by what their items weigh', () => {
    const areas = { one: `weight: 3\n${area(item('a'))}`, two: area(item('b'), item('c', 2), item('d')) };
    const scores = { a: decided(100), b: decided(0), c: decided(0), d: decided(0) };
    expect(withScores(small('{weigh: areas}', areas), scores).score.value).toBe(75);
    expect(withScores(small('{weigh: items}', areas), scores).score.value).toBe(20);
  });

  test('where every item counts the same, an area weighs what its decided items weigh for the value, and what applies for the interval', () => {
    const areas = { one: area(item('a'), item('b')), two: area(item('c'), item('d')) };
    const result = withScores(small('{weigh: items, missing: leave-out}', areas), {
      a: decided(100),
      b: open(0, 100),
      c: decided(40),
      d: decided(10),
    });
    expect(figures(result.score)).toEqual([50, 37.5, 62.5, 0.75]); // (100 + 40 + 10) / 3; 150 / 4; 250 / 4
  });

  test('coverage averages with the weights of the interval', () => {
    const areas = { one: `weight: 3\n${area(item('a'), item('b'))}`, two: area(item('c')) };
    const scores = { a: decided(100), b: open(0, 100), c: decided(0) };
    expect(withScores(small('{weigh: areas}', areas), scores).score.coverage).toBe(0.625); // (3 * 0.5 + 1 * 1) / 4
    expect(withScores(small('{weigh: items}', areas), scores).score.coverage).toBeCloseTo(2 / 3, 12);
  });

  test('enough is the coverage from which the value leads', () => {
    const enough = ({ score, framework: one }: FrameworkScore): boolean => isEnough(score, one.scoring);
    const areas = { one: area(item('a'), item('b', 0.1), item('c', 0.2)) };
    const framework = small('{weigh: items, enough: 0.5}', areas);
    expect(enough(withScores(framework, { a: noScore, b: decided(1), c: open(0, 100) }))).toBe(false);
    expect(enough(withScores(framework, { a: noScore, b: open(0, 100), c: decided(1) }))).toBe(true);
    const tenths = small('{weigh: items, enough: 0.8}', { one: area(item('a', 0.5), item('b', 0.7), item('c', 0.3)) });
    expect(enough(withScores(tenths, { a: decided(1), b: decided(1), c: open(0, 100) }))).toBe(true);
    expect(enough(withScores(framework, {}))).toBe(false);
  });
});

describe('bands', () => {
  const bands =
    '[{id: low, title: Low, from: 0}, {id: middle, title: Middle, from: 40}, {id: high, title: High, from: 80}]';
  const framework = small('{aggregate: mean, round: integer}', { one: area(item('a')) }, { bands });
  const bandAt = (score: Score): unknown => {
    const { band } = withScores(framework, { a: score });
    return band === null ? null : band.kind === 'in' ? band.band.id : [band.lowest.id, band.highest.id];
  };

  test.each([
    [decided(0), 'low'],
    [decided(39.4), 'low'],
    [decided(39.5), 'middle'], // taken from the rounded value
    [decided(40), 'middle'],
    [decided(79.5), 'high'],
    [open(41, 79), 'middle'],
    [open(39, 41), ['low', 'middle']],
    [open(0, 100), ['low', 'high']],
    [noScore, null],
  ])('%o lies in %o', (score, band) => {
    expect(bandAt(score)).toEqual(band);
  });

  test('everything met is the full score whatever the weights, so that it reaches a band from 100', () => {
    const full = small(
      '{aggregate: mean, weigh: items}',
      { one: area(item('a', 0.1), item('b', 0.2)), two: area(item('c', 0.3), item('d', 0.7)) },
      { bands: '[{id: some, title: Some, from: 0}, {id: full, title: Full, from: 100}]' },
    );
    const all = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, decided(100)]));
    const { score, band } = withScores(full, all);
    expect(score).toEqual(decided(100));
    expect(band).toMatchObject({ kind: 'in', band: { id: 'full' } });
  });

  test('a mean that is 40 on paper is in the band from 40', () => {
    const tenths = small(
      '{aggregate: mean, weigh: items}',
      { one: area(item('a', 0.1), item('b', 0.2), item('c', 0.7)) },
      { bands },
    );
    const { score, band } = withScores(tenths, { a: decided(0), b: decided(4), c: decided(56) });
    expect(score.value).toBeLessThan(40); // 39.99999999999999 in binary fractions
    expect(band).toMatchObject({ kind: 'in', band: { id: 'middle' } });
  });
});

describe('measures and levels of their own', () => {
  const questions = questionsFrom('  - {id: remittance-cost, answers: {number: {unit: per cent, min: 0, max: 50}}}');
  const framework = frameworkFrom(
    { scoring: '{aggregate: mean}' },
    { remittances: 'items:\n  - {id: cost, measure: {question: remittance-cost, from: 10, to: 3}}' },
    questions,
  );

  test.each([
    [10, 0, 'not-met'],
    [6.5, 50, 'partly-met'],
    [6.6, 48.57, 'not-met'],
    [3, 100, 'met'],
    [3.1, 98.57, 'partly-met'],
    [0, 100, 'met'],
    [50, 0, 'not-met'],
  ])('remittances at %d per cent score %d: %s', async (cost, value, outcome) => {
    const assessment = await assess(framework, profileFrom(`  remittance-cost: ${cost}`, questions), questions);
    expect(figures(scoreFramework(assessment).score)).toEqual([value, value, value, 1]);
    expect(assessment.findings.map(outcomeOf)).toEqual([outcome]);
  });

  test('a measure without its number may be anything', async () => {
    const assessment = await assess(framework, profileFrom('', questions), questions);
    expect(figures(scoreFramework(assessment).score)).toEqual([null, 0, 100, 0]);
  });

  test('an item may have levels of its own', async () => {
    const asked = questionsFrom('  - {id: fund, answers: ladder}');
    const own = frameworkFrom(
      { scoring: '{aggregate: mean}' },
      {
        one: 'items:\n  - {id: fund, levels: [{id: no, score: 10}, {id: a-little, score: 35}, {id: fully, score: 90}], rule: {a-little: {question: fund, atLeast: adopted}, fully: {question: fund, atLeast: operating}}}',
      },
      asked,
    );
    for (const [said, outcome, score] of [
      ['planned', 'no', 10],
      ['adopted', 'a-little', 35],
      ['operating', 'fully', 90],
    ] as const) {
      const assessment = await assess(own, profileFrom(`  fund: ${said}`, asked), asked);
      expect(assessment.findings.map(outcomeOf)).toEqual([outcome]);
      expect(scoreFramework(assessment).score).toEqual(decided(score));
    }
  });
});

describe('rounding', () => {
  test.each([
    [38.125, { decimals: 2 }, 38.13],
    [38.1249, { decimals: 2 }, 38.12],
    [1.005, { decimals: 2 }, 1.01],
    [64.375, { decimals: 2 }, 64.38],
    [99.995, { decimals: 2 }, 100],
    [66.5, 'integer', 67],
    [66.49999, 'integer', 66],
    [0.5, 'integer', 1],
    [100 / 3, { decimals: 0 }, 33],
    [200 / 3, { decimals: 1 }, 66.7],
    [200 / 3, 'none', 200 / 3],
    [100, { decimals: 10 }, 100],
  ] as const)('of %d to %o gives %d', (figure, how, expected) => {
    expect(roundTo(figure, how)).toBe(expected);
  });
});

describe('where too little is decided, the value says what blanks count as', () => {
  const words = wordsIn('en');
  const half = { value: 20, low: 10, high: 90, coverage: 0.25 };
  test.each([
    ['left out', 'leave-out', '10–90, 25% covered (20 on what is decided)'],
    ['the lowest they may be', 'lowest', '10–90, 25% covered (20 with blanks at their lowest)'],
    ['a given score', { countAs: 5 }, '10–90, 25% covered (20 with blanks counted as 5)'],
  ] as const)('%s', (_, missing, shown) => {
    expect(formatScore(half, { enough: 0.5, missing }, words)).toBe(shown);
  });

  test('where enough is decided the value leads', () => {
    expect(formatScore({ ...half, coverage: 0.5 }, { enough: 0.5, missing: 'leave-out' }, words)).toBe(
      '20 (10–90), 50% covered',
    );
  });
});
