import { committed } from './commit.ts';
import { answerFrom, isChanged, keptEvidence, lacksDecider } from './draft.ts';
import { draftEntries } from './entries/draft.ts';
import { type Reduced, still } from './event.ts';
import type { ScreenKind } from './screen.ts';
import { popped, pushed, topOf } from './stack.ts';
import type { Draft, WalkState } from './state.ts';
import { atSave } from './write.ts';

/** Saves the answer that was begun, and goes back to its question; the answer stays begun where it is still to be said who decides. */
export function savedDraft(state: WalkState): Reduced<WalkState> {
  const { draft } = state;
  if (draft === null) return { state, effects: [] };
  if (lacksDecider(state, draft)) return still(deciderWanted(state, draft));
  const done = backToQuestion({ ...state, draft: null });
  if (!isChanged(state)) return { state: { ...done, notice: { kind: 'nothing-changed' } }, effects: [] };
  const answer = answerFrom(draft, state.profile.answers.get(draft.question), state.visit);
  return committed(done, draft.question, answer, { kind: 'answered', question: draft.question });
}

/** The answer that was begun, on top of its question, pointing at who decided. */
function deciderWanted(state: WalkState, { question }: Draft): WalkState {
  const [first, ...rest] = state.stack;
  const at = rest.findLastIndex(({ screen }) => screen.kind === 'question' && screen.question === question);
  const missing = draftEntries(state).findIndex(({ kind }) => kind === 'draft-decider');
  const asked = pushed({ ...state, stack: [first, ...rest.slice(0, at + 1)] }, { kind: 'draft' }, missing);
  return { ...asked, notice: { kind: 'who-decided' } };
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
