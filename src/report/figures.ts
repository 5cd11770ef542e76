import type { Words } from '../language/words.ts';
import { type Arithmetic, combined, roundTo } from '../score/aggregate.ts';
import { formatScore, isEnough, type Reading } from '../score/format-score.ts';
import type { Score } from '../score/score.ts';

/** A score with how it is written: value, interval and coverage in the order in which they are always shown. */
export interface Figures extends Score {
  /** True where coverage is what the framework calls enough; below it the interval leads. */
  readonly enough: boolean;
  readonly text: string;
}

/** What one part brought to a figure, and why it is that. */
export interface SumPart {
  readonly kind: 'item' | 'area';
  readonly id: string;
  readonly title: string;
  readonly reconstructed: boolean;
  /** 0 to 100; `null` where the part did not enter. */
  readonly figure: number | null;
  readonly weight: number;
  readonly why: 'own' | 'filled-in' | 'left-out' | 'not-applicable';
}

/** How the value of an area or a framework was worked out. */
export interface Sum {
  readonly aggregate: Arithmetic['aggregate'];
  readonly round: Arithmetic['round'];
  /** True where the aggregate lay outside the interval, and the nearest end was taken. */
  readonly held: boolean;
  readonly parts: readonly SumPart[];
  /** The arithmetic written out. */
  readonly text: string;
}

/** What a part of a sum is called, and its own score. */
export type NamedPart = Pick<SumPart, 'kind' | 'id' | 'title' | 'reconstructed'> & { readonly score: Score };

/** A score in figures and in words. */
export function figuresOf(score: Score, scoring: Reading, words: Words): Figures {
  return { ...score, enough: isEnough(score, scoring), text: formatScore(score, scoring, words) };
}

/**
 * The arithmetic of a score.
 *
 * @param named the parts in the order in which they were aggregated
 */
export function sumOf(score: Score, arithmetic: Arithmetic, named: readonly NamedPart[], words: Words): Sum {
  const parts = arithmetic.parts.map(({ figure, weight }, index): SumPart => {
    const part = named[index];
    if (part === undefined) throw new Error(`the arithmetic has ${arithmetic.parts.length} parts, not ${named.length}`);
    const { score: own, ...name } = part;
    return { ...name, figure, weight, why: whyOf(own, figure) };
  });
  const { aggregate, round, held } = arithmetic;
  return { aggregate, round, held, parts, text: written(score, arithmetic, words) };
}

function whyOf(own: Score, figure: number | null): SumPart['why'] {
  if (own.low === null) return 'not-applicable';
  if (own.value !== null) return 'own';
  return figure === null ? 'left-out' : 'filled-in';
}

function written(score: Score, { aggregate, round, parts, held }: Arithmetic, words: Words): string {
  const { sum } = words.report;
  if (score.low === null) return sum.nothingApplies;
  if (score.value === null) return sum.nothingDecided;
  const entering = parts.flatMap(({ figure, weight }) => (figure === null ? [] : [{ figure, weight }]));
  const raw = combined(aggregate, entering);
  const terms = byFigure(entering).map(({ figure, weight }) => ({
    figure: shown(figure, words),
    weight: shown(weight, words),
  }));
  const weight = entering.reduce((total, part) => total + part.weight, 0);
  const steps = [sum[aggregate]({ terms, weight: shown(weight, words), result: shown(raw, words) })];
  const end = raw < score.low ? score.low : (score.high ?? raw);
  if (held) steps.push(sum.held({ end: shown(end, words) }));
  if (round !== 'none') steps.push(sum.rounded({ result: shown(score.value, words) }));
  return steps.join(' ');
}

/** Parts with the same figure are put together: they enter as the figure times the sum of their weights. */
function byFigure(parts: readonly { readonly figure: number; readonly weight: number }[]) {
  const weights = new Map<number, number>();
  for (const { figure, weight } of parts) weights.set(figure, (weights.get(figure) ?? 0) + weight);
  return [...weights].map(([figure, weight]) => ({ figure, weight })).sort((a, b) => b.figure - a.figure);
}

/** Two decimals at most: enough to follow the sum with a pocket calculator. */
function shown(figure: number, words: Words): string {
  return words.explain.number(roundTo(figure, { decimals: 2 }));
}
