import { beforeAll, expect, test } from 'vitest';
import type { Library } from '../../src/framework/library.ts';
import { madeUpLibrary, openVisit, type Visitor } from './visit.ts';

let library: Library;

beforeAll(async () => {
  library = await madeUpLibrary();
});

async function open(): Promise<Visitor> {
  const visitor = openVisit(library);
  await visitor.ready();
  return visitor;
}

/** Chooses another profile by its entry on the first screen. */
function toStart(visitor: Visitor): void {
  visitor.press('End');
  while (!visitor.screen().includes('› Choose another profile')) visitor.press('Up');
  visitor.press('Enter');
}

test('whoever wants another profile comes to the choice of one', async () => {
  const walk = await open();
  toStart(walk);
  expect((await walk.left()).onward).toBe('start');
});

test.each([
  ['q', ['q']],
  ['Ctrl+C', ['Ctrl+C']],
  ['Esc and the question whether to leave', ['Esc', 'Enter']],
])('whoever wanted another profile, stayed, and then leaves with %s comes to the end', async (_, keys) => {
  const walk = await open();
  walk.disk.fail(true);
  walk.press('/', '"receive orientation"', 'Enter', 'Down', 'Enter', '"Now."', 'Enter', 'Enter');
  await walk.sees('Try to save again');
  walk.press('Esc', 'Esc', 'Esc');
  toStart(walk);
  expect(walk.screen()).toContain('Try to save again');
  walk.press('Down', 'Enter');
  walk.disk.fail(false);
  walk.press('s');
  await walk.sees('  saved');
  walk.press(...keys);
  expect((await walk.left()).onward).toBe('end');
});
