import type { Problem } from '../../problem/problem.ts';
import type { ProfileFile } from '../../profile/profile-file.ts';
import type { Exercise } from '../../workshop/exercise.ts';
import type { Nation } from './nation.ts';
import type { ListedProfile } from './state.ts';

/** What became of a new file. */
export type Made =
  | { readonly kind: 'made' }
  /** A file of that name is there already, and is as it was. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** What the choice of a profile needs of the world outside. */
export interface Desk {
  /** The current folder: copies and new profiles go there. */
  readonly folder: string;
  /** All countries, with their names in the language of the screens. It takes a moment: it is asked for once, and only where a profile is chosen. */
  readonly nations: () => readonly Nation[];
  /** The files that are profiles by their looks, or that cannot be read; nobody has looked further into them. */
  readonly list: () => Promise<readonly Omit<ListedProfile, 'seen'>[]>;
  readonly read: (path: string) => Promise<ProfileFile>;
  /** The workshop cases, told in a language where they are told in it, else in English; and what is wrong with the others. */
  readonly cases: (
    language: string,
  ) => Promise<{ readonly exercises: readonly Exercise[]; readonly problems: readonly Problem[] }>;
  /** The path of a file in the current folder that is not there yet, named so or nearly so. */
  readonly free: (stem: string) => Promise<string>;
  /** Writes a file that is not there yet. */
  readonly create: (path: string, text: string) => Promise<Made>;
  readonly copy: (from: string, to: string) => Promise<Made>;
}
