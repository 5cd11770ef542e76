/** How two answers differ: `nominal`, they are the same or not; `ordinal`, by how many answers given lie between them; `interval`, by their distance. */
export type Metric = 'nominal' | 'ordinal' | 'interval';

/**
 * Krippendorff's alpha: 1 where all agree, 0 where they agree as often as chance would have it, below 0 where they agree less often.
 * A unit that fewer than two have answered says nothing and is left out; so a missing answer is neither agreement nor disagreement.
 * `null` where no two answers can be compared, or where all answers given are the same, so that there is no chance to compare with.
 *
 * After K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011): 1 - Do / De, from the matrix of coincidences.
 *
 * @param units for each unit the answers given to it, as numbers: places in the answer set, or figures
 */
export function krippendorffAlpha(units: readonly (readonly number[])[], metric: Metric): number | null {
  const paired = units.filter((answers) => answers.length > 1);
  const values = [...new Set(paired.flat())].sort((a, b) => a - b);
  const counts = values.map((value) => paired.flat().filter((answer) => answer === value).length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const difference = differences(values, counts, metric);
  const place = new Map(values.map((value, at) => [value, at]));
  const between = (a: number, b: number): number => difference[place.get(a) ?? 0]?.[place.get(b) ?? 0] ?? 0;

  const observed = sum(paired, (answers) => sumOfPairs(answers, between) / (answers.length - 1)) / total;
  const expected =
    sum(counts, (count, a) => sum(counts, (other, b) => count * other * (difference[a]?.[b] ?? 0))) /
    (total * (total - 1));
  return total === 0 || expected === 0 ? null : 1 - observed / expected;
}

/** The squared difference of each two values. */
function differences(
  values: readonly number[],
  counts: readonly number[],
  metric: Metric,
): readonly (readonly number[])[] {
  return values.map((a, at) =>
    values.map((b, bt) => {
      if (metric === 'nominal') return at === bt ? 0 : 1;
      if (metric === 'interval') return (a - b) ** 2;
      const [from, to] = at < bt ? [at, bt] : [bt, at];
      const ranked = counts.slice(from, to + 1).reduce((all, count) => all + count, 0);
      return at === bt ? 0 : (ranked - ((counts[from] ?? 0) + (counts[to] ?? 0)) / 2) ** 2;
    }),
  );
}

function sumOfPairs(answers: readonly number[], between: (a: number, b: number) => number): number {
  return sum(answers, (a, at) => sum(answers, (b, bt) => (at === bt ? 0 : between(a, b))));
}

function sum<T>(list: readonly T[], term: (one: T, at: number) => number): number {
  return list.reduce((all, one, at) => all + term(one, at), 0);
}
