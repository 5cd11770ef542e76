import { distance } from 'fastest-levenshtein';

/** The allowed word nearest to what was written, or `null` where none is near enough to be meant (at most a third of its letters differ, and never more than four; two letters that changed places are one difference). */
export function suggestionFor(written: string, allowed: readonly string[]): string | null {
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const word of allowed) {
    const limit = Math.min(4, Math.max(1, Math.floor(word.length / 3)), least - 1);
    const apart = differences(written, word, limit);
    if (apart <= limit) {
      nearest = word;
      least = apart;
    }
  }
  return nearest;
}

function differences(written: string, word: string, limit: number): number {
  const plain = distance(written, word);
  // Two exchanged letters count as two changed ones, so only a near miss can gain by putting them back.
  if (plain <= limit || plain > limit + 1 || Math.abs(written.length - word.length) > limit) return plain;
  const exchanged = Array.from({ length: Math.max(0, written.length - 1) }, (_, at) =>
    distance(written.slice(0, at) + written.charAt(at + 1) + written.charAt(at) + written.slice(at + 2), word),
  );
  return Math.min(plain, 1 + Math.min(...exchanged));
}
