import { closest, distance } from 'fastest-levenshtein';

/** The allowed word nearest to what was written, or `null` where none is near enough to be meant (at most a third of its letters differ, and never more than four). */
export function suggestionFor(written: string, allowed: readonly string[]): string | null {
  if (allowed.length === 0) return null;
  const nearest = closest(written, [...allowed]);
  const limit = Math.min(4, Math.max(1, Math.floor(nearest.length / 3)));
  return distance(written, nearest) <= limit ? nearest : null;
}
