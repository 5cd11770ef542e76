import { beforeAll, describe, expect, test } from 'vitest';
import type { Condition } from '../../src/framework/condition.ts';
import type { Rule } from '../../src/framework/framework.ts';
import type { Library } from '../../src/framework/library.ts';
import { openTopicGaps, reordered } from '../../src/tui/state/gap-orders.ts';
import { openQueue } from '../../src/tui/state/open.ts';
import { assessAll, type Results } from '../../src/tui/state/results.ts';
import type { GapOrder } from '../../src/tui/state/screen.ts';
import { pushed, topOf } from '../../src/tui/state/stack.ts';
import { startState, type WalkState } from '../../src/tui/state/state.ts';
import { changedItems, withTopics } from './planned.ts';
import { fileOf, madeUpLibrary, maritania, visit } from './visit.ts';

let library: Library;

beforeAll(async () => {
  library = withTopics(await madeUpLibrary());
});

/** The profile with nothing answered but what is said here, so that gains, steps and topics differ from gap to gap. */
async function stateOn(answers: string, by = library): Promise<WalkState> {
  const text = maritania.slice(0, maritania.indexOf('answers:'));
  const file = fileOf(by, `${text}answers:\n${answers}`);
  const start = startState(by, file, visit, null);
  return { ...start, results: await assessAll(by, start.profile) };
}

const manyGaps =
  '  orientation: none\n  fees: capped\n  reviewed: 2010-01-01\n  cost: 5\n  channels: []\n  seafarers: none\n';

function itemsIn(state: WalkState): readonly string[] {
  const { screen } = topOf(state);
  return screen.kind === 'item' ? screen.queue.items.map(({ item }) => item) : [];
}

function inOrder(state: WalkState, order: GapOrder): WalkState {
  return reordered(pushed(state, { kind: 'order' }), order);
}

describe('the gaps of one framework', () => {
  test.each<[string, GapOrder, readonly string[]]>([
    [
      'by gain: what would raise the score most first, then the fewest steps',
      'gain',
      ['seafarers', 'near', 'prepare', 'recruit-fairly', 'cheap'],
    ],
    ['area by area, as the framework has them', 'area', ['prepare', 'recruit-fairly', 'seafarers', 'cheap', 'near']],
    ['by the fewest steps, then by gain', 'effort', ['seafarers', 'near', 'cheap', 'prepare', 'recruit-fairly']],
    [
      'by topic, then by gain, with those under no topic last',
      'topic',
      ['near', 'prepare', 'cheap', 'seafarers', 'recruit-fairly'],
    ],
  ])('%s', async (_, order, items) => {
    expect(itemsIn(inOrder(openQueue(await stateOn(manyGaps), 'harbour', 'gaps'), order))).toEqual(items);
  });

  test('that no answers lead out of come after all others by effort', async () => {
    const impossible: Condition = {
      kind: 'all',
      of: [
        { kind: 'test', question: 'seafarers', operator: 'is', operand: 'none' },
        { kind: 'test', question: 'seafarers', operator: 'is', operand: 'operating' },
      ],
    };
    const rule: Rule = { kind: 'levels', levels: [{ level: 'met', condition: impossible }] };
    const changed = changedItems(library, (item) => (item.id === 'seafarers' ? { ...item, rule } : item));
    const opened = openQueue(await stateOn(manyGaps, changed), 'harbour', 'gaps');
    expect(itemsIn(inOrder(opened, 'effort')).at(-1)).toBe('seafarers');
  });

  test('stay at the item on view when they are ordered anew', async () => {
    const opened = openQueue(await stateOn(manyGaps), 'harbour', 'gaps');
    const { screen } = topOf(inOrder(opened, 'topic'));
    expect(screen).toMatchObject({ kind: 'item', item: 'seafarers', queue: { order: 'topic' } });
  });

  test('keep what an answer has closed, at the end', async () => {
    const opened = openQueue(await stateOn(manyGaps), 'harbour', 'gaps');
    const later = (await stateOn(manyGaps.replace('seafarers: none', 'seafarers: operating'))).results as Results;
    const after = inOrder({ ...opened, results: later }, 'area');
    expect(itemsIn(after)).toEqual(['prepare', 'recruit-fairly', 'cheap', 'near', 'seafarers']);
    expect(topOf(after).screen).toMatchObject({ item: 'seafarers' });
  });
});

describe('the gaps of all frameworks', () => {
  test('come by topic, in a topic by framework and gain, each once under its first topic, and those under none last', async () => {
    const state = openTopicGaps(await stateOn(manyGaps));
    expect(itemsIn(state)).toEqual([
      'near',
      'prepare',
      'chinese',
      'cheap',
      'seafarers',
      'recruit-fairly',
      'arabic',
      'emoji',
    ]);
    expect(topOf(state).screen).toMatchObject({ framework: 'harbour', item: 'near', queue: { order: 'topic' } });
  });

  test('can be ordered by their gains, whatever framework they are of', async () => {
    const state = openTopicGaps(await stateOn(manyGaps));
    expect(itemsIn(inOrder(state, 'gain')).slice(0, 3)).toEqual(['chinese', 'arabic', 'emoji']);
  });

  test('are told where there are none', async () => {
    const state = openTopicGaps(await stateOn('  seafarers: operating\n'));
    expect(state.notice).toEqual({ kind: 'no-gaps' });
    expect(topOf(state).screen.kind).toBe('overview');
  });
});
