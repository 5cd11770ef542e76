import { type Block, column, note, paragraph, type Rich, type Section, section, text } from '../../document/blocks.ts';
import type { Words } from '../../language/words.ts';
import type { Report } from '../report-model.ts';
import type { Summary } from '../summary.ts';
import { barOf, frameworkId, itemTitle, markedTitle, openId, questionTitle } from './rich.ts';

/** How many laws without practice stand in the summary; all of them stand in the annex. */
const mostLaws = 3;

/** The page for who reads nothing else: the state of things in sentences, scores, strongest areas, biggest gaps, open questions, laws without practice. */
export function summaryPart(report: Report, words: Words): Section {
  const { summary } = report;
  const t = words.report.summary;
  const lists: readonly (readonly [id: string, title: string, none: string, items: readonly Rich[], more?: string])[] =
    [
      ['strongest-areas', t.strongest, t.noStrongest, strongest(summary, words)],
      ['biggest-gaps', t.gaps, t.noGaps, gaps(summary, words)],
      ['questions-that-matter', t.open, t.noOpen, open(summary, words)],
      ['laws-without-practice', t.lawsTitle, t.noLaws, laws(summary, words), moreLaws(summary, words)],
    ];
  const of = [
    ...brief(report, words),
    ...(summary.frameworks.length === 0 ? [] : [scores(summary, words), note(t.howToRead)]),
    ...lists.map(([id, title, none, items, more = '']) =>
      section(
        id,
        [text(title)],
        items.length === 0
          ? [note(none)]
          : [{ kind: 'list', ordered: true, items }, ...(more === '' ? [] : [note(more)])],
      ),
    ),
  ];
  return { ...section('summary', [text(t.title)], of), dense: true };
}

function brief({ plan, summary, gaps: frameworks }: Report, words: Words): readonly Block[] {
  const t = words.report.summary;
  const { counts, questions, lawsWithoutPractice } = summary;
  if (summary.frameworks.length === 0) return [note(t.nothing)];
  const all = frameworks.flatMap((framework) => framework.gaps);
  const heldBack = new Set(lawsWithoutPractice.flatMap(({ holdsBack }) => holdsBack.map(key)));
  const sentences = [
    t.items({
      ...counts,
      applicable: counts.items - counts.notApplicable,
      met: counts.atTop,
      frameworks: summary.frameworks.length,
    }),
    ...(questions.asked === 0 ? [] : [t.answers(questions)]),
    ...(heldBack.size === 0 ? [] : [t.laws({ laws: lawsWithoutPractice.length, items: heldBack.size })]),
    ...(all.length === 0
      ? []
      : [t.plan({ lines: plan.length, planned: all.filter((gap) => gap.plan.length > 0).length, gaps: all.length })]),
    ...(counts.reconstructed === 0 ? [] : [t.reconstructed(counts)]),
  ];
  return [paragraph(text(sentences.join(' ')))];
}

function key({ framework, item }: { readonly framework: string; readonly item: string }): string {
  return `${framework}/${item}`;
}

function scores({ frameworks }: Summary, words: Words): Block {
  const t = words.report.summary;
  const banded = frameworks.some(({ band }) => band !== '');
  return {
    kind: 'table',
    caption: t.scoresCaption,
    columns: [
      column(t.framework),
      column(t.score),
      { title: t.picture, kind: 'picture' },
      ...(banded ? [column(t.band)] : []),
      column(t.reconstructedItems),
    ],
    rows: frameworks.map(({ id, title, figures, band, reconstructed, items }) => [
      [{ kind: 'to', text: title, target: frameworkId(id) }],
      [text(figures.text)],
      barOf(figures, words),
      ...(banded ? [[text(band === '' ? t.noBand : band)]] : []),
      [text(t.share({ part: reconstructed, of: items }))],
    ]),
  };
}

function strongest({ strongestAreas, frameworks }: Summary, words: Words): readonly Rich[] {
  return strongestAreas.map((area) => [
    { kind: 'strong', text: area.title },
    ...markedTitle({ ...area, title: '' }),
    text(words.report.summary.detail(named(area.frameworkTitle, frameworks.length, area.figures.text, words))),
  ]);
}

function gaps({ biggestGaps, frameworks }: Summary, words: Words): readonly Rich[] {
  const t = words.report.summary;
  return biggestGaps.map(({ item, gainText, outcome, outcomeText, high, lead }) => {
    const stands = outcome === 'open' && high !== null ? t.atMost(high.title) : outcomeText;
    const said = t.gap({ points: gainText, outcome: stands, lead });
    return [...itemTitle(item), text(t.detail(named(item.frameworkTitle, frameworks.length, said, words)))];
  });
}

/** The framework's name before what is said, where the report has several. */
function named(title: string, frameworks: number, said: string, words: Words): string {
  return frameworks === 1 ? said : words.report.figure({ title, text: said });
}

function open({ openQuestions }: Summary, words: Words): readonly Rich[] {
  const t = words.report.summary;
  return openQuestions.map(({ ask, ministry, question, whyText, leavesOpen }) => [
    { kind: 'to', text: ask, target: openId(question) },
    text(t.detail(t.openQuestion({ ministry, why: whyText, items: leavesOpen.length }))),
  ]);
}

function laws({ lawsWithoutPractice }: Summary, words: Words): readonly Rich[] {
  const t = words.report.summary;
  return lawsWithoutPractice
    .slice(0, mostLaws)
    .map((law) => [questionTitle(law), text(t.detail(t.law({ ministry: law.ministry, items: law.holdsBack.length })))]);
}

function moreLaws({ lawsWithoutPractice }: Summary, words: Words): string {
  const more = lawsWithoutPractice.length - mostLaws;
  return more > 0 ? words.report.summary.moreLaws(more) : '';
}
