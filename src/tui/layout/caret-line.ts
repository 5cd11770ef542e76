import type { TextLine } from '../state/screen.ts';
import { charactersOf, type Line, lineWidth, segment, widthOf } from './segment.ts';

/** A text being written on one line, behind its label, with the character at the caret marked. Where it is too long, the part around the caret is shown. */
export function caretLine(label: Line, { text, at }: TextLine, width: number): Line {
  const room = width - lineWidth(label) - 2;
  const [under = ' ', ...after] = charactersOf(text.slice(at));
  const before = charactersOf(text.slice(0, at));
  const used = widthOf(under);
  const shown = endOf(before, Math.max(0, room - used));
  const rest = beginningOf(after, Math.max(0, room - used - widthOf(shown)));
  const cut = shown.length < text.slice(0, at).length;
  return [...label, segment(cut ? '…' : ''), segment(shown), segment(under, 'caret'), segment(rest)].filter(
    (one) => one.text !== '',
  );
}

function endOf(characters: readonly string[], width: number): string {
  return beginningOf([...characters].reverse(), width, (text, character) => character + text);
}

function beginningOf(
  characters: readonly string[],
  width: number,
  join: (text: string, character: string) => string = (text, character) => text + character,
): string {
  let text = '';
  let used = 0;
  for (const character of characters) {
    used += widthOf(character);
    if (used > width) break;
    text = join(text, character);
  }
  return text;
}
