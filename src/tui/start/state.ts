import type { Problem } from '../../problem/problem.ts';
import type { Exercise } from '../../workshop/exercise.ts';
import { opened, type Stacked } from '../state/stack.ts';
import { type FoldedNation, foldedNations, type Nation } from './nation.ts';
import type { StartScreen } from './screen.ts';
import type { Seen } from './seen.ts';

/** A file that may be opened. An example lies in the installed folder, which nothing is written into. */
export interface ListedProfile {
  readonly path: string;
  /** Its path as it is shown: from the current folder, or the bare name of an example. */
  readonly shown: string;
  readonly origin: 'own' | 'example';
  /** `null` until somebody has looked into it. */
  readonly seen: Seen | null;
}

/** Something to tell the user once; the next key takes it away. */
export type StartNotice =
  | { readonly kind: 'no-role' | 'taken' }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Everything that is known before a walk. */
export interface StartState extends Stacked<StartScreen> {
  /** The current folder: copies and new profiles go there. */
  readonly folder: string;
  readonly nations: readonly FoldedNation[];
  /** `null` until the folders were looked through. */
  readonly profiles: readonly ListedProfile[] | null;
  /** The workshop cases; `null` until they were asked for and read. */
  readonly cases: readonly Exercise[] | null;
  /** The profile that was left last, to be pointed at; `null` where there is none. */
  readonly left: string | null;
  /** True once the user has moved on the list: from then on it stays at what is pointed at. */
  readonly moved: boolean;
  readonly notice: StartNotice | null;
  /** True while a profile is being written or opened. */
  readonly busy: boolean;
}

/** The state in which the choice of a profile begins. */
export function firstState(folder: string, nations: readonly Nation[], left: string | null): StartState {
  return {
    folder,
    nations: foldedNations(nations),
    profiles: null,
    cases: null,
    left,
    moved: false,
    stack: [opened({ kind: 'start' })],
    notice: null,
    busy: false,
  };
}
