import { type Block, column, note, numberColumn, type Section, section, text } from '../../document/blocks.ts';
import type { Words } from '../../language/words.ts';
import type { Summary } from '../summary.ts';
import { barOf, frameworkId, itemTitle, markedTitle, openId, questionTitle } from './rich.ts';

/** The summary: scores, strongest areas, biggest gaps, open questions that matter, laws without practice. */
export function summaryPart(summary: Summary, words: Words): Section {
  const t = words.report.summary;
  return section(
    'summary',
    [text(t.title)],
    [
      ...(summary.frameworks.length === 0
        ? [note(words.report.frameworks.none)]
        : [scores(summary, words), note(t.howToRead)]),
      section('strongest-areas', [text(t.strongest)], strongest(summary, words)),
      section('biggest-gaps', [text(t.gaps)], gaps(summary, words)),
      section('questions-that-matter', [text(t.open)], open(summary, words)),
      section('laws-without-practice', [text(t.laws)], laws(summary, words)),
    ],
  );
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
      column(t.reconstructed),
    ],
    rows: frameworks.map(({ id, title, figures, band, reconstructedText }) => [
      [{ kind: 'to', text: title, target: frameworkId(id) }],
      [text(figures.text)],
      barOf(figures, words),
      ...(banded ? [[text(band === '' ? words.report.none : band)]] : []),
      [text(reconstructedText)],
    ]),
  };
}

function strongest({ strongestAreas }: Summary, words: Words): readonly Block[] {
  const t = words.report.summary;
  if (strongestAreas.length === 0) return [note(t.noStrongest)];
  return [
    note(t.strongestNote),
    {
      kind: 'table',
      caption: t.strongestCaption,
      columns: [column(t.area), column(t.framework), column(t.score), { title: t.picture, kind: 'picture' }],
      rows: strongestAreas.map((area) => [
        markedTitle(area),
        [text(area.frameworkTitle)],
        [text(area.figures.text)],
        barOf(area.figures, words),
      ]),
    },
  ];
}

function gaps({ biggestGaps }: Summary, words: Words): readonly Block[] {
  const t = words.report.summary;
  if (biggestGaps.length === 0) return [note(t.noGaps)];
  return [
    note(t.gapsNote),
    {
      kind: 'table',
      caption: t.gapsCaption,
      columns: [column(t.gap), column(t.framework), numberColumn(t.gain), column(t.stands), column(t.lead)],
      rows: biggestGaps.map((gap) => [
        itemTitle(gap.item),
        [text(gap.item.frameworkTitle)],
        [text(gap.gainText)],
        [text(gap.outcomeText)],
        [text(gap.lead ?? words.report.none)],
      ]),
    },
  ];
}

function open({ openQuestions }: Summary, words: Words): readonly Block[] {
  const t = words.report.summary;
  if (openQuestions.length === 0) return [note(t.noOpen)];
  return [
    note(t.openNote),
    {
      kind: 'table',
      caption: t.openCaption,
      columns: [column(t.question), column(t.ministry), column(t.status), numberColumn(t.undecided)],
      rows: openQuestions.map((question) => [
        [{ kind: 'to', text: question.ask, target: openId(question.question) }],
        [text(question.ministry)],
        [text(question.whyText)],
        [text(String(question.leavesOpen.length))],
      ]),
    },
  ];
}

function laws({ lawsWithoutPractice }: Summary, words: Words): readonly Block[] {
  const t = words.report.summary;
  if (lawsWithoutPractice.length === 0) return [note(t.noLaws)];
  return [
    note(t.lawsNote),
    {
      kind: 'table',
      caption: t.lawsCaption,
      columns: [column(t.question), column(t.ministry), numberColumn(t.askedBy)],
      rows: lawsWithoutPractice.map((law) => [
        [questionTitle(law)],
        [text(law.ministry)],
        [text(String(law.items.length))],
      ]),
    },
  ];
}
