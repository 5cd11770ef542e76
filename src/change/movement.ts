import { applies, type Finding } from '../assess/finding.ts';
import { withoutNoise } from '../score/aggregate.ts';
import type { Score } from '../score/score.ts';

/**
 * Which way something moved.
 *
 * - `better`, `worse`: the lowest and the highest that it can be have both moved up, or both down.
 * - `better-known`, `less-known`: it can be less than before, or more, and all of it lies inside the other: the range alone does not say that the country changed.
 * - `now-applies`, `no-longer-applies`.
 * - `mixed`: of a score whose parts moved different ways.
 */
export type Movement = ItemMovement | 'mixed';

/** The ways in which items move, in the order in which they are told. */
export const itemMovements = [
  'better',
  'worse',
  'better-known',
  'less-known',
  'now-applies',
  'no-longer-applies',
] as const;

/** Which way one item moved. */
export type ItemMovement = (typeof itemMovements)[number];

/** Which way an item moved; `null` where it did not. From open to not met it is `better-known`: that was among what it could be. */
export function itemMovement(before: Finding, after: Finding): ItemMovement | null {
  if (!applies(before) || !applies(after)) {
    if (applies(before) === applies(after)) return null;
    return applies(after) ? 'now-applies' : 'no-longer-applies';
  }
  const [low, high] = [after.low.score - before.low.score, after.high.score - before.high.score];
  if (low === 0 && high === 0) return null;
  if (low >= 0 && high <= 0) return 'better-known';
  if (low <= 0 && high >= 0) return 'less-known';
  return low > 0 ? 'better' : 'worse';
}

/**
 * Which way the score of an area or a framework moved; `null` where value, interval and coverage are the same.
 * Where some of its items got better, none worse, and its low end did not fall, it is `better`, although more or less may be known of others.
 *
 * @param items the movements of the items under it that moved
 */
export function scoreMovement(before: Score, after: Score, items: readonly ItemMovement[]): Movement | null {
  if (before.low === null || after.low === null) {
    if (before.low === after.low) return null;
    return before.low === null ? 'now-applies' : 'no-longer-applies';
  }
  const rise = (of: 'value' | 'low' | 'high' | 'coverage'): number =>
    Math.sign(withoutNoise(after[of] ?? 0) - withoutNoise(before[of] ?? 0));
  const [low, high, coverage] = [rise('low'), rise('high'), rise('coverage')];
  if (
    low === 0 &&
    high === 0 &&
    coverage === 0 &&
    rise('value') === 0 &&
    (before.value === null) === (after.value === null)
  )
    return null;
  const real = items.filter((one) => one !== 'better-known' && one !== 'less-known');
  if (real.length === 0) {
    if (low === 0 && high === 0 && coverage === 0) return 'mixed';
    if (low >= 0 && high <= 0 && coverage >= 0) return 'better-known';
    return low <= 0 && high >= 0 && coverage <= 0 ? 'less-known' : 'mixed';
  }
  const whole = real.every((one) => one === 'better' || one === 'worse');
  if (!whole) return 'mixed';
  if (low >= 0 && ((high > 0 && low > 0) || real.every((one) => one === 'better'))) return 'better';
  if (low <= 0 && ((high < 0 && low < 0) || real.every((one) => one === 'worse'))) return 'worse';
  return 'mixed';
}
