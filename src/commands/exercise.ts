import type { Library } from '../framework/library.ts';
import { indented } from '../language/wrap.ts';
import { hasErrors } from '../problem/problem.ts';
import { suggestionFor } from '../problem/suggestion.ts';
import type { Exercise } from '../workshop/exercise.ts';
import { readExercises } from '../workshop/read-exercises.ts';
import { exercisesFolder } from './exercises-folder.ts';
import { openLibrary } from './open-library.ts';
import { printProblems } from './print-problems.ts';
import type { CommonOptions, Rim, Status } from './rim.ts';

/** The options of `exercise`, which say in what language the case is told. */
export interface ExerciseOptions extends CommonOptions {
  /** The ISO 639-1 code of the language in which the case is told; English where none is given, or where it has no other. */
  readonly told?: string;
}

/** The exercises shipped, with the library they are for; `null` where something is wrong, which is printed. */
async function openExercises(
  rim: Rim,
  options: ExerciseOptions,
): Promise<{ readonly library: Library; readonly exercises: readonly Exercise[] } | null> {
  const { library, problems } = await openLibrary(rim, options);
  const read = await readExercises(exercisesFolder(rim.shipped), library, options.told ?? 'en');
  const all = [...problems, ...read.problems];
  printProblems(rim, all, options.words);
  return hasErrors(all) ? null : { library, exercises: read.exercises };
}

/** The exercise of a name, with the library it is for; the exit status where there is none or something is wrong, which is said. */
export async function openExercise(
  rim: Rim,
  name: string,
  options: ExerciseOptions,
): Promise<{ readonly library: Library; readonly exercise: Exercise } | Exclude<Status, 0>> {
  const opened = await openExercises(rim, options);
  if (opened === null) return 1;
  const { library, exercises } = opened;
  const exercise = exercises.find(({ id }) => id === name);
  if (exercise !== undefined) return { library, exercise };
  const suggestion = suggestionFor(
    name,
    exercises.map(({ id }) => id),
  );
  rim.err(`${options.words.exercise.unknown({ name, suggestion })}\n`);
  return 2;
}

/** `exercise` without a name: lists the cases. */
export async function listExercises(rim: Rim, options: ExerciseOptions): Promise<Status> {
  const opened = await openExercises(rim, options);
  if (opened === null) return 1;
  const t = options.words.exercise;
  const lines = opened.exercises.flatMap((exercise) => [
    indented(t.listed(exercise), rim.columns, 2),
    indented(exercise.setting, rim.columns, 2, '  '),
    indented(`${exercise.frameworks.join(', ')}; ${t.inLanguages(exercise.languages)}`, rim.columns, 2, '  '),
    '',
  ]);
  rim.out(`${[...(lines.length === 0 ? [t.none] : lines), indented(t.howToList, rim.columns, 0)].join('\n')}\n`);
  return 0;
}
