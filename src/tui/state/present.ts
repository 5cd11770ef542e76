import { type EffectiveAnswer, effectiveAnswersOf } from '../../assess/effective-answers.ts';
import type { WalkState } from './state.ts';

/** The answer that counts to a question, by the answers as they stand now. */
export function effectiveOf(
  state: Pick<WalkState, 'library' | 'profile' | 'results'>,
  question: string,
): EffectiveAnswer {
  const answers =
    state.results?.profile === state.profile
      ? state.results.answers
      : effectiveAnswersOf(state.profile, state.library.questions);
  return answers.of(question);
}

/** True where the answer does not come from the question itself but from the one before it. */
export function isSkipped(answer: EffectiveAnswer): boolean {
  if (answer.state === 'known') return answer.by === 'follows';
  return answer.why === 'follows-unknown' || answer.why === 'follows-not-applicable';
}
