import type { Problem } from '../../problem/problem.ts';
import type { Profile } from '../../profile/profile.ts';
import type { ProfileFile } from '../../profile/profile-file.ts';
import type { Change } from './change.ts';
import type { Results } from './results.ts';
import type { Earlier, FoundProfile, Supposed, Supposition } from './state.ts';
import type { Edit } from './text-line.ts';

/** What the screen on view measures, in lines: how many it shows at once, how far it can be scrolled on, and how far back from its first entry. */
export interface View {
  readonly page: number;
  readonly furthest: number;
  readonly above?: number;
  /** The same for the story beside it; not given where none stands there. */
  readonly story?: { readonly page: number; readonly furthest: number };
}

/** What the user wants. Neither keys nor typed commands: both are turned into these. */
export type Wish =
  | { readonly kind: 'up' | 'down' | 'page-up' | 'page-down' | 'first' | 'last'; readonly view: View }
  /** Points at an entry by its place in the list, from 0. */
  | { readonly kind: 'point'; readonly at: number }
  /** Opens, chooses or confirms what is pointed at. */
  | { readonly kind: 'open' | 'toggle' | 'back' | 'next' | 'previous' | 'next-filter' | 'previous-filter' }
  | { readonly kind: 'gaps' | 'search' | 'undo' | 'redo' | 'help' | 'leave' | 'save-again' | 'read-again' }
  /** Opens the story of the workshop case, or goes back from it; shows the hint to the question on view. */
  | { readonly kind: 'story' | 'hint' }
  /** Reads on in the story beside the screen, or back. */
  | { readonly kind: 'story-on' | 'story-back'; readonly beside: NonNullable<View['story']> }
  /** Leaves, and while the last save is awaited does not wait for it. */
  | { readonly kind: 'insist' }
  | { readonly kind: 'edit'; readonly edit: Edit }
  /** Takes the earlier reason into the empty line. */
  | { readonly kind: 'earlier' };

/** What became of an effect. */
export type Report =
  | { readonly kind: 'assessed'; readonly results: Results }
  | { readonly kind: 'saved'; readonly change: number; readonly file: ProfileFile }
  | { readonly kind: 'save-failed'; readonly problem: Problem }
  | { readonly kind: 'read'; readonly file: ProfileFile }
  | { readonly kind: 'supposed'; readonly supposed: Supposed }
  | { readonly kind: 'found'; readonly profiles: readonly FoundProfile[] }
  | { readonly kind: 'compared'; readonly earlier: Earlier }
  | { readonly kind: 'not-compared'; readonly problem: Problem };

/** Everything that can happen to the walk. */
export type WalkEvent = Wish | Report;

/** What is to be done outside; each ends in a {@link Report}, save `leave`. */
export type Effect =
  | { readonly kind: 'assess'; readonly profile: Profile }
  /** Saves are made in order; after one fails those behind it wait until the next save or `save-again`. */
  | { readonly kind: 'save'; readonly change: Change }
  | { readonly kind: 'save-again' }
  /** Forgets the saves that wait, and reads the file. */
  | { readonly kind: 'read-again' }
  /** Assesses answers that are only supposed; may wait until no key has come for a moment, and a later one takes its place. */
  | ({ readonly kind: 'suppose' } & Supposition)
  /** Looks for other profiles of the country on the disk. */
  | { readonly kind: 'find' }
  /** Reads and assesses an earlier profile. */
  | { readonly kind: 'compare'; readonly path: string }
  | { readonly kind: 'leave' };

/** The state after an event, and what is to be done. */
export interface Reduced<State> {
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** A state with nothing to be done. */
export function still<State>(state: State): Reduced<State> {
  return { state, effects: [] };
}
