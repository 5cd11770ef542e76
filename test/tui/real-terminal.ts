import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type IPty, spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

const root = path.resolve(import.meta.dirname, '../..');
const { bin } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { bin: { gapwalk: string } };
/** The path of the built program. */
export const program = path.join(root, bin.gapwalk);

/** Builds the program where it is not there or older than its sources. */
export function buildIfStale(): void {
  const sources = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs);
  if (!existsSync(program) || statSync(program).mtimeMs < Math.max(...sources))
    execFileSync(process.execPath, ['scripts/build.js'], { cwd: root });
}

/** The program in a pseudo-terminal, with what its terminal shows. */
export interface RealTerminal {
  /** The lines on the screen, without the empty ones at the end. */
  screen(): string;
  /** True while the program draws on the second screen. */
  onSecondScreen(): boolean;
  /** Everything the program sent. */
  sent(): string;
  type(text: string): void;
  resize(columns: number, rows: number): void;
  signal(name: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): void;
  /** Settles once the screen is as wanted. */
  shows(wanted: string | ((screen: string) => boolean)): Promise<void>;
  /** The exit status, once the program has ended and all it sent is on the screen. */
  ended(): Promise<number>;
}

/** The environment without what makes programs believe that nobody is watching. */
function environment(more: Readonly<Record<string, string>>): Record<string, string> {
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !/^(CI|CI_.*|CONTINUOUS_INTEGRATION|NO_COLOR|FORCE_COLOR|COLORTERM)$/.test(entry[0]),
  );
  return { ...Object.fromEntries(own), TERM: 'xterm-256color', LC_ALL: 'C.UTF-8', ...more };
}

/** Runs the program with arguments in a terminal of 80 columns and 24 rows. */
export function runInTerminal(
  args: readonly string[],
  { folder, env = {} }: { readonly folder: string; readonly env?: Readonly<Record<string, string>> },
): RealTerminal {
  const terminal = new xterm.Terminal({ cols: 80, rows: 24, allowProposedApi: true, scrollback: 1000 });
  const pty: IPty = spawn(process.execPath, [program, ...args], {
    name: 'xterm-256color',
    cols: 80,
    rows: 24,
    cwd: folder,
    env: environment(env),
  });
  let sent = '';
  let waiting: (() => void)[] = [];
  const wake = (): void => {
    const woken = waiting;
    waiting = [];
    for (const one of woken) one();
  };
  pty.onData((data) => {
    sent += data;
    terminal.write(data, wake);
  });
  const exit = new Promise<number>((resolve) => {
    pty.onExit(({ exitCode }) => terminal.write('', () => resolve(exitCode)));
  });
  const screen = (): string => {
    const { active } = terminal.buffer;
    const lines = Array.from(
      { length: terminal.rows },
      (_, row) => active.getLine(active.viewportY + row)?.translateToString(true) ?? '',
    );
    return lines.join('\n').trimEnd();
  };
  return {
    screen,
    onSecondScreen: () => terminal.buffer.active.type === 'alternate',
    sent: () => sent,
    type: (text) => pty.write(text),
    resize(columns, rows) {
      terminal.resize(columns, rows);
      pty.resize(columns, rows);
    },
    signal: (name) => pty.kill(name),
    async shows(wanted) {
      const holds = (): boolean => (typeof wanted === 'string' ? screen().includes(wanted) : wanted(screen()));
      const deadline = Date.now() + 40_000;
      while (!holds()) {
        if (Date.now() > deadline) throw new Error(`the terminal never showed ${String(wanted)}:\n${screen()}`);
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, 5_000);
          waiting.push(() => {
            clearTimeout(timer);
            resolve();
          });
        });
      }
    },
    ended: () => exit,
  };
}
