import path from 'node:path';
import { error, type Problem } from '../problem/problem.ts';
import type { Profile } from '../profile/profile.ts';
import type { ProfileFile } from '../profile/profile-file.ts';
import type { Exercise } from '../workshop/exercise.ts';
import type { ExerciseOptions } from './exercise.ts';
import { type OpenProfile, open } from './open-profiles.ts';
import { printProblems } from './print-problems.ts';
import type { Rim } from './rim.ts';

/** The files of groups that work on a case, in the order given; `null` where one has errors or is of another case, which is printed. */
export async function openGroups(
  rim: Rim,
  exercise: Exercise,
  paths: readonly string[],
  options: ExerciseOptions,
): Promise<readonly OpenProfile[] | null> {
  const files = await open(rim, options, paths);
  if (files === null) return null;
  const strange = files.profiles.flatMap(({ profile, file }) => strangerTo(exercise, profile, file));
  if (strange.length === 0) return files.profiles;
  printProblems(rim, strange, options.words);
  return null;
}

/** What is wrong with a profile that says that it is of another case; one that says nothing may be of this one. */
function strangerTo({ id }: Exercise, { exercise }: Profile, { source }: ProfileFile): readonly Problem[] {
  if (exercise === null || exercise === id) return [];
  return [error('not-of-case', { found: exercise, wanted: id }, source?.place(['exercise']) ?? null)];
}

/** What a group is called: the name of its file. */
export function groupName(file: string): string {
  return path.basename(file, path.extname(file));
}
