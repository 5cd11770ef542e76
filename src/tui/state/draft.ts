import { isDeepStrictEqual } from 'node:util';
import type { GivenAnswer } from '../../profile/edit-profile.ts';
import type { Answer, Evidence, Said } from '../../profile/profile.ts';
import { sameSaid } from './open.ts';
import type { EvidenceField } from './screen.ts';
import type { Draft, Visit, WalkState } from './state.ts';

/** A piece of evidence with nothing in it. */
export const emptyEvidence: Evidence = { title: '', publisher: null, date: null, url: null, says: null };

/**
 * Begins an answer, or changes what the one begun says. Evidence given before is kept; the reason is written anew where the answer changes,
 * also where it changes after it was opened again: a reason for one answer is never kept for another, unless somebody wrote it since.
 */
export function draftOf(state: WalkState, question: string, said: Said): Draft {
  const own = state.profile.answers.get(question);
  const reasonFor = (answered: Said): string =>
    own?.kind === 'answer' && sameSaid(own.said, answered) ? (own.because ?? '') : '';
  const { draft } = state;
  if (draft?.question === question) {
    const unwritten = draft.because === reasonFor(draft.said);
    return { ...draft, said, because: unwritten ? reasonFor(said) : draft.because };
  }
  const sameBefore = own?.kind === 'answer' && sameSaid(own.said, said) ? own : null;
  const [prepared] = state.profile.preparedBy;
  return {
    question,
    said,
    because: reasonFor(said),
    decider: state.visit.by ?? prepared?.organisation ?? prepared?.name ?? '',
    evidence: own?.kind === 'answer' ? own.evidence : [],
    by: sameBefore?.by ?? state.visit.by,
    confidence: sameBefore?.confidence ?? null,
    review: sameBefore?.review ?? null,
  };
}

/** The reason that the question's present answer gives; `null` where it gives none. */
export function earlierReason(state: WalkState): string | null {
  const own = state.draft === null ? undefined : state.profile.answers.get(state.draft.question);
  return own?.kind === 'answer' ? own.because : null;
}

/** The answer that a draft makes of the one before it. What was said of another answer, its review and its confidence, is not carried over. */
export function answerFrom(draft: Draft, before: Answer | undefined, visit: Visit): GivenAnswer {
  const because = draft.because.trim() === '' ? null : draft.because.trim();
  const statement = { said: draft.said, because, evidence: keptEvidence(draft.evidence) };
  const kept = before?.kind === 'answer' && sameSaid(before.said, draft.said) ? before : null;
  const answer: GivenAnswer = {
    kind: 'answer',
    ...statement,
    by: draft.by,
    on: visit.today,
    confidence: draft.confidence,
    review: draft.review,
    decided:
      before?.kind === 'contested'
        ? { by: draft.decider.trim(), on: visit.today, because: null, from: before.statements }
        : (kept?.decided ?? null),
  };
  return kept !== null && isDeepStrictEqual({ ...answer, on: kept.on }, kept) ? kept : answer;
}

/** True where saving the draft would change the profile. */
export function isChanged(state: WalkState): boolean {
  if (state.draft === null) return false;
  const before = state.profile.answers.get(state.draft.question);
  return answerFrom(state.draft, before, state.visit) !== before;
}

/** The draft with one part of a piece of evidence written; an empty text takes it out. */
export function withField(draft: Draft, index: number, field: EvidenceField, text: string): Draft {
  const value = text.trim();
  return {
    ...draft,
    evidence: draft.evidence.map((evidence, at) =>
      at === index ? { ...evidence, [field]: value === '' && field !== 'title' ? null : value } : evidence,
    ),
  };
}

/** Evidence as it can be kept: without a title it takes its address, publisher, words or date for one; with nothing in it, it goes. */
export function keptEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.flatMap((one) => {
    if (one.title !== '') return [one];
    const title = one.url ?? one.publisher ?? one.says ?? one.date;
    return title === null ? [] : [{ ...one, title }];
  });
}

/** The draft without a piece of evidence. */
export function withoutSource(draft: Draft, index: number): Draft {
  return { ...draft, evidence: draft.evidence.filter((_, at) => at !== index) };
}
