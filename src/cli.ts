import path from 'node:path';
import type { Load, Rim } from './commands/rim.ts';
import { run } from './commands/run.ts';
import { wordsIn } from './language/words.ts';

/** The version in package.json, put in by the build. */
declare const __GAPWALK_VERSION__: string;

/**
 * Runs the command line of this process.
 *
 * @param home the folder that holds `dist/`, `frameworks/` and `profiles/`
 */
export function main(home: string, load: Load): void {
  const { stdin, stdout, stderr, env } = process;
  const drawable = stdin.isTTY === true && stdout.isTTY === true && env['CI'] === undefined && env['TERM'] !== 'dumb';

  const rim: Rim = {
    folder: process.cwd(),
    shipped: {
      frameworks: path.join(home, 'frameworks'),
      compiled: path.join(home, 'dist', 'frameworks.json'),
      example: path.join(home, 'profiles', 'philippines.yaml'),
    },
    fonts: ['NotoSans-Regular.ttf', 'NotoSans-Bold.ttf'].map((name) => path.join(home, 'dist', 'fonts', name)),
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    lines: { input: stdin, host: process },
    terminal: drawable ? { stdin, stdout, host: process } : null,
    columns: Math.max(40, Math.min(stdout.columns ?? 80, 120)),
    environment: env,
    load,
    today: () => new Date().toISOString().slice(0, 10),
  };

  // A reader that stops early, as in `gapwalk gaps … | head`, or a terminal that was closed is no fault.
  stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code === 'EPIPE' || fault.code === 'EIO') process.exit(0);
    throw fault;
  });

  run(rim, __GAPWALK_VERSION__, process.argv.slice(2)).then(
    (status) => {
      process.exitCode = status;
    },
    (fault: unknown) => {
      const detail = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
      stderr.write(`${wordsIn('en').commands.bug({ detail })}\n`);
      process.exitCode = 3;
    },
  );
}
