import { type EffectiveAnswer, type EffectiveAnswers, effectiveAnswersOf } from '../../assess/effective-answers.ts';
import type { WalkState } from './state.ts';

/** What is known of the answers as they stand now. */
export type Present = Pick<WalkState, 'library' | 'profile' | 'results'>;

/** The answers that count, by the answers as they stand now. */
export function answersNow({ library, profile, results }: Present): EffectiveAnswers {
  return results?.profile === profile ? results.answers : effectiveAnswersOf(profile, library.questions);
}

/** The answer that counts to a question, by the answers as they stand now. */
export function effectiveOf(state: Present, question: string): EffectiveAnswer {
  return answersNow(state).of(question);
}

/** True where the answer does not come from the question itself but from the one before it. */
export function isSkipped(answer: EffectiveAnswer): boolean {
  if (answer.state === 'known') return answer.by === 'follows';
  return answer.why === 'follows-unknown' || answer.why === 'follows-not-applicable';
}
