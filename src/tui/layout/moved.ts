import { resultsIn } from '../state/results.ts';
import type { ItemRef } from '../state/screen.ts';
import { shownOutcome } from '../theme.ts';
import type { Context } from './context.ts';

/** What the last answer moved an item from, in words; empty where it did not move it. */
export function movedFrom({ state, words }: Context, { framework, item }: ItemRef): string {
  const moved = state.moved.find((one) => one.framework === framework && one.item === item);
  return moved === undefined ? '' : words.walk.outcome.was(shownOutcome(moved.before, words).word);
}

/** What an answer moved, in one sentence: the item that the user came from first, else the first one. */
export function movedSentence({ state, words }: Context): string {
  const { results, moved } = state;
  if (results === null || results.profile !== state.profile) return words.walk.notice.counts;
  const from = state.stack.findLast(({ screen }) => screen.kind === 'item')?.screen;
  const first =
    moved.find(({ framework, item }) => from?.kind === 'item' && from.framework === framework && from.item === item) ??
    moved[0];
  if (first === undefined) return words.walk.notice.nothingMoved;
  const finding = resultsIn(results, first.framework).finding(first.item);
  return words.walk.notice.moved({
    title: finding.item.title,
    was: shownOutcome(first.before, words).word,
    is: shownOutcome(finding, words).word,
    others: moved.length - 1,
  });
}
