import { placesOf } from '../fold.ts';
import type { Style } from '../theme.ts';
import { type Line, segment } from './segment.ts';

/** A text with the places strong where some words stand. */
export function highlighted(text: string, words: readonly string[], style: Style = 'plain'): Line {
  const line = [];
  let at = 0;
  for (const [from, to] of placesOf(words, text)) {
    line.push(segment(text.slice(at, from), style), segment(text.slice(from, to), 'strong'));
    at = to;
  }
  return [...line, segment(text.slice(at), style)].filter((one) => one.text !== '');
}

/** How many characters stand before the first word found in an excerpt. */
const before = 20;

/** A text from a little before the first place where one of some words stands, at the beginning of a word where there is one near. */
export function excerptOf(text: string, words: readonly string[]): string {
  const clean = text.replace(/\s+/g, ' ').trim();
  const first = placesOf(words, clean)[0]?.[0] ?? 0;
  if (first <= before) return clean;
  const near = clean.slice(first - before, first);
  const start = first - before + (near.includes(' ') ? near.indexOf(' ') + 1 : 0);
  return `… ${clean.slice(start)}`;
}
