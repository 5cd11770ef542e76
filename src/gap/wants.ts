import type { EffectiveAnswers } from '../assess/effective-answers.ts';
import { judgeDirectly } from '../assess/judge-directly.ts';
import type { Condition, Test } from '../framework/condition.ts';
import type { Question } from '../framework/question.ts';

/** A test that is to come out true, or false where `wanted` is false. */
export interface Want {
  readonly test: Test;
  readonly wanted: boolean;
}

/** One way to make a condition come out as wanted: all of these together. */
export type Wants = readonly Want[];

/** What a search for ways is made against. */
export interface WantContext {
  readonly answers: EffectiveAnswers;
  readonly questions: ReadonlyMap<string, Question>;
}

/** The most ways that are followed at once; the longest are given up first. No shipped rule comes near it. */
const mostWays = 2000;

/**
 * Every way to make a condition true (or false): lists of tests that would do it together, with what drops out left aside.
 * `null` where the whole condition drops out. Members that are already as wanted are always among those chosen by `some`.
 */
export function waysTo(condition: Condition, wanted: boolean, context: WantContext): readonly Wants[] | null {
  if (judgeDirectly(condition, context.answers, context.questions).truth === 'drops-out') return null;
  switch (condition.kind) {
    case 'test':
      return [[{ test: condition, wanted }]];
    case 'not':
      return waysTo(condition.of, !wanted, context);
    default: {
      const members = condition.of.filter(
        (member) => judgeDirectly(member, context.answers, context.questions).truth !== 'drops-out',
      );
      return choose(members, countNeeded(condition, members.length, wanted), wanted, context);
    }
  }
}

function countNeeded(group: Exclude<Condition, { kind: 'test' | 'not' }>, members: number, wanted: boolean): number {
  const forTrue = group.kind === 'some' ? Math.min(group.count, members) : group.kind === 'all' ? members : 1;
  return wanted ? forTrue : members - forTrue + 1;
}

/** Ways to bring `count` of the members where they are wanted. */
function choose(members: readonly Condition[], count: number, wanted: boolean, context: WantContext): readonly Wants[] {
  const goal = wanted ? 'true' : 'false';
  const there = members.filter((member) => judgeDirectly(member, context.answers, context.questions).truth === goal);
  const away = members.filter((member) => !there.includes(member));
  const sets =
    there.length >= count
      ? among(there, count)
      : choices(away, count - there.length).map((added) => [...there, ...added]);
  return shortest(sets.flatMap((set) => together(set.map((member) => waysTo(member, wanted, context) ?? [[]]))));
}

/** Which members may stay as they are: any `count` of few, all of many. */
function among(there: readonly Condition[], count: number): readonly (readonly Condition[])[] {
  return count === 1 || there.length <= 6 ? combinations(there, count) : [there];
}

/** Members that all look into one list of choices are alike: the first ones stand for any. Others are tried in every combination. */
function choices(members: readonly Condition[], count: number): readonly (readonly Condition[])[] {
  const [first] = members;
  const alike =
    first?.kind === 'test' &&
    first.operator === 'includes' &&
    members.every(
      (member) => member.kind === 'test' && member.operator === 'includes' && member.question === first.question,
    );
  return alike ? [members.slice(0, count)] : combinations(members, count);
}

function combinations<T>(list: readonly T[], count: number): readonly (readonly T[])[] {
  if (count === 0) return [[]];
  return list.flatMap((first, index) => combinations(list.slice(index + 1), count - 1).map((rest) => [first, ...rest]));
}

function together(ways: readonly (readonly Wants[])[]): readonly Wants[] {
  return ways.reduce<readonly Wants[]>(
    (joined, next) => shortest(joined.flatMap((way) => next.map((more) => [...way, ...more]))),
    [[]],
  );
}

function shortest(ways: readonly Wants[]): readonly Wants[] {
  if (ways.length <= mostWays) return ways;
  return [...ways]
    .sort((a, b) => new Set(a.map(({ test }) => test.question)).size - new Set(b.map(({ test }) => test.question)).size)
    .slice(0, mostWays);
}
