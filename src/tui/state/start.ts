import type { Library } from '../../framework/library.ts';
import type { ProfileFile } from '../../profile/profile-file.ts';
import type { Exercise } from '../../workshop/exercise.ts';
import { openingCursor } from './entries/overview.ts';
import { pointedAt } from './move.ts';
import { startState, type Visit, type WalkState } from './state.ts';

/** The state when the walk opens, with the first screen pointing at what is likely to be wanted first. */
export function walkStart(library: Library, file: ProfileFile, visit: Visit, exercise: Exercise | null): WalkState {
  const state = startState(library, file, visit, exercise);
  return pointedAt(state, openingCursor(state));
}
