import type { Words } from '../../language/words.ts';
import type { Evidence } from '../../profile/profile.ts';
import type { Table, Tone } from '../../spreadsheet/table.ts';
import type { AnswerReport, StatementReport } from '../answer-report.ts';
import type { Report } from '../report-model.ts';
import { address, day, figure, tableOf, text } from './fields.ts';

interface AnswerRow {
  readonly topic: string;
  readonly answer: AnswerReport;
}

/** Every answer, what each respondent said where they differed (in the public edition nobody did), and all evidence, one source a row. */
export function answerTables({ answers: topics, edition }: Report, words: Words): readonly Table[] {
  const rows = topics.flatMap(({ title, answers }) => answers.map((answer): AnswerRow => ({ topic: title, answer })));
  const statements = rows.flatMap(({ answer }) => statementsOf(answer));
  return [
    answersTable(rows, words),
    ...(edition === 'internal' ? [statementsTable(statements, words)] : []),
    evidenceTable(statements, words),
  ];
}

function answersTable(rows: readonly AnswerRow[], words: Words): Table {
  const { columns, answers } = words.spreadsheet;
  return tableOf<AnswerRow>(
    'answers',
    rows,
    [
      text(columns.question, 56, ({ answer }) => answer.ask),
      text(columns.topic, 24, ({ topic }) => topic),
      text(columns.ministry, 26, ({ answer }) => answer.ministry),
      text(columns.kind, 14, ({ answer }) => answers[kindOf(answer)], kindTones(rows, words)),
      text(columns.answer, 30, ({ answer }) => answer.statement?.text),
      text(columns.reason, 60, ({ answer }) => answer.statement?.because),
      text(columns.instead, 22, ({ answer }) => answer.countsInstead),
      text(columns.by, 24, ({ answer }) => answer.statement?.by),
      day(columns.on, ({ answer }) => answer.statement?.on),
      text(columns.confidence, 12, ({ answer }) => confidenceOf(answer.statement, words)),
      text(columns.review, 12, ({ answer }) => reviewOf(answer.statement, words)),
      figure(columns.sources, 'number', ({ answer }) => sourcesOf(answer)),
      text(columns.decidedBy, 24, ({ answer }) => answer.statement?.decided?.by),
      day(columns.decidedOn, ({ answer }) => answer.statement?.decided?.on),
      text(columns.decidedWhy, 44, ({ answer }) => answer.statement?.decided?.because),
      text(columns.questionId, 26, ({ answer }) => answer.question),
    ],
    words,
  );
}

function confidenceOf(statement: StatementReport | null, words: Words): string | null {
  const confidence = statement?.confidence ?? null;
  return confidence === null ? null : words.terms.confidence[confidence];
}

function reviewOf(statement: StatementReport | null, words: Words): string | null {
  const review = statement?.review ?? null;
  return review === null ? null : words.terms.review[review];
}

type Kind = keyof Words['spreadsheet']['answers'];

const tones: Partial<Readonly<Record<Kind, Tone>>> = {
  unknown: 'open',
  'being-settled': 'open',
  contested: 'bad',
  faulty: 'bad',
  'not-applicable': 'quiet',
};

/** Only of what stands there: a colour's word in the public edition would tell of what it leaves out. */
function kindTones(rows: readonly AnswerRow[], words: Words): Readonly<Record<string, Tone>> {
  return Object.fromEntries(
    rows.flatMap(({ answer }) => {
      const kind = kindOf(answer);
      const tone = tones[kind];
      return tone === undefined ? [] : [[words.spreadsheet.answers[kind], tone]];
    }),
  );
}

function kindOf({ kind, statement }: AnswerReport): Kind {
  if (kind === 'being-settled') return 'unknown';
  if (kind !== 'answer') return kind;
  return statement?.said === 'unknown' || statement?.said === 'not-applicable' ? statement.said : 'answer';
}

function sourcesOf(answer: AnswerReport): number {
  return statementsOf(answer).reduce((total, { statement }) => total + statement.evidence.length, 0);
}

interface StatementRow {
  readonly answer: AnswerReport;
  readonly statement: StatementReport;
  readonly standing: 'answer' | 'also' | 'contested' | 'decided';
}

/** Everything that was said to a question, what a decision was made between after it. */
function statementsOf(answer: AnswerReport): readonly StatementRow[] {
  const rows = (statements: readonly StatementReport[], standing: StatementRow['standing']): readonly StatementRow[] =>
    statements.flatMap((statement) => [
      { answer, statement, standing },
      ...rows(statement.decided?.from ?? [], 'decided'),
    ]);
  return [
    ...rows(answer.statement === null ? [] : [answer.statement], 'answer'),
    ...rows(answer.also, 'also'),
    ...rows(answer.contested, 'contested'),
  ];
}

function statementsTable(all: readonly StatementRow[], words: Words): Table {
  const { columns, statements } = words.spreadsheet;
  return tableOf<StatementRow>(
    'statements',
    all.filter(({ standing }) => standing !== 'answer'),
    [
      text(columns.question, 56, ({ answer }) => answer.ask),
      text(columns.by, 28, ({ statement }) => statement.by ?? words.report.annex.somebody),
      text(columns.answer, 30, ({ statement }) => statement.text),
      text(columns.reason, 60, ({ statement }) => statement.because),
      day(columns.on, ({ statement }) => statement.on),
      text(columns.confidence, 12, ({ statement }) => confidenceOf(statement, words)),
      text(columns.review, 12, ({ statement }) => reviewOf(statement, words)),
      text(columns.decidedBy, 24, ({ statement }) => statement.decided?.by),
      day(columns.decidedOn, ({ statement }) => statement.decided?.on),
      text(columns.decidedWhy, 44, ({ statement }) => statement.decided?.because),
      text(columns.status, 22, ({ standing }) => (standing === 'answer' ? null : statements[standing])),
      text(columns.questionId, 26, ({ answer }) => answer.question),
    ],
    words,
  );
}

function evidenceTable(all: readonly StatementRow[], words: Words): Table {
  const { columns } = words.spreadsheet;
  const rows = all.flatMap((row) => row.statement.evidence.map((evidence) => ({ ...row, evidence })));
  return tableOf<StatementRow & { readonly evidence: Evidence }>(
    'evidence',
    rows,
    [
      text(columns.source, 48, ({ evidence }) => evidence.title),
      text(columns.publisher, 28, ({ evidence }) => evidence.publisher),
      day(columns.date, ({ evidence }) => evidence.date),
      address(columns.address, ({ evidence }) => evidence.url),
      text(columns.itSays, 60, ({ evidence }) => evidence.says),
      text(columns.question, 52, ({ answer }) => answer.ask),
      text(columns.answer, 28, ({ statement }) => statement.text),
      text(columns.by, 24, ({ statement }) => statement.by),
      text(columns.questionId, 26, ({ answer }) => answer.question),
    ],
    words,
  );
}
