import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/language/words.ts';
import { problemSentences } from '../../src/problem/format-problem.ts';
import { parseSource } from '../../src/source/source.ts';

const words = wordsIn('en');

/** Line, column and message of every problem. */
const problemsOf = (text: string): readonly (readonly [number | undefined, number | undefined, string])[] =>
  parseSource('file.yaml', text).problems.map((problem) => [
    problem.place?.line,
    problem.place?.column,
    problemSentences(problem, words).message,
  ]);

describe('what is wrong with the YAML', () => {
  test.each([
    ['a line that is indented differently', 'a:\n    b: 1\n  c: 2\n', 3, 1, /indented differently/],
    ['a tab in front', 'answers:\n  fund: none\n\tlead: none\n', 3, 1, /tab/],
    ['no space after the colon', 'answers:\n  fund:none\n  lead: yes\n', 2, 3, /no colon/],
    ['a second colon', 'title: Plans: a beginning\n', 1, 8, /second ': '/],
    ['a text that begins with @', 'by: @labour\n', 1, 5, /cannot begin/],
    ['an anchor that is nowhere', 'a: 1\nb: *nowhere\n', 2, 4, /anchor/],
    ['an anchor that repeats itself', 'a: &a [*a]\n', 1, 8, /anchor/],
    ['a second document', 'a: 1\n---\nb: 2\n', 2, 1, /more than one document/],
    ['a key that is a list', '? [a, b]\n: c\n', 1, 3, /not a text/],
    ['a bracket too many', 'a: [1, 2]]\n', 1, 10, /does not belong/],
    ['a bracket that is never closed', 'a: [1, 2\nb: 3\nc: 4\n', 1, 4, /never closed/],
    ['a brace that is never closed', 'a:\n  b: {c: 1\nd: 2\n', 2, 6, /never closed/],
    ['a quote that is never closed', 'a: 1\nb: "open\nc: 3\n', 2, 4, /never closed/],
    ['an apostrophe in single quotes', "a: 'it's here'\n", 1, 8, /does not belong/],
    ['a comma that is missing', 'a: {b: 1 c: 2}\n', 1, 8, /comma/],
    ['a backslash in double quotes', 'a: "C:\\data"\n', 1, 7, /backslash/],
    ['a key twice, with a space in it', 'foo bar: 1\nfoo bar: 2\n', 2, 1, /'foo bar' stands twice/],
    ['a key twice, in quotes', '"a: b": 1\n"a: b": 2\n', 2, 1, /'a: b' stands twice/],
    ['another version of YAML', '# first a remark\n%YAML 1.1\n---\na: yes\n', 2, 1, /another version/],
    ['a merge key', 'a: &a {b: 1}\nc:\n  <<: *a\n', 3, 3, /'<<'/],
  ])('%s is reported once, where it is', (_, text, line, column, message) => {
    const problems = problemsOf(text);
    expect(problems.map(([atLine, atColumn]) => [atLine, atColumn])).toEqual([[line, column]]);
    expect(problems[0]?.[2]).toMatch(message);
  });

  test('never is a sentence about nothing in particular, for any of these', () => {
    const { message } = words.problems['broken-yaml']({ fault: 'IMPOSSIBLE' });
    expect(message).toBe('this cannot be read as YAML');
  });

  test('is one problem where everything after it is misread in consequence', () => {
    const rest = Array.from({ length: 30 }, (_, index) => `  question-${index}: {answer: yes, because: [a, b]}\n`);
    const text = `answers:\n  fund: {answer: o{} law, because: x}\n${rest.join('')}`;
    expect(problemsOf(text).map(([line]) => line)).toEqual([2]);
  });

  test('stands in its line even behind texts that go on over empty lines', () => {
    const text = 'a: {b: x} c\nd: [e\n\n\n  f]\ng: [1, 2]]\n';
    expect(problemsOf(text)[0]?.[0]).toBe(1);
    const source = parseSource('file.yaml', 'a: "one\n\n  two"\nb: three\n\n  four\nc: x\n');
    expect(source.place(['c'])).toMatchObject({ line: 7, column: 4, text: 'c: x' });
  });

  test('is all collected: two faults, two problems', () => {
    expect(problemsOf('a: 1\na: 2\nb: {c: 1 d: 2}\nb: 3\n').map(([line]) => line)).toEqual([2, 3, 4]);
  });

  test('is nothing where version 1.2 is named, or x- keys and anchors are used', () => {
    const source = parseSource('file.yaml', '%YAML 1.2\n---\na: &a [1, 2]\nb: *a\nx-mine: {anything: here}\n');
    expect(source.problems).toEqual([]);
    expect(source.value).toEqual({ a: [1, 2], b: [1, 2] });
  });

  test.each([
    [
      'a thousand times ten aliases',
      `a: &a [x, x]\nb: &b [${'*a, '.repeat(20)}]\nc: &c [${'*b, '.repeat(20)}]\nd: [${'*c, '.repeat(20)}]\n`,
    ],
    ['very deep brackets', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`],
  ])('%s are refused, not unfolded', (_, text) => {
    expect(parseSource('file.yaml', text).problems).toHaveLength(1);
  });

  test('yes, no and a day stay texts, a version number does not', () => {
    expect(parseSource('file.yaml', 'a: yes\nb: no\nc: 2025-06-30\nd: 1.10\ne: "1.10"\n').value).toEqual({
      a: 'yes',
      b: 'no',
      c: '2025-06-30',
      d: 1.1,
      e: '1.10',
    });
  });
});

describe('the place of a value', () => {
  const text = 'title: Services\nitems:\n  - id: fund\n    weight: 1\n  - {id: lead, weight: 2}\n';
  const places: readonly (readonly [
    path: readonly (string | number)[],
    line: number,
    column: number,
    marked: string,
  ])[] = [
    [['title'], 1, 8, 'Services'],
    [['items', 0, 'id'], 3, 9, 'fund'],
    [['items', 1, 'weight'], 5, 24, '2'],
    [['items', 1, 'missing'], 5, 5, '{id: lead, weight: 2}'],
    [['nowhere', 'at', 'all'], 1, 1, 'title: Services'],
  ];

  const check = (written: string): void => {
    const source = parseSource('file.yaml', written);
    for (const [path, line, column, marked] of places) {
      const place = source.place(path);
      expect([place.line, place.column]).toEqual([line, column]);
      expect(place.text.slice(place.column - 1, place.column - 1 + place.length)).toBe(marked);
    }
    expect(source.placeOfKey(['items', 0, 'weight'])).toMatchObject({ line: 4, column: 5, length: 6 });
  };

  test('is its line and column', () => check(text));

  test('is the same with the line ends of Windows', () => {
    check(text.replaceAll('\n', '\r\n'));
    expect(parseSource('file.yaml', text.replaceAll('\n', '\r\n')).place(['title']).text).toBe('title: Services');
  });

  test('is the same behind a byte-order mark', () => {
    check(`\uFEFF${text}`);
    check(`\uFEFF${text}`.replaceAll('\n', '\r\n'));
  });

  test('of a %YAML line behind a byte-order mark is its own', () => {
    expect(
      parseSource('file.yaml', '\uFEFF%YAML 1.1\n---\na: 1\n').problems.map(({ code, place }) => [code, place?.column]),
    ).toEqual([['yaml-version', 1]]);
  });

  test('inside something repeated is where it was written', () => {
    const source = parseSource('file.yaml', 'first: &one\n  - id: fund\nsecond: *one\n');
    expect(source.place(['second', 0, 'id'])).toMatchObject({ line: 2, column: 9 });
  });

  test('is known even at the end of a file without a last line end', () => {
    expect(parseSource('file.yaml', 'a: 1\nb: *x').problems[0]?.place).toMatchObject({ line: 2, column: 4, length: 2 });
    expect(parseSource('file.yaml', '').place([])).toMatchObject({ line: 1, column: 1, length: 1, text: '' });
  });

  test('lets a value be read as its author wrote it', () => {
    const source = parseSource('file.yaml', 'version: 1.10\nold: 012\n');
    expect(source.written(['version'])).toBe('1.10');
    expect(source.written(['old'])).toBe('012');
    expect(source.written(['none'])).toBeNull();
  });
});
