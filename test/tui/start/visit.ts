import type { Library } from '../../../src/framework/library.ts';
import type { Picture, Size } from '../../../src/tui/layout/frame.ts';
import { textOf } from '../../../src/tui/layout/segment.ts';
import type { Chosen } from '../../../src/tui/start/machine.ts';
import { createStartRunner } from '../../../src/tui/start/runner.ts';
import { keysFor, visit, words } from '../visit.ts';
import { type MemoryDesk, memoryDesk } from './memory-desk.ts';

/** Somebody who chooses a profile, without a terminal. */
export interface Chooser {
  readonly desk: MemoryDesk;
  press(...keys: readonly string[]): void;
  screen(): string;
  picture(): Picture;
  resize(size: Size): void;
  /** Settles once the screen holds a text, and fails with the screen where it does not come. */
  sees(text: string): Promise<void>;
  /** Settles once every file was looked into. */
  ready(): Promise<void>;
  /** What was chosen; `null` where the program was left. */
  chosen(): Promise<Chosen | null>;
}

/** Opens the choice of a profile among some files, in a window of 80 columns and 24 rows unless told otherwise. */
export function openChoice(
  library: Library,
  {
    files = {},
    size = { columns: 80, rows: 24 },
    left = null,
  }: {
    readonly files?: Readonly<Record<string, string>>;
    readonly size?: Size;
    readonly left?: string | null;
  } = {},
): Chooser {
  const desk = memoryDesk(library, files);
  let last: Picture = { lines: [], view: { page: 1, furthest: 0 } };
  let waiting: (() => void)[] = [];
  let choose: (chosen: Chosen | null) => void = () => undefined;
  let fail: (fault: unknown) => void = () => undefined;
  const chosen = new Promise<Chosen | null>((resolve, reject) => {
    choose = resolve;
    fail = reject;
  });
  const runner = createStartRunner({ library, words, desk, today: visit.today, left }, size, {
    draw: (picture) => {
      last = picture;
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
    },
    chosen: (one) => choose(one),
    broken: (fault) => fail(fault),
  });
  runner.begin();
  const screen = (): string => last.lines.map((line) => textOf(line).trimEnd()).join('\n');
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
  const { looking, reading } = words.walk.start;
  return {
    desk,
    screen,
    picture: () => last,
    press(...keys) {
      for (const key of keys) runner.press(keysFor(key));
    },
    resize: (changed) => runner.resize(changed),
    sees: (wanted) => until(() => screen().includes(wanted), wanted),
    ready: () => until(() => !screen().includes(looking) && !screen().includes(reading), 'every profile'),
    chosen: () => chosen,
  };
}
