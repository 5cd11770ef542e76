import { type Instance, render } from 'ink';
import type { ReactNode } from 'react';
import { Frame } from './frame.tsx';
import { listen } from './keys/listen.ts';
import type { Picture, Size } from './layout/picture.ts';
import { createRunner, type WalkMatter } from './runner.ts';
import type { Results } from './state/results.ts';
import type { WalkState } from './state/state.ts';
import { formatSummary, summaryOf, type WalkSummary } from './summary.ts';
import { type Host, openTerminal, type Terminal } from './terminal.ts';

/** What the walk draws on and reads from: both must be terminals. */
export interface WalkOptions extends WalkMatter {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  /** The events of the program around: its signals, its end, its crash. */
  readonly host: Host;
  /** False where `NO_COLOR` is set. */
  readonly colours: boolean;
}

/** How often a second Ink may draw: so often that a key is seen at once. */
const picturesASecond = 1000;

/**
 * Opens the walk on the second screen of a terminal, and gives the normal one back when it is left, by whatever way;
 * there a short summary is printed. The file must hold a profile.
 */
export async function walk(options: WalkOptions): Promise<WalkSummary> {
  const { stdin, stdout, host, colours, words, file } = options;
  if (file.profile === null) throw new Error(`${file.path} holds no profile`);
  const stop = new AbortController();
  const terminal = openTerminal(stdout, host, () => stop.abort());
  let ink: Instance | null = null;
  let end: End;
  try {
    ink = render(pictureOf([], colours), {
      stdout: terminal.stream,
      stdin,
      exitOnCtrlC: false,
      patchConsole: false,
      maxFps: picturesASecond,
    });
    end = await untilLeft(options, ink, terminal, stop.signal);
  } finally {
    ink?.unmount();
    terminal.close();
  }
  const summary = summaryOf(file.profile, end.first, end.state);
  if (terminal.isThere()) stdout.write(`${formatSummary(summary, words)}\n`);
  return summary;
}

/** How a walk ended, and what the answers came to when it began. */
interface End {
  readonly state: WalkState;
  readonly first: Results | null;
}

/** Runs the walk until it is left, is told to stop, or breaks. */
function untilLeft(options: WalkOptions, ink: Instance, terminal: Terminal, stop: AbortSignal): Promise<End> {
  const { stdin, stdout, colours } = options;
  const sizeNow = (): Size => ({ columns: stdout.columns, rows: stdout.rows });
  const closing: (() => void)[] = [];
  const running = new Promise<End>((resolve, reject) => {
    const runner = createRunner(options, sizeNow(), {
      draw: ({ lines }) => ink.rerender(pictureOf(lines, colours)),
      left: (state, first) => resolve({ state, first }),
      broken: reject,
    });
    // What a terminal makes of its lines when its size changes differs: so all is drawn anew.
    const resized = (): void => {
      ink.rerender(pictureOf([], colours));
      terminal.clear();
      runner.resize(sizeNow());
    };
    stdout.on('resize', resized);
    stop.addEventListener('abort', runner.stop);
    closing.push(
      listen(stdin, runner.press, terminal.lose),
      () => stdout.off('resize', resized),
      () => stop.removeEventListener('abort', runner.stop),
    );
    ink.waitUntilExit().catch(reject);
  });
  return running.finally(() => {
    for (const close of closing) close();
  });
}

function pictureOf(lines: Picture['lines'], colours: boolean): ReactNode {
  return <Frame lines={lines} colours={colours} />;
}
