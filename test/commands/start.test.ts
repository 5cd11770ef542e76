import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { gapwalk } from './scenario.ts';

test('the walk line by line opens no profile unasked: it lists those there are, and ends with the input', async () => {
  const { printed, status } = await gapwalk(['walk', '--plain']);
  expect(status).toBe(0);
  expect(printed).toMatch(/\n1\. Maritania, .*; profiles.maritania\.yaml\n/);
  expect(printed).toMatch(/\ngapwalk is left\. No profile was open, and nothing is lost\.\n$/);
});

test('where no profile lies it says so, and writes nothing', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gapwalk-'));
  const { printed } = await gapwalk(['walk', '--plain'], folder);
  expect(printed).toContain('There is none yet.');
  expect(readdirSync(folder)).toEqual([]);
});

test('without a terminal gapwalk alone prints the example, and leaves it as it is', async () => {
  const example = path.resolve('profiles/philippines.yaml');
  const before = readFileSync(example, 'utf8');
  const { printed, status } = await gapwalk([]);
  expect(status).toBe(0);
  expect(printed).toContain('Philippines, as of');
  expect(readFileSync(example, 'utf8')).toBe(before);
});
