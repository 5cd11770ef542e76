import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/framework/library.ts';
import type { Size } from '../../src/tui/layout/picture.ts';
import { lineWidth } from '../../src/tui/layout/segment.ts';
import { madeUpLibrary, maritania, openVisit, type Visitor } from './visit.ts';

let library: Library;

beforeAll(async () => {
  library = await madeUpLibrary();
});

const small: Size = { columns: 80, rows: 24 };
const large: Size = { columns: 120, rows: 40 };
const least: Size = { columns: 60, rows: 20 };

/** What somebody does until the picture is taken. */
type Way = (visitor: Visitor) => Promise<void> | void;

const toItems: Way = ({ press }) => press('Enter', 'Down', 'Down', 'Enter');
const toPrepare: Way = (visitor) => {
  void toItems(visitor);
  visitor.press('Enter');
};
const toOrientation: Way = (visitor) => {
  void toPrepare(visitor);
  visitor.press('Enter', 'Enter');
};
const toNthItem =
  (number: number): Way =>
  (visitor) => {
    void toItems(visitor);
    visitor.press(...Array.from({ length: number - 1 }, () => 'Down'), 'Enter');
  };

const ways: readonly (readonly [name: string, way: Way])[] = [
  ['overview', () => undefined],
  ['framework', ({ press }) => press('Enter')],
  ['items', toItems],
  [
    'items-gaps',
    (visitor) => {
      void toItems(visitor);
      visitor.press('Right');
    },
  ],
  [
    'items-none-met',
    (visitor) => {
      void toItems(visitor);
      visitor.press('Left');
    },
  ],
  ['item', toPrepare],
  [
    'item-read-on',
    (visitor) => {
      void toPrepare(visitor);
      visitor.press('End', 'End');
    },
  ],
  ['item-measure', toNthItem(4)],
  ['item-does-not-apply', toNthItem(6)],
  [
    'questions',
    (visitor) => {
      void toPrepare(visitor);
      visitor.press('Enter');
    },
  ],
  ['question', toOrientation],
  [
    'question-read-on',
    (visitor) => {
      void toOrientation(visitor);
      visitor.press('End', 'End');
    },
  ],
  [
    'question-skipped',
    (visitor) => {
      void toOrientation(visitor);
      visitor.press('Right');
    },
  ],
  [
    'question-contested',
    (visitor) => {
      void toNthItem(2)(visitor);
      visitor.press('Enter', 'Enter', 'End');
    },
  ],
  [
    'question-choices',
    (visitor) => {
      void toNthItem(5)(visitor);
      visitor.press('Enter', 'Home', 'Down', 'Space');
    },
  ],
  [
    'question-does-not-apply',
    (visitor) => {
      void toNthItem(3)(visitor);
      visitor.press('Enter');
    },
  ],
  [
    'question-of-another-role',
    (visitor) => {
      void toNthItem(6)(visitor);
      visitor.press('Enter');
    },
  ],
  [
    'number-out-of-range',
    (visitor) => {
      void toNthItem(4)(visitor);
      visitor.press('Enter', 'Enter', 'Ctrl+U', '"70"', 'Enter');
    },
  ],
  [
    'reason-empty',
    (visitor) => {
      void toOrientation(visitor);
      visitor.press('Down', 'Enter');
    },
  ],
  [
    'reason-written',
    (visitor) => {
      void toOrientation(visitor);
      visitor.press('Down', 'Enter', '"Weekly courses in all five regions since January 2025, x"', 'Backspace');
      visitor.press('"two days each, with a test at the end (circular 7)."');
    },
  ],
  [
    'answer-without-reason',
    (visitor) => {
      void toOrientation(visitor);
      visitor.press('Down', 'Enter', 'Enter');
    },
  ],
  [
    'evidence',
    (visitor) => {
      void toOrientation(visitor);
      visitor.press('Down', 'Enter', 'Enter', 'Up', 'Enter', '"Circular 7"', 'Enter', 'Enter', '"2025-13"', 'Enter');
    },
  ],
  [
    'evidence-form',
    (visitor) => {
      void toOrientation(visitor);
      visitor.press(
        'Down',
        'Enter',
        'Enter',
        'Up',
        'Enter',
        '"Circular 7"',
        'Enter',
        'Enter',
        '"2025"',
        'Enter',
        'Esc',
      );
    },
  ],
  [
    'saved',
    async (visitor) => {
      void toOrientation(visitor);
      visitor.press('Down', 'Enter', '"Weekly courses."', 'Enter', 'Enter');
      await visitor.sees('Your answer counts now. “');
      await visitor.sees('  saved');
    },
  ],
  [
    'saved-items-moved',
    async (visitor) => {
      void toOrientation(visitor);
      visitor.press('Down', 'Enter', '"Weekly courses."', 'Enter', 'Enter');
      await visitor.sees('Your answer counts now. “');
      visitor.press('End', 'End');
      await visitor.sees('  saved');
    },
  ],
  [
    'not-saved',
    async (visitor) => {
      visitor.disk.fail(true);
      void toOrientation(visitor);
      visitor.press('Down', 'Enter', '"Weekly courses."', 'Enter', 'Enter');
      await visitor.sees('NOT SAVED');
    },
  ],
  [
    'changed-meanwhile',
    async (visitor) => {
      visitor.disk.overwrite(maritania.replace('answer: adopted', 'answer: monitored'));
      void toOrientation(visitor);
      visitor.press('Down', 'Enter', 'Enter', 'Enter');
      await visitor.sees('Read the file again');
    },
  ],
  [
    'conflict',
    async (visitor) => {
      visitor.disk.overwrite(maritania.replace('answer: adopted', 'answer: monitored'));
      void toOrientation(visitor);
      visitor.press('Down', 'Enter', 'Enter', 'Enter');
      await visitor.sees('Read the file again');
      visitor.press('Enter');
      await visitor.sees('Keep what the file says');
    },
  ],
  [
    'unfinished',
    (visitor) => {
      void toOrientation(visitor);
      visitor.press('Down', 'Enter', '"Weekly"', 'Ctrl+C');
    },
  ],
  ['leave', ({ press }) => press('Esc')],
  ['help', ({ press }) => press('?')],
  ['wide-framework', ({ press }) => press('Down', 'Enter')],
  ['wide-items', ({ press }) => press('Down', 'Enter', 'Down', 'Down', 'Enter')],
  ['wide-item', ({ press }) => press('Down', 'Enter', 'Down', 'Down', 'Enter', 'Enter')],
  ['wide-item-emoji', ({ press }) => press('Down', 'Enter', 'Down', 'Down', 'Enter', 'End', 'Enter')],
];

async function pictureAfter(way: Way, size: Size): Promise<Visitor> {
  const visitor = openVisit(library, { size });
  await visitor.ready();
  await way(visitor);
  await visitor.ready();
  return visitor;
}

/** The screen with its edge drawn, so that a line too many or too wide is seen in the file. */
function framed(visitor: Visitor, { columns }: Size): string {
  const lines = visitor.screen().split('\n');
  return `${lines.join('\n')}\n${'='.repeat(columns)}\n`;
}

describe.each([
  ['80x24', small],
  ['120x40', large],
])('at %s', (name, size) => {
  test.each(ways)('%s', async (frame, way) => {
    const visitor = await pictureAfter(way, size);
    await expect(framed(visitor, size)).toMatchFileSnapshot(
      path.join(import.meta.dirname, 'frames', `${frame}-${name}.txt`),
    );
  });
});

test.each(ways)('no line is too wide and none is too many in any window: %s', async (_, way) => {
  for (const size of [
    small,
    large,
    least,
    { columns: 61, rows: 21 },
    { columns: 59, rows: 24 },
    { columns: 9, rows: 3 },
  ]) {
    const visitor = await pictureAfterOrSmall(way, size);
    const { lines } = visitor.picture();
    expect(lines.length).toBeLessThanOrEqual(size.rows - 1);
    expect(lines.map(lineWidth).filter((width) => width > size.columns)).toEqual([]);
  }
});

async function pictureAfterOrSmall(way: Way, size: Size): Promise<Visitor> {
  const visitor = await pictureAfter(way, small);
  visitor.resize(size);
  return visitor;
}

test('a window that is too small says what the walk needs', async () => {
  const visitor = await pictureAfter(() => undefined, small);
  visitor.resize({ columns: 40, rows: 10 });
  expect(visitor.screen().replace(/\s+/g, ' ')).toBe(
    'This window has 40 columns and 10 rows. The walk needs 60 columns and 20 rows: please make the window larger, or press q to leave.',
  );
  visitor.resize(small);
  expect(visitor.screen()).toContain('Harbour Declaration');
});
