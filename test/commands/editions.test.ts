import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gapwalk } from './scenario.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'editions-'));
  cpSync(path.resolve(import.meta.dirname, '../fixtures/small/editions'), folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) => gapwalk([...args, '--frameworks', 'frameworks', '--alone'], folder);

test('profiles for different editions are not joined; both files are named, and nothing is written', async () => {
  const earlier = readFileSync(path.join(folder, 'maritania-2026.yaml'), 'utf8').replace('"3.0.0"', '"2.0.0"');
  writeFileSync(path.join(folder, 'earlier.yaml'), earlier);
  const { printed, status } = await run('merge', 'maritania-2026.yaml', 'earlier.yaml', '--to', 'all.yaml');
  expect(status).toBe(1);
  expect(printed).toContain("different editions of 'harbour': maritania-2026.yaml for 3.0.0, earlier.yaml for 2.0.0");
  expect(existsSync(path.join(folder, 'all.yaml'))).toBe(false);
});

test('a report takes an earlier profile over to the present edition, and says what it dropped', async () => {
  const args = ['report', 'maritania-2026.yaml', '--earlier', 'maritania-2024.yaml', '--format', 'json', '--to', '.'];
  const { printed, status } = await run(...args);
  expect(status).toBe(0);
  expect(printed).toMatch(/^Answered for another edition:\n/);
  expect(printed).toContain("Dropped: the question 'agents-fees' was taken out");
  const report = JSON.parse(readFileSync(path.join(folder, 'maritania-2026-06-30.json'), 'utf8'));
  expect(report.changes.answers.map((one: { question: string; before: string }) => [one.question, one.before])).toEqual(
    [
      ['orientation', 'Planned'],
      ['channels', 'Post offices'],
    ],
  );
});

test('what is wrong in a profile for another edition is shown where it stands in its own file', async () => {
  const file = path.join(folder, 'maritania-2024.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('foreseen', 'seldom'));
  const { printed, status } = await run('compare', 'maritania-2024.yaml', 'maritania-2026.yaml');
  expect(status).toBe(1);
  expect(printed).toContain("maritania-2024.yaml:8:22: error: 'seldom' is not an answer to 'orientation'");
});
