import { assess } from '../assess/assess.ts';
import { assessProfile } from '../change/assessed-profile.ts';
import { type Changes, changesBetween } from '../change/changes.ts';
import type { Framework } from '../framework/framework.ts';
import type { Library } from '../framework/library.ts';
import { gapsOf, questionsToSettle } from '../gap/gaps.ts';
import { planScores } from '../gap/plan-score.ts';
import type { Problem } from '../problem/problem.ts';
import type { Profile } from '../profile/profile.ts';
import type { AssessedFramework } from '../report/report-context.ts';
import { buildReport, type Report } from '../report/report-model.ts';
import { scoreFramework } from '../score/score-framework.ts';
import type { ReportOptions } from './rim.ts';

/** What a report is asked for: a profile, perhaps with an earlier one, against some frameworks. */
export interface Asked {
  readonly profile: Profile;
  readonly earlier: Profile | undefined;
  readonly frameworks: readonly Framework[];
  readonly library: Library;
  readonly version: string;
  readonly options: Pick<ReportOptions, 'language' | 'words' | 'edition' | 'date'>;
}

/** Assesses the profiles and puts the report together; a problem where they are of two countries. */
export async function modelOf(asked: Asked): Promise<{ readonly report: Report } | { readonly problem: Problem }> {
  const { profile, frameworks, library, version, options } = asked;
  const assessments = await Promise.all(frameworks.map((framework) => assessed(framework, profile, library)));
  const compared = await changesIn(asked, assessments);
  if (compared.kind === 'failed') return compared;
  return {
    report: buildReport({
      profile,
      assessments,
      library,
      language: options.language,
      words: options.words,
      date: options.date ?? profile.asOf,
      version,
      edition: options.edition,
      planScores: profile.plan.length === 0 ? null : await planScores(profile, library, frameworks),
      earlier: compared.changes,
    }),
  };
}

async function assessed(framework: Framework, profile: Profile, library: Library): Promise<AssessedFramework> {
  const assessment = await assess(framework, profile, library.questions);
  return {
    assessment,
    score: scoreFramework(assessment),
    gaps: gapsOf(assessment, library),
    toSettle: questionsToSettle(assessment),
  };
}

async function changesIn(
  { profile, earlier, frameworks, library }: Asked,
  assessments: readonly AssessedFramework[],
): Promise<
  | { readonly kind: 'compared'; readonly changes: Changes | null }
  | { readonly kind: 'failed'; readonly problem: Problem }
> {
  if (earlier === undefined) return { kind: 'compared', changes: null };
  const later = { profile, assessments: assessments.map(({ assessment }) => assessment) };
  return changesBetween(await assessProfile(earlier, frameworks, library), later, library);
}
