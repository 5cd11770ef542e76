import type { Finding } from '../../assess/finding.ts';
import { questionIn } from '../../framework/library.ts';
import type { Question } from '../../framework/question.ts';
import { describeLevel } from '../../gap/describe.ts';
import type { Words } from '../../language/words.ts';
import type { WalkState } from '../state/state.ts';
import { reconstructedMark, shownOutcome } from '../theme.ts';
import { fitted, type Line, lineWidth, type Segment, segment, spread } from './segment.ts';
import { wrappedLines } from './wrap.ts';

/** What the screens are laid out from. */
export interface Context {
  readonly state: WalkState;
  readonly words: Words;
  /** What a line may take between the margins. */
  readonly width: number;
  /** How many lines a body has at least; not given where nothing is drawn. */
  readonly height?: number;
  /** What a line of running text may take at most, where that is not what is easy to read. */
  readonly reading?: number;
}

/** The width of running text: lines longer than this are hard to read. */
export function readingWidth({ width, reading = 100 }: Pick<Context, 'width' | 'reading'>): number {
  return Math.min(width, reading);
}

/** The symbol of an outcome and a space after it. */
export function symbolOf(finding: Finding, words: Words): Segment {
  const { symbol, style } = shownOutcome(finding, words);
  return segment(`${symbol} `, style);
}

/** An outcome in words: an open one with the levels between which it lies. */
export function outcomeWords(finding: Finding, words: Words): Segment {
  const { style, word } = shownOutcome(finding, words);
  if (finding.kind !== 'open') return segment(word, style);
  const range = { low: describeLevel(finding.low.level, words), high: describeLevel(finding.high.level, words) };
  return segment(words.walk.outcome.open(range), style);
}

/** The mark of a reconstructed item, after its title; nothing for others. */
function markOf({ item }: Finding): Line {
  return item.reference.provenance === 'reconstructed' ? [segment(` ${reconstructedMark}`, 'mark')] : [];
}

/** An item in a list: symbol, title, mark, and at the right what is said of it. A title that is too long is cut, its mark never. */
export function itemLine(finding: Finding, right: Line, { words, width }: Context, indent = 0): Line {
  const before: Line = [segment(' '.repeat(indent)), symbolOf(finding, words)];
  const room = width - lineWidth([...before, ...markOf(finding), ...right]) - 1;
  return spread([...before, ...fitted([segment(finding.item.title)], room), ...markOf(finding)], right, width);
}

/** The title of an item on one line, cut where it is too long, with its mark. */
export function itemTitle(finding: Finding, width: number): Line {
  const mark = markOf(finding);
  return [...fitted([segment(finding.item.title, 'strong')], width - lineWidth(mark)), ...mark];
}

/** The title of an item over as many lines as it takes, with its mark. */
export function titleLines(finding: Finding, context: Context): readonly Line[] {
  const lines = wrappedLines(finding.item.title, readingWidth(context) - 2, 'strong');
  return lines.map((line, index) => (index === lines.length - 1 ? [...line, ...markOf(finding)] : line));
}

/** What may be typed as the answer to a question for a number or a date. */
export function typedAnswer({ answers }: Question, words: Words): string {
  const labels = words.walk.question;
  if (answers.kind !== 'number') return labels.typeDate;
  return labels.typeNumber({
    least: words.explain.number(answers.min),
    most: words.explain.number(answers.max),
    unit: answers.unit,
  });
}

/** What a question asks. */
export function askOf({ state }: Context, question: string): string {
  return questionIn(state.library, question).ask;
}
