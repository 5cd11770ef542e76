import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/framework/library.ts';
import type { Wish } from '../../src/tui/state/event.ts';
import { reduce } from '../../src/tui/state/reduce.ts';
import { assessAll, type Results } from '../../src/tui/state/results.ts';
import type { Screen } from '../../src/tui/state/screen.ts';
import { topOf } from '../../src/tui/state/stack.ts';
import { walkStart } from '../../src/tui/state/start.ts';
import type { WalkState } from '../../src/tui/state/state.ts';
import { fileOf, madeUpLibrary, maritania, visit } from './visit.ts';

let library: Library;
let results: Results;

beforeAll(async () => {
  library = await madeUpLibrary();
  const { profile } = fileOf(library, maritania);
  if (profile === null) throw new Error('the profile made up for the tests cannot be read');
  results = await assessAll(library, profile);
});

const view = { page: 10, furthest: 4 };
const down: Wish = { kind: 'down', view };
const up: Wish = { kind: 'up', view };
const open: Wish = { kind: 'open' };
const back: Wish = { kind: 'back' };
const write = (text: string): Wish => ({ kind: 'edit', edit: { kind: 'insert', text } });

interface Reached {
  readonly state: WalkState;
  readonly effects: readonly string[];
}

/** Where wishes lead from the first screen, and what they want done outside for good, each effect by its kind. */
function reached(
  wishes: readonly Wish[],
  start = walkStart(library, fileOf(library, maritania), visit, null),
): Reached {
  let { state } = reduce(start, { kind: 'assessed', results });
  const effects: string[] = [];
  for (const wish of wishes) {
    const step = reduce(state, wish);
    state = step.state;
    effects.push(...step.effects.map(({ kind }) => kind).filter((kind) => kind !== 'suppose'));
  }
  return { state, effects };
}

const toItems: readonly Wish[] = [open, { kind: 'point', at: 2 }, open];
const toOrientation: readonly Wish[] = [...toItems, open, open, open];

describe('a wish', () => {
  test.each<[string, readonly Wish[], Screen['kind'], number]>([
    ['to go down stops at the last entry', [...toItems, { kind: 'last', view }, down, down], 'items', 6],
    ['to go up stops at the first', [up, up, up, up, up], 'overview', 0],
    ['to open a framework', [open], 'framework', 0],
    ['to go back leads to where one came from', [down, open, back], 'overview', 5],
    ['to go back from the first screen asks', [back], 'ask', 0],
    ['to stay closes what was asked', [back, down, open], 'overview', 4],
    ['to see all items points at the first', toItems, 'items', 1],
    ['to go to the end of a list', [...toItems, { kind: 'last', view }], 'items', 6],
    ['to go on by a page moves half of one', [...toItems, { kind: 'page-down', view }], 'items', 6],
    ['to point at an entry past the end points at the last', [...toItems, { kind: 'point', at: 99 }], 'items', 6],
    ['to filter begins at the first item', [...toItems, down, { kind: 'next-filter' }], 'items', 1],
    ['to open an item', [...toItems, open], 'item', 0],
    ['to see the questions behind an item', [...toItems, open, open], 'questions', 0],
    [
      'to see the only question behind an item opens it',
      [...toItems, { kind: 'point', at: 3 }, open, open],
      'question',
      0,
    ],
    ['to open a question points at its present answer', toOrientation, 'question', 2],
    ['to choose an answer asks for its reason', [...toOrientation, open], 'line', 0],
    ['to go on from the reason shows the answer to be saved', [...toOrientation, open, open], 'draft', 7],
    ['to add evidence asks for its title', [...toOrientation, open, open, up, open], 'line', 0],
    ['to go back from empty evidence throws it away', [...toOrientation, open, open, up, open, back, back], 'draft', 7],
    ['to save what is not changed saves nothing', [...toOrientation, open, open, open], 'question', 2],
    ['to see the help', [{ kind: 'help' }], 'help', 0],
    ['to walk the gaps from the first screen', [{ kind: 'gaps' }], 'item', 0],
    ['that means nothing here changes nothing', [{ kind: 'toggle' }, { kind: 'next' }, write('x')], 'overview', 4],
  ])('%s', (_, wishes, screen, cursor) => {
    const top = topOf(reached(wishes).state);
    expect([top.screen.kind, top.spot.cursor]).toEqual([screen, cursor]);
  });

  test.each<[string, readonly Wish[], readonly string[]]>([
    ['to save an answer', [...toOrientation, down, open, open, open], ['save', 'assess']],
    ['to save an answer that is the present one', [...toOrientation, open, open, open], []],
    [
      'to save the present answer with another reason',
      [...toOrientation, open, write(' More.'), open, open],
      ['save', 'assess'],
    ],
    ['to take an answer out', [...toOrientation, { kind: 'last', view }, open], ['save', 'assess']],
    [
      'to take back',
      [...toOrientation, down, open, open, open, { kind: 'undo' }],
      ['save', 'assess', 'save', 'assess'],
    ],
    ['to leave', [{ kind: 'leave' }], ['leave']],
    [
      'to leave while a save is under way',
      [...toOrientation, down, open, open, open, { kind: 'leave' }],
      ['save', 'assess'],
    ],
    ['to leave with an answer begun', [...toOrientation, down, open, { kind: 'leave' }], []],
    [
      'to leave where a begun answer is asked about',
      [...toOrientation, down, open, { kind: 'leave' }, { kind: 'leave' }],
      [],
    ],
    [
      'to leave on going back from a begun answer',
      [...toOrientation, down, open, back, back, back, { kind: 'leave' }, { kind: 'leave' }],
      [],
    ],
    [
      'to insist where a begun answer is asked about',
      [...toOrientation, down, open, { kind: 'leave' }, { kind: 'insist' }],
      ['leave'],
    ],
    ['to read again where nothing failed', [{ kind: 'read-again' }], []],
  ])('%s wants done what it must', (_, wishes, effects) => {
    expect(reached(wishes).effects).toEqual(effects);
  });
});

describe('reading on past the last entry', () => {
  const toEnd: readonly Wish[] = [...toOrientation, { kind: 'last', view }];

  test('scrolls as far as the text goes, and back', () => {
    expect(topOf(reached([...toEnd, down, down]).state).spot).toEqual({ cursor: 6, scroll: 2 });
    expect(topOf(reached([...toEnd, ...Array.from({ length: 9 }, () => down)]).state).spot.scroll).toBe(view.furthest);
    expect(topOf(reached([...toEnd, down, down, up]).state).spot).toEqual({ cursor: 6, scroll: 1 });
  });

  test('and back before the first entry scrolls up to what is out of view above it, and returns', () => {
    const above = { ...view, above: 3 };
    const further: Wish = { kind: 'up', view: above };
    const atFirst: readonly Wish[] = [...toOrientation, { kind: 'first', view: above }];
    expect(topOf(reached([...atFirst, further, further]).state).spot).toEqual({ cursor: 0, scroll: -2 });
    expect(topOf(reached([...atFirst, ...Array.from({ length: 9 }, () => further)]).state).spot.scroll).toBe(-3);
    expect(topOf(reached([...atFirst, { kind: 'first', view: above }]).state).spot).toEqual({ cursor: 0, scroll: -3 });
    expect(topOf(reached([...atFirst, further, down, down]).state).spot).toEqual({ cursor: 1, scroll: 0 });
    expect(topOf(reached([...atFirst, further, open]).state)).toMatchObject({
      screen: { kind: 'question' },
      spot: { cursor: 0, scroll: 0 },
    });
  });

  test('chooses nothing that may be out of view: Enter brings the entries back first', () => {
    const { state, effects } = reached([...toEnd, down, open]);
    expect(topOf(state).spot).toEqual({ cursor: 6, scroll: 0 });
    expect(effects).toEqual([]);
  });
});

describe('what came of an effect', () => {
  const answered: readonly Wish[] = [...toOrientation, down, open, open, open];

  test('an older assessment stays until the new one is there', async () => {
    const { state } = reached(answered);
    expect(state.results).toBe(results);
    const next = await assessAll(library, state.profile);
    const assessed = reduce(state, { kind: 'assessed', results: next }).state;
    expect(assessed.moved.map(({ framework, item }) => `${framework}/${item}`)).toEqual([
      'harbour/prepare',
      'wide/chinese',
    ]);
  });

  test('a notice goes with the next key, not with what comes in meanwhile', () => {
    const { state } = reached(answered);
    expect(state.notice?.kind).toBe('answered');
    const saved = reduce(state, { kind: 'saved', change: 1, file: state.file }).state;
    expect(saved.notice?.kind).toBe('answered');
    expect(reduce(saved, up).state.notice).toBeNull();
  });

  test('whoever leaves while a save is under way is let go when it is through', () => {
    const { state } = reached([...answered, { kind: 'leave' }]);
    expect(reduce(state, { kind: 'saved', change: 1, file: state.file }).effects).toEqual([{ kind: 'leave' }]);
  });
});
