import { effectiveAnswersOf } from '../assess/effective-answers.ts';
import type { Library } from '../framework/library.ts';
import type { Language, Words } from '../language/words.ts';
import type { Profile } from '../profile/profile.ts';
import { type AnswerReport, answersByTopic, type TopicAnswers } from './answer-report.ts';
import { type Cover, coverOf } from './cover.ts';
import { type FrameworkReport, frameworkReport } from './framework-report.ts';
import { type FrameworkGaps, frameworkGaps } from './gap-report.ts';
import { type GoodPractice, goodPractices } from './good-practices.ts';
import { type MethodReport, methodOf } from './method.ts';
import { type MinistryQuestions, openByMinistry, openQuestions } from './open-questions.ts';
import { type PlanLineReport, planOf } from './plan-report.ts';
import type { AssessedFramework, ReportContext } from './report-context.ts';
import { type Summary, summaryOf } from './summary.ts';

/** Everything that a report on one profile prints, in the order in which it is printed. Its texts are clean of control characters. */
export interface Report {
  readonly language: Language;
  /** The day on which the report was made. */
  readonly made: string;
  /** The version of gapwalk that made it. */
  readonly madeWith: string;
  readonly cover: Cover;
  readonly summary: Summary;
  readonly frameworks: readonly FrameworkReport[];
  readonly gaps: readonly FrameworkGaps[];
  readonly plan: readonly PlanLineReport[];
  readonly openQuestions: readonly MinistryQuestions[];
  /** Answers that say a question does not apply, each with its reason. */
  readonly notApplicable: readonly AnswerReport[];
  readonly goodPractices: readonly GoodPractice[];
  readonly method: readonly MethodReport[];
  readonly answers: readonly TopicAnswers[];
}

/** What a report is made from. All assessments are of the one profile. */
export interface ReportInput {
  readonly profile: Profile;
  readonly assessments: readonly AssessedFramework[];
  readonly library: Library;
  readonly language: Language;
  readonly words: Words;
  /** The day on which the report is made, as `2025-06-30`. */
  readonly date: string;
  /** The version of gapwalk that makes it. */
  readonly version: string;
}

/** Puts a report together. The same input gives the same report, whenever it is made. */
export function buildReport({ profile, assessments, library, language, words, date, version }: ReportInput): Report {
  const answers = effectiveAnswersOf(profile, library.questions);
  const context: ReportContext = { profile, answers, assessed: assessments, library, words };
  const frameworks = assessments.map((assessed) => frameworkReport(assessed, words));
  const gaps = assessments.map((assessed) => frameworkGaps(assessed, context));
  const open = openQuestions(context);
  const byTopic = answersByTopic(context);
  return {
    language,
    made: date,
    madeWith: version,
    cover: coverOf(context),
    summary: summaryOf(context, { frameworks, gaps, openQuestions: open }),
    frameworks,
    gaps,
    plan: planOf(context),
    openQuestions: openByMinistry(open, context),
    notApplicable: byTopic
      .flatMap((topic) => topic.answers)
      .filter(({ statement }) => statement?.said === 'not-applicable'),
    goodPractices: goodPractices(context),
    method: assessments.map((assessed) => methodOf(assessed, words)),
    answers: byTopic,
  };
}
