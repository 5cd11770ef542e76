import type { Question } from '../framework/question.ts';
import { describeAnswer, describeSaid } from '../gap/describe.ts';
import type { Answer, Confidence, Decision, Evidence, Review, Said, Statement } from '../profile/profile.ts';
import { plainText } from '../source/plain-text.ts';
import { ministryNamed, plainOrNull, type QuestionReference, questionReference } from './references.ts';
import type { ReportContext } from './report-context.ts';

/** What one respondent says, in words. */
export interface StatementReport {
  readonly said: Said['kind'];
  readonly text: string;
  readonly because: string | null;
  readonly evidence: readonly Evidence[];
  readonly by: string | null;
  readonly on: string | null;
  readonly confidence: Confidence | null;
  readonly review: Review | null;
  readonly decided: DecisionReport | null;
}

/** A decision between statements, with those it was made from. */
export interface DecisionReport {
  readonly by: string;
  readonly on: string | null;
  readonly because: string | null;
  readonly from: readonly StatementReport[];
}

/** A profile's answer to one question, with everything that was given for it. */
export interface AnswerReport extends QuestionReference {
  /** `being-settled` is what the public edition has in place of `contested`. */
  readonly kind: Answer['kind'] | 'being-settled';
  /** What was said; `null` where ministries disagree or the file cannot be read. */
  readonly statement: StatementReport | null;
  /** What others said who agree, or who did not know. */
  readonly also: readonly StatementReport[];
  /** Each ministry's statement where they disagree and nobody has decided. */
  readonly contested: readonly StatementReport[];
  /** What counts instead, where skip logic or the country's roles set the answer aside; else `null`. */
  readonly countsInstead: string | null;
}

/** The answers of one topic. */
export interface TopicAnswers {
  readonly topic: string;
  readonly title: string;
  readonly answers: readonly AnswerReport[];
  /** The questions of the topic that items of the report ask and on which the profile says nothing. */
  readonly unanswered: readonly QuestionReference[];
}

/**
 * Every answer of the profile, by topic, in the library's order.
 *
 * @param open the open questions of the report
 */
export function answersByTopic(open: readonly QuestionReference[], context: ReportContext): readonly TopicAnswers[] {
  const { library, profile } = context;
  const byId = new Map(open.map((question) => [question.question, question]));
  return library.topics
    .map((topic) => ({
      topic: topic.id,
      title: plainText(topic.title),
      answers: topic.questions.flatMap((id) => {
        const [question, answer] = [library.questions.get(id), profile.answers.get(id)];
        return question === undefined || answer === undefined ? [] : [answerReport(question, answer, context)];
      }),
      unanswered: topic.questions
        .filter((id) => byId.has(id) && !profile.answers.has(id))
        .map((id) => questionReference(id, context)),
    }))
    .filter(({ answers, unanswered }) => answers.length + unanswered.length > 0);
}

/** One answer as a report gives it. */
export function answerReport(question: Question, answer: Answer, context: ReportContext): AnswerReport {
  const given = answer.kind === 'answer' ? answer : null;
  const statements = (said: readonly Statement[]): readonly StatementReport[] =>
    said.map((statement) => statementReport(statement, question, context));
  return {
    ...questionReference(question.id, context),
    kind: answer.kind === 'contested' && context.edition === 'public' ? 'being-settled' : answer.kind,
    statement: given && statementReport(given, question, context),
    also: statements(given?.also ?? []),
    contested: statements(answer.kind === 'contested' ? answer.statements : []),
    countsInstead: countsInstead(question, context),
  };
}

/** What one respondent says, in words. */
function statementReport(statement: Statement, question: Question, context: ReportContext): StatementReport {
  return {
    said: statement.said.kind,
    text: describeSaid(statement.said, question, context.words),
    because: plainOrNull(statement.because),
    evidence: statement.evidence.map((evidence) => ({
      title: plainText(evidence.title),
      publisher: plainOrNull(evidence.publisher),
      date: plainOrNull(evidence.date),
      url: plainOrNull(evidence.url),
      says: plainOrNull(evidence.says),
    })),
    by: statement.by === null ? null : ministryNamed(statement.by, context),
    on: statement.on,
    confidence: statement.confidence,
    review: statement.review,
    decided: statement.decided && decisionReport(statement.decided, question, context),
  };
}

function decisionReport(decided: Decision, question: Question, context: ReportContext): DecisionReport {
  return {
    by: ministryNamed(decided.by, context),
    on: decided.on,
    because: plainOrNull(decided.because),
    from: decided.from.map((statement) => statementReport(statement, question, context)),
  };
}

function countsInstead(question: Question, { answers, words }: ReportContext): string | null {
  const effective = answers.of(question.id);
  const setAside =
    (effective.state === 'known' && effective.by === 'follows') ||
    (effective.state === 'unknown' && effective.why === 'follows-unknown') ||
    (effective.state === 'not-applicable' && effective.why !== 'answered-not-applicable');
  return setAside ? describeAnswer(effective, question, words) : null;
}
