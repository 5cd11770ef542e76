import {
  type Block,
  column,
  type Fact,
  fact,
  note,
  numberColumn,
  prose,
  type Rich,
  type Section,
  section,
  text,
} from '../../document/blocks.ts';
import type { Words } from '../../language/words.ts';
import { formatPoints } from '../../score/format-score.ts';
import type { Sum, SumPart } from '../figures.ts';
import type { FindingReport } from '../findings.ts';
import type { AreaReport, FrameworkReport } from '../framework-report.ts';
import type { Report } from '../report-model.ts';
import { barsOf, radarOf } from './charts.ts';
import { barOf, frameworkId, itemTitle, markedTitle, placeText } from './rich.ts';
import { topicsPart } from './topics-part.ts';

/** The frameworks side by side, then each: its score and how it came about, its areas, and all findings. */
export function frameworksPart({ frameworks, topics }: Report, words: Words): Section {
  const { title, none } = words.report.frameworks;
  const of = frameworks.map((framework) => frameworkSection(framework, words));
  return section('frameworks', [text(title)], of.length === 0 ? [note(none)] : [...topicsPart(topics, words), ...of]);
}

function frameworkSection(framework: FrameworkReport, words: Words): Section {
  const t = words.report.frameworks;
  const band: readonly Fact[] = framework.band === '' ? [] : [fact(t.band, text(framework.band))];
  return section(
    frameworkId(framework.id),
    [text(framework.title)],
    [
      {
        kind: 'facts',
        facts: [
          fact(t.score, text(framework.figures.text), text('; '), text(framework.reconstructedText)),
          ...band,
          fact(t.arithmetic, text(framework.sum.text)),
        ],
      },
      ...barsOf(framework.title, `chart/bars/${framework.id}`, framework.areas, words),
      ...radarOf(framework.title, `chart/radar/${framework.id}`, framework.areas, words),
      areasTable(framework.areas, framework.sum, t.areasCaption({ framework: framework.title }), words),
      ...framework.areas.map((area) => areaSection(area, framework, words)),
    ],
  );
}

function areaSection(area: AreaReport, framework: FrameworkReport, words: Words): Section {
  const t = words.report.frameworks;
  const place: readonly Fact[] = area.place === null ? [] : [fact(t.place, ...placeText(area.place, words))];
  const inner: readonly Block[] =
    area.areas.length === 0
      ? []
      : [
          ...barsOf(area.title, `chart/bars/${framework.id}/${area.id}`, area.areas, words),
          ...radarOf(area.title, `chart/radar/${framework.id}/${area.id}`, area.areas, words),
          areasTable(area.areas, area.sum, t.partsCaption({ area: area.title }), words),
          ...area.areas.map((part) => areaSection(part, framework, words)),
        ];
  const findings: readonly Block[] = area.findings.length === 0 ? [] : [findingsTable(area, words)];
  return section(areaId(framework.id, area.id), markedTitle(area), [
    ...prose(area.text),
    {
      kind: 'facts',
      facts: [...place, fact(t.score, text(area.figures.text)), fact(t.arithmetic, text(area.sum.text))],
    },
    ...findings,
    ...inner,
  ]);
}

function areasTable(areas: readonly AreaReport[], sum: Sum, caption: string, words: Words): Block {
  const t = words.report.frameworks;
  return {
    kind: 'table',
    caption,
    columns: [
      column(t.area),
      column(t.score),
      { title: words.report.summary.picture, kind: 'picture' },
      column(t.entered),
      numberColumn(t.weight),
    ],
    rows: areas.map((area) => {
      const part = sum.parts.find((candidate) => candidate.kind === 'area' && candidate.id === area.id);
      return [
        markedTitle(area),
        [text(area.figures.text)],
        barOf(area.figures, words),
        [text(part === undefined ? '' : entered(part, words))],
        [text(part === undefined ? '' : words.explain.number(part.weight))],
      ];
    }),
  };
}

function findingsTable({ title, findings, sum }: AreaReport, words: Words): Block {
  const t = words.report.frameworks;
  return {
    kind: 'table',
    caption: t.findingsCaption({ area: title }),
    columns: [
      column(t.item),
      column(t.place),
      column(t.outcome),
      numberColumn(t.points),
      column(t.entered),
      numberColumn(t.weight),
    ],
    rows: findings.map((finding) => findingRow(finding, sum, words)),
  };
}

function findingRow(finding: FindingReport, sum: Sum, words: Words): readonly Rich[] {
  const part = sum.parts.find((candidate) => candidate.kind === 'item' && candidate.id === finding.item.item);
  return [
    itemTitle(finding.item),
    [
      text(
        words.report.frameworks.reference({
          ...finding.place,
          provenance: words.terms.provenance[finding.place.provenance],
        }),
      ),
    ],
    [text(finding.outcomeText)],
    [text(finding.pointsText)],
    [text(part === undefined ? '' : entered(part, words))],
    [text(words.explain.number(finding.weight))],
  ];
}

function entered({ why, figure }: SumPart, words: Words): string {
  return words.report.why[why](formatPoints(figure, words));
}

function areaId(framework: string, area: string): string {
  return `area/${framework}/${area}`;
}
