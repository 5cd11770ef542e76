import type { EffectiveAnswers } from '../assess/effective-answers.ts';
import type { Truth } from '../assess/judge.ts';
import { judgeDirectly } from '../assess/judge-directly.ts';
import { order } from '../assess/operators.ts';
import { levelTruths, type Reach, reachByLevels, reachByMeasure, reachOfUnknownMeasure } from '../assess/reach.ts';
import { dayFrom, type Value } from '../framework/answer-set.ts';
import type { Condition, Test } from '../framework/condition.ts';
import type { Item, Measure, Rule } from '../framework/framework.ts';
import type { Question } from '../framework/question.ts';

/** A rule with one change, that worked cases should notice. */
export interface Mutant {
  /** What was changed, by level and condition. */
  readonly change: string;
  readonly kind: 'level' | 'condition';
  /** How far the item comes by the changed rule; `null` where it does not apply. */
  readonly reach: (answers: EffectiveAnswers) => Reach | null;
  /** Conditions under each of which rule and change come out differently, unless a level that drops out hides it; none for a measure. */
  readonly differs: readonly Condition[];
}

type Questions = ReadonlyMap<string, Question>;

/** How far an item comes by a rule, judged without the engine; `null` where the rule does not apply. Roles that the item concerns are not looked at. */
export function reachByRule(item: Item, rule: Rule, answers: EffectiveAnswers, questions: Questions): Reach | null {
  if (rule.kind === 'levels')
    return reachWith(
      item,
      rule.levels.map(({ level }) => level),
      rule.levels.map(({ condition }) => judgeDirectly(condition, answers, questions).truth),
    );
  const answer = answers.of(rule.question);
  if (answer.state === 'not-applicable') return null;
  if (answer.state === 'unknown') return reachOfUnknownMeasure(item);
  const reached = reachByMeasure(item, rule, answer.value);
  return { low: reached, high: reached };
}

function reachWith(item: Item, levels: readonly string[], truths: readonly Truth[]): Reach | null {
  return reachByLevels(item, levels, levelTruths(truths));
}

/**
 * Every single change to an item's rule: a level's condition always true or always false; a member of a group dropped;
 * `all` and `any` exchanged; a count one higher or lower; a threshold one step higher or lower; a test negated; a member of a list dropped; an end of a measure moved by 1.
 */
export function mutantsOf(item: Item, questions: Questions): readonly Mutant[] {
  const { rule } = item;
  if (rule.kind === 'measure') return measureMutants(item, rule, questions);
  const levels = rule.levels.map(({ level }) => level);
  return rule.levels.flatMap(({ level, condition }, index) => {
    const notAbove = rule.levels.slice(index + 1).map((above): Condition => ({ kind: 'not', of: above.condition }));
    const apart = (yes: readonly Condition[], no: readonly Condition[]): Condition => ({
      kind: 'all',
      of: [...yes, ...no.map((of): Condition => ({ kind: 'not', of })), ...notAbove],
    });
    const constant = (truth: Truth): Mutant => ({
      change: `${level}: always ${truth}`,
      kind: 'level',
      differs: [truth === 'true' ? apart([], [condition]) : apart([condition], [])],
      reach: (answers) =>
        reachWith(
          item,
          levels,
          rule.levels.map((ruled, at) =>
            at === index ? truth : judgeDirectly(ruled.condition, answers, questions).truth,
          ),
        ),
    });
    const changed = variants(condition, questions).map(({ change, condition: variant }): Mutant => {
      const mutated: Rule = {
        kind: 'levels',
        levels: rule.levels.map((ruled, at) => (at === index ? { level, condition: variant } : ruled)),
      };
      return {
        change: `${level}: ${change}`,
        kind: 'condition',
        differs: [apart([condition], [variant]), apart([variant], [condition])],
        reach: (answers) => reachByRule(item, mutated, answers, questions),
      };
    });
    return [constant('true'), constant('false'), ...changed];
  });
}

function measureMutants(item: Item, measure: Measure, questions: Questions): readonly Mutant[] {
  const shifts = [{ from: 1 }, { from: -1 }, { to: 1 }, { to: -1 }];
  return shifts
    .map(({ from = 0, to = 0 }) => ({ ...measure, from: measure.from + from, to: measure.to + to }))
    .filter((changed) => changed.from !== changed.to)
    .map((changed) => ({
      change: `measure from ${changed.from} to ${changed.to}`,
      kind: 'condition',
      differs: [],
      reach: (answers) => reachByRule(item, changed, answers, questions),
    }));
}

interface Variant {
  readonly change: string;
  readonly condition: Condition;
}

function variants(condition: Condition, questions: Questions): readonly Variant[] {
  switch (condition.kind) {
    case 'test':
      return testVariants(condition, questions);
    case 'not':
      return [
        { change: 'not removed', condition: condition.of },
        ...variants(condition.of, questions).map(
          ({ change, condition: of }): Variant => ({ change, condition: { kind: 'not', of } }),
        ),
      ];
    default:
      return [...groupVariants(condition), ...memberVariants(condition, questions)];
  }
}

type Group = Exclude<Condition, Test | { kind: 'not' }>;

function withMembers(group: Group, of: readonly Condition[]): Condition {
  return group.kind === 'some' ? { ...group, count: Math.min(group.count, of.length), of } : { ...group, of };
}

function groupVariants(group: Group): readonly Variant[] {
  const several = group.of.length > 1;
  const dropped = several
    ? group.of.map(
        (member, index): Variant => ({
          change: `${group.kind} without ${nameOf(member)}`,
          condition: withMembers(group, group.of.toSpliced(index, 1)),
        }),
      )
    : [];
  if (group.kind === 'some') {
    const counts = [group.count - 1, group.count + 1].filter((count) => count >= 1 && count <= group.of.length);
    return [
      ...dropped,
      ...counts.map(
        (count): Variant => ({
          change: `some with count ${count} instead of ${group.count}`,
          condition: { ...group, count },
        }),
      ),
    ];
  }
  const other = group.kind === 'all' ? 'any' : 'all';
  return several
    ? [
        ...dropped,
        {
          change: `${other} instead of ${group.kind} (${group.of.map(nameOf).join('; ')})`,
          condition: { ...group, kind: other },
        },
      ]
    : dropped;
}

function memberVariants(group: Group, questions: Questions): readonly Variant[] {
  return group.of.flatMap((member, index) =>
    variants(member, questions).map(({ change, condition }) => ({
      change,
      condition: withMembers(group, group.of.with(index, condition)),
    })),
  );
}

function testVariants(test: Test, questions: Questions): readonly Variant[] {
  const negated: Variant = { change: `not ${nameOf(test)}`, condition: { kind: 'not', of: test } };
  const { operand } = test;
  if (test.operator === 'atLeast' || test.operator === 'atMost') {
    return moved(test, questions).map((value) => ({
      change: `${test.question} ${test.operator} ${String(value)} instead of ${String(operand)}`,
      condition: { ...test, operand: value },
    }));
  }
  if (
    (test.operator === 'includesAll' || test.operator === 'in') &&
    typeof operand === 'object' &&
    operand.length > 1
  ) {
    return [
      negated,
      ...operand.map(
        (member, index): Variant => ({
          change: `${nameOf(test)} without ${member}`,
          condition: { ...test, operand: operand.toSpliced(index, 1) },
        }),
      ),
    ];
  }
  return [negated];
}

/** The operand one step lower and one step higher, as far as the answer set goes. */
function moved(test: Test, questions: Questions): readonly Value[] {
  const set = questions.get(test.question)?.answers;
  if (set?.kind === 'number') return [Number(test.operand) - 1, Number(test.operand) + 1];
  if (set?.kind === 'date') return [dayFrom(String(test.operand), -1), dayFrom(String(test.operand), 1)];
  if (set?.kind !== 'choice') return [];
  const at = order(set, test.operand);
  return [at - 1, at + 1].flatMap((index) => (index >= 0 ? (set.allowed[index]?.id ?? []) : []));
}

function nameOf(condition: Condition): string {
  switch (condition.kind) {
    case 'test':
      return `${condition.question} ${condition.operator} ${String(condition.operand)}`;
    case 'not':
      return `not ${nameOf(condition.of)}`;
    default:
      return `${condition.kind} of ${condition.of.length}`;
  }
}
