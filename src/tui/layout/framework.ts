import type { Area, Framework } from '../../framework/framework.ts';
import { formatBand, formatReconstructed } from '../../score/format-score.ts';
import { flatAreas } from '../../score/score-framework.ts';
import { entriesOf } from '../state/entries.ts';
import type { Entry } from '../state/entry.ts';
import { type FrameworkResults, resultsIn } from '../state/results.ts';
import { reconstructedMark } from '../theme.ts';
import { type Body, bodyOf, entryRows, plainRows, type Row } from './body.ts';
import { type Context, readingWidth } from './context.ts';
import { scoreLines } from './score-lines.ts';
import { emptyLine, type Line, lineOf, segment, spread } from './segment.ts';
import { wrappedLines } from './wrap.ts';

type FlatArea = ReturnType<typeof flatAreas>[number];

/** One framework: its score, the ways into its gaps and items, and its areas with their scores. */
export function frameworkBody(context: Context, id: string): Body {
  const { state, words } = context;
  if (state.results === null) return bodyOf(plainRows(lineOf(words.walk.working, 'faint')));
  const results = resultsIn(state.results, id);
  const entries = entriesOf(state, { kind: 'framework', framework: id });
  const first = entries.findIndex(({ kind }) => kind === 'area');
  const areas = flatAreas(results.score.areas);
  const deepest = Math.max(...areas.map(({ depth }) => depth));
  const { score, framework } = results.score;
  const [own = emptyLine, ...figures] = scoreLines(
    [
      { score, reading: framework.scoring, beside: 0 },
      ...areas.map(({ area }) => ({ score: area.score, reading: area.area.scoring, beside: 0 })),
    ],
    context.width - 2 - 2 * deepest,
    words,
  );
  const rows = entries.flatMap((entry, at): readonly Row[] => {
    if (entry.kind !== 'area') return entryRows(at, () => wayLine(entry, results, context));
    const place = areas.findIndex(({ area }) => area.area.id === entry.area);
    const flat = areas[place];
    return flat === undefined ? [] : areaRows(at, flat, figures[place] ?? emptyLine, context);
  });
  const before = rows.filter(({ entry }) => entry !== null && entry < first);
  return bodyOf(
    [
      ...plainRows(...head(results, own, context), emptyLine),
      ...before,
      ...plainRows(emptyLine, lineOf(words.walk.framework.areas, 'heading')),
      ...rows.slice(before.length),
      ...plainRows(emptyLine, ...about(results.assessment.framework, context)),
    ],
    { follow: 'form', marked: results.score.provenance.reconstructed > 0 },
  );
}

function head({ score, assessment }: FrameworkResults, figures: Line, context: Context): readonly Line[] {
  const { words } = context;
  const band = formatBand(score.band, words);
  const marked = score.provenance.reconstructed > 0;
  return [
    ...wrappedLines(assessment.framework.title, readingWidth(context), 'strong'),
    figures,
    ...(band === '' ? [] : [lineOf(band, 'strong')]),
    [
      segment(formatReconstructed(score, words), 'faint'),
      ...(marked ? [segment(` ${reconstructedMark}`, 'mark')] : []),
    ],
  ];
}

function wayLine(entry: Entry, { counts }: FrameworkResults, { words, width }: Context): Line {
  const ways = words.walk.framework;
  switch (entry.kind) {
    case 'gaps':
      return spread(lineOf(ways.gaps), lineOf(ways.count(counts.gaps)), width);
    case 'settle':
      return spread(lineOf(ways.settle), lineOf(ways.count(counts.settle)), width);
    default:
      return spread(lineOf(ways.items), lineOf(ways.count(counts.all)), width);
  }
}

function areaRows(
  entry: number,
  { area: { area }, depth }: FlatArea,
  figures: Line,
  { width }: Context,
): readonly Row[] {
  const indent = segment('  '.repeat(depth));
  return entryRows(
    entry,
    () => spread([indent, segment(area.title)], areaMark(area), width),
    () => [indent, segment('  '), ...figures],
  );
}

/** The mark of an area whose title is reconstructed. */
function areaMark({ reference }: Area): Line {
  return reference?.provenance === 'reconstructed' ? lineOf(reconstructedMark, 'mark') : emptyLine;
}

function about(framework: Framework, context: Context): readonly Line[] {
  const { words } = context;
  const { source } = framework;
  const width = readingWidth(context);
  const printed = [source.title, source.publisher, source.date === null ? '' : words.explain.day(source.date)];
  return [
    lineOf(words.walk.framework.about, 'heading'),
    ...wrappedLines(framework.completeness, width),
    emptyLine,
    ...wrappedLines(printed.filter((part) => part !== '').join(', '), width, 'faint'),
    ...wrappedLines(source.url ?? '', width, 'faint'),
  ];
}
