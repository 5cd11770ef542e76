import { type Dirent, promises as fs, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { error, type Problem } from '../problem/problem.ts';
import { suggestionFor } from '../problem/suggestion.ts';

/** The largest file that is read, in megabytes. */
export const largestFile = 20;

/** The bytes of a file. A file that is missing or too large, or no file, is a problem. */
export async function readBytes(
  file: string,
): Promise<{ readonly bytes: Buffer; readonly problem: null } | { readonly bytes: null; readonly problem: Problem }> {
  try {
    const facts = await fs.stat(file);
    if (!facts.isFile()) return { bytes: null, problem: error('unreadable-file', { path: file }, null) };
    if (facts.size > largestFile * 1_000_000)
      return { bytes: null, problem: error('file-too-large', { path: file, most: largestFile }, null) };
    return { bytes: await fs.readFile(file), problem: null };
  } catch (fault) {
    if (isMissing(fault))
      return { bytes: null, problem: error('missing-file', { path: file, suggestion: await nearestFile(file) }, null) };
    return { bytes: null, problem: error('unreadable-file', { path: file }, null) };
  }
}

/** Reads a text file in UTF-8; a byte-order mark is dropped from what is parsed, not from the file. A file that is missing, no text or too large is a problem. */
export async function readText(
  file: string,
): Promise<{ readonly text: string; readonly problem: null } | { readonly text: null; readonly problem: Problem }> {
  const { bytes, problem } = await readBytes(file);
  if (bytes === null) return { text: null, problem };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), problem: null };
  } catch {
    return { text: null, problem: error('not-text', { path: file }, null) };
  }
}

/** The YAML files directly in a folder, sorted by name; none where the folder does not exist. Files whose name begins with a dot are left out, symbolic links too. */
export async function listYaml(folder: string): Promise<readonly string[]> {
  const entries = await entriesOf(folder);
  return entries
    .filter((entry) => entry.isFile() && /^[^.].*\.ya?ml$/.test(entry.name))
    .map((entry) => path.join(folder, entry.name))
    .sort();
}

/** The folders directly in a folder, sorted by name; none where the folder does not exist. */
export async function listFolders(folder: string): Promise<readonly string[]> {
  const entries = await entriesOf(folder);
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => path.join(folder, entry.name))
    .sort();
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await fs.readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

async function nearestFile(file: string): Promise<string | null> {
  const folder = path.dirname(file);
  const names = (await entriesOf(folder)).filter((entry) => entry.isFile()).map((entry) => entry.name);
  const nearest = suggestionFor(path.basename(file), names);
  return nearest === null ? null : path.join(folder, nearest);
}

function isMissing(fault: unknown): boolean {
  const code = (fault as NodeJS.ErrnoException).code;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** Writes a file whole or not at all, through a symbolic link to the file it names. What keeps it from being written is a problem. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<Problem | null> {
  try {
    const target = await fs.realpath(file).catch(() => file);
    const { default: writeFileAtomic } = await import('write-file-atomic');
    await writeFileAtomic(target, typeof content === 'string' ? content : Buffer.from(content));
    return null;
  } catch (fault) {
    return error(
      'unwritable-file',
      { path: file, reason: (fault as NodeJS.ErrnoException).code ?? String(fault) },
      null,
    );
  }
}

/** True where something of that name exists. */
export async function exists(file: string): Promise<boolean> {
  return fs.stat(file).then(
    () => true,
    () => false,
  );
}

/** What a file's looks say: its size and the time it was last changed. */
export type Looks = Readonly<Record<string, string>>;

/** The looks of every YAML file under a folder, worked cases left out, by its path in the folder with `/` between names. */
export function looks(folder: string): Looks {
  return Object.fromEntries(
    yamlUnder(folder, '').map((name) => {
      const { size, mtimeMs } = statSync(path.join(folder, name));
      return [name, `${size} ${mtimeMs}`];
    }),
  );
}

/** A fingerprint of the content of the same files. */
export async function fingerprints(folder: string): Promise<Readonly<Record<string, string>>> {
  const { createHash } = await import('node:crypto');
  const hash = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(path.join(folder, name)))
      .digest('base64');
  return Object.fromEntries(yamlUnder(folder, '').map((name) => [name, hash(name)]));
}

function yamlUnder(folder: string, inner: string): readonly string[] {
  return readdirSync(path.join(folder, inner), { withFileTypes: true }).flatMap((entry) => {
    const name = inner === '' ? entry.name : `${inner}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'cases' ? [] : yamlUnder(folder, name);
    return entry.isFile() && /\.ya?ml$/.test(entry.name) ? [name] : [];
  });
}
