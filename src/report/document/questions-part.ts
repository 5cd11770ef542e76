import type { Words } from '../../language/words.ts';
import type { AnswerReport } from '../answer-report.ts';
import type { MinistryQuestions, OpenQuestionReport } from '../open-questions.ts';
import { evidenceBlocks, statementFacts } from './answer-blocks.ts';
import {
  type Block,
  words as column,
  type Fact,
  fact,
  note,
  proseFact,
  type Section,
  section,
  text,
} from './blocks.ts';
import { itemTitles, questionTitle } from './rich.ts';

/** The open and contested questions by ministry, and those that do not apply. */
export function questionsPart(
  ministries: readonly MinistryQuestions[],
  notApplicable: readonly AnswerReport[],
  words: Words,
): Section {
  const t = words.report.open;
  return section(
    'open-questions',
    [text(t.title)],
    [
      ...(ministries.length === 0 ? [note(t.none)] : [note(t.intro)]),
      ...ministries.map(({ ministry, title, questions }) =>
        section(
          `open-by-${ministry}`,
          [text(title)],
          questions.map((question) => questionSection(question, words)),
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
    `open-${question.question}`,
    [text(question.ask)],
    [
      {
        kind: 'facts',
        facts: [
          fact(t.status, { kind: 'strong', text: question.whyText }),
          ...own,
          ...statementFacts(answer?.contested ?? [], words),
          fact(
            t.leavesOpen,
            ...(question.leavesOpen.length === 0 ? [text(t.nothingOpen)] : itemTitles(question.leavesOpen, words)),
          ),
          ...proseFact(t.help, question.help),
          ...proseFact(t.evidence, question.evidence),
        ],
      },
    ],
  );
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
