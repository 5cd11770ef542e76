import type { Condition } from '../framework/condition.ts';
import type { Question } from '../framework/question.ts';
import type { EffectiveAnswers } from './effective-answers.ts';
import { type Judged, judge } from './judge.ts';
import { compares } from './operators.ts';

/**
 * Judges one condition without the engine, with the same operators and the same folding: for searches that try many answers.
 * That it agrees with the engine is a tested property.
 */
export function judgeDirectly(
  condition: Condition,
  answers: EffectiveAnswers,
  questions: ReadonlyMap<string, Question>,
): Judged {
  return judge(
    condition,
    null,
    (test) => {
      const answer = answers.of(test.question);
      if (answer.state !== 'known')
        return { kind: 'test', truth: answer.state === 'unknown' ? 'unknown' : 'drops-out', test, answer };
      const question = questions.get(test.question);
      if (question === undefined) throw new Error(`no question ${test.question} in the bank`);
      return {
        kind: 'test',
        truth: compares(test.operator, question.answers, answer.value, test.operand) ? 'true' : 'false',
        test,
        answer,
      };
    },
    () => null,
  );
}
