import type { Entry } from '../entry.ts';
import type { Screen } from '../screen.ts';
import type { WalkState } from '../state.ts';

/** What can be done about an item. */
export function itemEntries(_state: WalkState, _screen: Extract<Screen, { kind: 'item' }>): readonly Entry[] {
  return [];
}

/** The orders in which gaps can be gone through. */
export function orderEntries(): readonly Entry[] {
  return [];
}

/** The items of other frameworks that the answers behind an item feed. */
export function relatedEntries(_state: WalkState, _screen: Extract<Screen, { kind: 'related' }>): readonly Entry[] {
  return [];
}

/** The steps of a gap, each to be supposed or not. */
export function whatIfEntries(_state: WalkState, _screen: Extract<Screen, { kind: 'what-if' }>): readonly Entry[] {
  return [];
}
