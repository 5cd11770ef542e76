import type { Entry } from '../entry.ts';
import type { WalkState } from '../state.ts';

/** The earlier profiles that this one can be compared with. */
export function earlierEntries(_state: WalkState): readonly Entry[] {
  return [];
}

/** What came out otherwise than in the earlier profile. */
export function compareEntries(_state: WalkState): readonly Entry[] {
  return [];
}
