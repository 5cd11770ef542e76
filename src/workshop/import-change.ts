import { isDeepStrictEqual } from 'node:util';
import type { GivenAnswer } from '../profile/edit-profile.ts';
import { mergeAnswers } from '../profile/merge-answers.ts';
import type { Answer, Evidence, Statement } from '../profile/profile.ts';
import { sameSaid } from '../profile/same-said.ts';
import { type Entry, heldEvidence, heldText } from './questionnaire-entry.ts';

/** Something said in a row, so that it can become an answer. */
export type SaidEntry = Entry & { readonly said: NonNullable<Entry['said']> };

/**
 * The answer that a row makes of the one before it. Texts that a cell cannot hold as they are stay as they are where the row did not change them.
 * For the same answer its decision and what others said stay beside it. Another one takes its place; where it was decided, or several
 * had said it, or it was contested already, all that was said stands beside it, contested.
 *
 * @param by who answered; where that is not known, nobody is named for another answer than before
 */
export function answerFrom(entry: SaidEntry, before: Answer | undefined, by: string | null): Answer {
  const given = before?.kind === 'answer' ? before : null;
  const same = given !== null && sameSaid(given.said, entry.said) ? given : null;
  const statement: Statement = {
    said: same?.said ?? entry.said,
    because: given !== null && heldText(given.because) === entry.because ? given.because : entry.because,
    evidence: entry.evidence.map((one) => asBefore(one, given?.evidence ?? [])),
    by: by ?? same?.by ?? null,
    on: entry.on,
    confidence: entry.confidence,
    review: same?.review ?? null,
    decided: same?.decided ?? null,
  };
  const answer: GivenAnswer = { kind: 'answer', ...statement, also: same?.also ?? [] };
  if (before?.kind === 'contested') {
    const known = before.statements.some((one) => isDeepStrictEqual(one, statement));
    return known ? before : { kind: 'contested', statements: [...before.statements, statement] };
  }
  const disagrees = same === null && before !== undefined && holdsOthers(before);
  return disagrees ? (mergeAnswers([before, answer]) ?? answer) : answer;
}

/** True where more than one respondent stands behind an answer. */
export function holdsOthers(answer: Answer | undefined): boolean {
  return answer?.kind === 'answer' && (answer.also.length > 0 || answer.decided !== null);
}

function asBefore(one: Evidence, before: readonly Evidence[]): Evidence {
  return before.find((other) => isDeepStrictEqual(heldEvidence(other), [one])) ?? one;
}
