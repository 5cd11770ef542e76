import type { Finding } from '../../assess/finding.ts';
import { folded, wordsOf } from '../fold.ts';
import { resultsIn } from './results.ts';
import type { Filter, Narrowing, Screen } from './screen.ts';
import { topOf } from './stack.ts';
import type { WalkState } from './state.ts';

/** A list of items. */
export type ItemList = Extract<Screen, { kind: 'items' }>;

/** What lets every item through. */
export const notNarrowed: Narrowing = { topic: null, text: '' };

/** The findings that a list of items shows; none before the first assessment. */
export function findingsListed(state: WalkState, { framework, area, filter, narrowing }: ItemList): readonly Finding[] {
  if (state.results === null) return [];
  const listed = resultsIn(state.results, framework).list(area, filter);
  const words = wordsOf(narrowing.text);
  return listed.filter(
    ({ item }) =>
      (narrowing.topic === null || item.roundtables.includes(narrowing.topic)) &&
      words.every((word) => folded(`${item.title}\n${item.text}`).includes(word)),
  );
}

/** The list of items that the screen on view narrows; `null` where it narrows none. */
export function listBelow(state: WalkState): ItemList | null {
  const found = state.stack.findLast(({ screen }) => screen.kind === 'items')?.screen;
  return found?.kind === 'items' ? found : null;
}

/** Shows other items in the list below, from its first one on. */
export function narrowed(state: WalkState, change: Partial<Narrowing> & { readonly filter?: Filter }): WalkState {
  const at = state.stack.findLastIndex(({ screen }) => screen.kind === 'items');
  const { filter, ...narrowing } = change;
  const [first, ...rest] = state.stack.map((opened, index) => {
    const { screen } = opened;
    if (index !== at || screen.kind !== 'items') return opened;
    const after: ItemList = {
      ...screen,
      filter: filter ?? screen.filter,
      narrowing: { ...screen.narrowing, ...narrowing },
    };
    return { screen: after, spot: { cursor: firstItem(state, after), scroll: 0 } };
  });
  return first === undefined ? state : { ...state, stack: [first, ...rest] };
}

/** Narrows the list of items below to those that hold all of some words. */
export function narrowedTo(state: WalkState, text: string): WalkState {
  return topOf(state).screen.kind === 'narrow' ? narrowed(state, { text }) : state;
}

/** The entry of a list that its first item stands at; that of the way to narrow it where it has none. */
export function firstItem(state: WalkState, list: ItemList): number {
  return findingsListed(state, list).length === 0 ? 0 : 1;
}
