import type { Entry } from '../entry.ts';
import type { Picked } from '../screen.ts';
import type { WalkState } from '../state.ts';

/** What can be chosen for a part of an answer or of the plan. */
export function pickEntries(_state: WalkState, _picked: Picked): readonly Entry[] {
  return [];
}
