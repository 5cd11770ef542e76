import { beforeAll } from 'vitest';
import type { Library } from '../../src/framework/library.ts';
import type { Exercise } from '../../src/workshop/exercise.ts';
import { testFrames, type Ways } from './frames.ts';
import { harbourCase, libraryOf, participants } from './harbour-case.ts';
import { madeUpLibrary, openVisit, type Visitor } from './visit.ts';

let library: Library;
let exercise: Exercise;

beforeAll(async () => {
  const all = await madeUpLibrary();
  exercise = harbourCase(all);
  library = libraryOf(exercise, all);
});

/** The first of the questions of the case. */
const toQuestion = ({ press }: Visitor): void => press('Home', 'Down', 'Enter', 'Home', 'Enter');
const toMarks = async ({ press, ready }: Visitor): Promise<void> => {
  press('Home', 'Down', 'Down', 'Enter', 'Enter');
  await ready();
};

const ways: Ways<Visitor> = [
  ['case', () => undefined],
  ['case-story', ({ press }) => press('t')],
  ['case-story-read-on', ({ press }) => press('t', 'PageDown')],
  ['case-questions', ({ press }) => press('Home', 'Down', 'Enter')],
  ['case-question', toQuestion],
  [
    'case-hint',
    (visitor) => {
      toQuestion(visitor);
      visitor.press('h', 'End');
    },
  ],
  [
    'case-beside-read-on',
    (visitor) => {
      toQuestion(visitor);
      visitor.press('o', 'Home', 'Enter', '"移民"');
    },
  ],
  ['case-ask', ({ press }) => press('Home', 'Down', 'Down', 'Enter')],
  ['case-marks', toMarks],
  [
    'case-marks-end',
    async (visitor) => {
      await toMarks(visitor);
      visitor.press('End', 'End');
    },
  ],
  [
    'case-mark',
    async (visitor) => {
      await toMarks(visitor);
      visitor.press('Enter');
      await visitor.ready();
    },
  ],
  [
    'case-help',
    (visitor) => {
      toQuestion(visitor);
      visitor.press('?');
    },
  ],
];

testFrames(ways, async (size) => {
  const text = participants(exercise, [
    'orientation: {answer: operating, because: The hall is there.}',
    'cost: {answer: 6, because: The central bank says so.}',
    'seafarers: {answer: none, because: Nothing is told of it.}',
  ]);
  const visitor = openVisit(library, { text, exercise, size });
  await visitor.ready();
  return visitor;
});
