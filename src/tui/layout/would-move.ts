import { isDeepStrictEqual } from 'node:util';
import { formatBriefly, formatBrieflyCovered } from '../../score/format-score.ts';
import { movedBetween } from '../state/moved.ts';
import type { Results } from '../state/results.ts';
import { answerPointedAt } from '../state/supposed-answer.ts';
import { supposedOn } from '../state/supposing.ts';
import type { Context } from './context.ts';
import { type Line, lineOf, lineWidth, segment } from './segment.ts';
import { shortened } from './shortened.ts';
import { wrappedLines } from './wrap.ts';

/** The width from which the items of each framework are counted beside its score. */
const wide = 74;

/** What the answer pointed at would move: how many scores and items, then each score as it is and would be, in at most some lines. */
export function wouldMoveLines(context: Context, most: number): readonly Line[] {
  const { state, words, width } = context;
  const { results } = state;
  if (results === null || answerPointedAt(state) === null) return [];
  const supposed = supposedOn(state);
  if (supposed === null) return [lineOf(words.walk.working, 'faint')];
  const texts = words.walk.lists.wouldMove;
  const items = movedBetween(results, supposed.results);
  const moves = scoresMoved(results, supposed.results, context);
  if (moves.length === 0) return wrappedLines(texts.noScore(items.length), width, 'faint');
  const lines = moves.map(({ framework, title, from, to }): Line => {
    const count = items.filter((item) => item.framework === framework).length;
    const right: Line = [segment(`${from} → `), segment(to, 'strong'), segment(width < wide ? '' : texts.items(count))];
    return [segment(`  ${shortened(title, width - lineWidth(right) - 3)} `), ...right];
  });
  const shown = lines.length < most ? lines : lines.slice(0, Math.max(0, most - 2));
  return [
    lineOf(texts.heading({ scores: moves.length, items: items.length }), 'heading'),
    ...shown,
    ...(shown.length < lines.length ? [lineOf(texts.more(lines.length - shown.length), 'faint')] : []),
  ];
}

/** A score that would be another one, in words. */
interface ScoreMove {
  readonly framework: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

function scoresMoved(now: Results, then: Results, { words }: Context): readonly ScoreMove[] {
  return now.frameworks.flatMap(({ assessment: { framework }, score }, index): readonly ScoreMove[] => {
    const other = then.frameworks[index]?.score.score;
    if (other === undefined || isDeepStrictEqual(score.score, other)) return [];
    const { id, title, scoring } = framework;
    const brief = [score.score, other].map((one) => formatBriefly(one, scoring, words));
    const covered = [score.score, other].map((one) => formatBrieflyCovered(one, scoring, words));
    const [from = '', to = ''] = brief[0] === brief[1] ? covered : brief;
    return [{ framework: id, title, from, to: from === to ? words.walk.lists.wouldMove.little : to }];
  });
}
