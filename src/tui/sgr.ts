import { asciiText } from './ascii.ts';
import type { Line, Segment } from './layout/segment.ts';
import { type Appearance, type Colour, lookOf } from './theme.ts';

/** The codes that turn each colour on; one code turns all of them off. */
const colours: Readonly<Record<Colour, number>> = {
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  magenta: 35,
  cyan: 36,
  redBright: 91,
  magentaBright: 95,
};

/** A line as a terminal takes it, with the codes for weight, inversion and colour. */
export function sgrLine(line: Line, appearance: Appearance): string {
  return line.map((segment) => sgrSegment(segment, appearance)).join('');
}

function sgrSegment({ text, style }: Segment, { palette, ascii }: Appearance): string {
  const { bold = false, inverse = false, colour } = lookOf(style, palette);
  const on = [...(bold ? [1] : []), ...(inverse ? [7] : []), ...(colour === undefined ? [] : [colours[colour]])];
  const off = [...(colour === undefined ? [] : [39]), ...(inverse ? [27] : []), ...(bold ? [22] : [])];
  const shown = ascii ? asciiText(text) : text;
  return on.length === 0 || text === '' ? shown : codes(on) + shown + codes(off);
}

function codes(numbers: readonly number[]): string {
  return numbers.map((number) => `\u001b[${number}m`).join('');
}
