import { entriesOf } from './entries.ts';
import type { View, Wish } from './event.ts';
import type { Spot } from './screen.ts';
import { topOf, type WalkState, withTop } from './state.ts';

/** A wish to go up or down on the screen on view. */
export type Move = Extract<Wish, { readonly view: View }>;

/** Moves the cursor over the entries, and past the last one scrolls the text below it; without entries only scrolls. */
export function moved(state: WalkState, { kind, view }: Move): WalkState {
  const { screen, spot } = topOf(state);
  const last = entriesOf(state, screen).length - 1;
  const to = last < 0 ? scrolled(spot, kind, view) : pointed(spot, kind, view, last);
  return withTop(state, () => ({ screen, spot: to }));
}

/** Points at an entry; a place past the ends is taken as the end. */
export function pointedAt(state: WalkState, at: number): WalkState {
  const { screen } = topOf(state);
  const cursor = Math.min(Math.max(0, at), Math.max(0, entriesOf(state, screen).length - 1));
  return withTop(state, () => ({ screen, spot: { cursor, scroll: 0 } }));
}

function scrolled({ cursor, scroll }: Spot, kind: Move['kind'], { page, furthest }: View): Spot {
  const to = {
    up: scroll - 1,
    down: scroll + 1,
    'page-up': scroll - page,
    'page-down': scroll + page,
    first: 0,
    last: furthest,
  }[kind];
  return { cursor, scroll: within(to, 0, furthest) };
}

function pointed({ cursor, scroll }: Spot, kind: Move['kind'], { page, furthest }: View, last: number): Spot {
  const leap = Math.max(1, Math.floor(page / 2));
  switch (kind) {
    case 'up':
      return scroll > 0 ? { cursor, scroll: scroll - 1 } : { cursor: Math.max(0, cursor - 1), scroll: 0 };
    case 'down':
      return cursor < last
        ? { cursor: cursor + 1, scroll: 0 }
        : { cursor: last, scroll: within(scroll + 1, 0, furthest) };
    case 'page-up':
      return scroll > 0
        ? { cursor, scroll: within(scroll - leap, 0, furthest) }
        : { cursor: within(cursor - leap, 0, last), scroll: 0 };
    case 'page-down':
      return cursor < last
        ? { cursor: within(cursor + leap, 0, last), scroll: 0 }
        : { cursor: last, scroll: within(scroll + leap, 0, furthest) };
    case 'first':
      return { cursor: 0, scroll: 0 };
    case 'last':
      return { cursor: last, scroll: cursor === last ? furthest : 0 };
  }
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}
