import type { Library } from '../framework/library.ts';
import { error, type Problem } from '../problem/problem.ts';
import { readText, writeWhole } from '../source/disk.ts';
import { parseSource, type Source } from '../source/source.ts';
import { type Carried, carry } from './carry.ts';
import { loadProfile } from './load-profile.ts';
import type { Profile } from './profile.ts';

/** A profile as it was read from disk. `profile` is `null` where the head of the file has errors; `source` is `null` where nothing could be read. */
export interface ProfileFile {
  readonly path: string;
  readonly source: Source | null;
  readonly profile: Profile | null;
  readonly problems: readonly Problem[];
}

/** A profile as it is for the present versions of the frameworks, whichever its file says. Its source is not one to edit, since its text is still the file's. */
interface CarriedFile extends ProfileFile {
  /** What was done for each framework for which the file says another version; none where nothing could be read. */
  readonly carried: readonly Carried[];
}

/** What became of a save. After a failure the file on disk is what it was. */
export type Saved =
  | { readonly kind: 'saved'; readonly file: ProfileFile }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Reads and loads a profile. */
export async function readProfile(file: string, library: Library): Promise<ProfileFile> {
  const { text, problem } = await readText(file);
  if (text === null) return { path: file, source: null, profile: null, problems: [problem] };
  return fromText(file, text, library);
}

/** Reads a profile, and carries it from the versions of frameworks that it says to the present ones before it is loaded. */
export async function readCarried(file: string, library: Library): Promise<CarriedFile> {
  const { text, problem } = await readText(file);
  if (text === null) return { path: file, source: null, profile: null, problems: [problem], carried: [] };
  const { source, carried } = carry(parseSource(file, text), library);
  return { path: file, source, carried, ...loadProfile(source, library) };
}

/** A profile file as it would be with another text. */
export function fromText(file: string, text: string, library: Library): ProfileFile {
  const source = parseSource(file, text);
  return { path: file, source, ...loadProfile(source, library) };
}

/**
 * Writes a new text over a profile that was read before: whole or not at all, through a symbolic link to the file it names.
 * A file that another program has changed since it was read is left alone, and that is the problem.
 */
export async function saveText(file: ProfileFile, text: string, library: Library): Promise<Saved> {
  const now = await readText(file.path);
  if (now.text !== file.source?.text)
    return { kind: 'failed', problem: error('changed-meanwhile', { path: file.path }, null) };
  const problem = await writeWhole(file.path, text);
  if (problem !== null) return { kind: 'failed', problem };
  return { kind: 'saved', file: fromText(file.path, text, library) };
}
