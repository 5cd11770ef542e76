import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Library } from '../../src/framework/library.ts';
import { readLibrary } from '../../src/framework/read-library.ts';
import { wordsIn } from '../../src/language/words.ts';
import { formatProblems } from '../../src/problem/format-problem.ts';
import { error } from '../../src/problem/problem.ts';
import { fromText, type ProfileFile } from '../../src/profile/profile-file.ts';
import { decode } from '../../src/tui/keys/decode.ts';
import type { Picture, Size } from '../../src/tui/layout/picture.ts';
import { textOf } from '../../src/tui/layout/segment.ts';
import type { Shelf } from '../../src/tui/machine.ts';
import { createRunner } from '../../src/tui/runner.ts';
import type { Disk } from '../../src/tui/save-queue.ts';
import type { WalkState } from '../../src/tui/state/state.ts';
import type { Exercise } from '../../src/workshop/exercise.ts';

const folder = path.resolve(import.meta.dirname, 'made-up');

/** The day of every visit. */
export const visit = { today: '2026-01-15', by: null };

/** The words of every visit. */
export const words = wordsIn('en');

/** The library made up for these tests: a small framework, and one with wide titles. */
export async function madeUpLibrary(): Promise<Library> {
  const { library, problems } = await readLibrary(path.join(folder, 'frameworks'));
  if (problems.length > 0) throw new Error(formatProblems(problems, words));
  return library;
}

/** The text of the profile made up for these tests. */
export const maritania = readFileSync(path.join(folder, 'maritania.yaml'), 'utf8');

/** A disk with one file, that can be made to fail, and that another program can write to. */
export interface MemoryDisk extends Disk {
  text(): string;
  /** Another program writes the file. */
  overwrite(text: string): void;
  /** From now on saves fail, or no longer. */
  fail(fails: boolean): void;
}

/** A disk in memory. */
export function memoryDisk(library: Library, start: string): MemoryDisk {
  let text = start;
  let fails = false;
  return {
    text: () => text,
    overwrite: (other) => {
      text = other;
    },
    fail: (now) => {
      fails = now;
    },
    save: async (file, changed) => {
      if (fails)
        return { kind: 'failed', problem: error('unwritable-file', { path: file.path, reason: 'ENOSPC' }, null) };
      if (file.source?.text !== text)
        return { kind: 'failed', problem: error('changed-meanwhile', { path: file.path }, null) };
      text = changed;
      return { kind: 'saved', file: fromText(file.path, text, library) };
    },
    read: async (file) => fromText(file, text, library),
  };
}

/** A profile file as the walk opens it. */
export function fileOf(library: Library, text: string): ProfileFile {
  return fromText('maritania.yaml', text, library);
}

/** A folder without other profiles. */
export const emptyShelf: Shelf = {
  find: async () => [],
  read: async (path) => ({ path, source: null, profile: null, problems: [] }),
};

/** A folder with other profiles, by file name; each is found with what its head says, the latest first. */
export function shelfOf(library: Library, texts: Readonly<Record<string, string>>): Shelf {
  const read = (path: string): ProfileFile => fromText(path, texts[path] ?? '', library);
  const found = Object.keys(texts).flatMap((path) => {
    const { profile } = read(path);
    return profile === null
      ? []
      : [{ path, country: profile.country.name, asOf: profile.asOf, status: profile.status }];
  });
  found.sort((a, b) => (a.asOf < b.asOf ? 1 : -1));
  return { find: async () => found, read: async (path) => read(path) };
}

/** Somebody at the keyboard of a walk without a terminal. */
export interface Visitor {
  readonly disk: MemoryDisk;
  /** Presses keys by name, as `Down` or `Enter`, or types a text given in quotes: `'"In force."'`. */
  press(...keys: readonly string[]): void;
  /** What is on the screen. */
  screen(): string;
  picture(): Picture;
  resize(size: Size): void;
  /** Settles once the screen holds a text, and fails with the screen where it does not come. */
  sees(text: string): Promise<void>;
  /** Settles once the first scores are there. */
  ready(): Promise<void>;
  /** The state in which the walk was left. */
  left(): Promise<WalkState>;
  stop(): void;
}

const sequences: Readonly<Record<string, string>> = {
  Up: '\u001b[A',
  Down: '\u001b[B',
  Right: '\u001b[C',
  Left: '\u001b[D',
  Home: '\u001b[H',
  End: '\u001b[F',
  PageUp: '\u001b[5~',
  PageDown: '\u001b[6~',
  Delete: '\u001b[3~',
  Enter: '\r',
  Backspace: '\u007f',
  Space: ' ',
  'Ctrl+C': '\u0003',
  'Ctrl+R': '\u0012',
  'Ctrl+U': '\u0015',
  'Ctrl+W': '\u0017',
};

/** Opens the walk on a profile text, in a window of 80 columns and 24 rows unless told otherwise. */
export function openVisit(
  library: Library,
  {
    text = maritania,
    size = { columns: 80, rows: 24 },
    shelf = emptyShelf,
    exercise = null,
  }: {
    readonly text?: string;
    readonly size?: Size;
    readonly shelf?: Shelf;
    readonly exercise?: Exercise | null;
  } = {},
): Visitor {
  const disk = memoryDisk(library, text);
  let last: Picture | null = null;
  let waiting: (() => void)[] = [];
  let leave: (state: WalkState) => void = () => undefined;
  let fail: (fault: unknown) => void = () => undefined;
  const left = new Promise<WalkState>((resolve, reject) => {
    leave = resolve;
    fail = reject;
  });
  const runner = createRunner({ library, file: fileOf(library, text), disk, shelf, words, visit, exercise }, size, {
    draw: (picture) => {
      last = picture;
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
    },
    left: (state) => leave(state),
    broken: (fault) => fail(fault),
  });
  runner.begin();
  const picture = (): Picture => {
    if (last === null) throw new Error('nothing was drawn');
    return last;
  };
  const screen = (): string =>
    picture()
      .lines.map(textOf)
      .map((line) => line.trimEnd())
      .join('\n');
  const until = async (holds: () => boolean, wanted: string): Promise<void> => {
    const deadline = Date.now() + 10_000;
    while (!holds()) {
      if (Date.now() > deadline) throw new Error(`the screen never showed ${wanted}:\n${screen()}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 10_000);
        waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  };
  return {
    disk,
    screen,
    picture,
    press(...keys) {
      for (const key of keys) runner.press(keysFor(key));
    },
    resize: (changed) => runner.resize(changed),
    sees: (wanted) => until(() => screen().includes(wanted), wanted),
    ready: () => until(() => !screen().includes(words.walk.working), 'the first scores'),
    left: () => left,
    stop: () => runner.stop(),
  };
}

/** The keys of a name, as `Down`, or of a text given in quotes. */
export function keysFor(key: string): ReturnType<typeof decode>['keys'] {
  if (key === 'Esc') return [{ kind: 'named', name: 'escape' }];
  if (key.startsWith('"')) return decode(key.slice(1, -1)).keys;
  return decode(sequences[key] ?? key).keys;
}
