import type { EffectiveAnswers } from '../assess/effective-answers.ts';
import type { AnswerSet, Value } from '../framework/answer-set.ts';
import { type Condition, questionsOf, testsOf } from '../framework/condition.ts';
import { withParents } from '../framework/crosswalk.ts';
import type { Question } from '../framework/question.ts';
import type { Profile } from '../profile/profile.ts';
import { candidates } from './candidates.ts';

/** What changes are searched against. */
export interface StepContext {
  readonly profile: Pick<Profile, 'roles' | 'answers'>;
  readonly answers: EffectiveAnswers;
}

/** What one question may be changed to, nearest first. */
export interface Options {
  readonly set: AnswerSet;
  /** The answer that counts today; `null` where it is unknown. */
  readonly today: Value | null;
  readonly values: readonly Value[];
}

/** The questions of a condition that may be answered anew and those they follow, parents first, with the answers worth trying. */
export function optionsFor(
  goal: Condition,
  context: StepContext,
  questions: ReadonlyMap<string, Question>,
): ReadonlyMap<string, Options> {
  const asked = withParents(questionsOf(goal), questions);
  const tests = [...testsOf(goal), ...asked.flatMap((id) => questions.get(id)?.follows?.test ?? [])];
  return new Map(
    asked.flatMap((id): readonly [string, Options][] => {
      const question = questions.get(id);
      const answer = context.answers.of(id);
      const given = context.profile.answers.get(id);
      const own = given?.kind === 'answer' ? given.said : null;
      if (question === undefined || answer.state === 'not-applicable' || own?.kind === 'not-applicable') return [];
      const today = answer.state === 'known' ? answer.value : null;
      const values = candidates(question.answers, {
        today,
        own: own?.kind === 'value' ? own.value : null,
        tests: tests.filter((test) => test.question === id),
        otherwise: question.follows?.otherwise ?? null,
      });
      return [[id, { set: question.answers, today, values }]];
    }),
  );
}
