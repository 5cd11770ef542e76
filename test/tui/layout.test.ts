import * as fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { bar } from '../../src/tui/layout/bar.ts';
import { bodyOf, entryRows, plainRows, windowOf } from '../../src/tui/layout/body.ts';
import { fitted, lineOf, lineWidth, segment, spread, textOf, widthOf } from '../../src/tui/layout/segment.ts';
import { hanging, wrapped } from '../../src/tui/layout/wrap.ts';

const anyText = fc
  .array(fc.constantFrom('a', 'word', ' ', '移民', 'حقوق', '👨‍👩‍👧', 'é', 'e\u0301', '\n', '\t', '…', '\u001b[31m'), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

test('every character is as wide as terminals draw it', () => {
  for (let code = 32; code < 0x2700; code += 1) {
    const character = String.fromCodePoint(code);
    if (!/[\p{Cc}\p{Cs}]/u.test(character)) expect([code, widthOf(character)]).toEqual([code, stringWidth(character)]);
  }
});

describe('text in lines', () => {
  test.each([
    ['between words', 'Prepare people before they leave', 14, ['Prepare people', 'before they', 'leave']],
    ['within a word that is too wide', 'https://example.org/a', 10, ['https://ex', 'ample.org/', 'a']],
    [
      'between Chinese characters, which have no spaces',
      '为出国工作的人提供培训',
      8,
      ['为出国工', '作的人提', '供培训'],
    ],
    ['at the ends of paragraphs', 'One.\n\nTwo.', 20, ['One.', 'Two.']],
    ['not at all where there is nothing', '  ', 20, []],
  ])('is broken %s', (_, text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });

  test('never gets wider than it may, and loses no character', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = wrapped(text, width);
        expect(lines.every((line) => widthOf(line) <= width)).toBe(true);
        const bare = (some: string): string => some.replaceAll('\u001b[31m', '').replace(/\s/g, '');
        expect(bare(lines.join(''))).toBe(bare(text));
      }),
    );
  });

  test('hangs from its number', () => {
    expect(hanging([segment('1. ')], 'Write a curriculum', 12).map(textOf)).toEqual([
      '1. Write a',
      '   curriculu',
      '   m',
    ]);
  });

  test('is cut with an ellipsis, and never through a wide character', () => {
    expect(textOf(fitted(lineOf('移民工人'), 6))).toBe('移民…');
    expect(textOf(fitted(lineOf('移民工人'), 8))).toBe('移民工人');
  });

  test('keeps what stands at the right end', () => {
    expect(textOf(spread(lineOf('A long title'), lineOf('met'), 12))).toBe('A long … met');
    expect(textOf(spread(lineOf('Title'), lineOf('met'), 12))).toBe('Title    met');
  });

  test('fits any width, with any text', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat(40), (left, right, width) => {
        expect(lineWidth(spread(lineOf(left), lineOf(right), width))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('the bar of a score', () => {
  const drawn = (value: number | null, low: number | null, high: number | null): string =>
    textOf(bar({ value, low, high, coverage: low === null ? null : 0.5 }, 12));

  test.each([
    ['a value inside its range', 62, 48, 81, '[····▒▒█▒▒·]'],
    ['a range without a value', null, 0, 100, '[▒▒▒▒▒▒▒▒▒▒]'],
    ['a value that is certain', 50, 50, 50, '[·····█····]'],
    ['the top', 100, 100, 100, '[·········█]'],
    ['the bottom', 0, 0, 0, '[█·········]'],
    ['nothing that applies', null, null, null, '[··········]'],
  ])('shows %s', (_, value, low, high, picture) => {
    expect(drawn(value, low, high)).toBe(picture);
  });
});

describe('the part of a screen that is on view', () => {
  const list = bodyOf(
    Array.from({ length: 1000 }, (_, entry) => entryRows(entry, () => lineOf(`entry ${entry}`))).flat(),
  );

  test('holds the entry pointed at, wherever it is', () => {
    for (const cursor of [0, 1, 500, 998, 999]) {
      const { top } = windowOf(list, cursor, 0, 20);
      expect(top).toBeLessThanOrEqual(cursor);
      expect(top + 20).toBeGreaterThan(cursor);
    }
  });

  test('keeps the question on view while its answers fit under it', () => {
    const form = bodyOf(
      [
        ...plainRows(lineOf('ask'), lineOf('help')),
        ...entryRows(0, () => lineOf('No')),
        ...entryRows(1, () => lineOf('Yes')),
        ...plainRows(lineOf('reason'), lineOf('feeds')),
      ],
      { follow: 'form' },
    );
    expect(windowOf(form, 1, 0, 6)).toEqual({ top: 0, furthest: 0, above: 0 });
    expect(windowOf(form, 0, 0, 5)).toEqual({ top: 0, furthest: 1, above: 0 });
    expect(windowOf(form, 1, 1, 4)).toEqual({ top: 2, furthest: 0, above: 0 });
  });

  test('can be scrolled back to text above the first entry that is out of view', () => {
    const form = bodyOf(
      [...plainRows(...Array.from({ length: 9 }, () => lineOf('help'))), ...entryRows(0, () => lineOf('No'))],
      { follow: 'form' },
    );
    expect(windowOf(form, 0, 0, 6)).toEqual({ top: 4, furthest: 0, above: 4 });
    expect(windowOf(form, 0, -4, 6)).toMatchObject({ top: 0 });
    expect(windowOf(form, 0, -9, 6)).toMatchObject({ top: 0 });
  });

  test('never scrolls past the end', () => {
    const text = bodyOf(plainRows(...Array.from({ length: 30 }, () => lineOf('line'))));
    expect(windowOf(text, 0, 500, 20)).toEqual({ top: 10, furthest: 10, above: 0 });
    expect(windowOf(text, 0, 500, 40)).toEqual({ top: 0, furthest: 0, above: 0 });
  });
});
