import { beginningOf, charactersOf, fitted, lineOf, textOf, widthOf } from './segment.ts';

/** The text cut in its middle where it is too long, so that titles that begin alike stay apart; the end begins with a whole word. */
export function shortened(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const end = endOf(text, Math.floor(width / 2));
  if (end === '') return textOf(fitted(lineOf(text), width));
  return `${beginningOf(text, width - 1 - widthOf(end)).trimEnd()}…${end}`;
}

/** The last whole words of a text that fit. */
function endOf(text: string, width: number): string {
  const characters = [...charactersOf(text)];
  let end = '';
  let kept = '';
  for (let at = characters.length - 1; at >= 0; at -= 1) {
    const character = characters[at] ?? '';
    if (character === ' ') kept = end;
    end = character + end;
    if (widthOf(end) > width) return kept;
  }
  return kept;
}
