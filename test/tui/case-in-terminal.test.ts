import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildIfStale, type RealTerminal, runInTerminal } from './real-terminal.ts';

const enter = '\r';
const down = '\u001b[B';

let folder = '';
let running: RealTerminal | null = null;

beforeAll(buildIfStale, 120_000);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'case-'));
});

afterEach(async () => {
  running?.signal('SIGTERM');
  await running?.ended();
  running = null;
  rmSync(folder, { recursive: true });
});

function open(): RealTerminal {
  running = runInTerminal(['exercise', 'makwira'], { folder });
  return running;
}

test('a case is begun, an answer given, the program killed, and on opening it again the answer is there', async () => {
  const first = open();
  await first.shows('Answer the questions of the case (0 of 29 answered)');
  await first.shows('0–100, 0% covered');
  first.type('t');
  await first.shows('Makwira has nine million people');
  first.type('t');
  await first.shows('Mark the answers');
  first.type(down + enter);
  await first.shows('0 of 29 answered.');
  first.type(enter);
  await first.shows('( ) On paper');
  first.type('h');
  await first.shows('Hint: ');
  first.type(down + down + enter);
  await first.shows('Why is this the answer?');
  first.type(`Not one measure has begun.${enter}`);
  await first.shows('Save this answer');
  first.type(enter);
  await first.shows('(•) On paper');
  await first.shows(' saved');
  first.signal('SIGKILL');
  await first.ended();
  expect(readFileSync(path.join(folder, 'makwira.yaml'), 'utf8')).toContain('because: Not one measure has begun.');

  const second = open();
  await second.shows('Answer the questions of the case (1 of 29 answered)');
  await second.shows('3–89, 5% covered');
  second.type(enter + enter);
  await second.shows('(•) On paper');
  second.resize(120, 40);
  await second.shows('Makwira has nine million people');
  second.type('q');
  expect(await second.ended()).toBe(0);
  expect(second.screen()).toContain('Going on with makwira.yaml.');
});
