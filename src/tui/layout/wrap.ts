import { plainText } from '../../source/plain-text.ts';
import type { Style } from '../theme.ts';
import { charactersOf, type Line, type Segment, widthOf } from './segment.ts';

/** A text in lines no wider than a width: broken between words, and within a word that is itself too wide. An empty text has no lines. */
export function wrapped(text: string, width: number): readonly string[] {
  const clean = plainText(text).trim();
  return clean === '' ? [] : clean.split(/\n+/).flatMap((paragraph) => wrapParagraph(paragraph, Math.max(1, width)));
}

/** A text in lines of one style, all indented alike. */
export function wrappedLines(text: string, width: number, style: Style = 'plain', indent = 0): readonly Line[] {
  return hanging([], text, width, style, indent);
}

/** A text in lines that begins with something, as a bullet or a number; the lines after the first are indented as far as the first text. */
export function hanging(
  beginning: readonly Segment[],
  text: string,
  width: number,
  style: Style = 'plain',
  indent = 0,
): readonly Line[] {
  const used = beginning.reduce((sum, segment) => sum + widthOf(segment.text), 0);
  return wrapped(text, width - indent - used).map((part, index) => [
    { text: ' '.repeat(index === 0 ? indent : indent + used), style: 'plain' },
    ...(index === 0 ? beginning : []),
    { text: part, style },
  ]);
}

function wrapParagraph(paragraph: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of paragraph.split(/ +/)) {
    const wide = widthOf(word);
    if (line !== '' && used + 1 + wide <= width) {
      line += ` ${word}`;
      used += 1 + wide;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = wide <= width ? [word] : broken(word, width);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
    used = widthOf(line);
  }
  return line === '' ? lines : [...lines, line];
}

function broken(word: string, width: number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const character of charactersOf(word)) {
    const wide = widthOf(character);
    if (part !== '' && used + wide > width) {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += character;
    used += wide;
  }
  return [...parts, part];
}
