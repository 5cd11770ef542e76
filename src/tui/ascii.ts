import { charactersOf, type Line, widthOf } from './layout/segment.ts';

/** The walk's own symbols and the letters without a mark to take off, each with what stands for it in one column. */
const twins: ReadonlyMap<string, string> = new Map([
  ['√', '+'],
  ['½', '~'],
  ['×', 'x'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['†', '*'],
  ['█', '#'],
  ['▒', '='],
  ['■', '#'],
  ['·', '.'],
  ['─', '-'],
  ['│', '|'],
  ['›', '>'],
  ['▲', '^'],
  ['▼', 'v'],
  ['•', 'o'],
  ['↑', '^'],
  ['↓', 'v'],
  ['←', '<'],
  ['→', '>'],
  ['…', '~'],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['≤', '<'],
  ['≥', '>'],
  ['æ', 'a'],
  ['Æ', 'A'],
  ['œ', 'o'],
  ['Œ', 'O'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['ß', 's'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ı', 'i'],
]);

const isAscii = /^[ -~]*$/;

/** The text in the letters that every terminal has, as wide as before: what has no such letter becomes a question mark a column. */
export function asciiText(text: string): string {
  return isAscii.test(text) ? text : charactersOf(text).map(twinOf).join('');
}

/** A line of a picture in the letters that every terminal has, as wide as before. */
export function asciiLine(line: Line): Line {
  return line.map(({ text, style }) => ({ text: asciiText(text), style }));
}

function twinOf(character: string): string {
  if (character === '\n') return character;
  const twin = twins.get(character) ?? character.normalize('NFKD').replace(/\p{M}/gu, '');
  const width = widthOf(character);
  return isAscii.test(twin) && twin.length === width ? twin : '?'.repeat(width);
}

/**
 * True where the terminal plainly does not show UTF-8, as the locale says: `C`, or another set of characters by name. A locale that names none
 * says nothing, and neither does Windows; a terminal without a locale, as there are on macOS, shows UTF-8.
 */
export function lacksUnicode(environment: Readonly<Record<string, string | undefined>>): boolean {
  if (environment['OS'] === 'Windows_NT') return false;
  const locale = ['LC_ALL', 'LC_CTYPE', 'LANG'].map((name) => environment[name] ?? '').find((value) => value !== '');
  if (locale === undefined) return false;
  const [, charset] = locale.split('@', 1)[0]?.split('.') ?? [];
  return charset === undefined ? /^(C|POSIX)$/.test(locale) : !/^utf-?8$/i.test(charset);
}
