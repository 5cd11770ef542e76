import stringWidth from 'string-width';
import { plainText } from '../../source/plain-text.ts';
import type { Style } from '../theme.ts';

/** A stretch of text in one style, without line ends and control characters. */
export interface Segment {
  readonly text: string;
  readonly style: Style;
}

/** One line of the screen. */
export type Line = readonly Segment[];

/** A line without anything on it. */
export const emptyLine: Line = [];

/** A stretch of text, cleaned of what could move the cursor. */
export function segment(text: string, style: Style = 'plain'): Segment {
  return { text: plainText(text).replace(/\n/g, ' '), style };
}

/** A line of one stretch. */
export function lineOf(text: string, style: Style = 'plain'): Line {
  return text === '' ? emptyLine : [segment(text, style)];
}

/** Latin letters, punctuation, arrows, lines and blocks: one column each, and measured often. */
const narrow = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2039\u203a\u2190-\u21ff\u221a\u2500-\u25cf]*$/;

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  return narrow.test(text) ? text.length : stringWidth(text);
}

/** How many columns a line takes. */
export function lineWidth(line: Line): number {
  return line.reduce((sum, { text }) => sum + widthOf(text), 0);
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The visible characters of a text. */
export function charactersOf(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment: character }) => character);
}

/** The longest beginning of a text that fits. */
export function beginningOf(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const character of charactersOf(text)) {
    used += widthOf(character);
    if (used > width) break;
    kept += character;
  }
  return kept;
}

/** The line cut to a width, with an ellipsis where something is cut off. */
export function fitted(line: Line, width: number): Line {
  if (lineWidth(line) <= width) return line;
  const kept: Segment[] = [];
  let room = width - 1;
  for (const { text, style } of line) {
    const beginning = beginningOf(text, room);
    kept.push({ text: beginning, style });
    room -= widthOf(beginning);
    if (beginning !== text) break;
  }
  return width < 1 ? emptyLine : [...kept, { text: '…', style: kept.at(-1)?.style ?? 'plain' }];
}

/** Something at the left, cut where it is too long, and something at the right end. */
export function spread(left: Line, right: Line, width: number): Line {
  const rightWidth = lineWidth(right);
  if (rightWidth === 0) return fitted(left, width);
  const cut = fitted(left, Math.max(0, width - rightWidth - 1));
  const gap = Math.max(0, width - lineWidth(cut) - rightWidth);
  return fitted([...cut, { text: ' '.repeat(gap), style: 'plain' }, ...right], width);
}

/** The line filled with spaces up to a width. */
export function padded(line: Line, width: number): Line {
  const gap = width - lineWidth(line);
  return gap <= 0 ? line : [...line, { text: ' '.repeat(gap), style: 'plain' }];
}

/** The text of a line without its styles. */
export function textOf(line: Line): string {
  return line.map(({ text }) => text).join('');
}
