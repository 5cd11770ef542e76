import * as fc from 'fast-check';
import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import { describe, expect, test } from 'vitest';
import { findingsOn, type PlacedItem } from '../../src/assess/assess.ts';
import { effectiveAnswersOf } from '../../src/assess/effective-answers.ts';
import { judgeItems, type RuledItem } from '../../src/assess/engine.ts';
import { applies, type Finding } from '../../src/assess/finding.ts';
import { judgeDirectly } from '../../src/assess/judge-directly.ts';
import type { Value } from '../../src/framework/answer-set.ts';
import type { Condition, Test } from '../../src/framework/condition.ts';
import type { Item } from '../../src/framework/framework.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { type Bank, banks, conditions, items, profiles } from '../generators.ts';
import { countingAnswer, type Ends, endsOf, ternaryOf } from './second-evaluator.ts';

const placed = (list: readonly Item[]): readonly PlacedItem[] => list.map((item) => ({ item, areas: [] }));

async function findingsFor(list: readonly Item[], profile: Profile, bank: Bank): Promise<readonly Finding[]> {
  return findingsOn(placed(list), profile.roles, effectiveAnswersOf(profile, bank), bank);
}

function endsFound(finding: Finding): Ends {
  if (!applies(finding)) return null;
  return { low: [finding.low.level.id, finding.low.score], high: [finding.high.level.id, finding.high.score] };
}

const rounded = (ends: Ends): unknown =>
  ends === null ? null : [ends.low, ends.high].map(([level, score]) => [level, score.toFixed(9)]);

/** Items to a run of the engine. */
const batch = 4;

const itemLists = fc.array(items(), { minLength: batch, maxLength: batch });
const ruleLists = fc.array(items({ measures: false }), { minLength: batch, maxLength: batch });

describe('the engine', () => {
  test('finds what a second evaluator finds, on any rule and any profile', async () => {
    const seen = { 'not-applicable': 0, open: 0, decided: 0 };
    await fc.assert(
      fc.asyncProperty(banks({ least: 1, most: 8 }), itemLists, profiles(), async (bank, makers, makeProfile) => {
        const list = makers.map((make, index) => make(bank, `item-${index}`));
        const profile = makeProfile(bank);
        const findings = await findingsFor(list, profile, bank);
        const country = { questions: bank, roles: profile.roles, answers: profile.answers };
        for (const finding of findings) seen[finding.kind] += 1;
        expect(findings.map((finding) => rounded(endsFound(finding)))).toEqual(
          list.map((item) => rounded(endsOf(item, country))),
        );
      }),
      { numRuns: 10_000 },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(2000);
  });

  test('gives each condition the value that the second evaluator gives it, part by part', async () => {
    await fc.assert(
      fc.asyncProperty(banks({ least: 1, most: 6 }), ruleLists, profiles(), async (bank, makers, makeProfile) => {
        const list = makers.map((make, index) => make(bank, `item-${index}`)).filter(isRuled);
        const profile = makeProfile(bank);
        const country = { questions: bank, roles: profile.roles, answers: profile.answers };
        const judged = await judgeItems(list, effectiveAnswersOf(profile, bank), bank);
        const numbers = { true: 1, unknown: 0, false: -1, 'drops-out': null } as const;
        expect(judged.map((levels) => levels.map(({ truth }) => numbers[truth]))).toEqual(
          list.map(({ rule }) => rule.levels.map(({ condition }) => ternaryOf(condition, country))),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('and the direct judge give one and the same tree', async () => {
    await fc.assert(
      fc.asyncProperty(banks({ least: 1, most: 6 }), ruleLists, profiles(), async (bank, makers, makeProfile) => {
        const list = makers.map((make, index) => make(bank, `item-${index}`)).filter(isRuled);
        const answers = effectiveAnswersOf(makeProfile(bank), bank);
        expect(await judgeItems(list, answers, bank)).toEqual(
          list.map(({ rule }) => rule.levels.map(({ condition }) => judgeDirectly(condition, answers, bank))),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('counts as an answer what the second evaluator counts', () => {
    fc.assert(
      fc.property(banks({ least: 1, most: 10 }), profiles(), (bank, makeProfile) => {
        const profile = makeProfile(bank);
        const answers = effectiveAnswersOf(profile, bank);
        const country = { questions: bank, roles: profile.roles, answers: profile.answers };
        for (const id of bank.keys()) {
          const answer = answers.of(id);
          const found = answer.state === 'known' ? answer.value : answer.state === 'unknown' ? undefined : null;
          expect(found).toEqual(countingAnswer(id, country));
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('finds nothing on no items', async () => {
    expect(await findingsFor([], { roles: ['origin'], answers: new Map() } as unknown as Profile, new Map())).toEqual(
      [],
    );
  });
});

function isRuled(item: Item): item is RuledItem {
  return item.rule.kind === 'levels';
}

describe('on complete answers', () => {
  test('a condition without `some` is what json-rules-engine with its own operators says it is', async () => {
    const answered = { true: 0, false: 0 };
    await fc.assert(
      fc.asyncProperty(
        banks({ least: 1, most: 6, sameRoles: true }),
        fc.array(conditions(4, false), { minLength: batch, maxLength: batch }),
        profiles({ complete: true, notApplicable: false }),
        async (bank, makers, makeProfile) => {
          const list = makers.map((make) => make(bank));
          const answers = effectiveAnswersOf(makeProfile(bank), bank);
          const engine = new Engine(
            list.map((condition, index) => ({
              name: String(index),
              conditions: rootOf(condition, bank),
              event: { type: 'reached' },
            })),
          );
          for (const id of bank.keys()) {
            const answer = answers.of(id);
            if (answer.state !== 'known') throw new Error(`${id} is not answered`);
            engine.addFact(id, plain(answer.value));
          }
          const { results } = await engine.run();
          const trues = new Set(results.map(({ name }) => Number(name)));
          for (const [index, condition] of list.entries()) {
            const { truth } = judgeDirectly(condition, answers, bank);
            if (truth === 'true' || truth === 'false') answered[truth] += 1;
            expect([index, truth]).toEqual([index, trues.has(index) ? 'true' : 'false']);
          }
        },
      ),
      { numRuns: 1500 },
    );
    expect(Math.min(answered.true, answered.false)).toBeGreaterThan(1000);
  });
});

/** Days as numbers, so that the library's own operators can compare them. */
const plain = (value: Value): Value =>
  typeof value === 'string' && /^\d{4}-/.test(value) ? Number(value.replaceAll('-', '')) : value;

function rootOf(condition: Condition, bank: Bank): TopLevelCondition {
  return { all: [translated(condition, bank)] };
}

function translated(condition: Condition, bank: Bank): NestedCondition {
  switch (condition.kind) {
    case 'test':
      return translatedTest(condition, bank);
    case 'not':
      return { not: translated(condition.of, bank) };
    case 'all':
      return { all: condition.of.map((member) => translated(member, bank)) };
    case 'any':
      return { any: condition.of.map((member) => translated(member, bank)) };
    case 'some':
      throw new Error('the library has no some');
  }
}

/** A test in the library's own operators; the order of a ladder as the list of its values from there on. */
function translatedTest({ question, operator, operand }: Test, bank: Bank): NestedCondition {
  const set = bank.get(question)?.answers;
  const leaf = (name: string, value: unknown): NestedCondition => ({ fact: question, operator: name, value });
  const ids = set?.kind === 'choice' || set?.kind === 'choices' ? set.allowed.map(({ id }) => id) : [];
  const listed = (Array.isArray(operand) ? operand : [operand]).map(plain);
  if (set?.kind === 'choices') {
    const same = [
      ...listed.map((id) => leaf('contains', id)),
      ...ids.filter((id) => !listed.includes(id)).map((id) => leaf('doesNotContain', id)),
    ];
    if (operator === 'is') return { all: same };
    if (operator === 'isNot') return { not: { all: same } };
    return { all: listed.map((id) => leaf('contains', id)) };
  }
  const at = ids.indexOf(String(operand));
  switch (operator) {
    case 'is':
      return leaf('equal', plain(operand));
    case 'isNot':
      return leaf('notEqual', plain(operand));
    case 'in':
      return leaf('in', listed);
    case 'atLeast':
      return set?.kind === 'choice' ? leaf('in', ids.slice(at)) : leaf('greaterThanInclusive', plain(operand));
    case 'atMost':
      return set?.kind === 'choice' ? leaf('in', ids.slice(0, at + 1)) : leaf('lessThanInclusive', plain(operand));
    default:
      throw new Error(`${operator} on a single value`);
  }
}
