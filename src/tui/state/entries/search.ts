import type { Entry } from '../entry.ts';
import type { Screen } from '../screen.ts';
import { foundBy } from '../search.ts';
import type { WalkState } from '../state.ts';

/** What is found by the words written. */
export function searchEntries(state: WalkState, screen: Extract<Screen, { kind: 'search' }>): readonly Entry[] {
  return foundBy(state, screen.line.text).flatMap(({ hits }) => hits.map(({ entry }) => entry));
}
