import { effectiveAnswersOf } from '../../assess/effective-answers.ts';
import type { Library } from '../../framework/library.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Profile } from '../../profile/profile.ts';
import type { ProfileFile } from '../../profile/profile-file.ts';
import type { Exercise } from '../../workshop/exercise.ts';

/** What a look into a file shows: a profile, or why it holds none. */
export type Seen =
  | {
      readonly kind: 'profile';
      readonly country: string;
      readonly asOf: string;
      readonly status: Profile['status'];
      /** How many questions have an answer that counts, of how many that apply; of a workshop case, how many of its own have an answer. */
      readonly answered: number;
      readonly asked: number;
      /** The languages that the profile's workshop case may be told in, one alone where the file says which; `null` where it answers no case that there is. */
      readonly told: readonly string[] | null;
    }
  | { readonly kind: 'faulty'; readonly problems: readonly Problem[] };

/** What a file shows, with the workshop cases that there are. Nothing is assessed. */
export function seenIn({ profile, problems }: ProfileFile, library: Library, cases: readonly Exercise[]): Seen {
  if (profile === null) return { kind: 'faulty', problems };
  const exercise = cases.find(({ id }) => id === profile.exercise);
  const counts = exercise === undefined ? countsIn(profile, library) : caseCountsIn(profile, exercise);
  const { country, asOf, status, told } = profile;
  const languages = exercise === undefined ? null : told === null ? exercise.languages : [told];
  return { kind: 'profile', country: country.name, asOf, status, ...counts, told: languages };
}

type Counts = Pick<Extract<Seen, { kind: 'profile' }>, 'answered' | 'asked'>;

function caseCountsIn({ answers }: Profile, { key }: Exercise): Counts {
  return { answered: [...key.keys()].filter((question) => answers.has(question)).length, asked: key.size };
}

function countsIn(profile: Profile, library: Library): Counts {
  const answers = effectiveAnswersOf(profile, library.questions);
  const states = [...library.questions.keys()].map((id) => answers.of(id).state);
  return {
    answered: states.filter((state) => state === 'known').length,
    asked: states.filter((state) => state !== 'not-applicable').length,
  };
}
