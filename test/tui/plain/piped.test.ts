import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildIfStale, program, runInTerminal } from '../real-terminal.ts';
import { maritania } from '../visit.ts';

const frameworks = path.resolve(import.meta.dirname, '../made-up/frameworks');
const walk = ['walk', 'maritania.yaml', '--plain', '--frameworks', frameworks, '--alone'];

let folder = '';

beforeAll(buildIfStale, 120_000);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plain-'));
  writeFileSync(path.join(folder, 'maritania.yaml'), maritania);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const saved = (): string => readFileSync(path.join(folder, 'maritania.yaml'), 'utf8');

/** Runs the program with lines on its standard input, all of them at once. */
function piped(
  lines: readonly string[],
  args: readonly string[] = walk,
): Promise<{ readonly printed: string; readonly status: number | null }> {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder });
  let printed = '';
  child.stdout.on('data', (data: Buffer) => {
    printed += data.toString();
  });
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ printed, status }));
  });
}

describe('the program with its input from a pipe', () => {
  test('takes an answer, saves it and ends well', async () => {
    const { printed, status } = await piped(['5', '3', '2', '1', '1', '4', 'Weekly courses.', '8', 'leave']);
    expect(status).toBe(0);
    expect(printed).toContain('Your answer counts now. “Prepare those who leave” was partly met and is open');
    expect(printed).toContain('Saved in ');
    expect(printed).not.toContain('\u001b');
    expect(saved()).toContain('because: Weekly courses.');
  });

  test('ends with its input, and saves what was confirmed', async () => {
    const { printed, status } = await piped(['5', '3', '2', '1', '1', '4', 'Weekly courses.', '8', '1']);
    expect(status).toBe(0);
    expect(printed).toContain('1 answer changed.');
    expect(saved()).toContain('because: Weekly courses.');
  });
});

describe('without a profile', () => {
  test('one is chosen line by line: here a workshop case is begun, and walked', async () => {
    const lines = ['2', 'kenya', '/back', '3', '2', '1', 'leave'];
    const { printed, status } = await piped(lines, ['walk', '--plain']);
    expect(status).toBe(0);
    expect(printed).toContain('1. Maritania, 30 June 2025, draft; maritania.yaml');
    expect(printed).not.toContain('\u001b');
    expect(readFileSync(path.join(folder, 'serindhal.yaml'), 'utf8')).toContain('exercise: serindhal');
    expect(saved()).toBe(maritania);
  });

  test('the end of the input leaves, and nothing is written', async () => {
    const { printed, status } = await piped(['2', 'kenya'], ['walk', '--plain']);
    expect(status).toBe(0);
    expect(printed).toMatch(/gapwalk is left\. No profile was open, and nothing is lost\.\n$/);
    expect(readdirSync(folder)).toEqual(['maritania.yaml']);
  });
});

test('in a terminal Ctrl+C leaves, and the cursor was never moved', async () => {
  const running = runInTerminal(walk, { folder });
  await running.shows('leave:');
  running.type('5\r');
  await running.shows('Type a number from 1 to 5');
  running.type('\u0003');
  expect(await running.ended()).toBe(0);
  expect(running.screen()).toContain('No answer was changed.');
  expect(running.sent()).not.toContain('\u001b');
});
