import { type Block, column, fact, note, type Rich, type Section, section, text } from '../../document/blocks.ts';
import type { Words } from '../../language/words.ts';
import type { TopicAnswers } from '../answer-report.ts';
import type { ItemReference } from '../references.ts';
import type { Report } from '../report-model.ts';
import type { LawWithoutPractice } from '../summary.ts';
import { answerFacts } from './answer-blocks.ts';
import { answerId, gapId, itemTitles, questionTitle } from './rich.ts';

/** Every answer of the profile with all that was given for it, the questions without one, and the whole list of laws without practice. */
export function annexPart({ answers: topics, summary }: Report, words: Words): Section {
  const t = words.report.annex;
  return section(
    'annex',
    [text(t.title)],
    [
      ...(topics.length === 0 ? [note(t.none)] : [note(t.intro), ...topics.map((topic) => topicSection(topic, words))]),
      ...lawsSection(summary.lawsWithoutPractice, words),
    ],
  );
}

function topicSection({ topic, title, answers, unanswered }: TopicAnswers, words: Words): Section {
  const t = words.report.annex;
  const blank: readonly Block[] =
    unanswered.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: t.unansweredCaption({ topic: title }),
            columns: [t.unansweredColumn, t.ministryColumn].map(column),
            rows: unanswered.map(({ ask, ministry }) => [[text(ask)], [text(ministry)]]),
          },
        ];
  const own = answers.map((answer) =>
    section(
      answerId(answer.question),
      [text(answer.ask)],
      [{ kind: 'facts', facts: [...answerFacts(answer, words), fact(t.usually, text(answer.ministry))] }],
    ),
  );
  return section(`annex/${topic}`, [text(title)], [...blank, ...own]);
}

function lawsSection(laws: readonly LawWithoutPractice[], words: Words): readonly Section[] {
  const t = words.report.annex;
  if (laws.length === 0) return [];
  const itemsOr = (items: readonly ItemReference[]): Rich =>
    items.length === 0 ? [text(words.report.none)] : itemTitles(items, words);
  const table: Block = {
    kind: 'table',
    caption: t.lawsCaption,
    columns: [t.lawQuestion, t.lawMinistry, t.lawHoldsBack, t.lawAsked].map(column),
    rows: laws.map(({ holdsBack, items, ministry, ...law }) => {
      const others = items.filter((item) => !holdsBack.some((held) => gapId(held) === gapId(item)));
      return [[questionTitle({ ...law, ministry })], [text(ministry)], itemsOr(holdsBack), itemsOr(others)];
    }),
  };
  return [section('annex/laws-without-practice', [text(t.laws)], [note(t.lawsNote), table])];
}
