import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/language/words.ts';
import { formatProblem, formatProblems } from '../../src/problem/format-problem.ts';
import { error, type Problem, warning } from '../../src/problem/problem.ts';
import { parseSource } from '../../src/source/source.ts';

const words = wordsIn('en');

/** The line that is shown and the one with the caret, for the value at a path of a file. */
function shownFor(text: string, path: readonly (string | number)[]): readonly [line: string, caret: string] {
  const place = parseSource('file.yaml', text).place(path);
  const lines = formatProblem(error('bad-id', { found: 'x' }, place), words).split('\n');
  return [lines[1]?.slice(4) ?? '', lines[2]?.slice(4) ?? ''];
}

/** What stands over the carets, where every character is one column wide. */
const marked = ([line, caret]: readonly [string, string]): string =>
  line.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1);

describe('the caret', () => {
  test('stands under the value', () => {
    const shown = shownFor('a: {b: fund, c: lead}\n', ['a', 'c']);
    expect(shown).toEqual(['a: {b: fund, c: lead}', '                ^^^^']);
  });

  test('stands under the value behind tabs', () => {
    const shown = shownFor('a:\t{b:\tfund,\tc:\tlead}\n', ['a', 'c']);
    expect(shown[0]).not.toContain('\t');
    expect(marked(shown)).toBe('lead');
  });

  test.each([1, 40, 90, 200, 1000])('stands under the value %d characters into a long line', (before) => {
    const shown = shownFor(`{${'x'.repeat(before)}: 1, item: welfare-fund, ${'y'.repeat(300)}: 1}\n`, ['item']);
    expect(marked(shown)).toBe('welfare-fund');
    expect(shown[0].length).toBeLessThanOrEqual(102);
    expect(shown[0].endsWith('…')).toBe(true);
  });

  test('stands under a value at the very end of a long line', () => {
    const shown = shownFor(`{${'x'.repeat(500)}: 1, item: fund}\n`, ['item']);
    expect(marked(shown)).toBe('fund');
    expect(shown[0].startsWith('…')).toBe(true);
  });

  test('of a value longer than the window stays in it', () => {
    const [line, caret] = shownFor(`item: ${'x'.repeat(300)}\n`, ['item']);
    expect(caret.length).toBeLessThanOrEqual(line.length);
  });

  test('stands under the value behind characters two columns wide', () => {
    const [, caret] = shownFor('{name: 菲律宾, item: fund}\n', ['item']);
    expect(caret.indexOf('^')).toBe('{name: 菲律宾, item: '.length + 3);
  });
});

describe('what comes from a file', () => {
  test('cannot move the cursor or turn the text around', () => {
    const source = parseSource('file.yaml', '"\\e[2Jgone\\u202Eback": 1 # \u001b[31mred\n');
    const [key] = Object.keys(Object(source.value));
    const problem = error(
      'unknown-key',
      { key: key ?? '', suggestion: null, allowed: '' },
      source.placeOfKey([key ?? '']),
    );
    const shown = formatProblem(
      { ...problem, place: { ...(problem.place as NonNullable<Problem['place']>), file: 'a\u001bb' } },
      words,
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(shown).toContain('gone');
  });
});

describe('the problems of one run', () => {
  const place = (file: string, line: number, column: number): Problem['place'] => ({
    file,
    line,
    column,
    length: 1,
    text: 'x',
  });

  test('stand in the order of the files, errors before warnings, with a count', () => {
    const problems = [
      warning('not-concerned', { question: 'a' }, place('a.yaml', 1, 1)),
      error('bad-date', { found: 'b' }, place('b.yaml', 2, 1)),
      error('bad-date', { found: 'a' }, place('a.yaml', 10, 1)),
      error('bad-date', { found: 'a' }, place('a.yaml', 9, 5)),
      error('bad-date', { found: 'a' }, place('a.yaml', 9, 2)),
    ];
    const shown = formatProblems(problems, words).split('\n');
    expect(shown.filter((line) => /^[ab]\.yaml/.test(line)).map((line) => line.split(' ')[0])).toEqual([
      'a.yaml:9:2:',
      'a.yaml:9:5:',
      'a.yaml:10:1:',
      'b.yaml:2:1:',
      'a.yaml:1:1:',
    ]);
    expect(shown.at(-1)).toBe('4 errors, 1 warning');
  });

  test('without a place still say what is wrong', () => {
    expect(formatProblem(error('missing-file', { path: 'x.yaml', suggestion: null }, null), words)).toMatch(
      /^error: there is no file 'x\.yaml' \[missing-file\]\n {2}Hint: /,
    );
  });
});
