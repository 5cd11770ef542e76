import type { Entry } from '../entry.ts';
import { fedWith } from '../fed.ts';
import { gapName, planLinesFor } from '../plan.ts';
import { resultsIn } from '../results.ts';
import { gapOrders, type Screen } from '../screen.ts';
import type { WalkState } from '../state.ts';
import { stepsOn } from '../supposing.ts';

/** What can be done about an item: its questions first. */
export function itemEntries(state: WalkState, screen: Extract<Screen, { kind: 'item' }>): readonly Entry[] {
  const { framework, item, queue } = screen;
  if (state.results === null) return [];
  const isGap = resultsIn(state.results, framework).gap(item) !== null;
  const planned = planLinesFor(state.profile.plan, gapName(screen));
  return [
    { kind: 'behind' },
    ...some(stepsOn(state, framework, item).length > 0, { kind: 'what-if' }),
    ...planned.map((line): Entry => ({ kind: 'plan-line', line })),
    ...some(isGap, { kind: 'plan-add' }),
    ...some(fedWith(state, screen).length > 0, { kind: 'related' }),
    ...some(queue.kind === 'gaps' && queue.items.length > 1, { kind: 'order' }),
  ];
}

function some(stands: boolean, entry: Entry): readonly Entry[] {
  return stands ? [entry] : [];
}

/** The orders in which gaps can be gone through. */
export function orderEntries(): readonly Entry[] {
  return gapOrders.map((order) => ({ kind: 'gap-order', order }));
}

/** The items of all frameworks that the answers behind an item feed too. */
export function relatedEntries(state: WalkState, screen: Extract<Screen, { kind: 'related' }>): readonly Entry[] {
  return fedWith(state, screen).map((ref) => ({ kind: 'item', ...ref }));
}

/** The steps of a gap, each to be supposed or not, and what can be done about them. */
export function whatIfEntries(state: WalkState, screen: Extract<Screen, { kind: 'what-if' }>): readonly Entry[] {
  const steps = stepsOn(state, screen.framework, screen.item);
  if (steps.length === 0) return [];
  return [
    ...steps.map(({ question }): Entry => ({ kind: 'suppose', question })),
    ...some(steps.length > 1, { kind: 'suppose-all' }),
    { kind: 'plan-add' },
  ];
}
