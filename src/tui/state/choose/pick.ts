import type { PlanEntry } from '../entry.ts';
import { type Reduced, still } from '../event.ts';
import type { WalkState } from '../state.ts';

/** Takes what was picked for a part of an answer or of the plan. */
export function picked(
  state: WalkState,
  _entry: Extract<PlanEntry, { kind: 'pick' | 'pick-other' }>,
): Reduced<WalkState> {
  return still(state);
}
