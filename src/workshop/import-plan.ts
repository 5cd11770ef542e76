import { isDeepStrictEqual } from 'node:util';
import type { Question } from '../framework/question.ts';
import { describeSaid } from '../gap/describe.ts';
import type { Words } from '../language/words.ts';
import { error, type Problem } from '../problem/problem.ts';
import type { Answer, Profile } from '../profile/profile.ts';
import { sameSaid } from '../profile/same-said.ts';
import type { At } from './import-answer.ts';
import { answerFrom, holdsOthers } from './import-change.ts';
import { type Entry, entryOf, isEmpty, sameEntry } from './questionnaire-entry.ts';

/** What an import would do to the answer of one question; `beside` keeps what a row says beside what others have said. */
export interface Change {
  readonly kind: 'added' | 'changed' | 'cleared' | 'beside';
  readonly question: Question;
  readonly at: At;
  readonly before: Answer | undefined;
  /** `null` where the answer is taken out. */
  readonly after: Answer | null;
  /** True where the questionnaire held an answer that the profile no longer has. */
  readonly gone: boolean;
}

/** What becomes of one row: a change, a problem that stands against it, nothing since the profile says the same (`same`), or nothing since nothing was filled in. */
export type Verdict = Change | { readonly refused: Problem } | 'same' | 'nothing';

/** What a row holds now, and what it held when the questionnaire was made. */
export interface Row {
  readonly question: Question;
  readonly at: At;
  readonly was: Entry;
  readonly got: Entry;
}

/** Sets a row against what it held and against the profile. Whatever was changed on both sides, and not to the same, is refused. */
export function verdictOn(row: Row, profile: Profile, by: string | null, words: Words): Verdict {
  const { question, was, at } = row;
  const got = withoutRest(row.got, was);
  const before = profile.answers.get(question.id);
  const now = entryOf(before);
  const refused = (problem: Problem): Verdict => ({ refused: problem });
  const ask = question.ask;
  if (isEmpty(got)) {
    if (isEmpty(was) || isEmpty(now)) return 'nothing';
    if (!sameEntry(now, was)) return refused(changedMeanwhile(row, before, words));
    if (holdsOthers(before)) return refused(error('cell-clears-others', { ...at, ask }, null));
    return { kind: 'cleared', question, at, before, after: null, gone: false };
  }
  const { said } = got;
  if (said === null) return refused(error('cell-without-answer', { ...at, ask }, null));
  if (sameEntry(got, now)) return 'same';
  const contested = before?.kind === 'contested';
  if (sameEntry(got, was) && before !== undefined) return 'nothing';
  if (before !== undefined && !contested && !sameEntry(now, was)) return refused(changedMeanwhile(row, before, words));
  if (profile.status === 'validated' && got.because === null)
    return refused(error('cell-reason-missing', { ...at, ask }, null));
  const after = answerFrom({ ...got, said }, before, by);
  if (isDeepStrictEqual(after, before)) return 'same';
  const beside = after.kind !== 'answer' || !sameSaid(after.said, said);
  const kind = beside ? 'beside' : before === undefined ? 'added' : 'changed';
  return { kind, question, at, before, after, gone: before === undefined && !isEmpty(was) };
}

/** A row of which only the answer was emptied is emptied whole. */
function withoutRest(got: Entry, was: Entry): Entry {
  const onlyAnswer = got.said === null && was.said !== null && sameEntry({ ...got, said: was.said }, was);
  return onlyAnswer ? { ...got, because: null, on: null, confidence: null, evidence: [] } : got;
}

function changedMeanwhile({ question, at }: Row, before: Answer | undefined, words: Words): Problem {
  const now = before?.kind === 'answer' ? describeSaid(before.said, question, words) : words.terms.contested;
  return error('cell-changed-meanwhile', { ...at, ask: question.ask, now }, null);
}
