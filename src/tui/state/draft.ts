import { isDeepStrictEqual } from 'node:util';
import type { GivenAnswer } from '../../profile/edit-profile.ts';
import type { Answer, Evidence, Said, Statement } from '../../profile/profile.ts';
import { sameSaid } from '../../profile/same-said.ts';
import type { EvidenceField } from './screen.ts';
import type { Draft, Visit, WalkState } from './state.ts';

/** A piece of evidence with nothing in it. */
export const emptyEvidence: Evidence = { title: '', publisher: null, date: null, url: null, says: null };

/**
 * Begins an answer, or changes what the one begun says. Evidence given before is kept. What was said of one answer, its reason, its respondent,
 * its confidence and its review, is never kept for another, also where the answer changes after it was opened again; unless somebody wrote it since.
 */
export function draftOf(state: WalkState, question: string, said: Said): Draft {
  const { draft } = state;
  const fresh = freshDraft(state, question, said);
  if (draft?.question !== question) return fresh;
  const opened = freshDraft(state, question, draft.said);
  return {
    ...draft,
    said,
    because: draft.because === opened.because ? fresh.because : draft.because,
    by: draft.by === opened.by ? fresh.by : draft.by,
    confidence: draft.confidence === opened.confidence ? fresh.confidence : draft.confidence,
    review: draft.review === opened.review ? fresh.review : draft.review,
  };
}

function freshDraft({ profile, visit }: WalkState, question: string, said: Said): Draft {
  const own = profile.answers.get(question);
  const same = own?.kind === 'answer' && sameSaid(own.said, said) ? own : null;
  const [prepared] = profile.preparedBy;
  return {
    question,
    said,
    because: same?.because ?? '',
    decider: visit.by ?? prepared?.organisation ?? prepared?.name ?? '',
    evidence: own?.kind === 'answer' ? own.evidence : [],
    by: same === null ? visit.by : same.by,
    confidence: same?.confidence ?? null,
    review: same?.review ?? null,
  };
}

/** The number or day that is answered, or with which an answer was begun, as text; empty where there is none. */
export function typedBefore({ draft, profile }: WalkState, question: string): string {
  const own = profile.answers.get(question);
  const said = (draft?.question === question ? draft.said : null) ?? (own?.kind === 'answer' ? own.said : null);
  return said?.kind === 'value' ? String(said.value) : '';
}

/** The reason that was given before: by the present answer or, where ministries disagree, by one that says the same; `null` where there is none. */
export function earlierReason({ draft, profile }: WalkState): string | null {
  const own = draft === null ? undefined : profile.answers.get(draft.question);
  if (draft === null || own === undefined || own.kind === 'faulty') return null;
  if (own.kind === 'answer') return own.because;
  return own.statements.find(({ said, because }) => because !== null && sameSaid(said, draft.said))?.because ?? null;
}

/** The answer that a draft makes of the one before it. What was said of another answer, its review and its confidence, is not carried over. */
export function answerFrom(draft: Draft, before: Answer | undefined, visit: Visit): GivenAnswer {
  const because = draft.because.trim() === '' ? null : draft.because.trim();
  const statement = { said: draft.said, because, evidence: keptEvidence(draft.evidence) };
  const kept = before?.kind === 'answer' && sameSaid(before.said, draft.said) ? before : null;
  const dissent = dissentOf(before, draft.said);
  const answer: GivenAnswer = {
    kind: 'answer',
    ...statement,
    by: draft.by,
    on: visit.today,
    confidence: draft.confidence,
    review: draft.review,
    decided:
      dissent.length > 0
        ? { by: draft.decider.trim(), on: visit.today, because: null, from: dissent }
        : (kept?.decided ?? null),
    also: kept?.also ?? [],
  };
  return kept !== null && isDeepStrictEqual({ ...answer, on: kept.on }, kept) ? kept : answer;
}

/**
 * What others said that an answer decides against, and that is kept with it: the statements of a contested question;
 * and where several gave one answer or it was decided before, that answer with all that was said, once another takes its place.
 */
export function dissentOf(before: Answer | undefined, said: Said): readonly Statement[] {
  if (before?.kind === 'contested') return before.statements;
  if (before?.kind !== 'answer' || sameSaid(before.said, said)) return [];
  const { kind: _, also, ...own } = before;
  return also.length === 0 && own.decided === null ? [] : [own, ...also];
}

/** True where it is not said who decides between the ministries that disagree. */
export function lacksDecider({ profile }: WalkState, draft: Draft): boolean {
  return draft.decider.trim() === '' && dissentOf(profile.answers.get(draft.question), draft.said).length > 0;
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
