import { confidenceOf, ministriesOf, reviewOf } from '../entries/pick.ts';
import type { PlanEntry } from '../entry.ts';
import { type Reduced, still } from '../event.ts';
import { planChanged, planStates, planTextOn } from '../plan.ts';
import { popped, topOf } from '../stack.ts';
import type { Draft, WalkState } from '../state.ts';
import { openLine } from '../write.ts';

/** Takes what was picked for a part of an answer or of the plan. */
export function picked(
  state: WalkState,
  entry: Extract<PlanEntry, { kind: 'pick' | 'pick-other' }>,
): Reduced<WalkState> {
  const { screen } = topOf(state);
  if (screen.kind !== 'pick') return still(state);
  const below = popped(state);
  switch (screen.picked.kind) {
    case 'owner':
      if (entry.kind === 'pick-other') return still(openLine(below, 'owner', planTextOn(below, 'owner')));
      return planChanged(below, screen.picked.line, { owner: entry.value });
    case 'state': {
      const chosen = planStates.find((one) => entry.kind === 'pick' && one === entry.value);
      return chosen === undefined ? still(state) : planChanged(below, screen.picked.line, { state: chosen });
    }
    case 'respondent':
      return still(entry.kind === 'pick-other' ? writeRespondent(below) : withPart(below, { by: entry.value }));
    case 'confidence':
      return still(entry.kind === 'pick' ? withPart(below, { confidence: confidenceOf(entry.value) }) : state);
    case 'review':
      return still(entry.kind === 'pick' ? withPart(below, { review: reviewOf(entry.value) }) : state);
  }
}

function withPart(state: WalkState, part: Partial<Pick<Draft, 'by' | 'confidence' | 'review'>>): WalkState {
  return state.draft === null ? state : { ...state, draft: { ...state.draft, ...part } };
}

/** Opens the line for a respondent that is no ministry in the list; a name written before stands in it. */
function writeRespondent(state: WalkState): WalkState {
  const by = state.draft?.by ?? '';
  return openLine(state, 'respondent', ministriesOf(state).includes(by) ? '' : by);
}
