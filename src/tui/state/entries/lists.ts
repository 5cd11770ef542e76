import type { Entry } from '../entry.ts';
import { listsOf } from '../question-lists.ts';
import type { WalkState } from '../state.ts';

/** The lists of questions that can be gone through: those with something in them. */
export function listsEntries(state: WalkState): readonly Entry[] {
  const { open, contested, topics, ministries, frameworks } = listsOf(state);
  return [open, contested, ...topics, ...ministries, ...frameworks]
    .filter(({ count }) => count > 0)
    .map(({ list }) => ({ kind: 'list', list }));
}
