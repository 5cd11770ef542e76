import { promises as fs } from 'node:fs';
import path from 'node:path';
import { sameCountry } from '../change/changes.ts';
import type { Library } from '../framework/library.ts';
import { type ProfileFile, readProfile } from '../profile/profile-file.ts';
import { readText } from '../source/disk.ts';
import type { FoundProfile } from '../tui/state/state.ts';

/** The YAML files directly in a folder that say they are profiles or that cannot be read, by name. A symbolic link that leaves the folder is not followed. */
export async function profilesIn(folder: string): Promise<readonly string[]> {
  const entries = await fs.readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter(({ name }) => /^[^.].*\.ya?ml$/i.test(name)).map(({ name }) => name);
  const files = await Promise.all(
    names.sort().map(async (name) => {
      const file = path.join(folder, name);
      return (await staysIn(folder, file)) && (await mayBeProfile(file)) ? [file] : [];
    }),
  );
  return files.flat();
}

/** The folder `profiles` in a folder; `null` where there is none or where it is a link that leads elsewhere. */
export async function profilesFolder(folder: string): Promise<string | null> {
  const inner = path.join(folder, 'profiles');
  const real = await realPath(inner);
  return real !== null && within(await realPath(folder), real) ? inner : null;
}

/** True where two paths lead to the same place. */
export async function samePlace(one: string, other: string): Promise<boolean> {
  const real = await realPath(one);
  return real !== null && real === (await realPath(other));
}

/** The other profiles of the same country beside a file and in the folder `profiles`, the latest first; those of one day by name. */
export async function othersOfCountry(
  file: ProfileFile,
  folder: string,
  library: Library,
): Promise<readonly FoundProfile[]> {
  const { profile } = file;
  if (profile === null) return [];
  const beside = path.dirname(file.path);
  const inner = await profilesFolder(folder);
  const folders = inner === null || (await samePlace(inner, beside)) ? [beside] : [beside, inner];
  const found: FoundProfile[] = [];
  for (const candidate of (await Promise.all(folders.map(profilesIn))).flat()) {
    if ((await samePlace(candidate, file.path)) || !(await mentions(candidate, profile.country.code))) continue;
    const other = (await readProfile(candidate, library)).profile;
    if (other === null || !sameCountry(other.country, profile.country)) continue;
    found.push({ path: candidate, country: other.country.name, asOf: other.asOf, status: other.status });
  }
  return found.sort((a, b) => (a.asOf === b.asOf ? 0 : a.asOf < b.asOf ? 1 : -1));
}

async function staysIn(folder: string, file: string): Promise<boolean> {
  const real = await realPath(file);
  if (real === null || !within(await realPath(folder), real)) return false;
  return (await fs.stat(real)).isFile();
}

function within(folder: string | null, inner: string): boolean {
  return folder !== null && inner.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}

/** True where a file has the key of a profile at the beginning of a line, or cannot be read: then its reader says why. */
async function mayBeProfile(file: string): Promise<boolean> {
  const { text, problem } = await readText(file);
  if (text === null) return problem.code !== 'missing-file';
  return /^\uFEFF?(?:\{\s*)?["']?gapwalk["']?\s*:/m.test(text);
}

/** False where a file cannot be of a country, since its code stands nowhere in it: so most files need not be parsed. */
async function mentions(file: string, code: string | null): Promise<boolean> {
  return code === null || ((await readText(file)).text ?? '').includes(code);
}

function realPath(file: string): Promise<string | null> {
  return fs.realpath(file).catch(() => null);
}
