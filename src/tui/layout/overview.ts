import type { Framework } from '../../framework/framework.ts';
import { formatPoints } from '../../score/format-score.ts';
import type { FrameworkScore } from '../../score/score-framework.ts';
import { resultsIn } from '../state/results.ts';
import { reconstructedMark } from '../theme.ts';
import { type Body, bodyOf, entryRows, plainRows, type Row } from './body.ts';
import type { Context } from './context.ts';
import { scoreLines } from './score-lines.ts';
import { emptyLine, type Line, lineOf, lineWidth, segment, spread } from './segment.ts';
import { wrappedLines } from './wrap.ts';

/** The first screen: every framework with its score. */
export function overviewBody(context: Context): Body {
  const { state, words } = context;
  const { frameworks } = state.library;
  if (frameworks.length === 0) return bodyOf(plainRows(lineOf(words.walk.overview.none)));
  const { results } = state;
  const scores = results === null ? [] : frameworks.map(({ id }) => resultsIn(results, id).score);
  const counts = scores.map((score) => reconstructedCount(score, context));
  const figures = scoreLines(
    scores.map(({ score, framework }, at) => ({
      score,
      reading: framework.scoring,
      beside: isWide(context) ? lineWidth(counts[at] ?? emptyLine) + 1 : 0,
    })),
    context.width - 2,
    words,
  );
  const rows = frameworks.flatMap((framework, entry): readonly Row[] => {
    const count = counts[entry] ?? emptyLine;
    const line = figures[entry] ?? lineOf(words.walk.working, 'faint');
    return entryRows(entry, ...frameworkLines(framework, [segment('  '), ...line], count, context));
  });
  return bodyOf([...rows, ...plainRows(emptyLine, ...howToRead(context))], { marked: state.results !== null });
}

function isWide({ width }: Context): boolean {
  return width >= 74;
}

/** Title, score and count of reconstructed items; in a narrow window the count stands beside the title, which is wrapped. */
function frameworkLines(
  { title, year }: Framework,
  figures: Line,
  count: Line,
  context: Context,
): readonly (() => Line)[] {
  const { width } = context;
  if (isWide(context))
    return [
      () => spread([segment(title, 'strong')], lineOf(String(year), 'faint'), width),
      () => spread(figures, count, width),
    ];
  const titles = wrappedLines(title, width - lineWidth(count) - 1, 'strong');
  return [...titles.map((line, index) => () => spread(line, index === 0 ? count : emptyLine, width)), () => figures];
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
