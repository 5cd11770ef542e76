import { questionIn } from '../../framework/library.ts';
import { describeSaid } from '../../gap/describe.ts';
import type { Words } from '../../language/words.ts';
import { bodyOn } from '../layout/body-on.ts';
import type { Context } from '../layout/context.ts';
import { noticeText } from '../layout/foot.ts';
import { nameOf } from '../layout/head.ts';
import { howToRead } from '../layout/overview.ts';
import { isChanged } from '../state/draft.ts';
import type { Opened, ScreenKind } from '../state/screen.ts';
import { topOf } from '../state/stack.ts';
import type { WalkState } from '../state/state.ts';
import { unsavedCount } from '../state/unsaved.ts';
import { typingHelp } from './help.ts';
import { newsOf } from './news.ts';
import { bodyParagraphs, passageOf, unbounded } from './passage.ts';
import { spokenLine } from './spoken.ts';
import type { Voice } from './voice.ts';
import { walkOffer } from './walk-offer.ts';

/** What is said of a walk; the words are those of the plain walk. */
export function walkVoice(words: Words): Voice<WalkState> {
  const context = (state: WalkState): Context => ({ state, words, ...unbounded });
  const passage = (state: WalkState): readonly string[] => passageIn(context(state));
  return {
    opening: (state) => openingIn(context(state), passage(state)),
    passage,
    help: (state) => helpIn(context(state), topOf(state).screen.kind),
    news: (before, after) =>
      newsOf({
        told: toldIn(before, context(after)),
        shown: passage(after),
        before: samePlace(before, after) ? passage(before) : null,
        again: faultText(after, words),
      }),
    standing: ({ fault, unsaved }) => (fault === null ? [] : [words.walk.plain.unsaved(unsavedCount(unsaved))]),
    offer: walkOffer,
    undone: (state) => unfinishedText(state, words),
    isPassing: (state) => topOf(state).screen.kind === 'help',
  };
}

function passageIn(context: Context): readonly string[] {
  const { state, words } = context;
  const { screen } = topOf(state);
  const shown = screen.kind === 'help' ? helpIn(context, screen.about) : bodyParagraphs(bodyOn(context, screen), words);
  return passageOf(nameOf(screen, state, words), shown);
}

/** What can be typed on a screen, and how to read what is said. */
function helpIn(context: Context, about: ScreenKind): readonly string[] {
  const { state, words } = context;
  return [
    words.walk.help.screen[about],
    '',
    ...typingHelp(walkOffer(state), words, [words.walk.plain.help.point]),
    '',
    words.walk.provenance.reconstructed,
    '',
    ...howToRead(context).map((line) => spokenLine(line, words)),
  ];
}

/** Whose profile it is, what is to be told of the file, and the first screen. */
function openingIn(context: Context, passage: readonly string[]): readonly string[] {
  const { state, words } = context;
  const { country, asOf, status } = state.profile;
  const profile = words.walk.head.profile({
    country: country.name,
    day: words.explain.day(asOf),
    status: words.terms.status[status],
  });
  const notice = noticeText(context);
  return [words.walk.plain.opening(profile), ...(notice === '' ? [] : [notice]), '', ...passage];
}

/** The notice, and whether it was saved. */
function toldIn(before: WalkState, context: Context): readonly string[] {
  const { state: after, words } = context;
  const notice = noticeText(context);
  const tried = before.unsaved.length > 0 && after.notice?.kind !== 'read-again';
  const saves = after.nextChange > before.nextChange || tried;
  const saved = saves && after.unsaved.length === 0;
  return [...(notice === '' ? [] : [notice]), ...(saved ? [words.walk.plain.saved] : [])];
}

/** An answer that was begun and will be lost, in one sentence; empty where there is none. */
function unfinishedText(state: WalkState, words: Words): string {
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
