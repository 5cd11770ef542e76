// The keys of somebody who goes through the walk: to read, to look for something, to answer and to take it back.
import { wordsIn } from '../src/language/words.ts';

const down = '\u001b[B';
const up = '\u001b[A';
const right = '\u001b[C';
const home = '\u001b[H';
const end = '\u001b[F';
const pageDown = '\u001b[6~';
const enter = '\r';

const many = (count: number, key: string): readonly string[] => Array.from({ length: count }, () => key);

/** Each begins and ends on the first screen; the way back is found by whoever presses the keys. */
const tours: readonly (readonly string[])[] = [
  [...many(8, down), ...many(6, up), end, home],
  [down, enter, ...many(8, right), ...many(10, down), home, enter, enter, ...many(6, right)],
  [...many(3, down), enter, 'g', ...many(4, right), ...many(4, down)],
  [
    ...many(6, down),
    enter,
    down,
    down,
    enter,
    ...many(4, pageDown),
    end,
    home,
    ...many(4, right),
    ...many(6, down),
    enter,
    ...many(6, right),
  ],
  [enter, down, down, enter, ...many(4, down), enter, ...many(6, right)],
  ['/', ...'recruitment fees', ...many(5, down), enter],
  ['?', ...many(6, down), end],
  ['g', enter, enter, home, down, enter, ...'In force.', enter, enter, home, 'u'],
];

/** Keys to be pressed one after another. */
export interface ScriptedKeys {
  next(): string;
  /** True on the first screen. */
  isFirst(): boolean;
}

/** Keys without end; `screen` tells what is on view, so that the way back to the first screen is found. */
export function keysFrom(screen: () => string): ScriptedKeys {
  const first = wordsIn('en').walk.head.names.overview;
  const isFirst = (): boolean => screen().split('\n')[1]?.trim() === first;
  let tour = 0;
  let at = 0;
  return {
    isFirst,
    next() {
      const key = tours[tour]?.[at];
      if (key !== undefined) {
        at += 1;
        return key;
      }
      if (!isFirst()) return 'Esc';
      tour = (tour + 1) % tours.length;
      at = 1;
      return tours[tour]?.[0] ?? enter;
    },
  };
}
