import type { Assessment } from '../assess/assess.ts';
import type { EffectiveAnswers } from '../assess/effective-answers.ts';
import type { Library } from '../framework/library.ts';
import type { Gap, OpenQuestion } from '../gap/gaps.ts';
import type { PlanScores } from '../gap/plan-score.ts';
import type { Words } from '../language/words.ts';
import type { Profile } from '../profile/profile.ts';
import type { FrameworkScore } from '../score/score-framework.ts';
import type { Edition } from './edition.ts';

/** One framework applied to the profile, with its figures, its gaps and the questions to settle. */
export interface AssessedFramework {
  readonly assessment: Assessment;
  readonly score: FrameworkScore;
  readonly gaps: readonly Gap[];
  readonly toSettle: readonly OpenQuestion[];
}

/** What every part of a report is made from. */
export interface ReportContext {
  readonly profile: Profile;
  /** What counts as the profile's answers, skip logic and roles applied. */
  readonly answers: EffectiveAnswers;
  readonly assessed: readonly AssessedFramework[];
  readonly library: Library;
  readonly words: Words;
  readonly edition: Edition;
  /** What the plan would bring; `null` where it was not scored. */
  readonly planScores: PlanScores | null;
}
