import type { Answer, Profile } from '../../profile/profile.ts';
import type { Effect, Reduced } from './event.ts';
import type { Change, HistoryEntry, Notice, WalkState } from './state.ts';

/** Puts an answer in the place of another, or with `null` takes it out: to be saved and assessed at once, and to be taken back. */
export function committed(
  state: WalkState,
  question: string,
  answer: Answer | null,
  notice: Notice,
): Reduced<WalkState> {
  const before = state.profile.answers.get(question) ?? null;
  const entry: HistoryEntry = { question, before, after: answer, change: state.nextChange };
  return written({ ...state, past: [...state.past, entry], future: [], notice }, question, answer, null);
}

/** Takes the last answer of the visit back. */
export function undone(state: WalkState): Reduced<WalkState> {
  const entry = state.past.at(-1);
  if (entry === undefined) return { state: { ...state, notice: { kind: 'nothing-to-undo' } }, effects: [] };
  const back: WalkState = {
    ...state,
    past: state.past.slice(0, -1),
    future: [...state.future, { ...entry, change: state.nextChange }],
    notice: { kind: 'undone', question: entry.question },
  };
  return written(back, entry.question, entry.before, entry.change);
}

/** Brings the answer that was taken back last. */
export function redone(state: WalkState): Reduced<WalkState> {
  const entry = state.future.at(-1);
  if (entry === undefined) return { state: { ...state, notice: { kind: 'nothing-to-redo' } }, effects: [] };
  const again: WalkState = {
    ...state,
    past: [...state.past, { ...entry, change: state.nextChange }],
    future: state.future.slice(0, -1),
    notice: { kind: 'redone', question: entry.question },
  };
  return written(again, entry.question, entry.after, entry.change);
}

/** Writes an answer into the profile and sends it on its way to the file. */
function written(
  state: WalkState,
  question: string,
  answer: Answer | null,
  reverses: number | null,
): Reduced<WalkState> {
  const profile = withAnswerIn(state.profile, question, answer);
  const change: Change = { id: state.nextChange, question, answer, reverses };
  const effects: readonly Effect[] = [
    { kind: 'save', change },
    { kind: 'assess', profile },
  ];
  return {
    state: { ...state, profile, unsaved: [...state.unsaved, change], nextChange: state.nextChange + 1, fault: null },
    effects,
  };
}

function withAnswerIn(profile: Profile, question: string, answer: Answer | null): Profile {
  const answers = new Map(profile.answers);
  if (answer === null) answers.delete(question);
  else answers.set(question, answer);
  return { ...profile, answers };
}
