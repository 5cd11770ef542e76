import { type Reduced, still } from './event.ts';
import type { PlanField } from './screen.ts';
import type { WalkState } from './state.ts';

/** Takes what was written for an action of the plan: a new one where none is on view. */
export function planWritten(state: WalkState, _field: PlanField, _text: string): Reduced<WalkState> {
  return still(state);
}
