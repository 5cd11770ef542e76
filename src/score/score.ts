/**
 * The figures of a framework, an area or an item, 0 to 100, coverage 0 to 1.
 * `value` is `null` where nothing is decided; where nothing applies all four are.
 */
export interface Score {
  /** What is decided, aggregated as the framework says. */
  readonly value: number | null;
  /** The score if every open item came out at its lowest. */
  readonly low: number | null;
  /** The score if every open item came out at its highest. */
  readonly high: number | null;
  /** The share of what applies that is decided, by weight. */
  readonly coverage: number | null;
}

/** The score of what does not apply. */
export const noScore: Score = { value: null, low: null, high: null, coverage: null };
