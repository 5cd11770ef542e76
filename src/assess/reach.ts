import type { Value } from '../framework/answer-set.ts';
import type { Item, Level, Measure } from '../framework/framework.ts';
import type { Reached } from './finding.ts';
import type { Truth } from './judge.ts';

/** How far an item has certainly come and how far it may yet prove to have come; `null` where it does not apply. */
export interface Reach {
  readonly low: Reached;
  readonly high: Reached;
}

/**
 * The value each level takes: a level whose condition drops out takes the value of the next level above that applies or, where none does, of the next below.
 *
 * @param own the values of the levels' own conditions, lowest level first
 */
export function levelTruths(own: readonly Truth[]): readonly Truth[] {
  return own.map((truth, index) => {
    if (truth !== 'drops-out') return truth;
    const above = own.slice(index + 1).find((other) => other !== 'drops-out');
    return above ?? own.slice(0, index).findLast((other) => other !== 'drops-out') ?? 'drops-out';
  });
}

/**
 * The lowest level that an item is certain to have reached and the highest it may have reached; `null` where all its levels drop out.
 *
 * @param truths the values that {@link levelTruths} gives, for the levels in `ruled`, lowest first
 */
export function reachByLevels(
  item: Pick<Item, 'levels'>,
  ruled: readonly string[],
  truths: readonly Truth[],
): Reach | null {
  if (truths.every((truth) => truth === 'drops-out')) return null;
  const bottom = item.levels[0];
  const levelAt = (index: number): Level =>
    item.levels.find((level) => level.id === ruled[index]) ?? bottom ?? unreachable();
  const certain = truths.lastIndexOf('true');
  const possible = truths.findLastIndex((truth) => truth === 'true' || truth === 'unknown');
  return { low: atLevel(levelAt(certain)), high: atLevel(levelAt(possible)) };
}

/** The score of a measured number: 0 at `from`, 100 at `to`, in proportion between them and cut off outside; the level is the highest whose score it reaches. */
export function reachByMeasure(item: Pick<Item, 'levels'>, measure: Measure, value: Value): Reached {
  const share = (Number(value) - measure.from) / (measure.to - measure.from);
  return atScore(item, 100 * Math.min(1, Math.max(0, share)));
}

/** What a measure may yet prove to be while its number is not known: anything. */
export function reachOfUnknownMeasure(item: Pick<Item, 'levels'>): Reach {
  return { low: atScore(item, 0), high: atScore(item, 100) };
}

function atScore(item: Pick<Item, 'levels'>, score: number): Reached {
  const level = item.levels.findLast((candidate) => candidate.score <= score) ?? item.levels[0] ?? unreachable();
  return { level, score };
}

function atLevel(level: Level): Reached {
  return { level, score: level.score };
}

function unreachable(): never {
  throw new Error('an item without levels was loaded');
}
