import type { Block, ChartBlock } from '../../document/blocks.ts';
import type { BarRow, HeatCell, RadarAxis } from '../../document/chart/chart.ts';
import type { Words } from '../../language/words.ts';
import { formatPoints, percent } from '../../score/format-score.ts';
import type { Figures } from '../figures.ts';

/** Something with figures, as a chart names it. */
export interface Charted {
  readonly title: string;
  readonly reconstructed: boolean;
  readonly figures: Figures;
}

const fewestAxes = 5;
const mostAxes = 12;

/** A bar for each, as the table beside it draws them in its cells too; nothing where there are fewer than two to compare. */
export function barsOf(of: string, id: string, charted: readonly Charted[], words: Words): readonly Block[] {
  const { barsCaption } = words.report.chart;
  const rows = charted.map(
    ({ figures, ...named }): BarRow => ({ ...rangeOf(figures), label: labelOf(named, words), text: figures.text }),
  );
  if (rows.length < 2) return [];
  const caption = barsCaption({ of });
  const chart = { kind: 'bars', rows } as const;
  return [{ kind: 'chart', id, chart, caption, alternative: said(caption, charted, words), inTable: true }];
}

/** A radar of those that apply; nothing where these are fewer than five or more than twelve. */
export function radarOf(of: string, id: string, charted: readonly Charted[], words: Words): readonly Block[] {
  const { interval, radarCaption, value } = words.report.chart;
  const axes = charted.flatMap(({ figures, ...named }): readonly RadarAxis[] => {
    const { low, high, value: own } = figures;
    return low === null || high === null ? [] : [{ label: labelOf(named, words), low, high, value: own }];
  });
  if (axes.length < fewestAxes || axes.length > mostAxes) return [];
  const caption = radarCaption({ of });
  const chart = { kind: 'radar', axes, key: { interval, value } } as const;
  return [{ kind: 'chart', id, chart, caption, alternative: said(caption, charted, words), inTable: false }];
}

/** One row of a heat map; `null` where there is nothing to show. */
export interface HeatRow {
  readonly title: string;
  readonly figures: readonly (Figures | null)[];
}

/** A heat map. A cell is coloured where enough is decided for the value to lead. */
export function heatMapOf(
  { id, caption, columns }: { readonly id: string; readonly caption: string; readonly columns: readonly string[] },
  rows: readonly HeatRow[],
  words: Words,
): ChartBlock {
  const { nothing, seeTable, steps } = words.report.chart;
  const map = {
    kind: 'heat-map' as const,
    columns,
    rows: rows.map(({ title, figures }) => ({ label: title, cells: figures.map((cell) => cellOf(cell, words)) })),
    scale: steps.map((label, index) => ({ from: (index * 100) / steps.length, label })),
    empty: nothing,
  };
  return { kind: 'chart', id, chart: map, caption, alternative: seeTable({ caption }), inTable: false };
}

function cellOf(figures: Figures | null, words: Words): HeatCell {
  const { cell, notApplicable, undecidedCell } = words.report.chart;
  if (figures === null) return { value: null, text: words.report.topics.noItems };
  const { low, high, coverage, value, enough } = figures;
  if (low === null || high === null || coverage === null) return { value: null, text: notApplicable };
  const range = { low: formatPoints(low, words), high: formatPoints(high, words), coverage: percent(coverage) };
  if (value === null || !enough) return { value: null, text: undecidedCell(range) };
  return { value, text: cell({ ...range, value: formatPoints(value, words) }) };
}

function rangeOf({ low, high, value }: Figures): Pick<BarRow, 'low' | 'high' | 'value'> {
  return { low, high, value };
}

function labelOf({ title, reconstructed }: Omit<Charted, 'figures'>, words: Words): string {
  return reconstructed ? `${title} ${words.report.mark}` : title;
}

function said(caption: string, charted: readonly Charted[], words: Words): string {
  const figures = charted.map(({ title, figures: { text } }) => words.report.figure({ title, text }));
  return words.report.alternative({ caption, figures });
}
