import {
  type Block,
  column,
  type Fact,
  fact,
  note,
  proseFact,
  type Rich,
  type Section,
  section,
  text,
} from '../../document/blocks.ts';
import type { Words } from '../../language/words.ts';
import type { AnswerReport } from '../answer-report.ts';
import type { OpenQuestionReport } from '../open-questions.ts';
import type { Report } from '../report-model.ts';
import { evidenceBlocks, statementFacts } from './answer-blocks.ts';
import { itemTitles, openId, questionTitle } from './rich.ts';

/** The open and contested questions by ministry, and those that do not apply. */
export function questionsPart({ openQuestions: ministries, notApplicable, edition }: Report, words: Words): Section {
  const t = words.report.open;
  return section(
    'open-questions',
    [text(edition === 'public' ? t.publicTitle : t.title)],
    [
      ...(ministries.length === 0 ? [note(t.none)] : [note(t.intro)]),
      ...ministries.map(({ ministry, title, questions }) =>
        section(
          `ministry/${ministry}`,
          [text(title)],
          [
            ...questions.filter(({ answer }) => answer !== null).map((question) => questionSection(question, words)),
            ...unanswered(
              title,
              questions.filter(({ answer }) => answer === null),
              words,
            ),
          ],
        ),
      ),
      section('not-applicable', [text(t.notApplicable)], notApplicableBlocks(notApplicable, words)),
    ],
  );
}

function questionSection(question: OpenQuestionReport, words: Words): Section {
  const t = words.report.open;
  const { answer } = question;
  const statement = answer?.statement ?? null;
  const own: readonly Fact[] =
    statement === null
      ? []
      : [
          ...(statement.because === null ? [fact(t.reason, text(t.noReason))] : proseFact(t.reason, statement.because)),
          ...(statement.evidence.length === 0
            ? []
            : [{ name: words.report.annex.evidence, value: evidenceBlocks(statement.evidence, words) }]),
        ];
  return section(
    openId(question.question),
    [text(question.ask)],
    [
      {
        kind: 'facts',
        facts: [
          fact(t.status, { kind: 'strong', text: question.whyText }),
          ...own,
          ...statementFacts(answer?.contested ?? [], words),
          fact(t.leavesOpen, ...leftOpen(question, words)),
        ],
      },
    ],
  );
}

function unanswered(ministry: string, questions: readonly OpenQuestionReport[], words: Words): readonly Block[] {
  const t = words.report.open;
  if (questions.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: t.noAnswer({ ministry }),
      columns: [t.question, t.status, t.leavesOpen].map(column),
      rows: questions.map((question) => [[text(question.ask)], [text(question.whyText)], leftOpen(question, words)]),
    },
  ];
}

function leftOpen({ leavesOpen }: OpenQuestionReport, words: Words): Rich {
  return leavesOpen.length === 0 ? [text(words.report.open.nothingOpen)] : itemTitles(leavesOpen, words);
}

function notApplicableBlocks(answers: readonly AnswerReport[], words: Words): readonly Block[] {
  const t = words.report.open;
  if (answers.length === 0) return [note(t.noNotApplicable)];
  return [
    {
      kind: 'table',
      caption: t.notApplicableCaption,
      columns: [t.question, t.reason, t.by].map(column),
      rows: answers.map((answer) => [
        [questionTitle(answer)],
        [text(answer.statement?.because ?? t.noReason)],
        [text(answer.statement?.by ?? words.report.annex.somebody)],
      ]),
    },
  ];
}
