import { beforeAll } from 'vitest';
import type { Library } from '../../src/framework/library.ts';
import { testFrames, type Ways } from './frames.ts';
import { madeUpLibrary, openVisit, type Visitor } from './visit.ts';

let library: Library;

beforeAll(async () => {
  library = await madeUpLibrary();
});

const ways: Ways<Visitor> = [
  ['search', ({ press }) => press('/')],
  ['search-found', ({ press }) => press('/', '"work"', 'Down')],
  ['search-found-last', ({ press }) => press('/', '"e"', 'PageDown', 'PageDown', 'PageDown')],
  ['search-none', ({ press }) => press('/', '"elephants"')],
  ['search-wide', ({ press }) => press('/', '"工人"')],
];

testFrames(ways, async (size) => {
  const visitor = openVisit(library, { size });
  await visitor.ready();
  return visitor;
});
