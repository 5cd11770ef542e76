import type { ItemRef } from '../state/screen.ts';
import { shownOutcome } from '../theme.ts';
import type { Context } from './context.ts';

/** What the last answer moved an item from, in words; empty where it did not move it. */
export function movedFrom({ state, words }: Context, { framework, item }: ItemRef): string {
  const moved = state.moved.find((one) => one.framework === framework && one.item === item);
  return moved === undefined ? '' : words.walk.outcome.was(shownOutcome(moved.before, words).word);
}
