import type { Entry } from '../entry.ts';
import type { WalkState } from '../state.ts';

/** The actions of the plan. */
export function planEntries(_state: WalkState): readonly Entry[] {
  return [];
}

/** The parts of one action. */
export function planLineEntries(_state: WalkState, _line: number): readonly Entry[] {
  return [];
}
