import type { Words } from '../../language/words.ts';
import { type Line, type Segment, textOf } from '../layout/segment.ts';
import { isOutcome, outcomes, reconstructedMark } from '../theme.ts';

/** A line of a screen as text that can be read aloud: symbols in words, bars left out, columns as parts of one sentence. Indented as before. */
export function spokenLine(line: Line, words: Words): string {
  const { chosen, ticked, notTicked, written, arrow, within } = words.walk.plain;
  const text = textOf(line.map((one, at) => ({ ...one, text: spokenSegment(one, at, line, words) })))
    .replace(/\[[·▒█]+\] ?/g, '')
    .trimEnd();
  const indent = /^ */.exec(text)?.[0] ?? '';
  const said = text
    .slice(indent.length)
    .replace(/([:;,.!?(]) {2,}/g, '$1 ')
    .replace(/ {2,}/g, '; ')
    .replaceAll(' → ', arrow)
    .replaceAll(' › ', within);
  if (said.startsWith(bar)) return said === bar ? '' : indent + written + said.slice(bar.length).trimStart();
  return indent + boxed(said, { chosen, ticked, notTicked });
}

/** What stands before each line of a text being written. */
const bar = '│';

function boxed(said: string, { chosen, ticked, notTicked }: Boxes): string {
  const rest = said.slice('( ) '.length);
  switch (said.slice(0, '( ) '.length)) {
    case '(•) ':
      return chosen(rest);
    case '( ) ':
      return rest;
    case '[x] ':
      return ticked(rest);
    case '[ ] ':
      return notTicked(rest);
    default:
      return said;
  }
}

type Boxes = Pick<Words['walk']['plain'], 'chosen' | 'ticked' | 'notTicked'>;

/** A symbol is said where nothing beside it says the same, that of an alert never; the mark, where it stands behind what it marks; brackets around what is chosen. */
function spokenSegment({ text, style }: Segment, at: number, line: Line, { walk }: Words): string {
  const symbol = text.trim();
  if (style === 'alert' && symbol === '!') return '';
  if (style === 'mark' && symbol === reconstructedMark) {
    const before = textOf(line.slice(0, at)).trim();
    const said = before === '' || before.endsWith(walk.plain.marked);
    return said ? '' : text.replace(symbol, `(${walk.plain.marked})`);
  }
  if (style === 'strong' && /^\[.*\]$/.test(symbol)) return walk.plain.chosen(symbol.slice(1, -1));
  if (!isOutcome(style) || symbol !== outcomes[style].symbol) return text;
  const worded = line.some((one, other) => other !== at && one.style === style && one.text.trim() !== '');
  return worded ? '' : text.replace(symbol, walk.plain.sign[style]);
}
