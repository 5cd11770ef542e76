/** What there is to say after something happened. */
interface Happened {
  /** What is told of it; none where there is nothing. */
  readonly told: readonly string[];
  /** The screen on view. */
  readonly shown: readonly string[];
  /** The screen as it was said before, where the user is still on it; `null` on another. */
  readonly before: readonly string[] | null;
  /** What is said each time, though it was said before; empty where there is nothing. */
  readonly again?: string;
}

/** What was told, and of the screen all that is new. */
export function newsOf({ told, shown, before, again = '' }: Happened): readonly string[] {
  if (before === null) return told.length === 0 ? shown : [...told, '', ...shown];
  const known = new Set(before);
  return [...told, ...shown.filter((text) => text !== '' && (text === again || !known.has(text)))];
}
