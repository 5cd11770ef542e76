import path from 'node:path';
import type { Library } from '../framework/library.ts';
import { readProfile } from '../profile/profile-file.ts';
import { exists, writeWhole } from '../source/disk.ts';
import type { Exercise } from '../workshop/exercise.ts';
import { exerciseProfileText } from '../workshop/exercise-profile.ts';
import { openExercise } from './exercise.ts';
import { printProblems } from './print-problems.ts';
import type { ExercisesOptions, Rim, Status } from './rim.ts';
import { start } from './start.ts';

/** `exercise` with a case: makes the file that its answers go into, or goes on with it where it is there, and opens the walk on it. A file of anything else is left alone. */
export async function runExercise(rim: Rim, name: string, options: ExercisesOptions): Promise<Status> {
  const { words } = options;
  const opened = await openExercise(rim, name, options);
  if (typeof opened === 'number') return opened;
  if (!options.plain && rim.terminal === null) {
    rim.err(`${words.exercise.run.needsTerminal}\n`);
    return 2;
  }
  const { exercise, library } = opened;
  const file = path.resolve(rim.folder, options.to ?? `${exercise.id}.yaml`);
  const isThere = await exists(file);
  const ready = isThere
    ? await isOfCase(rim, file, exercise, library, options)
    : await isMade(rim, file, exercise, options);
  if (!ready) return 1;
  const shown = path.relative(rim.folder, file);
  rim.out(`${isThere ? words.exercise.run.goesOn({ file: shown }) : words.exercise.run.made({ file: shown })}\n`);
  return start(rim, file, options, 'walk');
}

/** True where a file is of a case; else it is said what is wrong. */
async function isOfCase(
  rim: Rim,
  file: string,
  exercise: Exercise,
  library: Library,
  options: ExercisesOptions,
): Promise<boolean> {
  const { profile, problems } = await readProfile(file, library);
  if (profile?.exercise === exercise.id) return true;
  if (profile === null) printProblems(rim, problems, options.words);
  const details = { file: path.relative(rim.folder, file), id: exercise.id };
  rim.err(`${options.words.exercise.run.otherFile(details)}\n`);
  return false;
}

/** True where the file was written; else it is said why not. */
async function isMade(rim: Rim, file: string, exercise: Exercise, options: ExercisesOptions): Promise<boolean> {
  const problem = await writeWhole(file, exerciseProfileText(exercise, options.words));
  if (problem !== null) printProblems(rim, [problem], options.words);
  return problem === null;
}
