import { beforeAll } from 'vitest';
import type { Library } from '../../../src/framework/library.ts';
import { testFrames, type Ways } from '../frames.ts';
import { madeUpLibrary, maritania } from '../visit.ts';
import { type Chooser, openChoice } from './visit.ts';

let library: Library;

beforeAll(async () => {
  library = await madeUpLibrary();
});

const own = maritania.replace('Maritania', '移民共和国 of the Eastern Archipelago');
const files = {
  '/home/broken.yaml': 'gapwalk: "1"\ncountry: {name: X\n',
  '/home/maritania.yaml': maritania,
  '/home/profiles/a-profile-with-a-very-long-name-of-its-own.yaml': own,
  '/home/rivara.yaml': maritania
    .replace('name: Maritania', 'name: Rivara')
    .replace('status: draft', 'status: draft\nexercise: rivara'),
  '/installed/profiles/example.yaml': maritania.replace('Maritania', 'Exampleland'),
};

const toCase = ['Down', 'Down', 'Down', 'Enter'];
const toNew = ['Down', 'Down', 'Down', 'Down', 'Enter'];
const toCases = ['Down', 'Down', 'Down', 'Down', 'Down', 'Enter'];
const toExample = ['Down', 'Down', 'Down', 'Down', 'Down', 'Down', 'Enter'];

const ways: Ways<Chooser> = [
  ['start', () => undefined],
  ['start-faulty', ({ press }) => press('Enter')],
  [
    'start-example',
    async (chooser) => {
      chooser.press(...toExample);
      await chooser.sees('The copy: /home/example.yaml');
    },
  ],
  ['start-country', ({ press }) => press(...toNew)],
  ['start-country-found', ({ press }) => press(...toNew, '"kor"')],
  ['start-country-wide', ({ press }) => press(...toNew, `"${'移民'.repeat(50)}"`, 'Left', 'Left')],
  [
    'start-roles',
    async (chooser) => {
      chooser.press(...toNew, '"ke"', 'Enter', 'Space', 'Down', 'Down', 'Enter');
      await chooser.sees('/home/kenya.yaml');
    },
  ],
  [
    'start-roles-none',
    async (chooser) => {
      chooser.press(...toNew, '"Atlantis"', 'Enter');
      await chooser.sees('/home/atlantis.yaml');
      chooser.press('End', 'Enter');
    },
  ],
  [
    'start-not-written',
    async (chooser) => {
      chooser.desk.full.now = true;
      chooser.press(...toNew, '"ke"', 'Enter', 'Space');
      await chooser.sees('/home/kenya.yaml');
      chooser.press('End', 'Enter');
      await chooser.sees('cannot be written');
    },
  ],
  [
    'start-cases',
    async (chooser) => {
      chooser.press(...toCases);
      await chooser.sees('Rivara');
    },
  ],
  [
    'start-new-case',
    async (chooser) => {
      chooser.press(...toCases);
      await chooser.sees('Portmere');
      chooser.press('Enter');
      await chooser.sees('Into /home/portmere.yaml');
    },
  ],
  ['start-told', ({ press }) => press(...toCase)],
  ['start-languages', ({ press }) => press('End', 'Up', 'Up', 'Enter')],
  ['start-help', ({ press }) => press('?')],
  ['start-leave', ({ press }) => press('Esc')],
];

testFrames(ways, async (size) => {
  const chooser = openChoice(library, { files, size });
  await chooser.ready();
  return chooser;
});
