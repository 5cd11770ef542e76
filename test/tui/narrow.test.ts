import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/framework/library.ts';
import { findingsListed, type ItemList, notNarrowed } from '../../src/tui/state/narrow.ts';
import { assessAll } from '../../src/tui/state/results.ts';
import type { Filter, Narrowing } from '../../src/tui/state/screen.ts';
import { startState, type WalkState } from '../../src/tui/state/state.ts';
import { withTopics } from './planned.ts';
import { fileOf, madeUpLibrary, maritania, openVisit, type Visitor, visit } from './visit.ts';

let library: Library;
let state: WalkState;

beforeAll(async () => {
  library = withTopics(await madeUpLibrary());
  const start = startState(library, fileOf(library, maritania), visit, null);
  state = { ...start, results: await assessAll(library, start.profile) };
});

function listed(filter: Filter, narrowing: Partial<Narrowing>, framework = 'harbour'): readonly string[] {
  const list: ItemList = {
    kind: 'items',
    framework,
    area: null,
    filter,
    narrowing: { ...notNarrowed, ...narrowing },
  };
  return findingsListed(state, list).map(({ item }) => item.id);
}

describe('a list of items', () => {
  test.each<[string, Filter, Partial<Narrowing>, readonly string[]]>([
    [
      'shows everything at first',
      'all',
      {},
      ['prepare', 'recruit-fairly', 'seafarers', 'cheap', 'near', 'change-employer'],
    ],
    ['shows the items under a topic, also where it is their second', 'all', { topic: 'development-effects' }, ['near']],
    ['shows nothing under a topic that no item has', 'all', { topic: 'trafficking' }, []],
    ['shows the items with a word in the title', 'all', { text: 'seafarers' }, ['seafarers']],
    ['or in the text', 'all', { text: 'families' }, ['near']],
    ['that hold all of the words, wherever each stands', 'all', { text: 'home cheap' }, ['cheap']],
    ['and none that holds only one of them', 'all', { text: 'home seafarers' }, []],
    ['whatever the case and the accents', 'all', { text: '  LÉAVE   prepáre ' }, ['prepare']],
    ['by topic, words and outcome together', 'gaps', { topic: 'remittances', text: 'send' }, ['cheap']],
    ['where the outcome leaves nothing of them', 'open', { topic: 'remittances' }, []],
  ])('%s', (_, filter, narrowing, items) => {
    expect(listed(filter, narrowing)).toEqual(items);
  });

  test('finds words in other scripts', () => {
    expect(listed('all', { text: '申诉' }, 'wide')).toEqual(['chinese']);
  });
});

describe('with arrows, Enter and Esc alone', () => {
  async function atList(): Promise<Visitor> {
    const opened = openVisit(library);
    await opened.ready();
    opened.press('Enter', 'Down', 'Down', 'Enter');
    return opened;
  }

  test('a list is narrowed by topic and gone through, and what was narrowed stays', async () => {
    const walk = await atList();
    walk.press('Up', 'Enter', ...Array.from({ length: 7 }, () => 'Down'), 'Enter', 'End', 'Enter');
    expect(walk.screen()).toContain('Which items: Remittances');
    expect(walk.screen()).not.toContain('Prepare those who leave');
    walk.press('Enter', 'Right');
    expect(walk.screen()).toContain('Item 2 of 2');
    walk.press('Esc');
    expect(walk.screen()).toContain('› ½ Bring services near');
    walk.press('Right');
    expect(walk.screen()).toContain('[gaps 2]');
    expect(walk.screen()).toContain('Which items: Remittances');
  });

  test('words are written, changed and taken out again', async () => {
    const walk = await atList();
    walk.press('Up', 'Enter', 'End', 'Up', 'Enter', '"elephants"', 'Enter');
    expect(walk.screen()).toContain('Show the 0 items');
    walk.press('Enter', 'Ctrl+U', '"sea"', 'Esc');
    expect(walk.screen()).toContain('Words: elephants');
    walk.press('Enter', 'Ctrl+U', '"sea"', 'Enter', 'End', 'Enter');
    expect(walk.screen()).toContain('› ? Protect seafarers');
    walk.press('Up', 'Enter', 'End', 'Up', 'Enter', 'Ctrl+U', 'Enter', 'Esc');
    expect(walk.screen()).toContain('Which items: all topics, any words');
  });
});
