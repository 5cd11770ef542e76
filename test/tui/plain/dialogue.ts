import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Library } from '../../../src/framework/library.ts';
import { fromText, type ProfileFile } from '../../../src/profile/profile-file.ts';
import type { WalkMatter } from '../../../src/tui/machine.ts';
import { plainVisits } from '../../../src/tui/plain/plain-visits.ts';
import type { Disk } from '../../../src/tui/save-queue.ts';
import type { Chosen } from '../../../src/tui/start/machine.ts';
import { casesIn } from '../start/cases.ts';
import { type MemoryDesk, memoryDesk } from '../start/memory-desk.ts';
import { fileOf, type MemoryDisk, maritania, memoryDisk, shelfOf, visit, words } from '../visit.ts';

/** A dialogue file: what it shows, the lines that are typed, and all that is to be printed. */
export interface Dialogue {
  readonly file: string;
  readonly title: string;
  /** True where a profile is chosen first. */
  readonly chooses: boolean;
  /** Lines to type, and what happens to the disk, as `! the disk fails`. */
  readonly typed: readonly string[];
  readonly expected: string;
}

/** How a dialogue went. */
export interface Talked {
  readonly printed: string;
  /** The disk of the profile that the walk began with. */
  readonly disk: MemoryDisk;
  /** The folder from which profiles were chosen. */
  readonly desk: MemoryDesk;
}

/** The profile as it was a year before: there was no act yet, and the central bank had another figure. */
const yearBefore = maritania
  .replace('2025-06-30', '2024-06-30')
  .replace('answer: adopted', 'answer: none')
  .replace('answer: 6', 'answer: 9');

/** The folder that a profile is chosen from: one of each kind, and an example. */
const folderOfFiles = {
  '/home/broken.yaml': 'gapwalk: "1"\ncountry: {name: X\n',
  '/home/maritania.yaml': maritania,
  '/home/rivara-group.yaml': maritania
    .replace('name: Maritania', 'name: Rivara')
    .replace('status: draft', 'status: draft\nexercise: rivara'),
  '/installed/profiles/example.yaml': maritania.replace('Maritania', 'Exampleland'),
};

const folder = path.resolve(import.meta.dirname, '../dialogues');

/** All dialogues, sorted by name; those that choose a profile first have names with `start`. A file begins with `# title`; a typed line stands behind `> `, what happens to the disk behind `! `. */
export function dialogues(): readonly Dialogue[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const file = path.join(folder, name);
      const [title = '', ...lines] = readFileSync(file, 'utf8').split('\n');
      return {
        file,
        title: title.replace(/^# /, ''),
        chooses: name.startsWith('start'),
        typed: lines.filter((line) => /^[>!]/.test(line)),
        expected: lines.join('\n'),
      };
    });
}

/** Types lines into the plain walk, each when the walk asks for it, and gives back all that was printed with the lines in between. */
export async function talk(
  library: Library,
  typed: readonly string[],
  { columns = 80, ascii = false, text = maritania, chooses = false } = {},
): Promise<Talked> {
  const disk = memoryDisk(library, text);
  const desk = memoryDesk(library, folderOfFiles);
  let printed = '';
  const waiting = [...typed];
  const next = async (): Promise<string | null> => {
    const line = waiting.shift();
    if (line === undefined) return null;
    printed += `${line}\n`;
    if (line.startsWith('>')) return line.slice(2);
    happen(line, disk);
    return next();
  };
  const matterOf = (file: ProfileFile, on: Disk, told = 'en'): WalkMatter => ({
    library,
    file,
    disk: on,
    shelf: shelfOf(library, { 'maritania-2024.yaml': yearBefore }),
    exercise: casesIn(told).find(({ id }) => id === file.profile?.exercise) ?? null,
    words,
    visit,
  });
  const onDesk: Disk = {
    save: async ({ path: file }, changed) => {
      desk.files.set(file, changed);
      return { kind: 'saved', file: fromText(file, changed, library) };
    },
    read: desk.read,
  };
  const first = chooses ? null : matterOf(fileOf(library, text), disk);
  const matterOn = async ({ file, told }: Chosen): Promise<WalkMatter> => matterOf(file, onDesk, told ?? 'en');
  const out = (more: string): void => {
    printed += more;
  };
  await plainVisits(
    { library, words, desk, today: visit.today, first, matterOn },
    { lines: { next, close: () => undefined }, out, columns, ascii },
  );
  if (waiting.length > 0) throw new Error(`the walk was left before ${waiting[0]}:\n${printed}`);
  return { printed: printed.replace(/[ \t]+$/gm, ''), disk, desk };
}

function happen(line: string, disk: MemoryDisk): void {
  if (line === '! the disk fails') disk.fail(true);
  else if (line === '! the disk works') disk.fail(false);
  else if (line === '! another program answers')
    disk.overwrite(disk.text().replace(/answer: (adopted|monitored)/, 'answer: planned'));
  else throw new Error(`nobody knows how to do this: ${line}`);
}

/** Writes a dialogue anew from what was printed: run with UPDATE_DIALOGUES=1, then read the difference before it is committed. */
export function rewrite({ file, title }: Dialogue, printed: string): void {
  writeFileSync(file, `# ${title}\n${printed}`);
}
