// Stands in for what Ink measures a text with: the walk knows how wide its own lines are, and most of them are quickly told.
import { widthOf } from '../../src/tui/layout/segment.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the codes for weight, inversion and colour.
const codes = /\u001b\[\d+m/g;

// biome-ignore lint/style/noDefaultExport: Ink imports it so.
export default function widestLine(text) {
  return Math.max(0, ...text.split('\n').map((line) => widthOf(line.replace(codes, ''))));
}
