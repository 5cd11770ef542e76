import type { PlanEntry } from '../entry.ts';
import { type Reduced, still } from '../event.ts';
import type { WalkState } from '../state.ts';

/** Opens a part of an action of the plan, or does something with the action. */
export function chooseOnPlan(
  state: WalkState,
  _entry: Exclude<PlanEntry, { kind: 'pick' | 'pick-other' }>,
): Reduced<WalkState> {
  return still(state);
}
