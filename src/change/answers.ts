import { isDeepStrictEqual } from 'node:util';
import { type EffectiveAnswer, effectiveAnswersOf } from '../assess/effective-answers.ts';
import { sameValue } from '../framework/answer-set.ts';
import type { Library } from '../framework/library.ts';
import type { Question } from '../framework/question.ts';
import type { Answer, Profile, Said } from '../profile/profile.ts';

/**
 * What became of an answer. Known is an answer with a value, or that the question does not apply.
 *
 * - `added`, `taken-out`: there was none before, there is none any more; an answer `unknown` is one.
 * - `changed`: both are known and differ, or neither is known and it is for another reason.
 * - `settled`, `unsettled`: from unknown (or unreadable) to known, and back.
 * - `decided`, `contested`: from contested to known, and from known to contested.
 * - `same-answer`: only what stands around it differs, see `around`.
 */
export type AnswerChangeKind =
  | 'added'
  | 'taken-out'
  | 'changed'
  | 'settled'
  | 'unsettled'
  | 'decided'
  | 'contested'
  | 'same-answer';

/** What stands around an answer; `statements` are those of a contested one. */
export type AroundAnswer = 'reason' | 'evidence' | 'by' | 'on' | 'confidence' | 'review' | 'decision' | 'statements';

/** One question answered otherwise than before. */
export interface AnswerChange {
  readonly question: Question;
  readonly kind: AnswerChangeKind;
  /** What stood in the earlier profile, `null` where nothing did. */
  readonly before: Answer | null;
  readonly after: Answer | null;
  /** What differs beside the answer itself; empty where one of the two is missing. */
  readonly around: readonly AroundAnswer[];
  /** True where another answer counts than before: then it may move items. */
  readonly counts: boolean;
}

/** The questions answered otherwise, in the order of the bank. */
export function answerChanges(earlier: Profile, later: Profile, library: Library): readonly AnswerChange[] {
  const [counted, counts] = [
    effectiveAnswersOf(earlier, library.questions),
    effectiveAnswersOf(later, library.questions),
  ];
  return [...library.questions.values()].flatMap((question): AnswerChange[] => {
    const before = earlier.answers.get(question.id) ?? null;
    const after = later.answers.get(question.id) ?? null;
    const around = before === null || after === null ? [] : differencesAround(before, after);
    const kind = kindOf(before, after, around);
    if (kind === null) return [];
    const other = !sameEffective(counted.of(question.id), counts.of(question.id));
    return [{ question, kind, before, after, around, counts: other }];
  });
}

/** True where the same answer counts, for whatever reason. */
export function sameEffective(a: EffectiveAnswer, b: EffectiveAnswer): boolean {
  return a.state === b.state && (a.state !== 'known' || b.state !== 'known' || sameValue(a.value, b.value));
}

function kindOf(before: Answer | null, after: Answer | null, around: readonly AroundAnswer[]): AnswerChangeKind | null {
  if (before === null || after === null) return before === after ? null : before === null ? 'added' : 'taken-out';
  if (isKnown(before) && isKnown(after) ? sameSaid(before.said, after.said) : stateOf(before) === stateOf(after))
    return around.length > 0 ? 'same-answer' : null;
  if (isKnown(before) === isKnown(after)) return 'changed';
  if (isKnown(after)) return before.kind === 'contested' ? 'decided' : 'settled';
  return after.kind === 'contested' ? 'contested' : 'unsettled';
}

function isKnown(answer: Answer): answer is Extract<Answer, { kind: 'answer' }> {
  return answer.kind === 'answer' && answer.said.kind !== 'unknown';
}

function stateOf(answer: Answer): string {
  return answer.kind === 'answer' ? answer.said.kind : answer.kind;
}

function sameSaid(a: Said, b: Said): boolean {
  return a.kind === 'value' && b.kind === 'value' ? sameValue(a.value, b.value) : a.kind === b.kind;
}

function differencesAround(before: Answer, after: Answer): readonly AroundAnswer[] {
  if (before.kind === 'contested' && after.kind === 'contested')
    return isDeepStrictEqual(before.statements, after.statements) ? [] : ['statements'];
  if (before.kind !== 'answer' || after.kind !== 'answer') return [];
  const pairs: readonly (readonly [AroundAnswer, unknown, unknown])[] = [
    ['reason', before.because, after.because],
    ['evidence', before.evidence, after.evidence],
    ['by', before.by, after.by],
    ['on', before.on, after.on],
    ['confidence', before.confidence, after.confidence],
    ['review', before.review, after.review],
    ['decision', before.decided, after.decided],
  ];
  return pairs.flatMap(([what, one, other]) => (isDeepStrictEqual(one, other) ? [] : [what]));
}
