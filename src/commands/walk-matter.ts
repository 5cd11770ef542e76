import path from 'node:path';
import type { Library } from '../framework/library.ts';
import { readCarried, readProfile, saveText } from '../profile/profile-file.ts';
import type { WalkMatter } from '../tui/machine.ts';
import type { Chosen } from '../tui/start/machine.ts';
import type { VisitsMatter } from '../tui/visits.ts';
import { readExercise } from '../workshop/read-exercises.ts';
import { openDesk } from './desk.ts';
import { exercisesFolder } from './exercises-folder.ts';
import { soundLibrary } from './open-library.ts';
import { printProblems } from './print-problems.ts';
import { othersOfCountry } from './profiles-on-disk.ts';
import type { Rim, WalkOptions } from './rim.ts';

/**
 * What the walks of one run are made of, on a profile or, with `null`, on one that the user chooses first. A profile with errors in its answers is
 * walked all the same; one without a readable head is not: then its problems are printed, and there is `null`, as with errors in the frameworks.
 */
export async function visitsMatter(rim: Rim, given: string | null, options: WalkOptions): Promise<VisitsMatter | null> {
  const opened = await soundLibrary(rim, options);
  if (opened === null) return null;
  const { library, whole } = opened;
  const basis = walkBasis(library, whole, rim, options);
  const { words, visit, disk } = basis;
  const all: Omit<VisitsMatter, 'first'> = {
    library,
    words,
    desk: openDesk(rim, options, whole),
    today: visit.today,
    matterOn: (chosen) => matterOn(chosen, basis, rim, options),
  };
  if (given === null) return { ...all, first: null };
  const file = await disk.read(path.resolve(rim.folder, given));
  if (file.profile !== null) return { ...all, first: await all.matterOn({ file, told: null }) };
  printProblems(rim, file.problems, options.words);
  return null;
}

/** What every walk of one run is made of, whichever file it is on. */
type WalkBasis = Omit<WalkMatter, 'file' | 'exercise'>;

/**
 * What the walk on one profile is made of. One that answers a workshop case is assessed by the frameworks of the case alone; its file is still read and
 * saved with all of them, so that whatever else stands in it is known. A case that is not there, or cannot be read, is none.
 */
async function matterOn({ file, told }: Chosen, basis: WalkBasis, rim: Rim, options: WalkOptions): Promise<WalkMatter> {
  const id = file.profile?.exercise ?? null;
  if (id === null) return { ...basis, file, exercise: null };
  const { library } = basis;
  const language = told ?? options.told ?? file.profile?.told ?? 'en';
  const { exercise } = await readExercise(path.join(exercisesFolder(rim.shipped), id), library, language);
  if (exercise === null) return { ...basis, file, exercise };
  const frameworks = library.frameworks.filter((framework) => exercise.frameworks.includes(framework.id));
  return { ...basis, library: { ...library, frameworks }, file, exercise };
}

/** Files are read and saved by the library with every item, whatever of it is walked through. */
function walkBasis(library: Library, whole: Library, rim: Rim, options: WalkOptions): WalkBasis {
  return {
    library,
    words: options.words,
    disk: { save: (before, text) => saveText(before, text, whole), read: (changed) => readProfile(changed, whole) },
    shelf: {
      find: (file) => othersOfCountry(file, rim.folder, whole),
      read: (other) => readCarried(other, whole),
    },
    visit: { today: rim.today(), by: options.by ?? null },
  };
}
