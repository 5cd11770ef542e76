import { committed } from './commit.ts';
import { answerFrom, isChanged, keptEvidence } from './draft.ts';
import type { Reduced } from './event.ts';
import type { ScreenKind } from './screen.ts';
import { popped, topOf } from './stack.ts';
import type { WalkState } from './state.ts';
import { atSave } from './write.ts';

/** Saves the answer that was begun, and goes back to its question. */
export function savedDraft(state: WalkState): Reduced<WalkState> {
  const { draft } = state;
  if (draft === null) return { state, effects: [] };
  const done = backToQuestion({ ...state, draft: null });
  if (!isChanged(state)) return { state: { ...done, notice: { kind: 'nothing-changed' } }, effects: [] };
  const answer = answerFrom(draft, state.profile.answers.get(draft.question), state.visit);
  return committed(done, draft.question, answer, { kind: 'answered', question: draft.question });
}

/** Leaves the form of one piece of evidence; what is in it is kept. */
export function leftSource(state: WalkState): WalkState {
  const { draft } = state;
  const left = popped(state);
  return atSave(draft === null ? left : { ...left, draft: { ...draft, evidence: keptEvidence(draft.evidence) } });
}

/** The screens on which an answer that was begun is written. */
const onDraft: readonly ScreenKind[] = ['draft', 'line', 'source', 'pick', 'story'];

/** The state with the question on view that an answer was begun to. */
export function backToQuestion(state: WalkState): WalkState {
  return onDraft.includes(topOf(state).screen.kind) ? backToQuestion(popped(state)) : state;
}
