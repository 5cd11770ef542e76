import { entriesOf } from './entries.ts';
import type { View, Wish } from './event.ts';
import type { Spot } from './screen.ts';
import { topOf, withTop } from './stack.ts';
import type { WalkState } from './state.ts';

/** A wish to go up or down on the screen on view. */
export type Move = Extract<Wish, { readonly view: View }>;

/** True for a wish to go up or down. */
export function isMove<Event extends object>(event: Event): event is Extract<Event, Move> {
  return 'view' in event;
}

/** Moves the cursor over the entries, past the last one scrolls the text below it, and before the first one that above it; without entries only scrolls. */
export function moved(state: WalkState, move: Move): WalkState {
  const { screen, spot } = topOf(state);
  const last = entriesOf(state, screen).length - 1;
  return withTop(state, () => ({ screen, spot: spotAfter(spot, move, last) }));
}

/** Where a move leads on a list whose last entry is given by its place, -1 where there is none. */
export function spotAfter(spot: Spot, { kind, view }: Move, last: number): Spot {
  return last < 0 ? scrolled(spot, kind, view) : pointed(spot, kind, view, last);
}

/** Points at an entry; a place past the ends is taken as the end. */
export function pointedAt(state: WalkState, at: number): WalkState {
  const { screen } = topOf(state);
  return withTop(state, () => ({ screen, spot: spotAt(at, entriesOf(state, screen).length - 1) }));
}

/** The spot on an entry of a list whose last one is given by its place; a place past the ends is taken as the end. */
export function spotAt(at: number, last: number): Spot {
  return { cursor: within(at, 0, last), scroll: 0 };
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

function pointed(spot: Spot, kind: Move['kind'], { page, furthest, above = 0 }: View, last: number): Spot {
  const { cursor, scroll } = spot;
  const leap = Math.max(1, Math.floor(page / 2));
  switch (kind) {
    case 'up':
      return goneBack(spot, 1, above);
    case 'down':
      return goneOn(spot, 1, last, furthest);
    case 'page-up':
      return goneBack(spot, leap, above);
    case 'page-down':
      return goneOn(spot, leap, last, furthest);
    case 'first':
      return { cursor: 0, scroll: cursor === 0 && scroll <= 0 ? -above : 0 };
    case 'last':
      return { cursor: last, scroll: cursor === last ? furthest : 0 };
  }
}

/** Back through the text below the entries, then the entries, then the text above them that is out of view. */
function goneBack({ cursor, scroll }: Spot, by: number, above: number): Spot {
  if (scroll > 0) return { cursor, scroll: Math.max(0, scroll - by) };
  if (cursor > 0) return { cursor: Math.max(0, cursor - by), scroll: 0 };
  return { cursor, scroll: within(scroll - by, -above, 0) };
}

function goneOn({ cursor, scroll }: Spot, by: number, last: number, furthest: number): Spot {
  if (scroll < 0) return { cursor, scroll: Math.min(0, scroll + by) };
  if (cursor < last) return { cursor: Math.min(last, cursor + by), scroll: 0 };
  return { cursor: last, scroll: within(scroll + by, 0, furthest) };
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}
