import type { Words } from '../../language/words.ts';
import { linesOf } from './passage.ts';

/** How many lines are said at once. */
const page = 20;

/** So few lines more are said with the page before them. */
const rest = 3;

/** Prints passages page by page. */
export interface Speaker {
  /** Says the first page of a passage; what was left of the one before is forgotten. */
  say(paragraphs: readonly string[]): void;
  /** Says something short at once; a passage can be gone on with afterwards. */
  tell(paragraphs: readonly string[]): void;
  hasMore(): boolean;
  /** Says the next page. */
  more(): void;
}

/** Makes a speaker that has said nothing. */
export function createSpeaker(columns: number, print: (line: string) => void, words: Words): Speaker {
  let left: readonly string[] = [];
  const printPage = (): void => {
    if (left[0] === '') left = left.slice(1);
    const now = left.length <= page + rest ? left.length : page;
    left.slice(0, now).forEach(print);
    left = left.slice(now);
    if (left.length > 0) print(words.walk.plain.more(left.length));
  };
  return {
    say(paragraphs) {
      left = linesOf(paragraphs, columns);
      printPage();
    },
    tell: (paragraphs) => linesOf(paragraphs, columns).forEach(print),
    hasMore: () => left.length > 0,
    more: printPage,
  };
}
