import * as fc from 'fast-check';
import type { AllowedAnswer, AnswerSet, Value } from '../src/framework/answer-set.ts';
import type { Condition, Operator, Test } from '../src/framework/condition.ts';
import type {
  Aggregate,
  Area,
  Framework,
  Item,
  Level,
  Missing,
  Rounding,
  Rule,
  Scoring,
} from '../src/framework/framework.ts';
import type { Follows, Question, Role } from '../src/framework/question.ts';
import { bareAnswer } from '../src/profile/bare-answer.ts';
import type { Answer, Profile, Said } from '../src/profile/profile.ts';

/*
 * Everything is drawn as plain numbers ("seeds") first and made to fit the question bank afterwards,
 * so that a failing example shrinks without breaking its references.
 */

/** Questions by id, in the order in which they may follow each other. */
export type Bank = ReadonlyMap<string, Question>;

const titled = (...ids: string[]): readonly AllowedAnswer[] => ids.map((id) => ({ id, title: id.toUpperCase() }));

const named = (name: string, ...ids: string[]): AnswerSet => ({
  kind: 'choice',
  name,
  ordered: true,
  allowed: titled(...ids),
});

/** One answer set of every kind. */
export const answerSets: readonly AnswerSet[] = [
  named('yes-no', 'no', 'yes'),
  named('ladder', 'none', 'planned', 'adopted', 'operating', 'monitored'),
  named('extent', 'none', 'some', 'most', 'all'),
  named('treaty', 'not-signed', 'signed', 'party'),
  { kind: 'number', unit: 'per cent', min: 0, max: 20 },
  { kind: 'choices', allowed: titled('banks', 'post', 'mobile-money', 'cash') },
  { kind: 'choice', name: null, ordered: false, allowed: titled('ministry', 'agency', 'nobody') },
  { kind: 'choice', name: null, ordered: true, allowed: titled('unregulated', 'disclosed', 'capped', 'prohibited') },
  { kind: 'date' },
];

const days = ['1999-12-31', '2010-06-15', '2024-02-29', '2025-01-01'];

/** A value of the set, by number: every value of a small set has its number. */
export function valueAt(set: AnswerSet, seed: number): Value {
  switch (set.kind) {
    case 'choice':
      return set.allowed[seed % set.allowed.length]?.id ?? '';
    case 'choices':
      return set.allowed.filter((_, index) => (seed >> index) % 2 === 1).map(({ id }) => id);
    case 'number':
      return set.min + (seed % (2 * (set.max - set.min) + 1)) / 2;
    case 'date':
      return days[seed % days.length] ?? '';
  }
}

/** Every value of the set; for numbers and dates those that {@link valueAt} gives. */
export function valuesOf(set: AnswerSet): readonly Value[] {
  const many = { choice: set.kind === 'choice' ? set.allowed.length : 0, choices: 16, number: 41, date: days.length };
  return Array.from({ length: many[set.kind] }, (_, seed) => valueAt(set, seed));
}

const operatorsOf = (set: AnswerSet): readonly Operator[] => {
  if (set.kind === 'choices') return ['is', 'isNot', 'includes', 'includesAll'];
  const ordered = set.kind !== 'choice' || set.ordered;
  return ordered ? ['is', 'isNot', 'in', 'atLeast', 'atMost'] : ['is', 'isNot', 'in'];
};

interface TestSeed {
  readonly question: number;
  readonly operator: number;
  readonly operand: number;
  readonly second: number;
}

const seed = fc.nat({ max: 199 });
const testSeed: fc.Arbitrary<TestSeed> = fc.record({ question: seed, operator: seed, operand: seed, second: seed });

function testOn(question: Question, { operator, operand, second }: TestSeed): Test {
  const set = question.answers;
  const possible = operatorsOf(set);
  const chosen = possible[operator % possible.length] ?? 'is';
  const test = (value: Value): Test => ({ kind: 'test', question: question.id, operator: chosen, operand: value });
  if (chosen === 'in') return test([...new Set([valueAt(set, operand), valueAt(set, second)])] as string[]);
  if (set.kind !== 'choices' || chosen === 'is' || chosen === 'isNot') return test(valueAt(set, operand));
  const ids = [operand, second].map((at) => set.allowed[at % set.allowed.length]?.id ?? '');
  return chosen === 'includes' ? test(ids[0] ?? '') : test([...new Set(ids)]);
}

const roleSet: fc.Arbitrary<readonly Role[]> = fc.constantFrom<readonly Role[]>(
  ['origin', 'transit', 'destination'],
  ['origin'],
  ['destination'],
  ['origin', 'destination'],
  ['transit'],
);

/** How a bank is drawn: sets by number in {@link answerSets}, how many questions, and whether roles differ. */
export interface BankShape {
  readonly least: number;
  readonly most: number;
  readonly sets?: readonly number[];
  readonly sameRoles?: boolean;
}

/** Question banks with answer sets of all kinds, chains of follows, roles and questions that may not apply. */
export function banks({
  least,
  most,
  sets = answerSets.map((_, index) => index),
  sameRoles = false,
}: BankShape): fc.Arbitrary<Bank> {
  const all: readonly Role[] = ['origin', 'transit', 'destination'];
  const one = fc.record({
    set: fc.constantFrom(...sets),
    concerns: sameRoles
      ? fc.constant(all)
      : fc.oneof({ weight: 3, arbitrary: fc.constant(all) }, { weight: 1, arbitrary: roleSet }),
    mayNotApply: fc.boolean(),
    follows: fc.option(fc.record({ test: testSeed, otherwise: seed }), { freq: 2 }),
  });
  return fc.array(one, { minLength: least, maxLength: most }).map((drawn) => {
    const bank = new Map<string, Question>();
    for (const { set, concerns, mayNotApply, follows } of drawn) {
      const before = [...bank.values()];
      const answers = answerSets[set] ?? { kind: 'date' };
      const parent = follows === null ? undefined : before[follows.test.question % Math.max(1, before.length)];
      const skip: Follows | null =
        follows === null || parent === undefined
          ? null
          : { test: testOn(parent, follows.test), otherwise: valueAt(answers, follows.otherwise) };
      const id = `q${bank.size + 1}`;
      bank.set(id, {
        id,
        topic: 'topic',
        ask: `${id}?`,
        answers,
        concerns,
        respondent: 'labour',
        help: '',
        evidence: '',
        follows: skip,
        notApplicable: mayNotApply ? 'Where there is nothing to ask about.' : null,
      });
    }
    return bank;
  });
}

type ConditionSeed =
  | { readonly kind: 'test'; readonly test: TestSeed }
  | { readonly kind: 'all' | 'any'; readonly of: readonly ConditionSeed[] }
  | { readonly kind: 'some'; readonly count: number; readonly of: readonly ConditionSeed[] }
  | { readonly kind: 'not'; readonly of: ConditionSeed };

/** Condition trees down to a depth, 0 for a bare test; without `some` where it is not wanted. */
function conditionSeeds(depth: number, withSome: boolean): fc.Arbitrary<ConditionSeed> {
  const leaf: fc.Arbitrary<ConditionSeed> = testSeed.map((test) => ({ kind: 'test', test }));
  if (depth === 0) return leaf;
  const inner = conditionSeeds(depth - 1, withSome);
  const members = fc.array(inner, { minLength: 1, maxLength: 3 });
  const group = (kind: 'all' | 'any'): fc.Arbitrary<ConditionSeed> => members.map((of) => ({ kind, of }));
  const groups: fc.Arbitrary<ConditionSeed>[] = [group('all'), group('any'), inner.map((of) => ({ kind: 'not', of }))];
  if (withSome)
    groups.push(
      fc
        .record({ count: seed, of: fc.array(inner, { minLength: 1, maxLength: 4 }) })
        .map(({ count, of }) => ({ kind: 'some', count, of })),
    );
  return fc.oneof(leaf, ...groups);
}

function conditionOf(drawn: ConditionSeed, bank: Bank): Condition {
  switch (drawn.kind) {
    case 'test': {
      const questions = [...bank.values()];
      const question = questions[drawn.test.question % questions.length];
      if (question === undefined) throw new Error('a bank without questions');
      return testOn(question, drawn.test);
    }
    case 'not':
      return { kind: 'not', of: conditionOf(drawn.of, bank) };
    case 'some':
      return {
        kind: 'some',
        count: 1 + (drawn.count % drawn.of.length),
        of: drawn.of.map((one) => conditionOf(one, bank)),
      };
    default:
      return { kind: drawn.kind, of: drawn.of.map((one) => conditionOf(one, bank)) };
  }
}

/** Condition trees up to four deep, with every operator and every group, as functions of the bank they ask about. */
export function conditions(depth = 4, withSome = true): fc.Arbitrary<(bank: Bank) => Condition> {
  return conditionSeeds(depth, withSome).map((drawn) => (bank) => conditionOf(drawn, bank));
}

const emptyItem = {
  title: 'Item',
  text: 'Text.',
  reference: { locator: '1', provenance: 'read', url: null },
  roundtables: [],
  whyThisRule: '',
  remedy: '',
  note: '',
  verified: null,
} as const;

/** Rising levels; without a score of 0 where that is not allowed. */
function levelsFrom(steps: readonly number[], zero: boolean): readonly Level[] {
  const total = steps.reduce((sum, step) => sum + step, 0);
  let at = zero ? 0 : 10;
  const room = 100 - at;
  return [0, ...steps].map((step, index) => {
    at += (step * room) / total;
    return { id: `level-${index}`, title: null, score: Math.round(at * 4) / 4 };
  });
}

/** How items are drawn. */
export interface ItemShape {
  readonly depth?: number;
  readonly withSome?: boolean;
  readonly measures?: boolean;
  /** False where every level must score above 0. */
  readonly zero?: boolean;
}

/** Items with rules of one to four levels, some of them without a condition for the lower ones, and measures. */
export function items({
  depth = 4,
  withSome = true,
  measures = true,
  zero = true,
}: ItemShape = {}): fc.Arbitrary<(bank: Bank, id: string) => Item> {
  return fc
    .record({
      steps: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
      ruled: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      conditions: fc.array(conditions(depth, withSome), { minLength: 4, maxLength: 4 }),
      measure: fc.option(
        fc.record({ question: seed, from: fc.integer({ min: -2, max: 22 }), span: fc.constantFrom(-12, -3, 5, 20) }),
        {
          freq: measures ? 3 : 1e9,
        },
      ),
      weight: fc.constantFrom(1, 1, 2, 0.5, 3.25),
      concerns: fc.oneof(
        { weight: 4, arbitrary: fc.constant<readonly Role[]>(['origin', 'transit', 'destination']) },
        { weight: 1, arbitrary: roleSet },
      ),
    })
    .map(({ steps, ruled, conditions: drawn, measure, weight, concerns }) => (bank, id) => {
      const levels = levelsFrom(steps, zero);
      const numbers = [...bank.values()].filter(({ answers }) => answers.kind === 'number');
      const measured = measure === null ? undefined : numbers[measure.question % Math.max(1, numbers.length)];
      const rule: Rule =
        measures && measure !== null && measured !== undefined
          ? { kind: 'measure', question: measured.id, from: measure.from, to: measure.from + measure.span }
          : {
              kind: 'levels',
              levels: levels
                .slice(1)
                .map(({ id: level }, index) => ({ level, condition: drawn[index]?.(bank) ?? fail() }))
                .filter((_, index) => index === levels.length - 2 || ruled[index] === true),
            };
      return { ...emptyItem, id, weight, concerns, levels, rule };
    });
}

function fail(): never {
  throw new Error('fewer conditions than levels were drawn');
}

/** What an area says of its scoring; what it does not say it inherits. */
type OwnScoring = Partial<Pick<Scoring, 'aggregate' | 'weigh' | 'missing' | 'round'>>;

/** How frameworks are drawn; each choice left out is drawn from everything that the format allows. */
export interface FrameworkShape {
  readonly aggregates?: readonly Aggregate[];
  readonly missing?: readonly Missing[];
  readonly rounds?: readonly Rounding[];
  readonly weigh?: readonly Scoring['weigh'][];
  /** False where every area has the scoring of the framework. */
  readonly ownScoring?: boolean;
}

interface AreaSeed {
  readonly weight: number;
  readonly own: OwnScoring;
  readonly items: readonly ((bank: Bank, id: string) => Item)[];
  readonly areas: readonly AreaSeed[];
}

/** Frameworks with nested areas, weights, and every way to aggregate, round, weigh and fill in. */
export function frameworks(shape: FrameworkShape = {}): fc.Arbitrary<(bank: Bank) => Framework> {
  const {
    missing = ['leave-out', 'lowest', { countAs: 0 }, { countAs: 30 }],
    rounds = ['none', 'integer', { decimals: 2 }],
    weigh = ['areas', 'items'],
    ownScoring = true,
  } = shape;
  const make = (zero: boolean): fc.Arbitrary<(bank: Bank) => Framework> => {
    const wanted: readonly Aggregate[] = shape.aggregates ?? ['mean', 'minimum', 'geometric-mean'];
    const aggregates = zero ? wanted.filter((one) => one !== 'geometric-mean') : wanted;
    const scoring = fc.record({
      aggregate: fc.constantFrom(...aggregates),
      weigh: fc.constantFrom(...weigh),
      missing: fc.constantFrom(...missing),
      round: fc.constantFrom(...rounds),
    });
    const own: fc.Arbitrary<OwnScoring> = ownScoring
      ? fc.record(
          {
            aggregate: fc.constantFrom(...aggregates),
            weigh: fc.constantFrom(...weigh),
            missing: fc.constantFrom(...missing),
            round: fc.constantFrom(...rounds),
          },
          { requiredKeys: [] },
        )
      : fc.constant({});
    const weight = fc.constantFrom(1, 1, 2, 0.25);
    const leaf: fc.Arbitrary<AreaSeed> = fc.record({
      weight,
      own,
      items: fc.array(items({ depth: 2, measures: zero, zero }), { minLength: 1, maxLength: 3 }),
      areas: fc.constant([]),
    });
    const around = (inner: fc.Arbitrary<AreaSeed>): fc.Arbitrary<AreaSeed> =>
      fc.record({ weight, own, items: fc.constant([]), areas: fc.array(inner, { minLength: 1, maxLength: 3 }) });
    const area = fc.oneof(
      { weight: 3, arbitrary: leaf },
      { weight: 1, arbitrary: around(leaf) },
      { weight: 1, arbitrary: around(fc.oneof(leaf, around(leaf))) },
    );
    return fc.record({ scoring, areas: fc.array(area, { minLength: 1, maxLength: 3 }) }).map(
      ({ scoring: drawn, areas }) =>
        (bank) =>
          frameworkOf({ ...drawn, enough: 0.5 }, areas, bank),
    );
  };
  const geometric = shape.aggregates === undefined || shape.aggregates.includes('geometric-mean');
  return geometric ? fc.oneof(make(true), make(false)) : make(true);
}

function frameworkOf(scoring: Scoring, drawn: readonly AreaSeed[], bank: Bank): Framework {
  let counter = 0;
  const areaOf = (one: AreaSeed, inherited: Scoring): Area => {
    counter += 1;
    const id = `area-${counter}`;
    const mine = { ...inherited, ...one.own };
    return {
      id,
      title: id,
      text: '',
      reference: null,
      weight: one.weight,
      scoring: mine,
      items: one.items.map((item, index) => item(bank, `${id}-item-${index + 1}`)),
      areas: one.areas.map((inner) => areaOf(inner, mine)),
    };
  };
  return {
    id: 'framework',
    version: '1.0.0',
    title: 'Framework',
    year: 2005,
    kind: 'item',
    binding: false,
    concerns: ['origin', 'transit', 'destination'],
    source: { title: '', publisher: '', date: null, url: null },
    completeness: '',
    levels: [],
    scoring,
    bands: [],
    areas: drawn.map((one) => areaOf(one, scoring)),
    migrations: [],
  };
}

/** A bare answer. */
export function said(what: Said): Answer {
  return bareAnswer(what);
}

/** A bare answer with a value. */
export function answer(value: Value): Answer {
  return said({ kind: 'value', value });
}

/** How profiles are drawn: whether every question is answered, and whether answers may be `not-applicable` where the question allows it. */
export interface ProfileShape {
  readonly complete?: boolean;
  readonly notApplicable?: boolean;
  readonly roles?: readonly Role[];
}

/** Profiles: complete ones, and ones with unanswered, unknown, contested and faulty answers. */
export function profiles({
  complete = false,
  notApplicable = true,
  roles,
}: ProfileShape = {}): fc.Arbitrary<(bank: Bank) => Profile> {
  const kinds = complete
    ? ['value', 'value', 'value', 'value', 'not-applicable']
    : ['value', 'value', 'value', 'missing', 'unknown', 'contested', 'faulty', 'not-applicable'];
  return fc
    .record({
      roles: roles === undefined ? roleSet : fc.constant(roles),
      answers: fc.array(fc.record({ kind: fc.constantFrom(...kinds), value: seed }), { minLength: 12, maxLength: 12 }),
    })
    .map(({ roles: drawnRoles, answers }) => (bank) => {
      const given = new Map<string, Answer>();
      for (const [index, question] of [...bank.values()].entries()) {
        const drawn = answers[index % answers.length] ?? { kind: 'missing', value: 0 };
        const one = answerTo(question, drawn, complete, notApplicable);
        if (one !== null) given.set(question.id, one);
      }
      return profileOf(given, drawnRoles);
    });
}

function answerTo(
  question: Question,
  drawn: { kind: string; value: number },
  complete: boolean,
  notApplicable: boolean,
): Answer | null {
  const value = answer(valueAt(question.answers, drawn.value));
  switch (drawn.kind) {
    case 'missing':
      return null;
    case 'unknown':
      return said({ kind: 'unknown' });
    case 'contested':
      return { kind: 'contested', statements: [] };
    case 'faulty':
      return { kind: 'faulty' };
    case 'not-applicable':
      if (notApplicable && question.notApplicable !== null) return said({ kind: 'not-applicable' });
      return complete ? value : null;
    default:
      return value;
  }
}

/** A profile with these answers and nothing else to it. */
export function profileOf(answers: ReadonlyMap<string, Answer>, roles: readonly Role[]): Profile {
  return {
    country: { code: 'PH', name: 'Philippines', fictional: false },
    roles,
    asOf: '2025-06-30',
    status: 'draft',
    preparedBy: [],
    basis: '',
    exercise: null,
    told: null,
    frameworks: {},
    ministries: {},
    answers,
    plan: [],
  };
}
