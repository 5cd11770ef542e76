import type { Entry } from '../entry.ts';
import type { WalkState } from '../state.ts';

/** Everything that the first screen leads to. */
export function overviewEntries(state: WalkState): readonly Entry[] {
  return state.library.frameworks.map(({ id }) => ({ kind: 'framework', framework: id }));
}
