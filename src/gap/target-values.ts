import { compares } from '../assess/operators.ts';
import { sameValue, type Value } from '../framework/answer-set.ts';
import type { Condition, Test } from '../framework/condition.ts';
import type { Question } from '../framework/question.ts';

/** Something about an answer that helps when it is true, and never harms. */
type Help = (value: Value) => boolean;

/** What an answer can do for some conditions. */
export interface Helps {
  /** The answers that no other answer outdoes: what one of the others makes true, one of these does too, and all else as well. In their order. */
  best(question: string, values: readonly Value[]): readonly Value[];
  /** True where the answer does all that an answer to this question can do. */
  doesAll(question: string, value: Value): boolean;
}

/**
 * Looks at every place where conditions read an answer, those under `not` turned round.
 * An answer that opens a question which follows it helps where the answer that counts otherwise does nothing; else it is never outdone for that.
 *
 * @param asked the questions of the conditions with those they follow, parents first
 */
export function helpsOf(
  conditions: readonly Condition[],
  asked: readonly string[],
  questions: ReadonlyMap<string, Question>,
): Helps {
  const helps = new Map<string, readonly Help[]>();
  const add = (id: string, ...more: readonly Help[]): void => void helps.set(id, [...(helps.get(id) ?? []), ...more]);
  for (const { test, negated } of conditions.flatMap((condition) => literals(condition, false))) {
    const holds = holdsFor(test, questions);
    add(test.question, negated ? (value) => !holds(value) : holds);
  }
  for (const id of [...asked].reverse()) {
    const follows = questions.get(id)?.follows;
    if (follows === null || follows === undefined) continue;
    const opens = holdsFor(follows.test, questions);
    if ((helps.get(id) ?? []).every((help) => !help(follows.otherwise))) add(follows.test.question, opens);
    else {
      add(id, ...bothWays((value) => sameValue(value, follows.otherwise)));
      add(follows.test.question, ...bothWays(opens));
    }
  }
  const outdoes = (mine: readonly boolean[], other: readonly boolean[]): boolean =>
    mine.every((does, index) => does || !other[index]) && mine.some((does, index) => does && !other[index]);
  const same = (mine: readonly boolean[], other: readonly boolean[]): boolean =>
    mine.every((does, index) => does === other[index]);
  return {
    best: (id, values) => {
      const does = values.map((value) => (helps.get(id) ?? []).map((help) => help(value)));
      return values.filter(
        (_, index) =>
          !does.some(
            (other, at) => outdoes(other, does[index] ?? []) || (at < index && same(other, does[index] ?? [])),
          ),
      );
    },
    doesAll: (id, value) => (helps.get(id) ?? []).every((help) => help(value)),
  };
}

function bothWays(holds: Help): readonly Help[] {
  return [holds, (value) => !holds(value)];
}

function holdsFor({ question, operator, operand }: Test, questions: ReadonlyMap<string, Question>): Help {
  const set = questions.get(question)?.answers;
  if (set === undefined) throw new Error(`no question ${question} in the bank`);
  return (value) => compares(operator, set, value, operand);
}

function literals(condition: Condition, negated: boolean): readonly { test: Test; negated: boolean }[] {
  if (condition.kind === 'test') return [{ test: condition, negated }];
  if (condition.kind === 'not') return literals(condition.of, !negated);
  return condition.of.flatMap((member) => literals(member, negated));
}
