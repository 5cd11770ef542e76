import type { Words } from '../../language/words.ts';
import { bindingsOn } from '../keys.ts';
import { startEntries } from '../start/entries.ts';
import type { StartContext } from '../start/layout/context.ts';
import { noticeText, startBody } from '../start/layout/picture.ts';
import type { StartScreen, StartScreenKind } from '../start/screen.ts';
import type { StartState } from '../start/state.ts';
import { topOf } from '../state/stack.ts';
import { type Offer, wishesBy } from './commands.ts';
import { typingHelp } from './help.ts';
import { newsOf } from './news.ts';
import { bodyParagraphs, passageOf, unbounded } from './passage.ts';
import type { Voice } from './voice.ts';

/** What is said of the choice of a profile; the words are those of the plain walk. */
export function startVoice(words: Words): Voice<StartState> {
  const { plain } = words.walk;
  const passage = (state: StartState): readonly string[] => passageIn({ state, words, ...unbounded });
  const told = (state: StartState): readonly string[] => {
    const notice = noticeText(state, words);
    return notice === '' ? [] : [notice];
  };
  return {
    opening: (state) => [plain.start.opening, ...told(state), '', ...passage(state)],
    passage,
    help: (state) => helpIn(state, topOf(state).screen.kind, words),
    news: (before, after) =>
      newsOf({
        told: told(after),
        shown: passage(after),
        before: samePlace(before, after) ? passage(before) : null,
      }),
    standing: () => [],
    offer: startOffer,
    undone: () => '',
    isPassing: (state) => topOf(state).screen.kind === 'about',
  };
}

function passageIn(context: StartContext): readonly string[] {
  const { state, words } = context;
  const { screen } = topOf(state);
  const shown =
    screen.kind === 'about'
      ? helpIn(state, screen.about, words)
      : bodyParagraphs(unaskedLeftOut(startBody(context, screen), screen), words);
  return passageOf(words.walk.start.names[screen.kind], shown);
}

/** All countries of the world are said only where somebody asks for some of them. */
function unaskedLeftOut<Shown extends { readonly rows: readonly unknown[] }>(body: Shown, screen: StartScreen): Shown {
  return isUnasked(screen) ? { ...body, rows: [] } : body;
}

function isUnasked(screen: StartScreen): boolean {
  return screen.kind === 'country' && screen.line.text.trim() === '';
}

function helpIn(state: StartState, about: StartScreenKind, words: Words): readonly string[] {
  const what = words.walk.start.help[about];
  return [...(what === '' ? [] : [what, '']), ...typingHelp(startOffer(state), words)];
}

/** What can be typed before a walk. */
function startOffer(state: StartState): Offer {
  const { screen } = topOf(state);
  return {
    entries: isUnasked(screen) ? 0 : startEntries(state, screen).length,
    wishes: wishesBy(bindingsOn(screen.kind)),
    writing: screen.kind === 'country' ? 'country' : 'nothing',
    kept: false,
  };
}

/** True where the user is still on one screen, though it may show other things. What another name finds is said whole. */
function samePlace(before: StartState, after: StartState): boolean {
  const { screen: one } = topOf(before);
  const { screen: other } = topOf(after);
  if (before.stack.length !== after.stack.length || one.kind !== other.kind) return false;
  return one.kind !== 'country' || one === other;
}
