import type { Answer, PlanLine, Profile } from '../../profile/profile.ts';
import type { Change, HistoryEntry, ProfileEdit } from './change.ts';
import type { Effect, Reduced } from './event.ts';
import type { Notice, WalkState } from './state.ts';

/** Puts an answer in the place of another, or with `null` takes it out: to be saved and assessed at once, and to be taken back. */
export function committed(
  state: WalkState,
  question: string,
  answer: Answer | null,
  notice: Notice,
): Reduced<WalkState> {
  const before: ProfileEdit = { kind: 'answer', question, answer: state.profile.answers.get(question) ?? null };
  return done(state, before, { kind: 'answer', question, answer }, notice);
}

/** Puts another action plan in the place of the present one: to be saved at once, and to be taken back. */
export function planCommitted(state: WalkState, plan: readonly PlanLine[], notice: Notice): Reduced<WalkState> {
  return done(state, { kind: 'plan', plan: state.profile.plan }, { kind: 'plan', plan }, notice);
}

function done(state: WalkState, before: ProfileEdit, after: ProfileEdit, notice: Notice): Reduced<WalkState> {
  const entry: HistoryEntry = { before, after, change: state.nextChange };
  return written({ ...state, past: [...state.past, entry], future: [], notice }, after, null);
}

/** Takes the last change of the visit back. */
export function undone(state: WalkState): Reduced<WalkState> {
  const entry = state.past.at(-1);
  if (entry === undefined) return { state: { ...state, notice: { kind: 'nothing-to-undo' } }, effects: [] };
  const back: WalkState = {
    ...state,
    past: state.past.slice(0, -1),
    future: [...state.future, { ...entry, change: state.nextChange }],
    notice: { kind: 'undone', edit: entry.before },
  };
  return written(back, entry.before, entry.change);
}

/** Brings the change that was taken back last. */
export function redone(state: WalkState): Reduced<WalkState> {
  const entry = state.future.at(-1);
  if (entry === undefined) return { state: { ...state, notice: { kind: 'nothing-to-redo' } }, effects: [] };
  const again: WalkState = {
    ...state,
    past: [...state.past, { ...entry, change: state.nextChange }],
    future: state.future.slice(0, -1),
    notice: { kind: 'redone', edit: entry.after },
  };
  return written(again, entry.after, entry.change);
}

/** Writes into the profile and sends the change on its way to the file. */
function written(state: WalkState, edit: ProfileEdit, reverses: number | null): Reduced<WalkState> {
  const profile = withEdit(state.profile, edit);
  const change: Change = { id: state.nextChange, edit, reverses };
  const save: Effect = { kind: 'save', change };
  return {
    state: {
      ...state,
      profile,
      unsaved: [...state.unsaved, change],
      nextChange: state.nextChange + 1,
      fault: null,
      supposing: '',
      supposed: null,
    },
    effects: [save, { kind: 'assess', profile }],
  };
}

function withEdit(profile: Profile, edit: ProfileEdit): Profile {
  if (edit.kind === 'plan') return { ...profile, plan: edit.plan };
  const answers = new Map(profile.answers);
  if (edit.answer === null) answers.delete(edit.question);
  else answers.set(edit.question, edit.answer);
  return { ...profile, answers };
}
