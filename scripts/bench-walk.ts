// The walk inside one process: keys through the runner, pictures through Ink to a stream that notes only when they were drawn.
import { Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { render } from 'ink';
import { createElement } from 'react';
import type { Area } from '../src/framework/framework.ts';
import type { Library } from '../src/framework/library.ts';
import { readLibrary } from '../src/framework/read-library.ts';
import { wordsIn } from '../src/language/words.ts';
import { fromText, type ProfileFile, readProfile } from '../src/profile/profile-file.ts';
import { Frame } from '../src/tui/frame.tsx';
import { decode } from '../src/tui/keys/decode.ts';
import type { Picture, Size } from '../src/tui/layout/picture.ts';
import { textOf } from '../src/tui/layout/segment.ts';
import { createRunner } from '../src/tui/runner.ts';
import { keysFrom, type ScriptedKeys } from './bench-keys.ts';

/** How fast keys come while one is held down, in milliseconds. */
const repeat = 33;

/** A walk with a key to press; its profile is kept in memory. */
export interface Bench {
  readonly keys: ScriptedKeys;
  /** Presses a key, and settles when its picture is drawn: how long after `since` that was, in milliseconds. */
  press(key: string, since: number): Promise<number>;
  close(): void;
}

/** Opens a walk on the whole content, or on so many times as many items, in a window of a size. */
export async function openBench(size: Size, times: number): Promise<Bench> {
  const { library: shipped } = await readLibrary('frameworks');
  const library = multiplied(shipped, times);
  const file = await readProfile('profiles/philippines.yaml', library);
  let drawn = 0;
  let picture: Picture | null = null;
  const stdout = Object.assign(
    new Writable({
      write(_chunk, _encoding, done) {
        drawn = performance.now();
        done();
      },
    }),
    { columns: size.columns, rows: Number.MAX_SAFE_INTEGER, isTTY: true },
  ) as unknown as NodeJS.WriteStream;
  const pictured = (lines: Picture['lines']): ReturnType<typeof createElement> =>
    createElement(Frame, { lines, appearance: { palette: 'dark', ascii: false } });
  const ink = render(pictured([]), { stdout, exitOnCtrlC: false, patchConsole: false, maxFps: 1000 });
  const runner = createRunner(matterOf(library, file), size, {
    draw: (now) => {
      picture = now;
      ink.rerender(pictured(now.lines));
    },
    left: () => undefined,
    broken: (fault) => {
      throw fault;
    },
  });
  runner.begin();
  const screen = (): string => (picture?.lines ?? []).map(textOf).join('\n');
  while (screen().includes(wordsIn('en').walk.working)) await pause(5);
  return {
    keys: keysFrom(screen),
    async press(key, since) {
      runner.press(key === 'Esc' ? [{ kind: 'named', name: 'escape' }] : decode(key).keys);
      const handled = performance.now();
      await pause(2);
      return Math.max(handled, drawn) - since;
    },
    close: () => ink.unmount(),
  };
}

function matterOf(library: Library, file: ProfileFile): Parameters<typeof createRunner>[0] {
  const read = async (): Promise<ProfileFile> => file;
  return {
    library,
    file,
    words: wordsIn('en'),
    disk: {
      save: async (before, text) => ({ kind: 'saved', file: fromText(before.path, text, library) }),
      read,
    },
    shelf: { find: async () => [], read },
    visit: { today: '2026-01-15', by: null },
    exercise: null,
  };
}

/** The library with each item so many times, under ids of its own. */
function multiplied(library: Library, times: number): Library {
  const copies = (id: string): readonly string[] =>
    Array.from({ length: times }, (_, copy) => (copy === 0 ? id : `${id}-${copy + 1}`));
  const grown = (area: Area): Area => ({
    ...area,
    areas: area.areas.map(grown),
    items: area.items.flatMap((item) => copies(item.id).map((id) => ({ ...item, id }))),
  });
  return {
    ...library,
    frameworks: library.frameworks.map((framework) => ({ ...framework, areas: framework.areas.map(grown) })),
  };
}

/** How long keys took from when they came to the finished picture, in milliseconds: the 95th percentile of some 300 that come as fast as a key held down. */
export async function keyTime(size: Size, times: number): Promise<number> {
  const bench = await openBench(size, times);
  const took: number[] = [];
  while (took.length < 300) {
    const due = performance.now() + repeat;
    await pause(repeat);
    took.push(await bench.press(bench.keys.next(), due));
  }
  bench.close();
  return took.sort((a, b) => a - b)[Math.floor(took.length * 0.95)] ?? Number.NaN;
}
