import type { Role } from '../../framework/question.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Country } from '../../profile/profile.ts';
import type { Exercise } from '../../workshop/exercise.ts';
import type { Wish } from '../state/event.ts';
import type { Seen } from './seen.ts';
import type { ListedProfile, StartState } from './state.ts';

/** What became of an effect. */
export type StartReport =
  | { readonly kind: 'listed'; readonly profiles: readonly ListedProfile[] }
  | { readonly kind: 'seen'; readonly path: string; readonly seen: Seen }
  /** The workshop cases there are; the first thing that is wrong with any of them, or `null`. */
  | { readonly kind: 'cases'; readonly cases: readonly Exercise[]; readonly problem: Problem | null }
  /** A file of that name would be a new one. */
  | { readonly kind: 'proposed'; readonly stem: string; readonly path: string }
  /** The file name proposed was given to another file meanwhile. */
  | { readonly kind: 'taken' }
  /** A file could not be written or opened. */
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Everything that can happen before a walk. Wishes of the walk that mean nothing here change nothing. */
export type StartEvent = Wish | StartReport;

/** What is to be done outside. What opens a profile ends in the walk, or in a {@link StartReport}. */
export type StartEffect =
  /** Finds a free file name that begins so. */
  | { readonly kind: 'propose'; readonly stem: string }
  /** Looks for the workshop cases. */
  | { readonly kind: 'cases' }
  /** Opens a profile; one of a workshop case in the language that was chosen, `null` where none was. */
  | { readonly kind: 'open'; readonly path: string; readonly told: string | null }
  | { readonly kind: 'copy'; readonly from: string; readonly to: string }
  | { readonly kind: 'create'; readonly country: Country; readonly roles: readonly Role[]; readonly to: string }
  | { readonly kind: 'begin'; readonly exercise: Exercise; readonly told: string; readonly to: string }
  | { readonly kind: 'leave' };

/** The state after an event, and what is to be done. */
export interface StartReduced {
  readonly state: StartState;
  readonly effects: readonly StartEffect[];
}
