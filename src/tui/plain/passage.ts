import type { Words } from '../../language/words.ts';
import { bodyOn } from '../layout/body-on.ts';
import type { Context } from '../layout/context.ts';
import { nameOf } from '../layout/head.ts';
import type { Line } from '../layout/segment.ts';
import { wrapped } from '../layout/wrap.ts';
import { topOf } from '../state/stack.ts';
import type { WalkState } from '../state/state.ts';
import { helpParagraphs } from './help.ts';
import { spokenLine } from './spoken.ts';

/** So wide that no screen cuts anything off or breaks a sentence: that is done when it is printed. */
const unbounded = 4500;

/** What a screen is laid out from where nothing is drawn; the words are those of the plain walk. */
export function plainContext(state: WalkState, words: Words): Context {
  return { state, words, width: unbounded, reading: unbounded };
}

/**
 * A screen as paragraphs: its name, then what it shows. What can be chosen is one paragraph, of some lines, with its number before it, from 1.
 * An empty paragraph stands between parts; none at either end.
 */
export function paragraphsOf(context: Context): readonly string[] {
  const { state, words } = context;
  const { screen } = topOf(state);
  const name = nameOf(screen, state, words);
  const shown = screen.kind === 'help' ? helpParagraphs(context, screen.about) : bodyParagraphs(context);
  return tidied(shown[0] === name ? shown : [name, ...shown]);
}

/** Without empty paragraphs at the ends, and nowhere two of them. */
function tidied(paragraphs: readonly string[]): readonly string[] {
  const last = paragraphs.findLastIndex((text) => text !== '');
  const kept: string[] = [];
  for (const text of paragraphs.slice(0, last + 1)) if (text !== '' || (kept.at(-1) ?? '') !== '') kept.push(text);
  return kept;
}

function bodyParagraphs(context: Context): readonly string[] {
  const { words } = context;
  const { rows, pinned, under } = bodyOn(context, topOf(context.state).screen);
  const aloud = (lines: readonly Line[]): readonly string[] => lines.map((line) => spokenLine(line, words));
  const said: string[] = [];
  let last: number | null = null;
  for (const { entry, line } of rows) {
    const text = spokenLine(line(), words);
    const number = entry === null ? '' : words.walk.plain.number(entry + 1);
    if (entry === null) said.push(text);
    else if (entry !== last) said.push(number + text.trimStart());
    else said.push(`${said.pop() ?? ''}\n${' '.repeat(number.length)}${text.trimStart()}`);
    last = entry;
  }
  return [...aloud(pinned), ...said, ...aloud(under)];
}

/** Paragraphs in lines that fit; what an indented or numbered one goes on with is indented too. */
export function linesOf(paragraphs: readonly string[], columns: number): readonly string[] {
  return paragraphs
    .flatMap((text) => text.split('\n'))
    .flatMap((text) => {
      const first = /^ *(?:\d+\. )?/.exec(text)?.[0] ?? '';
      const parts = wrapped(text.slice(first.length), columns - first.length);
      return parts.length === 0
        ? [text.trimEnd()]
        : parts.map((part, at) => (at === 0 ? first : ' '.repeat(first.length)) + part);
    });
}
