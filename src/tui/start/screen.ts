import type { Role } from '../../framework/question.ts';
import type { Country } from '../../profile/profile.ts';
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
  | { readonly kind: 'languages' }
  | { readonly kind: 'about'; readonly about: StartScreenKind }
  | { readonly kind: 'end' };

/** The names of the screens before a walk. */
export type StartScreenKind = StartScreen['kind'];
