import type { Library } from '../../framework/library.ts';
import type { PlanLineScored } from '../../gap/plan-score.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Confidence, Evidence, Profile, Review, Said } from '../../profile/profile.ts';
import type { ProfileFile } from '../../profile/profile-file.ts';
import type { Exercise } from '../../workshop/exercise.ts';
import { itemsFed } from './behind.ts';
import type { Change, HistoryEntry, ProfileEdit } from './change.ts';
import type { Moved } from './moved.ts';
import type { Results } from './results.ts';
import type { ItemRef, LineFault, Screen } from './screen.ts';
import { opened, type Stacked } from './stack.ts';

/** An answer that was begun and is not saved yet. */
export interface Draft {
  readonly question: string;
  readonly said: Said;
  readonly because: string;
  /** Who decides between ministries that disagree; asked only of a contested question. */
  readonly decider: string;
  readonly evidence: readonly Evidence[];
  /** The ministry or person answering, by id or name; `null` where it is not said. */
  readonly by: string | null;
  readonly confidence: Confidence | null;
  readonly review: Review | null;
}

/** Something to tell the user once; the next key takes it away. */
export type Notice =
  | { readonly kind: 'answered' | 'taken-out'; readonly question: string }
  | { readonly kind: 'undone' | 'redone'; readonly edit: ProfileEdit }
  | { readonly kind: 'planned' | 'plan-changed' | 'plan-removed' }
  | {
      readonly kind:
        | 'nothing-changed'
        | 'nothing-to-undo'
        | 'nothing-to-redo'
        | 'no-gaps'
        | 'nothing-to-settle'
        | 'first'
        | 'last'
        | 'working'
        | 'finish-first'
        | 'finish-other'
        | 'who-decided'
        | 'nothing-open'
        | 'choose-first'
        | 'read-again'
        | 'all-saved';
    }
  /** A text that was left and that no answer or action can hold; `fault` says why, `null` where it was only not taken. */
  | { readonly kind: 'not-kept'; readonly text: string; readonly fault: LineFault | null }
  /** An action was given a day before the one that the profile is of. */
  | { readonly kind: 'due-past'; readonly due: string }
  | { readonly kind: 'file-problems'; readonly errors: number }
  /** The profile says that it is of a workshop case, and there is none of that name. */
  | { readonly kind: 'unknown-case'; readonly id: string }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Everything the walk knows. */
export interface WalkState extends Stacked<Screen> {
  readonly library: Library;
  readonly fed: ReadonlyMap<string, readonly ItemRef[]>;
  /** The file as it was last read or saved. */
  readonly file: ProfileFile;
  /** The answers as they stand now, saved or not. */
  readonly profile: Profile;
  /** The last assessment, `null` until the first is there. It may be of the answers a moment ago. */
  readonly results: Results | null;
  /** What the answers would come to by a supposition of the screen on view; `null` until it is worked out. */
  readonly supposed: Supposed | null;
  /** The key of the supposition that was last asked for; empty where none is. */
  readonly supposing: string;
  /** What other profiles on the disk were found; `null` until somebody asks. */
  readonly found: readonly FoundProfile[] | null;
  /** The earlier profile that this one is compared with. */
  readonly earlier: Earlier | null;
  /** What the last answer moved. */
  readonly moved: readonly Moved[];
  readonly draft: Draft | null;
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];
  /** Changes that have not reached the file. */
  readonly unsaved: readonly Change[];
  /** Why the last save failed; `null` where none did. */
  readonly fault: Problem | null;
  readonly nextChange: number;
  readonly notice: Notice | null;
  /** True from when the user leaves until the last save is through. */
  readonly leaving: boolean;
  /** What comes after the walk: its end, or the choice of another profile. */
  readonly onward: 'end' | 'start';
  /** The day on which answers are given, and who gives them. */
  readonly visit: Visit;
  /** The workshop case that the profile answers; `null` where it answers none. */
  readonly exercise: Exercise | null;
  /** How far the story was read. */
  readonly reading: Reading;
  /** The questions whose hints were asked for. */
  readonly hints: readonly string[];
  /** True once the answers of the case were shown. */
  readonly marksShown: boolean;
}

/** By how many lines the story is scrolled: on a screen of its own, and beside a question. */
export interface Reading {
  readonly alone: number;
  readonly beside: number;
}

/** Answers that are supposed: those of a profile, or those that a profile's action plan would bring once it is carried out. */
export interface Supposition {
  /** Says which answers they are. */
  readonly key: string;
  readonly profile: Profile;
  readonly by: 'answers' | 'plan';
}

/** What answers that are only supposed come to. `key` says which they are. */
export interface Supposed {
  readonly key: string;
  readonly results: Results;
  /** What each line of the plan brings, dropped ones left out; empty where no plan is supposed. */
  readonly lines: readonly PlanLineScored[];
}

/** A profile on the disk, as its head says. */
export interface FoundProfile {
  readonly path: string;
  readonly country: string;
  readonly asOf: string;
  readonly status: Profile['status'];
}

/** An earlier profile of the same country, with what its answers come to. */
export interface Earlier {
  readonly path: string;
  readonly results: Results;
}

/** What the walk must be told of the world. */
export interface Visit {
  /** As in `2025-06-30`. */
  readonly today: string;
  /** The ministry or person answering, as in the `by` of an answer; `null` where it is not known. */
  readonly by: string | null;
}

/** The state when the walk opens. A file without a profile is our own bug: whoever opens the walk looks at its problems first. */
export function startState(library: Library, file: ProfileFile, visit: Visit, exercise: Exercise | null): WalkState {
  if (file.profile === null) throw new Error(`${file.path} holds no profile`);
  return {
    library,
    fed: itemsFed(library),
    file,
    profile: file.profile,
    results: null,
    supposed: null,
    supposing: '',
    found: null,
    earlier: null,
    moved: [],
    stack: [opened({ kind: 'overview' })],
    draft: null,
    past: [],
    future: [],
    unsaved: [],
    fault: null,
    nextChange: 1,
    notice: firstNotice(file.problems, exercise === null ? file.profile.exercise : null),
    leaving: false,
    onward: 'end',
    visit,
    exercise,
    reading: { alone: 0, beside: 0 },
    hints: [],
    marksShown: false,
  };
}

/** What is to be told when the walk opens; `missing` is the case that the profile is of and that is not there. */
function firstNotice(problems: readonly Problem[], missing: string | null): Notice | null {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) return { kind: 'file-problems', errors };
  return missing === null ? null : { kind: 'unknown-case', id: missing };
}
