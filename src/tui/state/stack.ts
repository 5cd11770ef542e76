import type { Opened } from './screen.ts';

/** What holds screens that were opened one from another. */
export interface Stacked<Screen = unknown> {
  /** Never empty; the last is the one on view. */
  readonly stack: readonly [Opened<Screen>, ...Opened<Screen>[]];
}

/** A screen as it is when it opens. */
export function opened<Screen>(screen: Screen, cursor = 0): Opened<Screen> {
  return { screen, spot: { cursor, scroll: 0 } };
}

/** The screen on view, with the spot on it. */
export function topOf<Screen>({ stack }: Stacked<Screen>): Opened<Screen> {
  return stack.at(-1) ?? stack[0];
}

/** The state with another screen on top of the one on view. */
export function pushed<State extends Stacked>(state: State, screen: ScreenOf<State>, cursor = 0): State {
  return { ...state, stack: [...state.stack, opened(screen, cursor)] };
}

/** The state without the screen on view; the first screen stays. */
export function popped<State extends Stacked>(state: State): State {
  const [first, ...rest] = state.stack;
  return rest.length === 0 ? state : { ...state, stack: [first, ...rest.slice(0, -1)] };
}

/** The state with the screen on view replaced by what a function makes of it. */
export function withTop<State extends Stacked>(
  state: State,
  change: (top: Opened<ScreenOf<State>>) => Opened<ScreenOf<State>>,
): State {
  const [first, ...rest] = state.stack;
  if (rest.length === 0) return { ...state, stack: [change(first)] };
  return { ...state, stack: [first, ...rest.slice(0, -1), change(topOf(state))] };
}

type ScreenOf<State extends Stacked> = State['stack'][0]['screen'];
