import { sameValue, type Value } from '../framework/answer-set.ts';
import type { Library } from '../framework/library.ts';
import { type Problem, warning } from '../problem/problem.ts';
import type { Answer, Profile } from '../profile/profile.ts';
import type { Source } from '../source/source.ts';
import { effectiveAnswersOf } from './effective-answers.ts';

/** A warning for every answer of a profile that says something else than what takes its place, because of the answer to the question it follows. It stays in the file. */
export function overriddenAnswers(profile: Profile, source: Source, library: Library): readonly Problem[] {
  const answers = effectiveAnswersOf(profile, library.questions);
  return [...profile.answers].flatMap(([id, own]) => {
    const parent = library.questions.get(id)?.follows?.test.question;
    const effective = answers.of(id);
    const overridden =
      (effective.state === 'known' && effective.by === 'follows' && !says(own, effective.value)) ||
      (effective.state === 'not-applicable' && effective.why === 'follows-not-applicable' && !says(own, null));
    return overridden && parent !== undefined
      ? [warning('overridden-answer', { question: id, parent }, source.placeOfKey(['answers', id]))]
      : [];
  });
}

/** True where an answer leaves the question open, or comes to the value (`null` for not applicable) by itself. */
function says(own: Answer, value: Value | null): boolean {
  if (own.kind === 'faulty') return true;
  if (own.kind === 'contested') return false;
  if (own.said.kind === 'value') return value !== null && sameValue(own.said.value, value);
  return own.said.kind === 'unknown' || value === null;
}
