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
  const { state, words, width } = context;
  const { frameworks } = state.library;
  if (frameworks.length === 0) return bodyOf(plainRows(lineOf(words.walk.overview.none)));
  const rows = frameworks.flatMap((framework, entry): readonly Row[] => {
    const score = state.results === null ? null : resultsIn(state.results, framework.id).score;
    const count = score === null ? emptyLine : reconstructedCount(score, context);
    const roomBelow = width >= 74;
    return entryRows(
      entry,
      () =>
        spread(
          [segment(framework.title, 'strong')],
          roomBelow ? lineOf(String(framework.year), 'faint') : count,
          width,
        ),
      () =>
        score === null
          ? lineOf(`  ${words.walk.working}`, 'faint')
          : spread(
              [segment('  '), ...scoreLine(score.score, score.enough, context)],
              roomBelow ? count : emptyLine,
              width,
            ),
    );
  });
  return bodyOf([...rows, ...plainRows(emptyLine, ...howToRead(context))], { marked: state.results !== null });
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
