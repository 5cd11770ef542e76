import type { Framework } from '../../framework/framework.ts';
import { formatPoints } from '../../score/format-score.ts';
import type { FrameworkScore } from '../../score/score-framework.ts';
import { resultsIn } from '../state/results.ts';
import { reconstructedMark } from '../theme.ts';
import { type Body, bodyOf, entryRows, plainRows, type Row } from './body.ts';
import { type Context, scoreLine } from './context.ts';
import { emptyLine, type Line, lineOf, segment, spread } from './segment.ts';
import { wrappedLines } from './wrap.ts';

/** The first screen: every framework with its score. */
export function overviewBody(context: Context): Body {
  const { state, words } = context;
  const { frameworks } = state.library;
  if (frameworks.length === 0) return bodyOf(plainRows(lineOf(words.walk.overview.none)));
  const rows = frameworks.flatMap((framework, entry): readonly Row[] => {
    const score = state.results === null ? null : resultsIn(state.results, framework.id).score;
    return entryRows(entry, ...frameworkLines(framework, score, context));
  });
  return bodyOf([...rows, ...plainRows(emptyLine, ...howToRead(context))], { marked: state.results !== null });
}

/** How wide the count of reconstructed items is, at most. */
const countWidth = 14;

/** Title, score and count of reconstructed items; in a narrow window the count stands beside the title, which is wrapped. */
function frameworkLines(
  { title, year }: Framework,
  score: FrameworkScore | null,
  context: Context,
): readonly (() => Line)[] {
  const { words, width } = context;
  const count = score === null ? emptyLine : reconstructedCount(score, context);
  const figures =
    score === null ? lineOf(words.walk.working, 'faint') : scoreLine(score.score, score.framework.scoring, context);
  const indented: Line = [segment('  '), ...figures];
  if (width >= 74)
    return [
      () => spread([segment(title, 'strong')], lineOf(String(year), 'faint'), width),
      () => spread(indented, count, width),
    ];
  const titles = wrappedLines(title, width - countWidth, 'strong');
  return [...titles.map((line, index) => () => spread(line, index === 0 ? count : emptyLine, width)), () => indented];
}

/** What a score and its bar say. */
export function howToRead(context: Context): readonly Line[] {
  const { words, width } = context;
  const { heading, bar, enough } = context.words.walk.reading;
  const example = { low: formatPoints(48, words), high: formatPoints(81, words), value: formatPoints(62, words) };
  return [
    lineOf(heading, 'heading'),
    ...wrappedLines(bar(example), Math.min(width, 100)),
    ...wrappedLines(enough, Math.min(width, 100)),
  ];
}

function reconstructedCount({ provenance }: FrameworkScore, { words }: Context): Line {
  const { reconstructed, read, reported } = provenance;
  if (reconstructed === 0) return emptyLine;
  return [
    segment(words.walk.overview.reconstructed({ reconstructed, all: reconstructed + read + reported }), 'faint'),
    segment(` ${reconstructedMark}`, 'mark'),
  ];
}
