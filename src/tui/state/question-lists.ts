import type { QuestionList } from './screen.ts';
import { pushed, type WalkState } from './state.ts';

/** Opens a list of questions to go through. */
export function openList(state: WalkState, about: QuestionList): WalkState {
  return pushed(state, { kind: 'questions', about, questions: [] });
}
