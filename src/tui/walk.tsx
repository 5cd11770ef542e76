import { type Instance, render } from 'ink';
import type { ReactNode } from 'react';
import { Frame } from './frame.tsx';
import { type Keyboard, listen } from './keys/listen.ts';
import type { Picture, Size } from './layout/picture.ts';
import { createRunner, type Runner } from './runner.ts';
import { createStartRunner } from './start/runner.ts';
import { formatSummaries, type WalkSummary } from './summary.ts';
import { type Host, openTerminal, type Terminal } from './terminal.ts';
import type { Appearance } from './theme.ts';
import { type Stage, type VisitsMatter, visits, walkedFrom } from './visits.ts';

/** What walks are made of, and what they draw on and read from: both must be terminals. */
export interface WalkOptions extends VisitsMatter {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  /** The events of the program around: its signals, its end, its crash. */
  readonly host: Host;
  readonly appearance: Appearance;
}

/** How often a second Ink may draw: so often that a key is seen at once. */
const picturesASecond = 1000;

/**
 * Opens the walk, or the choice of a profile, on the second screen of a terminal, and gives the normal one back when it is left, by whatever way;
 * there a short summary of every walk is printed.
 */
export async function walk(options: WalkOptions): Promise<readonly WalkSummary[]> {
  const { stdin, stdout, host, appearance, words } = options;
  const stop = new AbortController();
  const terminal = openTerminal(stdout, host, () => stop.abort());
  const keyboard = listen(stdin, terminal.lose);
  let ink: Instance | null = null;
  let summaries: readonly WalkSummary[];
  try {
    ink = render(pictureOf([], appearance), {
      stdout: terminal.stream,
      stdin,
      exitOnCtrlC: false,
      patchConsole: false,
      maxFps: picturesASecond,
    });
    summaries = await visits(options, drawnOn({ options, ink, terminal, keyboard, stop: stop.signal }));
  } finally {
    keyboard.close();
    ink?.unmount();
    terminal.close();
  }
  if (summaries.length > 0 && terminal.isThere()) stdout.write(`${formatSummaries(summaries, words)}\n`);
  return summaries;
}

/** What walks, and the choices between them, are drawn on. */
interface Canvas {
  readonly options: WalkOptions;
  readonly ink: Instance;
  readonly terminal: Terminal;
  readonly keyboard: Keyboard;
  readonly stop: AbortSignal;
}

function drawnOn(canvas: Canvas): Stage {
  const { options, stop } = canvas;
  return {
    choose: (matter) =>
      played(canvas, ({ draw, over, broken }) =>
        createStartRunner(matter, sizeOf(options), { draw, broken, chosen: over }),
      ),
    walk: (matter) =>
      played(canvas, ({ draw, over, broken }) =>
        createRunner(matter, sizeOf(options), {
          draw,
          broken,
          left: (state, first) => over(walkedFrom(matter.file, first, state)),
        }),
      ),
    isOpen: () => !stop.aborted,
  };
}

interface Play<Result> {
  readonly draw: (picture: Picture) => void;
  readonly over: (result: Result) => void;
  readonly broken: (fault: unknown) => void;
}

/** Runs one walk, or one choice, until it is over, is told to stop, or breaks. */
function played<Result>(canvas: Canvas, open: (play: Play<Result>) => Runner): Promise<Result> {
  const { options, ink, terminal, keyboard, stop } = canvas;
  const { stdout, appearance } = options;
  const closing: (() => void)[] = [];
  const running = new Promise<Result>((resolve, reject) => {
    const runner = open({
      draw: ({ lines }) => ink.rerender(pictureOf(lines, appearance)),
      over: resolve,
      broken: reject,
    });
    // What a terminal makes of its lines when its size changes differs: so all is drawn anew.
    const resized = (): void => {
      ink.rerender(pictureOf([], appearance));
      terminal.clear();
      runner.resize(sizeOf(options));
    };
    stdout.on('resize', resized);
    stop.addEventListener('abort', runner.stop);
    keyboard.to(runner.press).then(runner.begin, reject);
    closing.push(
      () => void keyboard.to(null),
      () => stdout.off('resize', resized),
      () => stop.removeEventListener('abort', runner.stop),
    );
    ink.waitUntilExit().catch(reject);
  });
  return running.finally(() => {
    for (const close of closing) close();
  });
}

function sizeOf({ stdout }: WalkOptions): Size {
  return { columns: stdout.columns, rows: stdout.rows };
}

function pictureOf(lines: Picture['lines'], appearance: Appearance): ReactNode {
  return <Frame lines={lines} appearance={appearance} />;
}
