import { beforeAll } from 'vitest';
import type { Library } from '../../src/framework/library.ts';
import { testFrames, type Ways } from './frames.ts';
import { madeUpLibrary, openVisit, type Visitor } from './visit.ts';

let library: Library;

beforeAll(async () => {
  library = await madeUpLibrary();
});

type Way = Ways<Visitor>[number][1];

const toLists: Way = ({ press }) => press('Home', 'Enter');
const toOpen: Way = ({ press }) => press('Home', 'Enter', 'Enter');
const toContested: Way = ({ press }) => press('Home', 'Down', 'Down', 'Enter');
const toFees: Way = ({ press }) => press('Home', 'Down', 'Down', 'Enter', 'Enter');

/** The way, and keys pressed at its end. */
const then =
  (way: Way, ...keys: readonly string[]): Way =>
  (visitor) => {
    void way(visitor);
    visitor.press(...keys);
  };

/** What would move is on view before the picture is taken. */
const settled =
  (way: Way): Way =>
  async (visitor) => {
    await way(visitor);
    await visitor.ready();
  };

const ways: Ways<Visitor> = [
  ['overview-highlights', ({ press }) => press('Down', 'Down', 'Down', 'Down')],
  ['overview-end', ({ press }) => press('End', 'Up')],
  [
    'overview-undo',
    async (visitor) => {
      await toFees(visitor);
      visitor.press('Enter', 'Enter', 'Enter', 'Esc', 'Esc', 'End', 'Up', 'Up', 'Up');
      await visitor.sees('  saved');
      await visitor.ready();
    },
  ],
  ['lists', toLists],
  ['lists-end', settled(then(toLists, 'End'))],
  ['list-open', toOpen],
  [
    'list-open-some-answered',
    async (visitor) => {
      await toOpen(visitor);
      visitor.press('Down', 'Down', 'Enter', 'Enter', 'Enter', 'Enter', 'Esc');
      await visitor.sees('  saved');
      await visitor.sees('1 of ');
    },
  ],
  ['list-contested', toContested],
  ['contested', settled(toFees)],
  ['contested-read-on', settled(then(toFees, 'End', 'End'))],
  ['contested-choose', settled(then(toFees, 'Down', 'Down'))],
  ['contested-reason', then(toFees, 'Down', 'Enter')],
  ['contested-draft', then(toFees, 'Down', 'Enter', 'Enter')],
  ['who-decided', then(toFees, 'Down', 'Enter', 'Enter', 'Up', 'Up', 'Enter', 'Ctrl+U', 'Enter', 'Enter')],
  ['draft-respondent', then(toFees, 'Down', 'Enter', 'Enter', 'Home', 'Down', 'Down', 'Enter')],
  ['draft-confidence', then(toFees, 'Down', 'Enter', 'Enter', 'Home', 'Down', 'Down', 'Down', 'Enter')],
  [
    'draft-standing',
    (visitor) => {
      toFees(visitor);
      visitor.press('Down', 'Enter', 'Enter', 'Home', 'Down', 'Down', 'Enter', 'Home', 'Enter');
      visitor.press('Down', 'Enter', 'Home', 'Enter', 'Down', 'Enter', 'Home', 'Down', 'Enter');
    },
  ],
  ['question-begun', settled(then(toFees, 'Down', 'Enter', '"The law is clear."', 'Enter', 'Esc'))],
];

testFrames(ways, async (size) => {
  const visitor = openVisit(library, { size });
  await visitor.ready();
  return visitor;
});
