import type { StepEntry } from '../entry.ts';
import type { WalkState } from '../state.ts';

/** Supposes a step, or no longer. */
export function stepSupposed(state: WalkState, _entry: StepEntry): WalkState {
  return state;
}
