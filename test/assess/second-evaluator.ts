import type { AnswerSet, Value } from '../../src/framework/answer-set.ts';
import type { Condition, Test } from '../../src/framework/condition.ts';
import type { Item } from '../../src/framework/framework.ts';
import type { Question, Role } from '../../src/framework/question.ts';
import type { Answer } from '../../src/profile/profile.ts';

/*
 * DESIGN section 4 a second time, in numbers: 1 is true, 0 unknown, -1 false, null drops out.
 * Then `all` is the least of its members, `any` the greatest, `not` the opposite, and `some` the count-th greatest.
 * Nothing here is shared with src but the types.
 */

/** 1 true, 0 unknown, -1 false, `null` not applicable. */
export type Ternary = 1 | 0 | -1 | null;

/** What an item comes to: the ids of the lowest certain and the highest possible level with their scores, or `null`. */
export type Ends = { readonly low: readonly [string, number]; readonly high: readonly [string, number] } | null;

/** A country as far as rules can see it. */
export interface Country {
  readonly questions: ReadonlyMap<string, Question>;
  readonly roles: readonly Role[];
  readonly answers: ReadonlyMap<string, Answer>;
}

const shares = (some: readonly Role[], others: readonly Role[]): boolean => some.some((role) => others.includes(role));

const equal = (a: Value, b: Value): boolean =>
  Array.isArray(a) && Array.isArray(b) ? [...a].sort().join() === [...b].sort().join() : a === b;

/** The answer that counts: a value, `undefined` for unknown, `null` for not applicable. */
export function countingAnswer(id: string, country: Country): Value | undefined | null {
  const question = country.questions.get(id);
  if (question === undefined || !shares(question.concerns, country.roles)) return null;
  const own = ownAnswer(country.answers.get(id));
  if (question.follows === null) return own;
  const { test, otherwise } = question.follows;
  switch (testValue(test, country)) {
    case null:
      return null;
    case 1:
      return own;
    case -1:
      return otherwise;
    case 0:
      return own !== null && own !== undefined && equal(own, otherwise) ? own : undefined;
  }
}

function ownAnswer(answer: Answer | undefined): Value | undefined | null {
  if (answer?.kind !== 'answer' || answer.said.kind === 'unknown') return undefined;
  return answer.said.kind === 'not-applicable' ? null : answer.said.value;
}

function testValue(test: Test, country: Country): Ternary {
  const answer = countingAnswer(test.question, country);
  if (answer === null) return null;
  if (answer === undefined) return 0;
  const set = country.questions.get(test.question)?.answers;
  return set !== undefined && satisfying(test, set)(answer) ? 1 : -1;
}

/** The answers that satisfy a test, as a predicate. */
function satisfying({ operator, operand }: Test, set: AnswerSet): (answer: Value) => boolean {
  const position = (value: Value): number | string =>
    set.kind === 'choice' ? set.allowed.map(({ id }) => id).indexOf(String(value)) : (value as number | string);
  const listed: readonly unknown[] = Array.isArray(operand) ? operand : [operand];
  switch (operator) {
    case 'is':
      return (answer) => equal(answer, operand);
    case 'isNot':
      return (answer) => !equal(answer, operand);
    case 'in':
      return (answer) => new Set(listed).has(answer);
    case 'atLeast':
      return (answer) => !(position(answer) < position(operand));
    case 'atMost':
      return (answer) => !(position(answer) > position(operand));
    case 'includes':
    case 'includesAll':
      return (answer) => {
        const chosen = new Set<unknown>(Array.isArray(answer) ? answer : []);
        return listed.filter((one) => chosen.has(one)).length === listed.length;
      };
  }
}

/** The value of a condition. */
export function ternaryOf(condition: Condition, country: Country): Ternary {
  if (condition.kind === 'test') return testValue(condition, country);
  if (condition.kind === 'not') {
    const inner = ternaryOf(condition.of, country);
    return inner === null ? null : ((0 - inner) as Ternary);
  }
  const greatestFirst = condition.of
    .map((member) => ternaryOf(member, country))
    .filter((value) => value !== null)
    .sort((a, b) => b - a);
  const place = {
    all: greatestFirst.length,
    any: 1,
    some: condition.kind === 'some' ? Math.min(condition.count, greatestFirst.length) : 0,
  };
  return greatestFirst[place[condition.kind] - 1] ?? null;
}

/** The ends of an item by its rule or measure; `null` where it does not apply. */
export function endsOf(item: Item, country: Country): Ends {
  if (!shares(item.concerns, country.roles)) return null;
  return item.rule.kind === 'measure' ? measured(item, country) : ruled(item, country);
}

function ruled(item: Item, country: Country): Ends {
  if (item.rule.kind === 'measure') return null;
  const { levels } = item.rule;
  const own = levels.map(({ condition }) => ternaryOf(condition, country));
  const filled: Ternary[] = [];
  for (let at = own.length - 1; at >= 0; at -= 1) filled[at] = own[at] ?? filled[at + 1] ?? null;
  for (let at = 0; at < filled.length; at += 1) filled[at] = filled[at] ?? filled[at - 1] ?? null;
  if (filled.every((value) => value === null)) return null;
  const highestWith = (least: number): readonly [string, number] => {
    const reached = levels.filter((_, index) => (filled[index] ?? -1) >= least).map(({ level }) => level);
    const best = item.levels.filter(({ id }) => reached.includes(id)).at(-1) ?? item.levels[0];
    return [best?.id ?? '', best?.score ?? Number.NaN];
  };
  return { low: highestWith(1), high: highestWith(0) };
}

function measured(item: Item, country: Country): Ends {
  if (item.rule.kind !== 'measure') return null;
  const { question, from, to } = item.rule;
  const answer = countingAnswer(question, country);
  if (answer === null) return null;
  const at = (score: number): readonly [string, number] => {
    const reached = item.levels.filter((level) => level.score <= score);
    return [(reached.length === 0 ? item.levels[0] : reached.at(-1))?.id ?? '', score];
  };
  if (answer === undefined) return { low: at(0), high: at(100) };
  const points = ((Number(answer) - from) * 100) / (to - from);
  const clipped = at(Math.max(0, Math.min(100, points)));
  return { low: clipped, high: clipped };
}
