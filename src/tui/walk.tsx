import { type Instance, render } from 'ink';
import type { ReactNode } from 'react';
import type { ProfileFile } from '../profile/profile-file.ts';
import { Frame } from './frame.tsx';
import { type Keyboard, listen } from './keys/listen.ts';
import type { Picture, Size } from './layout/picture.ts';
import type { WalkMatter } from './machine.ts';
import { createRunner, type Runner } from './runner.ts';
import type { Desk } from './start/desk.ts';
import { createStartRunner, type StartMatter } from './start/runner.ts';
import type { Results } from './state/results.ts';
import type { WalkState } from './state/state.ts';
import { formatSummaries, summaryOf, type WalkSummary } from './summary.ts';
import { type Host, openTerminal, type Terminal } from './terminal.ts';
import type { Appearance } from './theme.ts';

/** What the walk draws on and reads from: both must be terminals. */
export interface WalkOptions extends Omit<WalkMatter, 'file'> {
  /** The profile to begin with; with `null` the user chooses one first. */
  readonly file: ProfileFile | null;
  readonly desk: Desk;
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
 * there a short summary of every walk is printed. A file that is given must hold a profile.
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
    summaries = await visits(options, { options, ink, terminal, keyboard, stop: stop.signal });
  } finally {
    keyboard.close();
    ink?.unmount();
    terminal.close();
  }
  if (summaries.length > 0 && terminal.isThere()) stdout.write(`${formatSummaries(summaries, words)}\n`);
  return summaries;
}

/** One walk after another, with the choice of a profile before each but the first. */
async function visits(options: WalkOptions, stage: Stage): Promise<readonly WalkSummary[]> {
  const { library, words, desk, visit } = options;
  const summaries: WalkSummary[] = [];
  let next = options.file;
  for (let left: string | null = null; ; ) {
    const matter: StartMatter = { library, words, desk, today: visit.today, left };
    const file: ProfileFile | null =
      next ??
      (await played<ProfileFile | null>(stage, ({ draw, over, broken }) =>
        createStartRunner(matter, sizeOf(options), { draw, broken, chosen: over }),
      ));
    if (file === null || stage.stop.aborted) return summaries;
    if (file.profile === null) throw new Error(`${file.path} holds no profile`);
    const { state, first } = await played<End>(stage, ({ draw, over, broken }) =>
      createRunner({ ...options, file }, sizeOf(options), {
        draw,
        broken,
        left: (state, first) => over({ state, first }),
      }),
    );
    summaries.push(summaryOf(file.profile, first, state));
    if (state.onward === 'end' || stage.stop.aborted) return summaries;
    left = file.path;
    next = null;
  }
}

/** How a walk ended, and what the answers came to when it began. */
interface End {
  readonly state: WalkState;
  readonly first: Results | null;
}

/** What walks, and the choices between them, are played on. */
interface Stage {
  readonly options: WalkOptions;
  readonly ink: Instance;
  readonly terminal: Terminal;
  readonly keyboard: Keyboard;
  readonly stop: AbortSignal;
}

interface Play<Result> {
  readonly draw: (picture: Picture) => void;
  readonly over: (result: Result) => void;
  readonly broken: (fault: unknown) => void;
}

/** Runs one walk, or one choice, until it is over, is told to stop, or breaks. */
function played<Result>(stage: Stage, open: (play: Play<Result>) => Runner): Promise<Result> {
  const { options, ink, terminal, keyboard, stop } = stage;
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
