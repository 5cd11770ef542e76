import { sameValue, type Value } from '../framework/answer-set.ts';
import type { Question, Role } from '../framework/question.ts';
import type { Answer, Profile } from '../profile/profile.ts';
import { compares } from './operators.ts';

/** Why a question has no known answer. */
export type WhyUnknown = 'not-answered' | 'answered-unknown' | 'contested' | 'faulty' | 'follows-unknown';

/** Why a question does not apply. */
export type WhyNotApplicable = 'role' | 'answered-not-applicable' | 'follows-not-applicable';

/**
 * What counts as the answer to a question once skip logic and roles are applied.
 * `by` says whether it was given, or follows from the answer to the question before it.
 */
export type EffectiveAnswer =
  | { readonly state: 'known'; readonly value: Value; readonly by: 'own' | 'follows' }
  | { readonly state: 'unknown'; readonly why: WhyUnknown }
  | { readonly state: 'not-applicable'; readonly why: WhyNotApplicable };

/** The effective answers of one profile, by question. Worked out when first asked for. */
export interface EffectiveAnswers {
  of(question: string): EffectiveAnswer;
}

/** What conditions are read against: the questions, the country's roles and what it answered. */
export interface AnswerBasis {
  readonly questions: ReadonlyMap<string, Question>;
  readonly roles: readonly Role[];
  readonly answers: Pick<ReadonlyMap<string, Answer>, 'get'>;
}

/**
 * Applies roles and skip logic to a profile's answers.
 * A question without a role in common with the profile, or whose parent is not applicable, is not applicable.
 * While the parent's condition is false the answer is `otherwise`; while it is unknown, an own answer counts only if it equals `otherwise`.
 */
export function effectiveAnswers({ questions, roles, answers }: AnswerBasis): EffectiveAnswers {
  const known = new Map<string, EffectiveAnswer>();
  const of = (id: string): EffectiveAnswer => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const question = questions.get(id);
    if (question === undefined) throw new Error(`no question ${id} in the bank`);
    const found = work(question);
    known.set(id, found);
    return found;
  };
  const work = (question: Question): EffectiveAnswer => {
    if (!question.concerns.some((role) => roles.includes(role))) return { state: 'not-applicable', why: 'role' };
    const own = ownAnswer(answers.get(question.id));
    if (question.follows === null) return own;
    const { test, otherwise } = question.follows;
    const parent = of(test.question);
    if (parent.state === 'not-applicable') return { state: 'not-applicable', why: 'follows-not-applicable' };
    if (parent.state === 'unknown') {
      if (own.state === 'known' && sameValue(own.value, otherwise)) return own;
      return {
        state: 'unknown',
        why: own.state === 'unknown' && own.why !== 'not-answered' ? own.why : 'follows-unknown',
      };
    }
    const parentQuestion = questions.get(test.question);
    if (parentQuestion === undefined) throw new Error(`no question ${test.question} in the bank`);
    return compares(test.operator, parentQuestion.answers, parent.value, test.operand)
      ? own
      : { state: 'known', value: otherwise, by: 'follows' };
  };
  return { of };
}

/** The effective answers of a profile against a bank of questions. */
export function effectiveAnswersOf(profile: Profile, questions: ReadonlyMap<string, Question>): EffectiveAnswers {
  return effectiveAnswers({ questions, roles: profile.roles, answers: profile.answers });
}

function ownAnswer(answer: Answer | undefined): EffectiveAnswer {
  if (answer === undefined) return { state: 'unknown', why: 'not-answered' };
  if (answer.kind === 'contested') return { state: 'unknown', why: 'contested' };
  if (answer.kind === 'faulty') return { state: 'unknown', why: 'faulty' };
  switch (answer.said.kind) {
    case 'unknown':
      return { state: 'unknown', why: 'answered-unknown' };
    case 'not-applicable':
      return { state: 'not-applicable', why: 'answered-not-applicable' };
    case 'value':
      return { state: 'known', value: answer.said.value, by: 'own' };
  }
}
