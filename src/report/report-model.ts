import { effectiveAnswersOf } from '../assess/effective-answers.ts';
import type { Changes } from '../change/changes.ts';
import type { Library } from '../framework/library.ts';
import type { PlanScores } from '../gap/plan-score.ts';
import type { Language, Words } from '../language/words.ts';
import type { Profile } from '../profile/profile.ts';
import { type AnswerReport, answersByTopic, type TopicAnswers } from './answer-report.ts';
import { type ChangesReport, changesReport } from './changes-report.ts';
import { type Cover, coverOf } from './cover.ts';
import { type Edition, profileShown, wordsShown } from './edition.ts';
import { type FrameworkReport, frameworkReport } from './framework-report.ts';
import { type FrameworkGaps, frameworkGaps } from './gap-report.ts';
import { type GoodPractice, goodPractices } from './good-practices.ts';
import { type MethodReport, methodOf } from './method.ts';
import { type MinistryQuestions, openByMinistry, openQuestions } from './open-questions.ts';
import { type PlanFramework, type PlanLineReport, planOf } from './plan-report.ts';
import type { AssessedFramework, ReportContext } from './report-context.ts';
import { type Summary, summaryOf } from './summary.ts';
import { type TopicReport, topicsOf } from './topics.ts';

/** Everything that a report on one profile prints, in the order in which it is printed. Its texts are clean of control characters. */
export interface Report {
  readonly language: Language;
  readonly edition: Edition;
  /** The day on which the report was made. */
  readonly made: string;
  /** The version of gapwalk that made it. */
  readonly madeWith: string;
  readonly cover: Cover;
  readonly summary: Summary;
  /** Topics that frameworks share; none where there is nothing to set side by side. */
  readonly topics: readonly TopicReport[];
  readonly frameworks: readonly FrameworkReport[];
  readonly gaps: readonly FrameworkGaps[];
  /** The lines of the plan that are about items of the report. */
  readonly plan: readonly PlanLineReport[];
  /** How many lines of the plan are about other items. */
  readonly planElsewhere: number;
  /** What the plan would bring; `null` where it was not scored. */
  readonly planScores: readonly PlanFramework[] | null;
  readonly openQuestions: readonly MinistryQuestions[];
  /** Answers that say a question does not apply, each with its reason. */
  readonly notApplicable: readonly AnswerReport[];
  /** `null` where there is no earlier profile. */
  readonly changes: ChangesReport | null;
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
  /** `internal` by default. */
  readonly edition?: Edition;
  /** What `planScores` says of the profile; without it the plan is shown without scores. */
  readonly planScores?: PlanScores | null;
  /** What `changesBetween` says of an earlier profile and this one. */
  readonly earlier?: Changes | null;
}

/** Puts a report together. The same input gives the same report, whenever it is made; every edition has the same figures. */
export function buildReport(input: ReportInput): Report {
  const { assessments, library, language, date, version, edition = 'internal', earlier = null } = input;
  const [profile, words] = [profileShown(input.profile, edition, library), wordsShown(input.words, edition)];
  const answers = effectiveAnswersOf(profile, library.questions);
  const planScores = input.planScores ?? null;
  const context: ReportContext = { profile, answers, assessed: assessments, library, words, edition, planScores };
  const frameworks = assessments.map((assessed) => frameworkReport(assessed, words));
  const gaps = assessments.map((assessed) => frameworkGaps(assessed, context));
  const open = openQuestions(context);
  const byTopic = answersByTopic(open, context);
  const plan = planOf(context);
  return {
    language,
    edition,
    made: date,
    madeWith: version,
    cover: coverOf(context),
    summary: summaryOf(context, { frameworks, gaps, openQuestions: open }),
    topics: topicsOf(context),
    frameworks,
    gaps,
    plan: plan.lines,
    planElsewhere: plan.elsewhere,
    planScores: plan.scores,
    openQuestions: openByMinistry(open, context),
    notApplicable: byTopic
      .flatMap((topic) => topic.answers)
      .filter(({ statement }) => statement?.said === 'not-applicable'),
    changes: earlier && changesReport(earlier, context),
    goodPractices: goodPractices(context),
    method: assessments.map((assessed) => methodOf(assessed, words)),
    answers: byTopic,
  };
}
