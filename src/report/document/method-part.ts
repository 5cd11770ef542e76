import {
  type Block,
  column,
  type Fact,
  fact,
  note,
  paragraph,
  prose,
  type Rich,
  type Section,
  section,
  text,
} from '../../document/blocks.ts';
import type { Words } from '../../language/words.ts';
import type { MethodReport, ScoringReport } from '../method.ts';
import type { Report } from '../report-model.ts';
import { editionText, sourceText } from './cover-part.ts';

/** How the figures come about, what each edition encodes and from what, what a public edition leaves out, and the limits. */
export function methodPart(report: Pick<Report, 'method' | 'edition' | 'cover' | 'changes'>, words: Words): Section {
  const { method } = report;
  const t = words.report.method;
  return section(
    'method',
    [text(t.title)],
    [
      ...(report.edition === 'public' ? [leftOut(report, words)] : []),
      ...t.general.map((sentences) => paragraph(text(sentences))),
      paragraph(text(t.rounding)),
      ...(method.length === 0 ? [] : [sources(method, words)]),
      ...method.map((framework) => frameworkMethod(framework, words)),
      section('limits', [text(t.limitsTitle)], [list(t.limits)]),
    ],
  );
}

function leftOut({ cover, changes }: Pick<Report, 'cover' | 'changes'>, words: Words): Section {
  const t = words.report.method;
  const lines = t.publicLeavesOut({ draft: cover.status === 'draft', changes: changes !== null });
  return section('left-out', [text(t.editionTitle)], [list(lines)]);
}

function list(lines: readonly string[]): Block {
  return { kind: 'list', ordered: false, items: lines.map((line): Rich => [text(line)]) };
}

function sources(method: readonly MethodReport[], words: Words): Section {
  const { cover, legend, method: t } = words.report;
  return section(
    'sources',
    [text(t.sources)],
    [
      paragraph(text(t.marks)),
      {
        kind: 'table',
        caption: t.sourcesCaption,
        columns: [cover.framework, cover.edition, cover.source, cover.items].map(column),
        rows: method.map((framework): readonly Rich[] => [
          [text(framework.title)],
          [text(editionText(framework, words))],
          sourceText(framework, words),
          [text(cover.itemsOf(framework)), text(': '), text(cover.provenance(framework.provenance))],
        ]),
      },
      note(legend),
    ],
  );
}

function frameworkMethod(method: MethodReport, words: Words): Section {
  const t = words.report.method;
  const scale = (steps: readonly { readonly title: string; readonly score: number }[]): string =>
    words.report.joined(steps.map(({ title, score }) => t.level({ title, score: words.explain.number(score) })));
  const facts: readonly Fact[] = [
    { name: t.encodes, value: prose(method.completeness) },
    fact(t.provenanceOf, text(words.report.cover.provenance(method.provenance))),
    fact(t.source, ...sourceText(method, words)),
    fact(t.levels, text(scale(method.levels))),
    fact(
      t.bands,
      text(
        method.bands.length === 0 ? t.noBands : scale(method.bands.map(({ title, from }) => ({ title, score: from }))),
      ),
    ),
    fact(t.howScored, text(scoringText(method.scoring, words))),
    ...method.exceptions.map(({ area, scoring }) =>
      fact(t.exceptions, text(t.exception({ area, scoring: scoringText(scoring, words) }))),
    ),
    ...method.ownLevels.map(({ item, levels }) =>
      fact(t.ownLevels, text(t.exception({ area: item, scoring: scale(levels) }))),
    ),
  ];
  return section(`method/${method.id}`, [text(method.title)], [{ kind: 'facts', facts }]);
}

function scoringText({ aggregate, weigh, missing, round, enough }: ScoringReport, words: Words): string {
  return words.report.clauses([aggregate, weigh, missing, round, enough]);
}
