import path from 'node:path';
import { formatProblems } from '../problem/format-problem.ts';
import { hasErrors, type Problem } from '../problem/problem.ts';
import { readProfile, saveText } from '../profile/profile-file.ts';
import type { WalkMatter } from '../tui/machine.ts';
import { openLibrary } from './open-library.ts';
import { relative } from './open-profiles.ts';
import { othersOfCountry } from './profiles-on-disk.ts';
import type { Rim, WalkOptions } from './rim.ts';

/** What every walk of one run is made of, whichever file it is on. */
export type WalkBasis = Omit<WalkMatter, 'file'>;

/** What walks are made of. With errors in the frameworks these are printed, and there is `null`. */
export async function walkBasis(rim: Rim, options: WalkOptions): Promise<WalkBasis | null> {
  const { library, problems } = await openLibrary(rim, options);
  if (hasErrors(problems)) {
    printProblems(rim, problems, options);
    return null;
  }
  return {
    library,
    words: options.words,
    disk: { save: (before, text) => saveText(before, text, library), read: (changed) => readProfile(changed, library) },
    shelf: {
      find: (file) => othersOfCountry(file, rim.folder, library),
      read: (other) => readProfile(other, library),
    },
    visit: { today: rim.today(), by: options.by ?? null },
  };
}

/**
 * What a walk on a profile is made of. A profile with errors in its answers is walked all the same; one without a readable head is not:
 * then its problems are printed, and there is `null`.
 */
export async function walkMatter(rim: Rim, given: string, options: WalkOptions): Promise<WalkMatter | null> {
  const basis = await walkBasis(rim, options);
  if (basis === null) return null;
  const file = await readProfile(path.resolve(rim.folder, given), basis.library);
  if (file.profile !== null) return { ...basis, file };
  printProblems(rim, file.problems, options);
  return null;
}

function printProblems(rim: Rim, problems: readonly Problem[], { words }: WalkOptions): void {
  rim.err(
    `${formatProblems(
      problems.map((problem) => relative(problem, rim.folder)),
      words,
    )}\n`,
  );
}
