import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Picture, Size } from '../../src/tui/layout/picture.ts';
import { lineWidth } from '../../src/tui/layout/segment.ts';

/** Anything that a picture can be taken of. */
export interface Pictured {
  screen(): string;
  picture(): Picture;
  resize(size: Size): void;
}

/** What somebody does until the picture is taken, by the name of the picture. */
export type Ways<P> = readonly (readonly [name: string, way: (pictured: P) => Promise<void> | void])[];

const small: Size = { columns: 80, rows: 24 };
const large: Size = { columns: 120, rows: 40 };
const odd: readonly Size[] = [
  small,
  large,
  { columns: 60, rows: 20 },
  { columns: 61, rows: 21 },
  { columns: 59, rows: 24 },
  { columns: 9, rows: 3 },
];

/** Compares each way's picture, at both sizes, with the one kept in a file, and tries whether it fits windows of other sizes. */
export function testFrames<P extends Pictured>(ways: Ways<P>, open: (size: Size) => Promise<P>): void {
  describe.each([
    ['80x24', small],
    ['120x40', large],
  ])('at %s', (name, size) => {
    test.each(ways)('%s', async (frame, way) => {
      const pictured = await open(size);
      await way(pictured);
      await expect(framed(pictured, size)).toMatchFileSnapshot(
        path.join(import.meta.dirname, 'frames', `${frame}-${name}.txt`),
      );
    });
  });

  test.each(ways)('no line is too wide and none is too many in any window: %s', async (_, way) => {
    const pictured = await open(small);
    await way(pictured);
    for (const size of odd) {
      pictured.resize(size);
      const { lines } = pictured.picture();
      expect(lines.length).toBeLessThanOrEqual(size.rows - 1);
      expect(lines.map(lineWidth).filter((width) => width > size.columns)).toEqual([]);
    }
  });
}

/** The screen with its edge drawn, so that a line too many or too wide is seen in the file. */
function framed(pictured: Pictured, { columns }: Size): string {
  return `${pictured.screen()}\n${'='.repeat(columns)}\n`;
}
