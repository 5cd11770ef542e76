import type { Library } from '../framework/library.ts';
import { error, type Problem } from '../problem/problem.ts';
import type { Country, Profile } from '../profile/profile.ts';
import { type AnswerChange, answerChanges } from './answers.ts';
import type { AssessedProfile } from './assessed-profile.ts';
import { type FrameworkChange, frameworkChange } from './findings.ts';
import { type PlanChange, planChanges } from './plan.ts';

/** One profile against an earlier one of the same country. */
export interface Changes {
  readonly earlier: Profile;
  readonly later: Profile;
  /** In the order of the bank of questions. */
  readonly answers: readonly AnswerChange[];
  /** Every framework that both were assessed against, whether it moved or not, in the order of the later assessments. */
  readonly frameworks: readonly FrameworkChange[];
  readonly plan: readonly PlanChange[];
}

/** What a comparison gave: two countries cannot be compared. */
export type Compared =
  | { readonly kind: 'compared'; readonly changes: Changes }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** What changed from one profile to another of the same country. The first need not be the older one: then everything is told the other way round. */
export function changesBetween(earlier: AssessedProfile, later: AssessedProfile, library: Library): Compared {
  const [one, other] = [earlier.profile.country, later.profile.country];
  if (!sameCountry(one, other))
    return { kind: 'failed', problem: error('other-country', { one: one.name, other: other.name }, null) };
  const answers = answerChanges(earlier.profile, later.profile, library);
  const frameworks = later.assessments.flatMap((after) => {
    const before = earlier.assessments.find(({ framework }) => framework.id === after.framework.id);
    return before === undefined ? [] : [frameworkChange(before, after, answers, library)];
  });
  return {
    kind: 'compared',
    changes: {
      earlier: earlier.profile,
      later: later.profile,
      answers,
      frameworks,
      plan: planChanges(earlier.profile, later.profile),
    },
  };
}

/** Countries are the same by their code, made-up ones by their name. */
export function sameCountry(one: Country, other: Country): boolean {
  if (one.code !== null || other.code !== null) return one.code === other.code;
  return one.name.normalize('NFC').toLowerCase() === other.name.normalize('NFC').toLowerCase();
}
