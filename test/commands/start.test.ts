import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { gapwalk } from './scenario.ts';

test('the walk line by line does not open an example unasked: it lists the profiles that can be named', async () => {
  const { printed, status } = await gapwalk(['walk', '--plain']);
  expect(status).toBe(2);
  expect(printed).toContain('gapwalk walk --plain kenya.yaml');
  expect(printed).toContain(`Found here:\n  ${path.join('profiles', 'maritania.yaml')}\n`);
});

test('where no profile lies it says so', async () => {
  const { printed } = await gapwalk(['walk', '--plain'], mkdtempSync(path.join(tmpdir(), 'gapwalk-')));
  expect(printed).toContain('No profile was found here.');
});

test('without a terminal gapwalk alone prints the example, and leaves it as it is', async () => {
  const example = path.resolve('profiles/philippines.yaml');
  const before = readFileSync(example, 'utf8');
  const { printed, status } = await gapwalk([]);
  expect(status).toBe(0);
  expect(printed).toContain('Philippines, as of');
  expect(readFileSync(example, 'utf8')).toBe(before);
});
