import type { Finding } from '../../assess/finding.ts';
import type { Words } from '../../language/words.ts';
import { formatScore } from '../../score/format-score.ts';
import { movedPairs } from '../state/moved.ts';
import type { FrameworkResults, Results } from '../state/results.ts';
import { type Context, outcomeWords, readingWidth, symbolOf, titleLines } from './context.ts';
import { type Line, lineOf, segment } from './segment.ts';
import { wrappedLines } from './wrap.ts';

/** A framework as it stands, and as it would stand. */
export interface NowWould {
  readonly now: FrameworkResults;
  readonly would: FrameworkResults;
}

/** Every framework as it stands and as it would stand, in the order of the library. */
export function nowAndWould(now: Results, would: Results): readonly NowWould[] {
  return now.frameworks.flatMap((one, index) => {
    const other = would.frameworks[index];
    return other === undefined ? [] : [{ now: one, would: other }];
  });
}

/** True where the score of a framework would be another one, as it is printed. */
export function scoreMoves({ now, would }: NowWould, words: Words): boolean {
  return scoreOf(now, words) !== scoreOf(would, words);
}

/** The score of a framework as it stands, and below it as it would stand; without a second one it is still being worked out. */
export function scoreNowWould(
  now: FrameworkResults,
  would: FrameworkResults | null,
  { words }: Context,
): readonly Line[] {
  const labels = words.walk.whatIf;
  return [
    [segment(labels.now, 'faint'), segment(scoreOf(now, words))],
    [
      segment(labels.would, 'faint'),
      would === null ? segment(words.walk.working, 'faint') : segment(scoreOf(would, words), 'strong'),
    ],
  ];
}

/** The title and the scores of a framework that would move. */
export function frameworkNowWould(pair: NowWould, context: Context): readonly Line[] {
  const width = readingWidth(context);
  return [
    ...wrappedLines(pair.now.assessment.framework.title, width),
    ...scoreNowWould(pair.now, pair.would, context).map((line): Line => [segment('  '), ...line]),
  ];
}

/** The items of a framework that would come out otherwise, each with what it is and would be. */
export function itemsNowWould({ now, would }: NowWould, context: Context): readonly Line[] {
  const { words } = context;
  return movedPairs(now, would).flatMap(([before, after]) => {
    const outcomes = [outcomeWords(before, words), outcomeWords(after, words)] as const;
    const same = outcomes[0].text === outcomes[1].text;
    return [
      ...titleLines(before, { ...context, width: context.width - 2 }).map((line): Line => [segment('  '), ...line]),
      [
        segment('    '),
        symbolOf(before, words),
        ...(same
          ? lineOf(words.walk.whatIf.otherRange(outcomes[0].text))
          : [outcomes[0], segment(' → '), symbolOf(after, words), outcomes[1]]),
      ],
    ];
  });
}

/** The items of a framework that would come out otherwise, as they stand. */
export function movedFindings({ now, would }: NowWould): readonly Finding[] {
  return movedPairs(now, would).map(([was]) => was);
}

function scoreOf({ score }: FrameworkResults, words: Words): string {
  return formatScore(score.score, score.framework.scoring, words);
}
