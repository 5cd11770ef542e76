import type { Column, Rich } from '../blocks.ts';
import { barWidth } from './bar.ts';
import { cellPadding, numberGap } from './look.ts';

/** The width of an average letter of a table's text, in twentieths of a point. */
const letter = 91;
const longestWord = 17;
const enough = 60;
/** Four letters with their padding: no column is narrower while there is room for all. */
const narrowest = 4 * letter + 2 * cellPadding;

/** Widths of a table's columns, in twentieths of a point, that together take exactly the width given: no column is narrower than its longest word (up to a bound), and what is left goes to the columns of words, by what they have to say; one of blank cells is there to be written in by hand. */
export function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly Rich[])[],
  width: number,
): readonly number[] {
  const asked = columns.map((column, index) =>
    askedBy(
      column,
      rows.map((row) => row[index] ?? []),
    ),
  );
  const base = asked.map((one) => Math.min(one.least, narrowest));
  const least = asked.map((one) => one.least);
  const most = asked.map((one) => one.most);
  if (sum(base) > width) return exactly(base, width / sum(base), width);
  if (sum(least) > width) return between(base, least, width);
  if (sum(most) > width) return between(least, most, width);
  const words = columns.map(({ kind }) => kind === 'text');
  return between(
    most,
    most.map((one, index) => (words[index] === true || !words.includes(true) ? one * 1000 : one)),
    width,
  );
}

/** Widths as far between the lesser and the greater ones as their sum asks. */
function between(lesser: readonly number[], greater: readonly number[], width: number): readonly number[] {
  const share = (width - sum(lesser)) / (sum(greater) - sum(lesser));
  return exactly(
    lesser.map((one, index) => one + ((greater[index] ?? one) - one) * share),
    1,
    width,
  );
}

interface Asked {
  readonly least: number;
  readonly most: number;
}

function askedBy({ title, kind }: Column, cells: readonly Rich[]): Asked {
  const head = title.split(/\s+/).map((word) => word.length * 1.2);
  const texts = cells.map(shown);
  const words = texts.flatMap((text) => text.split(/\s+/)).map((word) => word.length * 1.1);
  const blank = kind === 'text' && texts.length > 0 && texts.every((text) => text.trim() === '');
  const least = Math.max(blank ? 12 : 2, Math.min(largest([...head, ...words]), longestWord));
  const lengths = texts.map((text) => Math.min(text.length, enough));
  const most = Math.max(least, blank ? enough : 0, average(lengths) * 0.5 + largest(lengths) * 0.5, largest(head));
  const picture = kind === 'picture' ? barWidth : 0;
  const gap = 2 * cellPadding + (kind === 'number' ? numberGap : 0);
  const wide = (letters: number): number => Math.max(Math.ceil(letters * letter), picture) + gap;
  return { least: wide(least), most: wide(kind === 'number' || kind === 'picture' ? least : most) };
}

function shown(rich: Rich): string {
  return rich
    .map((part) => {
      if (part.kind === 'link') return part.url;
      return 'text' in part ? part.text : '';
    })
    .join('');
}

function exactly(widths: readonly number[], times: number, width: number): readonly number[] {
  const whole = widths.map((one) => Math.floor(one * times));
  const last = whole.pop() ?? 0;
  return [...whole, Math.max(last, width - sum(whole))];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function average(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : sum(numbers) / numbers.length;
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, one) => Math.max(most, one), 0);
}
