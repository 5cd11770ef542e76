/** What a change put into a text, and what it took out of it. */
export interface Difference {
  /** Where, in UTF-16 units. */
  readonly at: number;
  readonly taken: string;
  readonly put: string;
}

/** The one stretch in which two texts differ. It holds on to neither text. */
export function differenceBetween(before: string, after: string): Difference {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before[at] === after[at]) at += 1;
  let behind = 0;
  while (behind < shorter - at && before[before.length - 1 - behind] === after[after.length - 1 - behind]) behind += 1;
  return {
    at,
    taken: copied(before.slice(at, before.length - behind)),
    put: copied(after.slice(at, after.length - behind)),
  };
}

/** The text from before a difference, of the text after it. */
export function withoutDifference(after: string, { at, taken, put }: Difference): string {
  return after.slice(0, at) + taken + after.slice(at + put.length);
}

/** The engine keeps the whole text alive for as long as a piece of it; a copy is a text of its own. */
function copied(piece: string): string {
  return Buffer.from(piece, 'utf16le').toString('utf16le');
}
