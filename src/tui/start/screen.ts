import type { Role } from '../../framework/question.ts';
import type { Country } from '../../profile/profile.ts';
import type { Exercise } from '../../workshop/exercise.ts';
import type { TextLine } from '../state/screen.ts';

/** One screen before a walk, with what it is about. */
export type StartScreen =
  /** The profiles found, and the ways to others. */
  | { readonly kind: 'start' }
  /** Asks before an example is copied and opened; `to` is where the copy goes, `null` until that is known. */
  | { readonly kind: 'example'; readonly path: string; readonly to: string | null }
  /** What is wrong with a file that cannot be opened. */
  | { readonly kind: 'faulty'; readonly path: string }
  /** Looks for the country of a new profile. */
  | { readonly kind: 'country'; readonly line: TextLine }
  /** What the country is, for a new profile; `to` is the file it goes into, `null` until that is known. */
  | { readonly kind: 'roles'; readonly country: Country; readonly roles: readonly Role[]; readonly to: string | null }
  /** The workshop cases there are. */
  | { readonly kind: 'cases' }
  /** Asks in which language a workshop case is told, before what comes next. */
  | { readonly kind: 'told'; readonly languages: readonly string[]; readonly next: AfterTold }
  /** Asks before the file of a workshop case is written; `to` is where it goes, `null` until that is known. */
  | { readonly kind: 'new-case'; readonly exercise: Exercise; readonly told: string; readonly to: string | null }
  | { readonly kind: 'languages' }
  | { readonly kind: 'about'; readonly about: StartScreenKind }
  | { readonly kind: 'end' };

/** What comes once it is known in which language a workshop case is told: a file for it is begun, or one is opened that was begun before. */
export type AfterTold =
  | { readonly kind: 'begin'; readonly exercise: Exercise }
  | { readonly kind: 'open'; readonly path: string };

/** The names of the screens before a walk. */
export type StartScreenKind = StartScreen['kind'];
