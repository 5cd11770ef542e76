import type { Words } from '../../language/words.ts';
import type { Table, Tone } from '../../spreadsheet/table.ts';
import type { AnswerReport } from '../answer-report.ts';
import type { GoodPractice } from '../good-practices.ts';
import type { OpenQuestionReport } from '../open-questions.ts';
import type { Report } from '../report-model.ts';
import type { LawWithoutPractice } from '../summary.ts';
import { itemsIn, titled } from './cell-words.ts';
import { figure, tableOf, text } from './fields.ts';

/** The open questions by ministry, what stands on paper only, and good practices. */
export function questionTables(report: Report, words: Words): readonly Table[] {
  return [
    openTable(
      report.openQuestions.flatMap(({ questions }) => questions),
      words,
    ),
    lawsTable(report.summary.lawsWithoutPractice, words),
    practicesTable(report.goodPractices, words),
  ];
}

function openTable(questions: readonly OpenQuestionReport[], words: Words): Table {
  const { columns } = words.spreadsheet;
  return tableOf<OpenQuestionReport>(
    'questions',
    questions,
    [
      text(columns.question, 56, ({ ask }) => ask),
      text(columns.ministry, 28, ({ ministry }) => ministry),
      text(columns.status, 22, ({ whyText }) => whyText, statusTones(questions)),
      figure(columns.undecided, 'number', ({ leavesOpen }) => leavesOpen.length),
      text(columns.which, 52, ({ leavesOpen }) => itemsIn(leavesOpen, words)),
      text(columns.reason, 52, ({ answer }) => answer?.statement?.because),
      text(columns.help, 52, ({ help }) => help),
      text(columns.proof, 44, ({ evidence }) => evidence),
      text(columns.questionId, 26, ({ question }) => question),
    ],
    words,
  );
}

const tones: Partial<Readonly<Record<OpenQuestionReport['why'], Tone>>> = {
  contested: 'bad',
  faulty: 'bad',
  'answered-unknown': 'open',
  'being-settled': 'open',
};

/** Only of what stands there: a colour's word in the public edition would tell of what it leaves out. */
function statusTones(questions: readonly OpenQuestionReport[]): Readonly<Record<string, Tone>> {
  return Object.fromEntries(
    questions.flatMap(({ why, whyText }) => {
      const tone = tones[why];
      return tone === undefined ? [] : [[whyText, tone]];
    }),
  );
}

function lawsTable(laws: readonly LawWithoutPractice[], words: Words): Table {
  const { columns } = words.spreadsheet;
  return tableOf<LawWithoutPractice>(
    'laws',
    laws,
    [
      text(columns.question, 56, ({ ask }) => ask),
      text(columns.ministry, 28, ({ ministry }) => ministry),
      text(columns.answer, 22, ({ statement }) => statement?.text),
      text(columns.instead, 22, ({ countsInstead }) => countsInstead),
      text(columns.reason, 60, ({ statement }) => statement?.because),
      text(columns.holdsBack, 56, ({ holdsBack }) => itemsIn(holdsBack, words)),
      text(columns.askedBy, 56, ({ items }) => itemsIn(items, words)),
      text(columns.questionId, 26, ({ question }) => question),
    ],
    words,
  );
}

function practicesTable(practices: readonly GoodPractice[], words: Words): Table {
  const { columns } = words.spreadsheet;
  const rows = practices.flatMap(({ item, answers }) => answers.map((answer) => ({ item, answer })));
  return tableOf<Pick<GoodPractice, 'item'> & { readonly answer: AnswerReport }>(
    'practices',
    rows,
    [
      text(columns.item, 44, ({ item }) => titled(item, words)),
      text(columns.framework, 28, ({ item }) => item.frameworkTitle),
      text(columns.question, 52, ({ answer }) => answer.ask),
      text(columns.answer, 24, ({ answer }) => answer.statement?.text),
      text(columns.reason, 60, ({ answer }) => answer.statement?.because),
      text(columns.questionId, 26, ({ answer }) => answer.question),
      text(columns.frameworkId, 20, ({ item }) => item.framework),
      text(columns.itemId, 24, ({ item }) => item.item),
    ],
    words,
  );
}
