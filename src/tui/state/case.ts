import type { Said } from '../../profile/profile.ts';
import { keyProfile } from '../../workshop/exercise.ts';
import { type MarkedQuestion, mark } from '../../workshop/mark.ts';
import type { View } from './event.ts';
import { popped, pushed, topOf, withTop } from './stack.ts';
import type { Supposition, WalkState } from './state.ts';

/** The questions of the case as the answers stand now: those not right first, else in the order of the key. None where there is no case. */
export function markedNow({ exercise, profile, library }: WalkState): readonly MarkedQuestion[] {
  if (exercise === null) return [];
  const marked = mark(exercise, profile, library);
  const right = ({ verdict }: MarkedQuestion): boolean => verdict === 'right';
  return [...marked.filter((one) => !right(one)), ...marked.filter(right)];
}

/** What the case says to a question; `null` where it does not ask it. */
export function keyTo({ exercise }: WalkState, question: string): Said | null {
  return exercise?.key.get(question)?.said ?? null;
}

/** How many questions the case asks, and how many have an answer: “not known” is one. */
export function answeredInCase({ exercise, profile }: WalkState): {
  readonly answered: number;
  readonly asked: number;
} {
  const asked = [...(exercise?.key.keys() ?? [])];
  return {
    answered: asked.filter((question) => profile.answers.get(question)?.kind === 'answer').length,
    asked: asked.length,
  };
}

/** The hint to a question; empty where it has none. */
export function hintTo({ exercise }: WalkState, question: string): string {
  return exercise?.key.get(question)?.hint ?? '';
}

/** True where a question has a hint that nobody has asked for yet. */
export function hintOpen(state: WalkState, question: string): boolean {
  return hintTo(state, question) !== '' && !state.hints.includes(question);
}

/** Shows the hint to the question on view, for the whole visit. */
export function hintShown(state: WalkState): WalkState {
  const { screen } = topOf(state);
  if (screen.kind !== 'question' || !hintOpen(state, screen.question)) return state;
  return { ...state, hints: [...state.hints, screen.question] };
}

/** Opens the story where it was left. */
export function storyOpened(state: WalkState): WalkState {
  if (state.exercise === null) return state;
  const spot = { cursor: 0, scroll: state.reading.alone };
  return withTop(pushed(state, { kind: 'story' }), ({ screen }) => ({ screen, spot }));
}

/** Goes back from the story, which is opened at this place the next time. */
export function storyLeft(state: WalkState): WalkState {
  const { scroll } = topOf(state).spot;
  return popped({ ...state, reading: { ...state.reading, alone: scroll } });
}

/** Reads on, by half of what is seen of it, in the story beside the screen, or back. */
export function readBeside(state: WalkState, by: 1 | -1, { page, furthest }: NonNullable<View['story']>): WalkState {
  const from = Math.min(state.reading.beside, furthest);
  const to = from + by * Math.max(1, Math.floor(page / 2));
  return { ...state, reading: { ...state.reading, beside: Math.min(Math.max(to, 0), furthest) } };
}

/** Opens the marks; the first time it asks whether the answers of the case are to be shown. */
export function marksOpened(state: WalkState): WalkState {
  if (state.exercise === null) return state;
  return pushed(state, state.marksShown ? { kind: 'marks' } : { kind: 'ask', asked: { kind: 'marks' } });
}

/** Opens a marked question, with all the others to go through. */
export function markOpened(state: WalkState, question: string): WalkState {
  const among = markedNow(state).map((one) => one.question.id);
  return pushed(state, { kind: 'mark', question, among });
}

/** The answers of the case, supposed; `null` where there is no case. */
export function caseSupposed({ exercise }: WalkState): Supposition | null {
  return exercise === null ? null : { key: 'case', profile: keyProfile(exercise), by: 'answers' };
}
