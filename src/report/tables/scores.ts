import type { Words } from '../../language/words.ts';
import type { Table } from '../../spreadsheet/table.ts';
import type { Figures, Sum, SumPart } from '../figures.ts';
import type { FindingReport } from '../findings.ts';
import type { AreaReport, FrameworkReport } from '../framework-report.ts';
import type { PlaceInDocument } from '../references.ts';
import type { Report } from '../report-model.ts';
import { outcomeTones, partFields, placeFields, shortOutcome, titled } from './cell-words.ts';
import { figure, tableOf, text } from './fields.ts';

/** A framework or one of its areas, with where it stands and what it brought to the sum above. */
interface ScoreRow {
  readonly kind: 'framework' | 'area';
  readonly id: string;
  readonly title: string;
  readonly framework: FrameworkReport;
  readonly above: readonly string[];
  readonly figures: Figures;
  readonly sum: Sum;
  readonly place: PlaceInDocument | null;
  readonly text: string;
  readonly findings: readonly FindingReport[];
  readonly part: SumPart | undefined;
}

/** The scores of all frameworks and areas, and the finding on each item. */
export function scoreTables({ frameworks }: Report, words: Words): readonly Table[] {
  const rows = frameworks.flatMap((framework) => rowsOf(framework, words));
  return [scoresTable(rows, words), findingsTable(rows, words)];
}

function scoresTable(rows: readonly ScoreRow[], words: Words): Table {
  const { columns, kinds, path } = words.spreadsheet;
  return tableOf<ScoreRow>(
    'scores',
    rows,
    [
      text(columns.of, 38, ({ title }) => title),
      text(columns.kind, 11, ({ kind }) => kinds[kind]),
      text(columns.framework, 28, ({ framework }) => framework.title),
      text(columns.areas, 24, ({ above }) => path(above)),
      text(columns.score, 24, ({ figures }) => figures.text),
      figure(columns.value, 'points', ({ figures }) => figures.value),
      figure(columns.low, 'points', ({ figures }) => figures.low),
      figure(columns.high, 'points', ({ figures }) => figures.high),
      figure(columns.coverage, 'share', ({ figures }) => figures.coverage),
      text(columns.band, 18, ({ kind, framework }) => (kind === 'framework' ? framework.band : null)),
      text(columns.reconstructed, 20, ({ kind, framework }) =>
        kind === 'framework' ? framework.reconstructedText : null,
      ),
      ...partFields<ScoreRow>(({ part }) => part, words),
      text(columns.arithmetic, 60, ({ sum }) => sum.text),
      ...placeFields<ScoreRow>(({ place }) => place, words),
      text(columns.areaText, 60, (row) => row.text),
      text(columns.frameworkId, 20, ({ framework }) => framework.id),
      text(columns.areaId, 20, ({ kind, id }) => (kind === 'area' ? id : null)),
    ],
    words,
  );
}

interface FindingRow {
  readonly finding: FindingReport;
  readonly area: ScoreRow;
  readonly part: SumPart | undefined;
}

function findingsTable(rows: readonly ScoreRow[], words: Words): Table {
  const { columns, path } = words.spreadsheet;
  const findings = rows.flatMap((area) =>
    area.findings.map((finding): FindingRow => ({ finding, area, part: partOf(area.sum, 'item', finding.item.item) })),
  );
  return tableOf<FindingRow>(
    'findings',
    findings,
    [
      text(columns.item, 44, ({ finding }) => titled(finding.item, words)),
      text(columns.framework, 28, ({ area }) => area.framework.title),
      text(columns.areas, 28, ({ area }) => path([...area.above, area.title])),
      text(
        columns.outcome,
        14,
        ({ finding }) => shortOutcome(finding, words),
        outcomeTones(
          findings.map(({ finding }) => finding),
          words,
        ),
      ),
      text(columns.inFull, 28, ({ finding }) => finding.outcomeText),
      figure(columns.lowPoints, 'points', ({ finding }) => finding.low?.score),
      figure(columns.highPoints, 'points', ({ finding }) => finding.high?.score),
      ...partFields<FindingRow>(({ part }) => part, words),
      ...placeFields<FindingRow>(({ finding }) => finding.place, words),
      text(columns.frameworkId, 20, ({ finding }) => finding.item.framework),
      text(columns.itemId, 24, ({ finding }) => finding.item.item),
    ],
    words,
  );
}

function rowsOf(framework: FrameworkReport, words: Words): readonly ScoreRow[] {
  const { id, title, figures, sum } = framework;
  const own: ScoreRow = {
    kind: 'framework',
    id,
    title,
    framework,
    above: [],
    figures,
    sum,
    place: null,
    text: '',
    findings: [],
    part: undefined,
  };
  return [own, ...framework.areas.flatMap((area) => areaRows(area, own, words))];
}

function areaRows(area: AreaReport, parent: ScoreRow, words: Words): readonly ScoreRow[] {
  const { id, figures, sum, place, findings } = area;
  const own: ScoreRow = {
    kind: 'area',
    id,
    title: titled(area, words),
    framework: parent.framework,
    above: parent.kind === 'framework' ? [] : [...parent.above, parent.title],
    figures,
    sum,
    place,
    text: area.text,
    findings,
    part: partOf(parent.sum, 'area', id),
  };
  return [own, ...area.areas.flatMap((inner) => areaRows(inner, own, words))];
}

function partOf({ parts }: Sum, kind: SumPart['kind'], id: string): SumPart | undefined {
  return parts.find((part) => part.kind === kind && part.id === id);
}
