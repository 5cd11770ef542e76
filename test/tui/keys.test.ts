import { describe, expect, test } from 'vitest';
import { wishOf } from '../../src/tui/keys/wish.ts';
import { type Action, actionOf, bindings, bindingsOn, type KeyedScreen } from '../../src/tui/keys.ts';
import { words } from './visit.ts';

const screens: readonly KeyedScreen[] = [
  'overview',
  'framework',
  'items',
  'item',
  'questions',
  'question',
  'draft',
  'source',
  'line',
  'help',
  'ask',
  'search',
  'story',
  'marks',
  'mark',
  'earlier',
  'compare',
  'start',
  'example',
  'faulty',
  'country',
  'roles',
  'languages',
  'about',
  'end',
];
const view = { page: 10, furthest: 3 };

describe('the table of keys', () => {
  test.each(screens)('gives every key one meaning on the screen %s', (screen) => {
    const keys = bindingsOn(screen).flatMap(({ press }) => Object.keys(press));
    expect(keys).toEqual([...new Set(keys)]);
  });

  test.each(screens)('leads on with Enter, back with Esc and out with Ctrl+C on the screen %s', (screen) => {
    expect(actionOf('enter', screen)).toBe('open');
    expect(actionOf('escape', screen)).toBe('back');
    expect(actionOf('ctrl+c', screen)).toBe('insist');
  });

  test('makes every letter a shortcut for what arrows, Enter and Esc do too, or for what the walk offers on its own', () => {
    const arrows = new Set<Action>();
    const letters = new Map<Action, string>();
    for (const { press } of bindings) {
      for (const key of Object.keys(press)) {
        const action = press[key];
        if (action === undefined) continue;
        if (['up', 'down', 'left', 'right', 'enter', 'escape'].includes(key)) arrows.add(action);
        else if (/^[a-z ?]$/.test(key)) letters.set(action, key);
      }
    }
    const alone = [...letters.keys()].filter((action) => !arrows.has(action)).sort();
    // Ticking is Enter too; the gaps are an entry of the framework; leaving, saving and reading again are asked about; an answer is changed by answering.
    // The hint and the story are entries of a question; the whole story stands on a screen of its own, too.
    const ordinary = ['gaps', 'help', 'leave', 'page-down', 'read-again', 'save-again', 'toggle', 'undo'];
    expect(alone).toEqual([...ordinary, 'hint', 'story', 'story-back', 'story-on'].sort());
  });

  test('has words for every row, and no two rows of one screen look alike on the bottom line', () => {
    for (const screen of screens) {
      const labels = bindingsOn(screen)
        .filter(({ rank }) => rank < 3)
        .map(({ name }) => words.walk.keys[name].label);
      expect(labels).toEqual([...new Set(labels)]);
    }
  });
});

describe('a key', () => {
  test('is a letter of the text while a line is written', () => {
    expect(wishOf({ kind: 'character', text: 'q' }, 'line', view)).toEqual({
      kind: 'edit',
      edit: { kind: 'insert', text: 'q' },
    });
    expect(wishOf({ kind: 'character', text: 'q' }, 'items', view)).toEqual({ kind: 'leave' });
  });

  test('brings what the screen measures where it moves', () => {
    expect(wishOf({ kind: 'named', name: 'down' }, 'item', view)).toEqual({ kind: 'down', view });
  });

  test('moves in the text while a line is written', () => {
    expect(wishOf({ kind: 'named', name: 'left' }, 'line', view)).toEqual({ kind: 'edit', edit: { kind: 'left' } });
    expect(wishOf({ kind: 'named', name: 'left' }, 'items', view)).toEqual({ kind: 'previous-filter' });
  });

  test('that is pasted counts only in a line', () => {
    expect(wishOf({ kind: 'paste', text: 'qqq' }, 'items', view)).toBeNull();
    expect(wishOf({ kind: 'paste', text: 'qqq' }, 'line', view)).not.toBeNull();
  });

  test('without a meaning does nothing', () => {
    expect(wishOf({ kind: 'named', name: 'other' }, 'items', view)).toBeNull();
    expect(wishOf({ kind: 'character', text: 'z' }, 'items', view)).toBeNull();
  });
});
