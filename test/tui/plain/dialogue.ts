import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Library } from '../../../src/framework/library.ts';
import { plainWalk } from '../../../src/tui/plain/plain-walk.ts';
import { fileOf, type MemoryDisk, maritania, memoryDisk, shelfOf, visit, words } from '../visit.ts';

/** A dialogue file: what it shows, the lines that are typed, and all that is to be printed. */
export interface Dialogue {
  readonly file: string;
  readonly title: string;
  /** Lines to type, and what happens to the disk, as `! the disk fails`. */
  readonly typed: readonly string[];
  readonly expected: string;
}

/** How a dialogue went. */
export interface Talked {
  readonly printed: string;
  readonly disk: MemoryDisk;
}

/** The profile as it was a year before: there was no act yet, and the central bank had another figure. */
const yearBefore = maritania
  .replace('2025-06-30', '2024-06-30')
  .replace('answer: adopted', 'answer: none')
  .replace('answer: 6', 'answer: 9');

const folder = path.resolve(import.meta.dirname, '../dialogues');

/** All dialogues, sorted by name. A file begins with `# title`; a typed line stands behind `> `, what happens to the disk behind `! `. */
export function dialogues(): readonly Dialogue[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const file = path.join(folder, name);
      const [title = '', ...lines] = readFileSync(file, 'utf8').split('\n');
      return {
        file,
        title: title.replace(/^# /, ''),
        typed: lines.filter((line) => /^[>!]/.test(line)),
        expected: lines.join('\n'),
      };
    });
}

/** Types lines into the plain walk, each when the walk asks for it, and gives back all that was printed with the lines in between. */
export async function talk(
  library: Library,
  typed: readonly string[],
  { columns = 80, ascii = false, text = maritania } = {},
): Promise<Talked> {
  const disk = memoryDisk(library, text);
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
  await plainWalk({
    library,
    file: fileOf(library, text),
    disk,
    shelf: shelfOf(library, { 'maritania-2024.yaml': yearBefore }),
    words,
    visit,
    lines: { next, close: () => undefined },
    out: (text) => {
      printed += text;
    },
    columns,
    ascii,
  });
  if (waiting.length > 0) throw new Error(`the walk was left before ${waiting[0]}:\n${printed}`);
  return { printed: printed.replace(/[ \t]+$/gm, ''), disk };
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
