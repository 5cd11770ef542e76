import { promises as fs } from 'node:fs';
import path from 'node:path';
import { iso31661 } from 'iso-3166/1.js';
import type { Library } from '../framework/library.ts';
import { error } from '../problem/problem.ts';
import { readProfile } from '../profile/profile-file.ts';
import { readText } from '../source/disk.ts';
import type { Desk, Made } from '../tui/start/desk.ts';
import type { Nation } from '../tui/start/nation.ts';
import { readExercises } from '../workshop/read-exercises.ts';
import { exercisesFolder } from './exercises-folder.ts';
import { profilesFolder, profilesIn, samePlace } from './profiles-on-disk.ts';
import type { CommonOptions, Rim } from './rim.ts';

/** What the choice of a profile does on the disk. It writes only files that are not there yet, into the current folder. */
export function openDesk({ folder, shipped }: Rim, { language }: CommonOptions, library: Library): Desk {
  return {
    folder,
    nations: () => nationsIn(language),
    list: () => listed(folder, path.dirname(shipped.example)),
    read: (file) => readProfile(file, library),
    cases: (told) => readExercises(exercisesFolder(shipped), library, told),
    free: (stem) => freePath(folder, stem),
    create,
    copy: async (from, to) => {
      const { text, problem } = await readText(from);
      return text === null ? { kind: 'failed', problem } : create(to, text);
    },
  };
}

/** The user's own profiles, then the examples. Where the folder `profiles` is that of the examples, they are examples; where the current folder is, they are the user's own. */
async function listed(folder: string, examples: string): ReturnType<Desk['list']> {
  const inner = await profilesFolder(folder);
  const own = [
    await profilesIn(folder),
    inner === null || (await samePlace(inner, examples)) ? [] : await profilesIn(inner),
  ].flat();
  const shipped = (await samePlace(folder, examples)) ? [] : await profilesIn(examples);
  return [
    ...own.map((file) => ({ path: file, shown: path.relative(folder, file), origin: 'own' as const })),
    ...shipped.map((file) => ({ path: file, shown: path.basename(file), origin: 'example' as const })),
  ];
}

async function freePath(folder: string, stem: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const file = path.join(folder, `${stem}${number === 1 ? '' : `-${number}`}.yaml`);
    const there = await fs.lstat(file).then(
      () => true,
      () => false,
    );
    if (!there) return file;
  }
}

/** Writes through to the disk; a file that cannot be written whole is taken away again. */
async function create(file: string, text: string): Promise<Made> {
  let begun = false;
  try {
    const handle = await fs.open(file, 'wx');
    begun = true;
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return { kind: 'made' };
  } catch (fault) {
    const reason = (fault as NodeJS.ErrnoException).code ?? String(fault);
    if (reason === 'EEXIST') return { kind: 'taken' };
    if (begun) await fs.rm(file, { force: true }).catch(() => undefined);
    return { kind: 'failed', problem: error('unwritable-file', { path: file, reason }, null) };
  }
}

function nationsIn(language: string): readonly Nation[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return iso31661.map(({ alpha2, alpha3, name }) => ({
    code: alpha2,
    name: names.of(alpha2) ?? name,
    also: [alpha3, name],
  }));
}
