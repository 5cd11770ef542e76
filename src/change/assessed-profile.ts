import { type Assessment, assess } from '../assess/assess.ts';
import type { Framework } from '../framework/framework.ts';
import type { Library } from '../framework/library.ts';
import type { Profile } from '../profile/profile.ts';

/** A profile with its assessments, one a framework. */
export interface AssessedProfile {
  readonly profile: Profile;
  readonly assessments: readonly Assessment[];
}

/** Assesses a profile against some frameworks, in their order. */
export async function assessProfile(
  profile: Profile,
  frameworks: readonly Framework[],
  library: Library,
): Promise<AssessedProfile> {
  const assessments = await Promise.all(frameworks.map((framework) => assess(framework, profile, library.questions)));
  return { profile, assessments };
}
