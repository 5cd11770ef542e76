import type { Answer, Profile, Said } from '../../profile/profile.ts';
import { sameSaid } from '../../profile/same-said.ts';
import { keyTo } from './case.ts';
import { chosen, questionEntries } from './entries/question.ts';
import type { Entry } from './entry.ts';
import { topOf } from './stack.ts';
import type { WalkState } from './state.ts';

/** What would be said to a question; with `null` nothing any more. */
export interface SupposedAnswer {
  readonly question: string;
  readonly said: Said | null;
}

/** The answer pointed at on the question on view, or that of the case to a marked one; `null` where there is none, or where it is the present one. */
export function answerPointedAt(state: WalkState): SupposedAnswer | null {
  const { screen, spot } = topOf(state);
  if (screen.kind !== 'question' && screen.kind !== 'mark') return null;
  const { question } = screen;
  if (screen.kind === 'mark') return otherThanNow(state, question, keyTo(state, question));
  const entry = questionEntries(state, question)[spot.cursor];
  if (entry?.kind === 'take-out') return { question, said: null };
  return otherThanNow(state, question, saidBy(state, question, entry));
}

function otherThanNow({ profile }: WalkState, question: string, said: Said | null): SupposedAnswer | null {
  const own = profile.answers.get(question);
  return said === null || (own?.kind === 'answer' && sameSaid(own.said, said)) ? null : { question, said };
}

/** The profile as if a question were answered so. */
export function profileWith(profile: Profile, { question, said }: SupposedAnswer): Profile {
  const answers = new Map(profile.answers);
  if (said === null) answers.delete(question);
  else answers.set(question, bareAnswer(said));
  return { ...profile, answers };
}

function saidBy(state: WalkState, question: string, entry: Entry | undefined): Said | null {
  switch (entry?.kind) {
    case 'option':
      return entry.said;
    case 'toggle':
    case 'done':
      return { kind: 'value', value: chosen(state, question) };
    case 'type-value':
      return state.draft?.question === question ? state.draft.said : null;
    default:
      return null;
  }
}

function bareAnswer(said: Said): Answer {
  const nothing = { because: null, evidence: [], by: null, on: null, confidence: null, review: null, decided: null };
  return { kind: 'answer', said, ...nothing, also: [] };
}
