import type { Aggregate, Missing, Rounding, Scoring } from '../framework/framework.ts';
import { noScore, type Score } from './score.ts';

/** A part of an area or a framework, an item or an area, as the aggregation sees it. */
export interface Part {
  /** Its score; a part that does not apply is left out before. */
  readonly score: Score;
  /** What it weighs in the interval and in coverage, above 0. */
  readonly weight: number;
  /** What it weighs in the value where it has one of its own. */
  readonly decidedWeight: number;
}

/** How a figure came about: what each part brought to it. `null` for a part that was left out. */
export interface Arithmetic {
  readonly aggregate: Aggregate;
  readonly round: Rounding;
  readonly parts: readonly { readonly figure: number | null; readonly weight: number }[];
  /** True where the aggregate lay outside the interval, and the nearest end was taken. */
  readonly held: boolean;
}

/** A score with the arithmetic of its value. */
export interface Aggregated {
  readonly score: Score;
  readonly arithmetic: Arithmetic;
}

/**
 * Makes one score of many.
 * The interval aggregates the low and the high ends of all parts. The value aggregates the parts that have one;
 * the others are left out, or count as their lowest or as a given score. Under `leave-out` and `lowest` it is held inside the interval.
 * Coverage is the weighted mean of the parts' coverage. Rounding comes last, and each figure is rounded alike.
 */
export function aggregate(parts: readonly Part[], scoring: Scoring): Aggregated {
  const applying = parts.filter((part) => part.score.low !== null && part.score.high !== null);
  const valued = parts.map((part) => ({
    figure: part.score.low === null ? null : figureOf(part.score, scoring.missing),
    weight: part.score.value === null ? part.weight : part.decidedWeight,
  }));
  const arithmetic: Arithmetic = { aggregate: scoring.aggregate, round: scoring.round, parts: valued, held: false };
  if (applying.length === 0) return { score: noScore, arithmetic };
  const combine = (figure: (part: Part) => number | null, weight: (part: Part) => number): number =>
    combined(
      scoring.aggregate,
      applying.map((part) => ({ figure: figure(part) ?? 0, weight: weight(part) })),
    );
  const low = combine(
    (part) => part.score.low,
    (part) => part.weight,
  );
  const high = combine(
    (part) => part.score.high,
    (part) => part.weight,
  );
  const coverage = combined(
    'mean',
    applying.map((part) => ({ figure: part.score.coverage ?? 0, weight: part.weight })),
  );
  const decided = parts.some((part) => part.score.value !== null);
  const raw = decided
    ? combined(
        scoring.aggregate,
        valued.flatMap(({ figure, weight }) => (figure === null ? [] : [{ figure, weight }])),
      )
    : null;
  const value = raw === null || typeof scoring.missing === 'object' ? raw : Math.min(high, Math.max(low, raw));
  const rounded = (figure: number): number => roundTo(figure, scoring.round);
  return {
    score: { value: value === null ? null : rounded(value), low: rounded(low), high: rounded(high), coverage },
    arithmetic: { ...arithmetic, held: value !== null && raw !== null && Math.abs(value - raw) > 1e-9 },
  };
}

function figureOf(score: Score, missing: Missing): number | null {
  if (score.value !== null) return score.value;
  if (missing === 'leave-out') return null;
  return missing === 'lowest' ? score.low : missing.countAs;
}

/** The weighted mean, the minimum, or the weighted geometric mean of at least one figure. */
export function combined(
  how: Aggregate,
  parts: readonly { readonly figure: number; readonly weight: number }[],
): number {
  const figures = parts.map(({ figure }) => figure);
  const least = Math.min(...figures);
  if (how === 'minimum') return least;
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const mean =
    how === 'mean'
      ? parts.reduce((sum, { figure, weight }) => sum + figure * weight, 0) / total
      : Math.exp(parts.reduce((sum, { figure, weight }) => sum + Math.log(figure) * weight, 0) / total);
  // A mean lies between its figures; binary fractions may carry it a hair beyond them, past 100 or short of a band.
  return Math.min(Math.max(...figures), Math.max(least, mean));
}

/** The figure without what binary fractions added to its first twelve digits: for comparisons with a bound that somebody wrote down. */
export function withoutNoise(figure: number): number {
  return Number(figure.toPrecision(12));
}

/** Rounds halves up, by the decimal digits that are shown: 38.125 becomes 38.13, although no binary number is exactly 38.125 × 100. */
export function roundTo(figure: number, how: Rounding): number {
  if (how === 'none') return figure;
  const factor = 10 ** (how === 'integer' ? 0 : how.decimals);
  return Math.floor(withoutNoise(figure * factor) + 0.5) / factor;
}
