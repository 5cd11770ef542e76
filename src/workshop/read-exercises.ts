import path from 'node:path';
import type { Library } from '../framework/library.ts';
import type { Problem } from '../problem/problem.ts';
import { listFolders, listYaml, readText } from '../source/disk.ts';
import { parseSource } from '../source/source.ts';
import type { Exercise } from './exercise.ts';
import { loadExercise } from './load-exercise.ts';
import { translated } from './translated.ts';

/** The exercises of a folder, each in a folder of its own that holds `exercise.yaml` and perhaps `translations/<language>.yaml`, with all problems. */
export async function readExercises(
  folder: string,
  library: Library,
  language: string,
): Promise<{ readonly exercises: readonly Exercise[]; readonly problems: readonly Problem[] }> {
  const read = await Promise.all((await listFolders(folder)).map((one) => readExercise(one, library, language)));
  return {
    exercises: read.flatMap(({ exercise }) => (exercise === null ? [] : [exercise])),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** The exercise in a folder, told in a language where it is told in it, else in English. */
export async function readExercise(
  folder: string,
  library: Library,
  language: string,
): Promise<{ readonly exercise: Exercise | null; readonly problems: readonly Problem[] }> {
  const file = path.join(folder, 'exercise.yaml');
  const { text, problem } = await readText(file);
  if (text === null) return { exercise: null, problems: [problem] };
  const overlays = await listYaml(path.join(folder, 'translations'));
  const languages = ['en', ...overlays.map((overlay) => path.basename(overlay, path.extname(overlay)))];
  const loaded = loadExercise(path.basename(folder), parseSource(file, text), library, languages);
  const overlay = overlays.find((one) => path.basename(one, path.extname(one)) === language);
  if (loaded.exercise === null || overlay === undefined) return loaded;
  const other = await readText(overlay);
  if (other.text === null) return { ...loaded, problems: [other.problem] };
  return translated(loaded.exercise, parseSource(overlay, other.text), language);
}
