/** How values lie: 0 to 100 each. Quartiles are `null` where fewer than four values are there to have any. */
export interface Spread {
  readonly count: number;
  readonly lowest: number;
  readonly lowerQuartile: number | null;
  readonly median: number;
  readonly upperQuartile: number | null;
  readonly highest: number;
}

/** The fewest values that quartiles are given for. */
const fewestForQuartiles = 4;

/**
 * The spread of some values; `null` where there are none. Quartiles and median lie between the two nearest values in proportion
 * (definition 7 of R. J. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages, 1996).
 */
export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  if (lowest === undefined || highest === undefined) return null;
  const quartiles = sorted.length >= fewestForQuartiles;
  return {
    count: sorted.length,
    lowest,
    lowerQuartile: quartiles ? quantile(sorted, 0.25) : null,
    median: quantile(sorted, 0.5),
    upperQuartile: quartiles ? quantile(sorted, 0.75) : null,
    highest,
  };
}

function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? 0;
  return below + (above - below) * (at - Math.floor(at));
}
