import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../../src/framework/library.ts';
import { error } from '../../../src/problem/problem.ts';
import { startEntries } from '../../../src/tui/start/entries.ts';
import type { StartEffect, StartEvent } from '../../../src/tui/start/event.ts';
import { reduceStart } from '../../../src/tui/start/reduce.ts';
import type { StartScreenKind } from '../../../src/tui/start/screen.ts';
import { firstState, type ListedProfile, type StartState } from '../../../src/tui/start/state.ts';
import type { View, Wish } from '../../../src/tui/state/event.ts';
import { topOf } from '../../../src/tui/state/stack.ts';
import { madeUpLibrary, maritania } from '../visit.ts';
import { casesIn, rivara } from './cases.ts';
import { nations } from './memory-desk.ts';
import { openChoice } from './visit.ts';

let library: Library;

beforeAll(async () => {
  library = await madeUpLibrary();
});

const view: View = { page: 10, furthest: 0 };
const down: Wish = { kind: 'down', view };
const last: Wish = { kind: 'last', view };
const open: Wish = { kind: 'open' };
const back: Wish = { kind: 'back' };
const write = (text: string): Wish => ({ kind: 'edit', edit: { kind: 'insert', text } });

const listed = (path: string, origin: ListedProfile['origin'] = 'own'): ListedProfile => ({
  path,
  shown: path,
  origin,
  seen: null,
});
const two: StartEvent = { kind: 'listed', profiles: [listed('/home/a.yaml'), listed('/home/b.yaml')] };
const withExample: StartEvent = {
  kind: 'listed',
  profiles: [listed('/home/a.yaml'), listed('/installed/e.yaml', 'example')],
};

/** Where events lead from the beginning, and what they want done. */
function reached(events: readonly StartEvent[], left: string | null = null) {
  let state = firstState('/home', nations, left);
  const effects: StartEffect[] = [];
  for (const event of events) {
    const step = reduceStart(state, event);
    state = step.state;
    effects.push(...step.effects);
  }
  return { state, effects };
}

function pointed(state: StartState): string {
  const { screen, spot } = topOf(state);
  const entry = startEntries(state, screen)[spot.cursor];
  return entry === undefined ? '' : entry.kind === 'profile' ? entry.path : entry.kind;
}

const newKenya: readonly StartEvent[] = [two, down, down, open, write('ken'), open];
const cases = casesIn('en');
const toCases: readonly StartEvent[] = [two, down, down, down, open, { kind: 'cases', cases, problem: null }];

/** The first file holds the answers to a case that is told in some languages. */
const seenOf = (told: readonly string[]): StartEvent => ({
  kind: 'seen',
  path: '/home/a.yaml',
  seen: { kind: 'profile', country: 'Rivara', asOf: '2026-03-31', status: 'draft', answered: 0, asked: 2, told },
});
const caseSeen = seenOf(['en', 'fr']);

const proposal: StartEvent = { kind: 'proposed', stem: 'kenya', path: '/home/kenya.yaml' };

describe('a wish before a walk', () => {
  test.each<[string, readonly StartEvent[], StartScreenKind, string]>([
    ['to go down moves through the profiles', [two, down], 'start', '/home/b.yaml'],
    ['to go down past the end stays at the end', [two, last, down], 'start', 'leave'],
    ['to open while nothing is listed yet starts a new profile', [open], 'country', 'country'],
    ['to start a new profile', [two, down, down, open], 'country', 'country'],
    ['to choose a country asks what it is', newKenya, 'roles', 'role'],
    ['to choose an example asks before it is copied', [withExample, down, down, down, open], 'example', 'copy'],
    ['not to copy it goes back', [withExample, down, down, down, open, down, open], 'start', '/installed/e.yaml'],
    ['to see the languages', [two, last, { kind: 'point', at: 4 }, open], 'languages', 'language'],
    ['to go back from the first screen asks', [two, back], 'end', 'leave'],
    ['to stay closes what was asked', [two, back, down, open], 'start', '/home/a.yaml'],
    ['to see the workshop cases', toCases, 'cases', 'case'],
    ['to begin a case told in one language', [...toCases, open], 'new-case', 'begin'],
    ['to begin a case told in several asks in which', [...toCases, down, open], 'told', 'told'],
    ['to choose its language', [...toCases, down, open, down, open], 'new-case', 'begin'],
    ['not to begin a case goes back', [...toCases, open, down, open], 'cases', 'case'],
    ['to open the file of a case told in several languages asks in which', [two, caseSeen, open], 'told', 'told'],
    ['to see the help', [two, { kind: 'help' }], 'about', ''],
    ['that means nothing here changes nothing', [two, { kind: 'undo' }, { kind: 'gaps' }], 'start', '/home/a.yaml'],
  ])('%s', (_, events, screen, entry) => {
    const { state } = reached(events);
    expect([topOf(state).screen.kind, pointed(state)]).toEqual([screen, entry]);
  });

  test.each<[string, readonly StartEvent[], readonly StartEffect[]]>([
    ['to open a profile', [two, down, open], [{ kind: 'open', path: '/home/b.yaml', told: null }]],
    [
      'to open while one is being opened',
      [two, open, down, open],
      [{ kind: 'open', path: '/home/a.yaml', told: null }],
    ],
    ['to leave', [{ kind: 'leave' }], [{ kind: 'leave' }]],
    [
      'to begin a case',
      [...toCases, down, open, down, open, { kind: 'proposed', stem: 'rivara', path: '/home/rivara-2.yaml' }, open],
      [
        { kind: 'cases' },
        { kind: 'propose', stem: 'rivara' },
        { kind: 'begin', exercise: rivara, told: 'fr', to: '/home/rivara-2.yaml' },
      ],
    ],
    [
      'to begin a case before its file has a name',
      [...toCases, open, open],
      [{ kind: 'cases' }, { kind: 'propose', stem: 'portmere' }],
    ],
    [
      'to open the file of a case told in several languages',
      [two, caseSeen, open, down, open],
      [{ kind: 'open', path: '/home/a.yaml', told: 'fr' }],
    ],
    [
      'to open the file of a case told in one',
      [two, seenOf(['en']), open],
      [{ kind: 'open', path: '/home/a.yaml', told: null }],
    ],
    [
      'to leave while one is being opened',
      [two, open, { kind: 'insist' }],
      [{ kind: 'open', path: '/home/a.yaml', told: null }, { kind: 'leave' }],
    ],
    ['to choose a country', newKenya, [{ kind: 'propose', stem: 'kenya' }]],
    ['to write a profile without a role', [...newKenya, proposal, last, open], [{ kind: 'propose', stem: 'kenya' }]],
    [
      'to write a profile before its file has a name',
      [...newKenya, open, last, open],
      [{ kind: 'propose', stem: 'kenya' }],
    ],
    [
      'to write a profile',
      [...newKenya, proposal, open, down, down, { kind: 'toggle' }, last, open],
      [
        { kind: 'propose', stem: 'kenya' },
        {
          kind: 'create',
          country: { code: 'KE', name: 'Kenya', fictional: false },
          roles: ['origin', 'destination'],
          to: '/home/kenya.yaml',
        },
      ],
    ],
    [
      'to write a profile of a country made up',
      [
        two,
        down,
        down,
        open,
        write(' Maritania '),
        open,
        { kind: 'proposed', stem: 'maritania', path: '/home/m.yaml' },
        open,
        last,
        open,
      ],
      [
        { kind: 'propose', stem: 'maritania' },
        {
          kind: 'create',
          country: { code: null, name: 'Maritania', fictional: true },
          roles: ['origin'],
          to: '/home/m.yaml',
        },
      ],
    ],
    [
      'to copy an example',
      [withExample, down, down, down, open, { kind: 'proposed', stem: 'e', path: '/home/e-2.yaml' }, open],
      [
        { kind: 'propose', stem: 'e' },
        { kind: 'copy', from: '/installed/e.yaml', to: '/home/e-2.yaml' },
      ],
    ],
  ])('%s wants done what it must', (_, events, effects) => {
    expect(reached(events).effects).toEqual(effects);
  });
});

describe('what came of an effect', () => {
  test('the list that comes in leaves the user at what he pointed at', () => {
    expect(pointed(reached([two]).state)).toBe('/home/a.yaml');
    expect(pointed(reached([down, two]).state)).toBe('cases');
  });

  test('the list points at the profile that was left last', () => {
    expect(pointed(reached([two], '/home/b.yaml').state)).toBe('/home/b.yaml');
  });

  test('a name proposed for another country is not taken', () => {
    const other: StartEvent = { kind: 'proposed', stem: 'ghana', path: '/home/ghana.yaml' };
    expect(topOf(reached([...newKenya, other]).state).screen).toMatchObject({ to: null });
  });

  test('workshop cases that cannot be read are told of, and the others can be chosen', () => {
    const problem = error('unreadable-file', { path: 'exercise.yaml' }, null);
    const { state } = reached([...toCases, { kind: 'cases', cases: cases.slice(1), problem }]);
    expect(state.notice).toEqual({ kind: 'problem', problem });
    expect(startEntries(state, topOf(state).screen)).toHaveLength(1);
  });

  test('a name that was taken meanwhile is not written over: another is asked for', () => {
    const { state, effects } = reached([...newKenya, proposal, open, last, open, { kind: 'taken' }]);
    expect(effects.at(-1)).toEqual({ kind: 'propose', stem: 'kenya' });
    expect(topOf(state).screen).toMatchObject({ kind: 'roles', roles: ['origin'], to: null });
    expect(state.busy).toBe(false);
  });
});

const wishes: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(open) },
  { weight: 4, arbitrary: fc.constantFrom<Wish>(down, { kind: 'up', view }, last, { kind: 'page-up', view }) },
  { weight: 2, arbitrary: fc.constantFrom<Wish>(back, { kind: 'toggle' }, { kind: 'help' }, { kind: 'next' }) },
  { weight: 2, arbitrary: fc.constantFrom('ke', '移民', '"', '..', '/').map(write) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Wish>({ kind: 'edit', edit: { kind: 'clear-before' } }, { kind: 'point', at: 99 }),
  },
);

test('whatever a user does, no cursor leaves its list, and only the user leaves', () => {
  fc.assert(
    fc.property(fc.array(wishes, { maxLength: 50 }), (some) => {
      let state = reduceStart(firstState('/home', nations, null), withExample).state;
      state = reduceStart(state, { kind: 'cases', cases, problem: null }).state;
      for (const wish of some) {
        state = reduceStart(state, wish).state;
        for (const { screen, spot } of state.stack)
          expect(spot.cursor).toBeLessThanOrEqual(Math.max(0, startEntries(state, screen).length - 1));
        expect(state.stack[0].screen.kind).toBe('start');
      }
    }),
  );
});

describe('somebody who chooses', () => {
  test('a profile of his own gets that very file', async () => {
    const chooser = openChoice(library, { files: { '/home/a.yaml': maritania, '/home/b.yaml': maritania } });
    await chooser.ready();
    chooser.press('Down', 'Enter');
    expect((await chooser.chosen())?.file.path).toBe('/home/b.yaml');
  });

  test('an example gets a copy of it, and the example is as it was', async () => {
    const chooser = openChoice(library, {
      files: { '/home/maritania.yaml': 'gapwalk: mine', '/installed/maritania.yaml': maritania },
    });
    await chooser.ready();
    chooser.press('Down', 'Down', 'Down', 'Enter');
    await chooser.sees('/home/maritania-2.yaml');
    chooser.press('Enter');
    expect((await chooser.chosen())?.file.path).toBe('/home/maritania-2.yaml');
    expect(chooser.desk.files.get('/home/maritania-2.yaml')).toBe(maritania);
    expect(chooser.desk.files.get('/installed/maritania.yaml')).toBe(maritania);
    expect(chooser.desk.files.get('/home/maritania.yaml')).toBe('gapwalk: mine');
  });

  test('a new profile gets one that loads without an error, also with quotes in its name', async () => {
    const chooser = openChoice(library);
    await chooser.ready();
    chooser.press('Enter', '"The "Isles": #1 \\ {x}"', 'Enter', 'Enter');
    await chooser.sees('/home/the-isles-1-x.yaml');
    chooser.press('End', 'Enter');
    const file = (await chooser.chosen())?.file;
    expect(file?.problems).toEqual([]);
    expect(file?.profile).toMatchObject({
      country: { code: null, name: 'The "Isles": #1 \\ {x}', fictional: true },
      roles: ['origin'],
      asOf: '2026-01-15',
    });
  });

  test('a name that appears between the proposal and the writing keeps what is in it', async () => {
    const chooser = openChoice(library);
    await chooser.ready();
    chooser.press('Enter', '"kenya"', 'Enter', 'Enter');
    await chooser.sees('/home/kenya.yaml');
    chooser.desk.files.set('/home/kenya.yaml', 'mine');
    chooser.press('End', 'Enter');
    await chooser.sees('/home/kenya-2.yaml');
    expect(chooser.desk.files.get('/home/kenya.yaml')).toBe('mine');
    chooser.press('Enter');
    expect((await chooser.chosen())?.file.path).toBe('/home/kenya-2.yaml');
  });

  test('a workshop case gets a file without answers that says which case it is, and the language it is told in', async () => {
    const chooser = openChoice(library);
    await chooser.ready();
    chooser.press('Down', 'Enter');
    await chooser.sees('Rivara');
    chooser.press('Down', 'Enter', 'Down', 'Enter');
    await chooser.sees('/home/rivara.yaml');
    chooser.press('Enter');
    const chosen = await chooser.chosen();
    expect(chosen?.told).toBe('fr');
    expect(chosen?.file.problems).toEqual([]);
    expect(chosen?.file.profile).toMatchObject({
      country: { code: null, name: 'Rivara', fictional: true },
      roles: ['origin'],
      asOf: '2026-03-31',
      exercise: 'rivara',
    });
    expect(chosen?.file.profile?.answers.size).toBe(0);
    expect(chooser.desk.files.get('/home/rivara.yaml')).toContain('Rivara : un fleuve');
  });

  test('a workshop case whose file name is taken keeps what is in that file', async () => {
    const chooser = openChoice(library, { files: { '/home/portmere.yaml': maritania } });
    await chooser.ready();
    chooser.press('Down', 'Down', 'Enter');
    await chooser.sees('Portmere');
    chooser.press('Enter');
    await chooser.sees('Into /home/portmere-2.yaml');
    chooser.press('Enter');
    expect((await chooser.chosen())?.file.path).toBe('/home/portmere-2.yaml');
    expect(chooser.desk.files.get('/home/portmere.yaml')).toBe(maritania);
  });

  test('sees which files answer a workshop case, and how many of its questions they answer', async () => {
    const answered = maritania.replace('status: draft', 'status: draft\nexercise: portmere');
    const chooser = openChoice(library, { files: { '/home/a.yaml': answered, '/home/b.yaml': maritania } });
    await chooser.ready();
    expect(chooser.screen()).toMatch(/Maritania +workshop case +1 of 3 +a\.yaml/);
    expect(chooser.screen()).toMatch(/Maritania +30 June 2025 +draft +4 of 7 +b\.yaml/);
  });

  test('a file that says in which language its case is told is not asked about again', async () => {
    const begun = maritania.replace('status: draft', 'status: draft\nexercise: rivara\ntold: fr');
    const chooser = openChoice(library, { files: { '/home/a.yaml': begun } });
    await chooser.ready();
    chooser.press('Enter');
    expect((await chooser.chosen())?.file.profile?.told).toBe('fr');
  });

  test('a file of a case that there is not is an ordinary one', async () => {
    const other = maritania.replace('status: draft', 'status: draft\nexercise: atlantis');
    const chooser = openChoice(library, { files: { '/home/a.yaml': other } });
    await chooser.ready();
    expect(chooser.screen()).toMatch(/Maritania +30 June 2025 +draft +4 of 7 +a\.yaml/);
    chooser.press('Enter');
    expect((await chooser.chosen())?.told).toBeNull();
  });

  test('nothing reads the workshop cases before somebody asks for them', async () => {
    const chooser = openChoice(library, { files: { '/home/a.yaml': maritania } });
    await chooser.ready();
    expect(chooser.desk.casesRead()).toEqual([]);
    chooser.press('Down', 'Down', 'Enter');
    await chooser.sees('Portmere');
    expect(chooser.desk.casesRead()).toEqual(['en']);
  });

  test('need not wait until every file is read', async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`/home/p${at}.yaml`, maritania]));
    const chooser = openChoice(library, { files });
    expect(chooser.screen()).toContain('Looking for profiles');
    await chooser.sees('p0.yaml');
    chooser.press('Down', 'Enter');
    expect((await chooser.chosen())?.file.path).toBe('/home/p1.yaml');
  });

  test('to leave opens nothing', async () => {
    const chooser = openChoice(library);
    chooser.press('Esc', 'Enter');
    expect(await chooser.chosen()).toBeNull();
  });

  test('sees how many of the questions that apply have an answer that counts', async () => {
    const chooser = openChoice(library, { files: { '/home/a.yaml': maritania } });
    await chooser.ready();
    expect(chooser.screen()).toMatch(/Maritania +30 June 2025 +draft +4 of 7 +a\.yaml/);
  });
});
