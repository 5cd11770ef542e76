import type { EffectiveAnswers } from '../assess/effective-answers.ts';
import { compares } from '../assess/operators.ts';
import type { Condition, Test } from '../framework/condition.ts';
import type { Question } from '../framework/question.ts';

/** Whether a condition can still be made certainly true, and certainly false. `null` where it drops out. */
export interface Could {
  readonly true: boolean;
  readonly false: boolean;
}

/** Answers of which some are free to become anything. */
export interface Freedom {
  readonly answers: EffectiveAnswers;
  readonly free: ReadonlySet<string>;
  readonly questions: ReadonlyMap<string, Question>;
}

/** What a condition could become if the free questions were answered as one likes and all others stayed as they are. Errs only on the side of too much. */
export function couldBe(condition: Condition, freedom: Freedom): Could | null {
  if (condition.kind === 'test') return testCouldBe(condition, freedom);
  if (condition.kind === 'not') {
    const inner = couldBe(condition.of, freedom);
    return inner === null ? null : { true: inner.false, false: inner.true };
  }
  const left = condition.of.map((member) => couldBe(member, freedom)).filter((member) => member !== null);
  if (left.length === 0) return null;
  const needed =
    condition.kind === 'some' ? Math.min(condition.count, left.length) : condition.kind === 'all' ? left.length : 1;
  return {
    true: left.filter((member) => member.true).length >= needed,
    false: left.filter((member) => member.false).length > left.length - needed,
  };
}

function testCouldBe(test: Test, { answers, free, questions }: Freedom): Could | null {
  const now = answers.of(test.question);
  if (now.state === 'not-applicable') return null;
  if (isFree(test.question, free, questions)) return { true: true, false: true };
  const question = questions.get(test.question);
  if (now.state === 'unknown' || question === undefined) return { true: false, false: false };
  const holds = compares(test.operator, question.answers, now.value, test.operand);
  return { true: holds, false: !holds };
}

/** True where the question or one that it follows, directly or through others, is free. */
function isFree(id: string, free: ReadonlySet<string>, questions: ReadonlyMap<string, Question>): boolean {
  if (free.has(id)) return true;
  const parent = questions.get(id)?.follows?.test.question;
  return parent !== undefined && isFree(parent, free, questions);
}
