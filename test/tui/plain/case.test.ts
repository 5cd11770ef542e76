import path from 'node:path';
import { expect, test } from 'vitest';
import { plainWalk } from '../../../src/tui/plain/plain-walk.ts';
import { harbourCase, libraryOf, participants } from '../harbour-case.ts';
import { emptyShelf, fileOf, madeUpLibrary, memoryDisk, visit, words } from '../visit.ts';

const all = await madeUpLibrary();
const exercise = harbourCase(all);
const library = libraryOf(exercise, all);

/** Types lines into the plain walk on the case, and gives back all that was printed, and what the file holds in the end. */
async function talk(typed: readonly string[]): Promise<{ readonly printed: string; readonly text: string }> {
  const text = participants(exercise);
  const disk = memoryDisk(all, text);
  const waiting = [...typed];
  let printed = '';
  const next = async (): Promise<string | null> => {
    const line = waiting.shift() ?? null;
    if (line !== null) printed += `> ${line}\n`;
    return line;
  };
  await plainWalk(
    { library, file: fileOf(all, text), disk, shelf: emptyShelf, words, visit, exercise },
    {
      lines: { next, close: () => undefined },
      columns: 80,
      print: (line) => {
        printed += `${line}\n`;
      },
    },
  );
  expect(waiting).toEqual([]);
  return { printed: printed.replace(/[ \t]+$/gm, ''), text: disk.text() };
}

/** A whole case: the story, a hint, three answers, the marks, one of them looked at and mended, and the marks again. */
const whole: readonly string[] = [
  ...['1', 'more', 'back'],
  ...['2', '1', 'story', 'story', 'hint', '4', 'The hall is painted.', '7', 'next'],
  ...['1', '6', 'The bank says so.', '7', 'back'],
  ...['4', '6', '', '7', 'back', 'back'],
  ...['3', '2', '3', '1', 'more', '1', '1', '3', 'No course was held.', '7', 'back', 'back', 'again', 'more', 'leave'],
];

test('a whole case is worked through line by line', async () => {
  const { printed, text } = await talk(whole);
  await expect(printed).toMatchFileSnapshot(path.join(import.meta.dirname, 'case.txt'));
  expect(text).toContain('answer: adopted\n    because: No course was held.');
});

test('what is said of a case names no key and shows no drawing', async () => {
  const { printed } = await talk(whole);
  expect(printed.replace(/^> .*$/gm, '')).not.toMatch(
    /\b(Enter|Esc|Space|Ctrl|Home|PgDn|key|keys|arrow)\b(?! (is|to the hall))|[√½×†█▒│↑↓←→▲▼]/,
  );
});
