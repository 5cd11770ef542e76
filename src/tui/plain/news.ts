import { questionIn } from '../../framework/library.ts';
import { describeSaid } from '../../gap/explain.ts';
import type { Words } from '../../language/words.ts';
import { noticeText } from '../layout/foot.ts';
import { isChanged } from '../state/draft.ts';
import type { Opened } from '../state/screen.ts';
import { topOf } from '../state/stack.ts';
import type { WalkState } from '../state/state.ts';
import { paragraphsOf, plainContext } from './passage.ts';

/** What is said after something happened: the notice, whether it was saved, and of the screen what was not said before. */
export function newsOf(before: WalkState, after: WalkState, words: Words): readonly string[] {
  const context = plainContext(after, words);
  const notice = noticeText(context);
  const tried = before.unsaved.length > 0 && after.notice?.kind !== 'read-again';
  const saves = after.nextChange > before.nextChange || tried;
  const saved = saves && after.unsaved.length === 0;
  const told = [...(notice === '' ? [] : [notice]), ...(saved ? [words.walk.plain.saved] : [])];
  const shown = paragraphsOf(context);
  if (!samePlace(before, after)) return told.length === 0 ? shown : [...told, '', ...shown];
  const known = new Set(paragraphsOf(plainContext(before, words)));
  const fault = faultText(after, words);
  return [...told, ...shown.filter((text) => text !== '' && (text === fault || !known.has(text)))];
}

/** An answer that was begun and will be lost, in one sentence; empty where there is none. */
export function unfinishedText(state: WalkState, words: Words): string {
  const { draft, library } = state;
  if (draft === null || !isChanged(state)) return '';
  const question = questionIn(library, draft.question);
  return words.walk.plain.unfinished({
    ask: question.ask,
    said: describeSaid(draft.said, question, words),
    because: draft.because,
  });
}

/** Why what was written cannot be taken; said each time. Empty where it can. */
function faultText(state: WalkState, words: Words): string {
  const { screen } = topOf(state);
  return screen.kind === 'line' && screen.fault !== null ? words.walk.line.fault[screen.fault] : '';
}

/** True where the user is still on one screen, though it may show other things. */
function samePlace(before: WalkState, after: WalkState): boolean {
  return before.stack.length === after.stack.length && sameScreen(topOf(before), topOf(after));
}

function sameScreen({ screen: one }: Opened, { screen: other }: Opened): boolean {
  if (one === other) return true;
  if (one.kind === 'line' && other.kind === 'line') return one.field === other.field;
  return one.kind === 'what-if' && other.kind === 'what-if' && one.item === other.item;
}

/** What is said when the walk opens: whose profile it is, what is to be told of the file, and the first screen. */
export function openingOf(state: WalkState, words: Words): readonly string[] {
  const { country, asOf, status } = state.profile;
  const profile = words.walk.head.profile({
    country: country.name,
    day: words.explain.day(asOf),
    status: words.terms.status[status],
  });
  const context = plainContext(state, words);
  const notice = noticeText(context);
  return [words.walk.plain.opening(profile), ...(notice === '' ? [] : [notice]), '', ...paragraphsOf(context)];
}
