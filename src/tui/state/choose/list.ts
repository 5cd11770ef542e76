import type { ListEntry } from '../entry.ts';
import { type Reduced, still } from '../event.ts';
import type { WalkState } from '../state.ts';

/** Narrows the list of items below, or orders the gaps gone through. */
export function chooseForList(state: WalkState, _entry: ListEntry): Reduced<WalkState> {
  return still(state);
}
