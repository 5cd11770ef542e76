import type { Words } from '../../language/words.ts';
import type { Body } from '../layout/body.ts';
import type { Line } from '../layout/segment.ts';
import { wrapped } from '../layout/wrap.ts';
import { spokenLine } from './spoken.ts';

/** So wide that no screen cuts anything off or breaks a sentence: that is done when it is printed. */
export const unbounded = { width: 4500, reading: 4500 };

/** A screen as paragraphs: its name, if it has one, then what it shows. An empty paragraph stands between parts; none at either end. */
export function passageOf(name: string, shown: readonly string[]): readonly string[] {
  return tidied(shown[0] === name || name === '' ? shown : [name, ...shown]);
}

/** Without empty paragraphs at the ends, and nowhere two of them. */
function tidied(paragraphs: readonly string[]): readonly string[] {
  const last = paragraphs.findLastIndex((text) => text !== '');
  const kept: string[] = [];
  for (const text of paragraphs.slice(0, last + 1)) if (text !== '' || (kept.at(-1) ?? '') !== '') kept.push(text);
  return kept;
}

/** What a screen shows. What can be chosen is one paragraph, of some lines, with its number before it, from 1. */
export function bodyParagraphs({ rows, pinned, under }: Body, words: Words): readonly string[] {
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
