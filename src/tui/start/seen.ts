import { effectiveAnswersOf } from '../../assess/effective-answers.ts';
import type { Library } from '../../framework/library.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Profile } from '../../profile/profile.ts';
import type { ProfileFile } from '../../profile/profile-file.ts';

/** What a look into a file shows: a profile, or why it holds none. */
export type Seen =
  | {
      readonly kind: 'profile';
      readonly country: string;
      readonly asOf: string;
      readonly status: Profile['status'];
      /** How many questions have an answer that counts, of how many that apply. */
      readonly answered: number;
      readonly asked: number;
    }
  | { readonly kind: 'faulty'; readonly problems: readonly Problem[] };

/** What a file shows. Nothing is assessed. */
export function seenIn({ profile, problems }: ProfileFile, library: Library): Seen {
  if (profile === null) return { kind: 'faulty', problems };
  const answers = effectiveAnswersOf(profile, library.questions);
  const states = [...library.questions.keys()].map((id) => answers.of(id).state);
  return {
    kind: 'profile',
    country: profile.country.name,
    asOf: profile.asOf,
    status: profile.status,
    answered: states.filter((state) => state === 'known').length,
    asked: states.filter((state) => state !== 'not-applicable').length,
  };
}
