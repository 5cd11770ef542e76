import type { Entry } from '../entry.ts';
import type { Screen } from '../screen.ts';
import type { WalkState } from '../state.ts';

/** What is found by the words written. */
export function searchEntries(_state: WalkState, _screen: Extract<Screen, { kind: 'search' }>): readonly Entry[] {
  return [];
}
