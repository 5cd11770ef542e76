import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/framework/library.ts';
import { reduce } from '../../src/tui/state/reduce.ts';
import { topOf } from '../../src/tui/state/stack.ts';
import type { WalkState } from '../../src/tui/state/state.ts';
import { testFrames, type Ways } from './frames.ts';
import { madeUpLibrary, maritania, openVisit, shelfOf, type Visitor } from './visit.ts';

let library: Library;

beforeAll(async () => {
  library = await madeUpLibrary();
});

const earlier = maritania
  .replace('2025-06-30', '2024-06-30')
  .replace('answer: adopted', 'answer: none')
  .replace('  channels: { answer: [banks], because: Only banks are licensed. }\n', '')
  .concat('plan:\n  - { gap: harbour/seafarers, action: Board every ship, state: to-do }\n');
const others = {
  'maritania-2023.yaml': earlier.replace('2024-06-30', '2023-12-31'),
  'maritania-2024.yaml': earlier,
  'same.yaml': maritania,
  'of-2027.yaml': earlier.replace('2024-06-30', '2027-01-31').replace('[origin]', '[origin, destination]'),
};

async function open(
  size = { columns: 80, rows: 24 },
  texts: Readonly<Record<string, string>> = others,
): Promise<Visitor> {
  const visitor = openVisit(library, { size, shelf: shelfOf(library, texts) });
  await visitor.ready();
  return visitor;
}

/** Opens the list of other profiles by its entry on the first screen. */
async function toEarlier(visitor: Visitor): Promise<void> {
  visitor.press('End');
  while (!visitor.screen().includes('› Compare with')) visitor.press('Up');
  visitor.press('Enter');
  await visitor.sees('› Compare');
}

const toCompare =
  (file: string) =>
  async (visitor: Visitor): Promise<void> => {
    await toEarlier(visitor);
    await visitor.sees(file);
    visitor.press('Home');
    const rows = visitor
      .screen()
      .split('\n')
      .filter((line) => /\.yaml$/.test(line));
    visitor.press(
      ...rows
        .slice(
          0,
          rows.findIndex((line) => line.includes(file)),
        )
        .map(() => 'Down'),
      'Enter',
    );
    await visitor.sees('this profile');
  };

const ways: Ways<Visitor> = [
  [
    'earlier',
    async (visitor) => {
      await toEarlier(visitor);
      await visitor.sees('maritania-2024.yaml');
    },
  ],
  ['compare', toCompare('maritania-2024.yaml')],
  [
    'compare-answers',
    async (visitor) => {
      await toCompare('maritania-2024.yaml')(visitor);
      visitor.press('End', 'End');
    },
  ],
  ['compare-backwards', toCompare('of-2027.yaml')],
  ['compare-same', toCompare('same.yaml')],
];

testFrames(ways, (size) => open(size));

testFrames<Visitor>(
  [
    [
      'earlier-none',
      async (visitor) => {
        await toEarlier(visitor);
        await visitor.sees('copy this file');
      },
    ],
  ],
  (size) => open(size, {}),
);

describe('somebody who compares', () => {
  test('sees the latest other profile first', async () => {
    const walk = await open();
    await toEarlier(walk);
    await walk.sees('same.yaml');
    const files = walk.screen().match(/\S+\.yaml/g);
    expect(files).toEqual(['of-2027.yaml', 'same.yaml', 'maritania-2024.yaml', 'maritania-2023.yaml']);
  });

  test('opens an item that moved and a question answered otherwise, and comes back', async () => {
    const walk = await open();
    await toCompare('maritania-2024.yaml')(walk);
    walk.press('Enter');
    expect(walk.screen()).toContain('What changed › Item 1 of');
    walk.press('Esc', 'End', 'Enter');
    expect(walk.screen()).toContain('What changed › Question');
    walk.press('Esc', 'Home');
    expect(walk.screen()).toContain('(this profile)');
  });

  test('sees an answer given meanwhile', async () => {
    const walk = await open();
    await toCompare('same.yaml')(walk);
    expect(walk.screen()).toContain('Nothing came out otherwise');
    walk.press('Esc', 'Esc');
    walk.press('/', '"receive orientation"', 'Enter', 'Down', 'Enter', '"Now."', 'Enter', 'Enter');
    await walk.sees('Your answer counts now. “');
    walk.press('Esc', 'Esc');
    await toCompare('same.yaml')(walk);
    expect(walk.screen()).toContain('Prepare those who leave');
  });

  test('is led back where the file has become unreadable', async () => {
    const texts: Record<string, string> = { ...others };
    const walk = await open(undefined, texts);
    await toEarlier(walk);
    await walk.sees('same.yaml');
    texts['of-2027.yaml'] = 'gapwalk: "1"\n{';
    walk.press('Enter');
    await walk.sees('> ');
    expect(walk.screen()).toContain('› Compare');
    expect(walk.screen()).not.toContain('What changed');
  });
});

test('a list that has become shorter keeps the cursor within it', async () => {
  const walk = await open();
  await toEarlier(walk);
  await walk.sees('same.yaml');
  walk.press('End');
  walk.press('Ctrl+C');
  const state: WalkState = await walk.left();
  expect(topOf(state).spot.cursor).toBe(3);
  const shorter = reduce(state, { kind: 'found', profiles: (state.found ?? []).slice(0, 1) }).state;
  expect(topOf(shorter).spot.cursor).toBe(0);
});
