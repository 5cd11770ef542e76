import {
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
import { sourceText } from './cover-part.ts';

/** How the figures come about, what each edition encodes, how reconstructed items are marked, and the limits. */
export function methodPart(method: readonly MethodReport[], words: Words): Section {
  const t = words.report.method;
  return section(
    'method',
    [text(t.title)],
    [
      ...t.general.map((sentences) => paragraph(text(sentences))),
      note(t.marks),
      ...method.map((framework) => frameworkMethod(framework, words)),
      section(
        'limits',
        [text(t.limitsTitle)],
        [{ kind: 'list', ordered: false, items: t.limits.map((limit): Rich => [text(limit)]) }],
      ),
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
