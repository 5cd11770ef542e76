import type { Scoring } from '../framework/framework.ts';
import type { Words } from '../language/words.ts';
import { withoutNoise } from './aggregate.ts';
import type { Score } from './score.ts';
import type { BandReached, FrameworkScore } from './score-framework.ts';

/** A score of 0 to 100 as a whole number, halves up; the words for none where it is `null`. */
export function formatPoints(points: number | null, words: Words): string {
  return points === null ? words.score.none : String(Math.floor(Number(points.toPrecision(12)) + 0.5));
}

/** A rise in points with one decimal, as gains are given. */
export function formatGain(points: number): string {
  return (Math.floor(Number((points * 10).toPrecision(12)) + 0.5) / 10).toFixed(1);
}

/** A share of 0 to 1 in whole per cent. Never 100 while something is open, never 0 once something is decided. */
export function percent(share: number): number {
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return 99;
  return rounded === 0 && share > 0 ? 1 : rounded;
}

/** How a score is read: the coverage that is enough, and what blanks count as. */
export type Reading = Pick<Scoring, 'enough' | 'missing'>;

/** True where so much is decided that the value may lead; else the interval does. */
export function isEnough({ coverage }: Score, { enough }: Reading): boolean {
  return coverage !== null && withoutNoise(coverage) >= enough;
}

/** Value, interval and coverage as they always stand together, the interval first where coverage is not enough; then the value says what blanks count as in it. */
export function formatScore(score: Score, reading: Reading, words: Words): string {
  if (score.low === null || score.high === null || score.coverage === null) return words.score.notApplicable;
  const interval = { low: formatPoints(score.low, words), high: formatPoints(score.high, words) };
  const coverage = percent(score.coverage);
  if (score.value === null) return words.score.undecided({ ...interval, coverage });
  const value = formatPoints(score.value, words);
  return isEnough(score, reading)
    ? words.score.valueFirst({ value, ...interval, coverage })
    : words.score.intervalFirst({ value, ...interval, coverage, blanks: blanksIn(reading, words) });
}

/** A score where there is little room: the value first, or the interval alone where coverage is not enough. The whole score stands elsewhere. */
export function formatBriefly(score: Score, reading: Reading, words: Words): string {
  if (score.low === null || score.high === null) return words.score.notApplicable;
  const interval = { low: formatPoints(score.low, words), high: formatPoints(score.high, words) };
  if (score.value === null || !isEnough(score, reading)) return words.score.intervalAlone(interval);
  return words.score.brief({ value: formatPoints(score.value, words), ...interval });
}

/** A score where there is little room, with how much is covered. */
export function formatBrieflyCovered(score: Score, reading: Reading, words: Words): string {
  const brief = formatBriefly(score, reading, words);
  return score.coverage === null ? brief : words.score.covered({ score: brief, coverage: percent(score.coverage) });
}

function blanksIn({ missing }: Reading, words: Words): string {
  if (typeof missing === 'object') return words.score.blanks.countAs(String(missing.countAs));
  return words.score.blanks[missing];
}

/** The band of a score in words; empty where there is none. */
export function formatBand(band: BandReached, words: Words): string {
  if (band === null) return '';
  return band.kind === 'in'
    ? band.band.title
    : words.score.between({ lowest: band.lowest.title, highest: band.highest.title });
}

/** How many of a framework's items are reconstructed, as it stands beside each of its scores. */
export function formatReconstructed({ provenance }: Pick<FrameworkScore, 'provenance'>, words: Words): string {
  const all = provenance.read + provenance.reported + provenance.reconstructed;
  return words.score.reconstructed({ reconstructed: provenance.reconstructed, all });
}
