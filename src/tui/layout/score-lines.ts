import type { Words } from '../../language/words.ts';
import { formatScore, type Reading } from '../../score/format-score.ts';
import type { Score } from '../../score/score.ts';
import { bar } from './bar.ts';
import { type Line, segment, widthOf } from './segment.ts';

/** A score with how it is to be read. */
export interface ReadScore {
  readonly score: Score;
  readonly reading: Reading;
  /** The columns that something takes at the right of it. */
  readonly beside: number;
}

const shortestBar = 8;
const longestBar = 40;

/**
 * Scores that stand one below the other, as bars and in figures. The bars are all as long as there is room beside the longest figures;
 * figures that leave too little room for one stand alone: they are never cut.
 */
export function scoreLines(scores: readonly ReadScore[], room: number, words: Words): readonly Line[] {
  const figures = scores.map(({ score, reading }) => formatScore(score, reading, words));
  const rooms = scores.map(({ beside }, index) => room - beside - 1 - widthOf(figures[index] ?? ''));
  const length = Math.min(longestBar, ...rooms.filter((left) => left >= shortestBar));
  return scores.map(({ score }, index) => {
    const text = figures[index] ?? '';
    return (rooms[index] ?? 0) < shortestBar ? [segment(text)] : [...bar(score, length), segment(` ${text}`)];
  });
}
