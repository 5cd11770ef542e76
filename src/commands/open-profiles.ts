import path from 'node:path';
import { overriddenAnswers } from '../assess/overridden.ts';
import type { Library } from '../framework/library.ts';
import { hasErrors, type Problem } from '../problem/problem.ts';
import type { Carried } from '../profile/carry.ts';
import type { Profile } from '../profile/profile.ts';
import { type ProfileFile, readCarried, readProfile } from '../profile/profile-file.ts';
import { openLibrary } from './open-library.ts';
import { printProblems } from './print-problems.ts';
import type { CommonOptions, Rim } from './rim.ts';

/** A profile that loaded without errors, with the path as the user gave it. */
export interface OpenProfile {
  readonly path: string;
  readonly profile: Profile;
  readonly file: ProfileFile;
}

/** A profile that stands for the present versions of the frameworks, whichever its file says. */
export interface OpenCarried extends OpenProfile {
  readonly carried: readonly Carried[];
}

/** What most commands start from. */
export interface Opened {
  readonly library: Library;
  readonly profiles: readonly OpenProfile[];
  readonly carried: readonly OpenCarried[];
}

/** Opens the library and the profiles; those to be carried are for commands that only look at what was answered for other versions. With any error in either all problems are printed together, and the result is `null`; warnings are counted on one line. */
export async function open(
  rim: Rim,
  options: CommonOptions,
  paths: readonly string[],
  toCarry: readonly string[] = [],
): Promise<Opened | null> {
  const { library, whole, problems } = await openLibrary(rim, options);
  const files = await Promise.all(paths.map((given) => readProfile(path.resolve(rim.folder, given), whole)));
  const old = await Promise.all(toCarry.map((given) => readCarried(path.resolve(rim.folder, given), whole)));
  const all: Problem[] = [...problems, ...[...files, ...old].flatMap((file) => problemsIn(file, whole))];
  if (hasErrors(all)) {
    printProblems(rim, all, options.words);
    return null;
  }
  if (all.length > 0) rim.err(`${options.words.commands.warnings({ warnings: all.length })}\n`);
  const profiles = files.flatMap((file, index): OpenProfile[] =>
    file.profile === null ? [] : [{ path: paths[index] ?? file.path, profile: file.profile, file }],
  );
  const carried = old.flatMap((file, index): OpenCarried[] =>
    file.profile === null
      ? []
      : [{ path: toCarry[index] ?? file.path, profile: file.profile, file, carried: file.carried }],
  );
  return { library, profiles, carried };
}

/** Opens the library and one profile, as {@link open} does with several. */
export async function openOne(
  rim: Rim,
  options: CommonOptions,
  given: string,
): Promise<{ readonly library: Library; readonly profile: Profile } | null> {
  const opened = await open(rim, options, [given]);
  const profile = opened?.profiles[0]?.profile;
  return opened === null || profile === undefined ? null : { library: opened.library, profile };
}

/** What is wrong in a profile's file, answers among it that do not count because of others. */
export function problemsIn({ source, profile, problems }: ProfileFile, library: Library): readonly Problem[] {
  return source === null || profile === null ? problems : [...problems, ...overriddenAnswers(profile, source, library)];
}
