import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildIfStale, type RealTerminal, runInTerminal } from './real-terminal.ts';
import { maritania } from './visit.ts';

const frameworks = path.resolve(import.meta.dirname, 'made-up/frameworks');
const esc = '\u001b';

let folder = '';
let running: RealTerminal | null = null;

beforeAll(buildIfStale, 120_000);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'walk-'));
  writeFileSync(path.join(folder, 'maritania.yaml'), maritania);
});

afterEach(async () => {
  running?.signal('SIGTERM');
  await running?.ended();
  rmSync(folder, { recursive: true, force: true });
});

/** The walk with options and an environment, once its scores are there. */
async function opened(options: readonly string[], env: Readonly<Record<string, string>>): Promise<RealTerminal> {
  running = runInTerminal(['walk', 'maritania.yaml', '--frameworks', frameworks, '--alone', ...options], {
    folder,
    env,
  });
  await running.shows('60% covered');
  return running;
}

test.each([
  ['as asked for', ['--ascii'], {}],
  ['in a terminal that shows nothing else', [], { LC_ALL: 'C' }],
])('the walk keeps to ASCII %s', async (_, options, env) => {
  const walk = await opened(options, env);
  expect(walk.screen()).toMatch(/^[\n -~]*$/);
  expect(walk.screen()).toContain('50 (30-70), 60% covered');
});

test('the walk uses its symbols where they are asked for, whatever the terminal says', async () => {
  const walk = await opened(['--no-ascii'], { LC_ALL: 'C' });
  expect(walk.screen()).toContain('50 (30–70), 60% covered');
});

test.each([
  ['light as asked for', ['--background', 'light'], {}, 34, 36],
  ['light as the terminal says', [], { COLORFGBG: '0;15' }, 34, 36],
  ['dark as asked for', ['--background', 'dark'], { COLORFGBG: '0;15' }, 36, 34],
  ['dark where nobody says', [], {}, 36, 34],
] as const)('the colours are those for a background that is %s', async (_, options, env, used, unused) => {
  const walk = await opened(options, env);
  expect(walk.sent()).toContain(`${esc}[${used}m`);
  expect(walk.sent()).not.toContain(`${esc}[${unused}m`);
});
