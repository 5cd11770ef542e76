// The walk in a pseudo-terminal, from its start to its first picture.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawn } from '@lydell/node-pty';

/** How long the first picture of the walk took to come so many times, in milliseconds; `between` is done before each. */
export async function firstPictures(times, between) {
  const folder = mkdtempSync(path.join(tmpdir(), 'gapwalk-bench-'));
  const profile = path.join(folder, 'philippines.yaml');
  copyFileSync('profiles/philippines.yaml', profile);
  const took = [];
  while (took.length < times) {
    between();
    took.push(await firstPicture(profile));
  }
  rmSync(folder, { recursive: true });
  return took;
}

function firstPicture(profile) {
  // Where CI is set nothing is drawn.
  const { CI: _, CONTINUOUS_INTEGRATION: __, ...env } = process.env;
  const started = process.hrtime.bigint();
  return new Promise((resolve, reject) => {
    const size = { cols: 80, rows: 24 };
    const terminal = { ...size, env: { ...env, TERM: 'xterm-256color' } };
    const walk = spawn(process.execPath, ['dist/cli.cjs', 'walk', profile], terminal);
    let sent = '';
    let took = null;
    walk.onData((data) => {
      sent += data;
      if (took !== null || !sent.includes('Philippines')) return;
      took = Number(process.hrtime.bigint() - started) / 1e6;
      walk.kill('SIGKILL');
    });
    walk.onExit(() => (took === null ? reject(new Error(`the walk drew nothing:\n${sent}`)) : resolve(took)));
  });
}
