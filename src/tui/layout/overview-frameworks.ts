import type { Framework } from '../../framework/framework.ts';
import { formatBrieflyCovered } from '../../score/format-score.ts';
import type { FrameworkScore } from '../../score/score-framework.ts';
import { resultsIn } from '../state/results.ts';
import { reconstructedMark } from '../theme.ts';
import { bar } from './bar.ts';
import { entryRows, type Row } from './body.ts';
import type { Context } from './context.ts';
import { scoreLines } from './score-lines.ts';
import { emptyLine, type Line, lineOf, lineWidth, segment, spread, widthOf } from './segment.ts';
import { shortened } from './shortened.ts';
import { wrappedLines } from './wrap.ts';

/** The frameworks with their scores, the first of them the entry `first`: two lines each, or one each where otherwise not all could be seen at once below the ways on. */
export function frameworkRows(context: Context, first: number, ways: number): readonly Row[] {
  const { state, words, height } = context;
  const { frameworks } = state.library;
  if (frameworks.length === 0) return [{ entry: null, line: () => lineOf(words.walk.overview.none) }];
  const scores = state.results === null ? [] : frameworks.map(({ id }) => scoreOf(context, id));
  const rows = full(context, scores);
  const isTight = height !== undefined && ways + 1 + rows.flat().length > height;
  return (isTight ? short(context, scores) : rows).flatMap((lines, at) => entryRows(first + at, ...lines));
}

function scoreOf({ state }: Context, id: string): FrameworkScore | null {
  return state.results === null ? null : resultsIn(state.results, id).score;
}

type Scores = readonly (FrameworkScore | null)[];
type Lines = readonly (() => Line)[];

/** Title and year, and below them the score with the count of reconstructed items. */
function full(context: Context, scores: Scores): readonly Lines[] {
  const { state, words, width } = context;
  const counts = scores.map((score) => reconstructedCount(score, context));
  const figures = scoreLines(
    scores.flatMap((score, at) =>
      score === null
        ? []
        : {
            score: score.score,
            reading: score.framework.scoring,
            beside: isWide(context) ? lineWidth(counts[at] ?? emptyLine) + 1 : 0,
          },
    ),
    width - 2,
    words,
  );
  return state.library.frameworks.map((framework, at) => {
    const line = figures[at] ?? lineOf(words.walk.working, 'faint');
    return frameworkLines(framework, [segment('  '), ...line], counts[at] ?? emptyLine, context);
  });
}

function isWide({ width }: Context): boolean {
  return width >= 74;
}

/** In a narrow window the count of reconstructed items stands beside the title, which is wrapped. */
function frameworkLines({ title, year }: Framework, figures: Line, count: Line, context: Context): Lines {
  const { width } = context;
  if (isWide(context))
    return [
      () => spread([segment(title, 'strong')], lineOf(String(year), 'faint'), width),
      () => spread(figures, count, width),
    ];
  const titles = wrappedLines(title, width - lineWidth(count) - 1, 'strong');
  return [...titles.map((line, index) => () => spread(line, index === 0 ? count : emptyLine, width)), () => figures];
}

function reconstructedCount(score: FrameworkScore | null, { words }: Context): Line {
  if (score === null || score.provenance.reconstructed === 0) return emptyLine;
  const { reconstructed, read, reported } = score.provenance;
  return [
    segment(words.walk.overview.reconstructed({ reconstructed, all: reconstructed + read + reported }), 'faint'),
    segment(` ${reconstructedMark}`, 'mark'),
  ];
}

/** The bar of a score that stands beside its title. */
const shortBar = 12;

/** Title, score and the mark of what is reconstructed on one line. */
function short(context: Context, scores: Scores): readonly Lines[] {
  const { state, words, width } = context;
  const figures = scores.map((score) =>
    score === null ? '' : formatBrieflyCovered(score.score, score.framework.scoring, words),
  );
  const column = Math.max(0, ...figures.map(widthOf));
  return state.library.frameworks.map(({ title }, at) => {
    const score = scores[at] ?? null;
    const text = figures[at] ?? '';
    const marked = score !== null && score.provenance.reconstructed > 0;
    const right: Line =
      score === null
        ? lineOf(words.walk.working, 'faint')
        : [
            ...(isWide(context) ? [...bar(score.score, shortBar), segment(' ')] : []),
            segment(text + ' '.repeat(column - widthOf(text))),
            segment(marked ? ` ${reconstructedMark}` : '  ', 'mark'),
          ];
    return [() => spread([segment(shortened(title, width - lineWidth(right) - 1), 'strong')], right, width)];
  });
}
