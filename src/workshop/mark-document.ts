import { type Block, column, note, numberColumn, paragraph, type Section, section, text } from '../document/blocks.ts';
import type { Document } from '../document/document.ts';
import type { Framework } from '../framework/framework.ts';
import { describeSaid } from '../gap/describe.ts';
import type { Words } from '../language/words.ts';
import { formatScore } from '../score/format-score.ts';
import type { FrameworkScore } from '../score/score-framework.ts';
import type { Exercise } from './exercise.ts';
import { tally } from './mark.ts';
import { type MarkedGroup, type Plenary, type PlenaryQuestion, plenaryOf } from './plenary.ts';

/** What the answers of each group and of the key come to in one framework. */
export interface GroupScores {
  readonly framework: Framework;
  readonly key: FrameworkScore;
  /** In the order of the groups. */
  readonly groups: readonly FrameworkScore[];
}

/** The marking of all groups as a document to read together: no ranking, the groups in the order in which they were given. */
export function markDocument(
  exercise: Exercise,
  groups: readonly MarkedGroup[],
  scores: readonly GroupScores[],
  language: string,
  words: Words,
): Document {
  const t = words.exercise.mark;
  const points = (items: readonly string[]): Block => ({
    kind: 'list',
    ordered: false,
    items: items.map((item) => [text(item)]),
  });
  return {
    language,
    made: exercise.asOf,
    title: t.title(exercise.title),
    subtitle: t.subtitle(groups.length),
    draft: null,
    footer: t.footer(exercise),
    cover: [note(words.exercise.fictional)],
    beforeContents: 0,
    sections: [
      section('results', [text(t.results)], [results(groups, words)]),
      section('plenary', [text(t.plenary)], plenary(exercise, plenaryOf(groups), words)),
      section('scores', [text(t.scores)], [scoreTable(groups, scores, words)]),
      section('discuss', [text(t.discuss)], [points(exercise.discuss)]),
      section('learning', [text(t.learning)], [points(exercise.learning)]),
    ],
  };
}

function results(groups: readonly MarkedGroup[], words: Words): Block {
  const t = words.exercise.mark;
  return {
    kind: 'table',
    caption: t.resultsCaption,
    columns: [column(t.group), ...[t.right, t.argued, t.other, t.open, t.claimed].map(numberColumn)],
    rows: groups.map(({ name, marked }) => {
      const { right, argued, other, open, claimed } = tally(marked);
      return [[text(name)], ...[right, argued, other, open, claimed].map((count) => [text(String(count))])];
    }),
  };
}

function plenary(exercise: Exercise, { divided, otherwise, unanswered }: Plenary, words: Words): readonly Block[] {
  const t = words.exercise.mark;
  const list = (id: string, title: string, questions: readonly PlenaryQuestion[]): readonly Block[] =>
    questions.length === 0
      ? []
      : [
          section(
            id,
            [text(title)],
            questions.map((question) => plenarySection(exercise, question, words)),
          ),
        ];
  return [
    note(divided.length + otherwise.length > 0 ? t.plenaryNote : t.noneToDiscuss),
    ...(unanswered === 0 ? [] : [note(t.unanswered(unanswered))]),
    ...list('divided', t.divided, divided),
    ...list('otherwise', t.otherwise, otherwise),
  ];
}

function plenarySection({ story }: Exercise, { question, key, groups }: PlenaryQuestion, words: Words): Section {
  const t = words.exercise.mark;
  const titles = key.story.flatMap((id) => story.find((part) => part.id === id)?.title ?? []);
  return section(
    `question-${question.id}`,
    [text(question.ask)],
    [
      paragraph(text(words.exercise.key(describeSaid(key.said, question, words)))),
      paragraph(text(words.exercise.why(key.because))),
      note(words.exercise.where(titles)),
      ...(key.trap === null ? [] : [note(words.exercise.trap[key.trap])]),
      {
        kind: 'table',
        caption: t.saidCaption,
        columns: [column(t.group), column(t.answer), column(t.verdict), column(t.reason)],
        rows: groups.map(({ name, marked }) => [
          [text(name)],
          [text(marked.said === null ? words.exercise.nothingSaid : describeSaid(marked.said, question, words))],
          [text(words.exercise.verdict[marked.verdict])],
          [text(marked.accepted === null ? (marked.because ?? '') : words.exercise.accepted(marked.accepted))],
        ]),
      },
    ],
  );
}

function scoreTable(groups: readonly MarkedGroup[], scores: readonly GroupScores[], words: Words): Block {
  const t = words.exercise.mark;
  return {
    kind: 'table',
    caption: t.scoresCaption,
    columns: [column(t.framework), column(t.byTheKey), ...groups.map(({ name }) => column(name))],
    rows: scores.map(({ framework, key, groups: own }) => [
      [text(framework.title)],
      ...[key, ...own].map(({ score }) => [text(formatScore(score, framework.scoring, words))]),
    ]),
  };
}
