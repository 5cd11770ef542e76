import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Compiled, fromCompiled, sameFiles } from '../framework/compiled.ts';
import { withProvenance } from '../framework/framework.ts';
import type { Library } from '../framework/library.ts';
import { type LibraryRead, readLibrary } from '../framework/read-library.ts';
import { hasErrors, type Problem } from '../problem/problem.ts';
import { fingerprints, looks } from '../source/disk.ts';
import { printProblems } from './print-problems.ts';
import type { CommonOptions, Rim } from './rim.ts';

/** A library ready for a command: joined with the user's own frameworks, and without the items whose provenance is not wanted. */
export async function openLibrary(
  rim: Rim,
  options: CommonOptions,
): Promise<{
  readonly library: Library;
  /** The library with every item: profiles are read by it, since what they plan for an item that is left out is no mistake. */
  readonly whole: Library;
  readonly problems: readonly Problem[];
}> {
  const shipped = options.alone ? null : await openShipped(rim);
  const own =
    options.frameworks === undefined ? null : await readLibrary(path.resolve(rim.folder, options.frameworks), shipped);
  const { library, problems } = own ?? shipped ?? (await openShipped(rim));
  const all = [...(own === null ? [] : (shipped?.problems ?? [])), ...problems];
  if (options.provenance === undefined) return { library, whole: library, problems: all };
  const wanted = options.provenance;
  const frameworks = library.frameworks
    .map((framework) => withProvenance(framework, wanted))
    .filter((framework) => framework.areas.length > 0);
  return { library: { ...library, frameworks }, whole: library, problems: all };
}

/** A library without errors, and the same with every item; with errors they are printed, and there is `null`. */
export async function soundLibrary(
  rim: Rim,
  options: CommonOptions,
): Promise<{ readonly library: Library; readonly whole: Library } | null> {
  const { library, whole, problems } = await openLibrary(rim, options);
  if (!hasErrors(problems)) return { library, whole };
  printProblems(rim, problems, options.words);
  return null;
}

/**
 * The shipped library: from its compiled copy while that is made from the very files that lie in the folder, else from the YAML.
 * Files that look as they did when the copy was made are taken to be the same; others are compared by their content.
 */
async function openShipped({ shipped }: Rim): Promise<LibraryRead> {
  const compiled = readCompiled(shipped.compiled);
  if (compiled === null) return readLibrary(shipped.frameworks);
  const fresh =
    sameFiles(compiled.looks, looks(shipped.frameworks)) ||
    sameFiles(compiled.fingerprints, await fingerprints(shipped.frameworks));
  return fresh ? fromCompiled(compiled) : readLibrary(shipped.frameworks);
}

function readCompiled(file: string): Compiled | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Compiled;
  } catch {
    return null;
  }
}
