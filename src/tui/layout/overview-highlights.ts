import { formatBrieflyCovered, formatGain } from '../../score/format-score.ts';
import { flatAreas } from '../../score/score-framework.ts';
import type { WayEntry } from '../state/entry.ts';
import { highlightsOf } from '../state/highlights.ts';
import { resultsIn } from '../state/results.ts';
import { type Context, itemLine } from './context.ts';
import { fitted, type Line, lineOf, segment, spread } from './segment.ts';

/** A gap with its gain or an area with its score, each above the framework that it stands in. */
export function highlightRows(context: Context, entry: WayEntry): readonly Line[] {
  const { state, words, width } = context;
  if (state.results === null || (entry.kind !== 'gap' && entry.kind !== 'area')) return [];
  const results = resultsIn(state.results, entry.framework);
  const { framework } = results.assessment;
  const below = fitted(lineOf(`  ${framework.title}`, 'faint'), width);
  if (entry.kind === 'gap') {
    const big = highlightsOf(state.results).gaps.find(
      ({ framework: id, finding }) => id === entry.framework && finding.item.id === entry.item,
    );
    const gain = words.walk.lists.overview.gain(formatGain(big?.gain ?? 0));
    return [itemLine(results.finding(entry.item), [segment(gain, 'strong')], context), below];
  }
  const found = flatAreas(results.score.areas).find(({ area }) => area.area.id === entry.area);
  if (found === undefined) return [];
  const { area, score } = found.area;
  const figures = formatBrieflyCovered(score, area.scoring, words);
  return [spread([segment(area.title)], [segment(figures)], width), below];
}
