import type { Entry } from '../entry.ts';
import type { WalkState } from '../state.ts';

/** The lists of questions that can be gone through. */
export function listsEntries(_state: WalkState): readonly Entry[] {
  return [];
}
