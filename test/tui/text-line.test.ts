import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextLine } from '../../src/tui/state/screen.ts';
import { type Edit, edited, lineOf, longestLine } from '../../src/tui/state/text-line.ts';

const family = '👨‍👩‍👧';

/** A line as text with the caret as a bar. */
function shown({ text, at }: TextLine): string {
  return `${text.slice(0, at)}|${text.slice(at)}`;
}

function after(text: string, ...edits: readonly Edit[]): string {
  return shown(edits.reduce(edited, lineOf(text)));
}

const insert = (text: string): Edit => ({ kind: 'insert', text });

describe('a line of text', () => {
  test.each<[string, string, readonly Edit[], string]>([
    ['takes several words', '', [insert('In'), insert(' '), insert('force')], 'In force|'],
    [
      'takes a word in the middle',
      'In force',
      [{ kind: 'home' }, { kind: 'right' }, { kind: 'right' }, insert(' full')],
      'In full| force',
    ],
    ['loses what stands before', 'abc', [{ kind: 'left' }, { kind: 'backspace' }], 'a|c'],
    ['loses what stands behind', 'abc', [{ kind: 'home' }, { kind: 'delete' }], '|bc'],
    ['loses all before the caret', 'abc def', [{ kind: 'left' }, { kind: 'clear-before' }], '|f'],
    ['loses the word before', 'abc def ', [{ kind: 'word-before' }], 'abc |'],
    ['stays at its ends', 'a', [{ kind: 'right' }, { kind: 'left' }, { kind: 'left' }, { kind: 'backspace' }], '|a'],
    ['takes a paste of several lines as one', '', [insert('one\r\n  two\nthree')], 'one two three|'],
    ['takes no control characters', '', [insert('a\u001b[31mb\u0007c\u202ed')], 'abcd|'],
    ['moves over a family as over one character', `a${family}b`, [{ kind: 'left' }, { kind: 'left' }], `a|${family}b`],
    ['erases a family whole', `a${family}`, [{ kind: 'backspace' }], 'a|'],
    ['joins an accent to its letter', 'ab', [{ kind: 'left' }, insert('\u0301')], 'a\u0301|b'],
  ])('%s', (_, text, edits, result) => {
    expect(after(text, ...edits)).toBe(result);
  });

  test('stops taking text where a file would choke on it', () => {
    expect(edited(lineOf(''), insert('x'.repeat(longestLine + 10))).text).toHaveLength(longestLine);
  });

  test('keeps its caret between two visible characters, whatever is done', () => {
    const edit = fc.oneof(
      fc.constantFrom<Edit>(
        { kind: 'left' },
        { kind: 'right' },
        { kind: 'home' },
        { kind: 'end' },
        { kind: 'backspace' },
        { kind: 'delete' },
        { kind: 'clear-before' },
        { kind: 'word-before' },
      ),
      fc.constantFrom('a', ' ', 'é', 'e', '\u0301', '移', family, '\u200d', '🇵', '🇭', '\r\n').map(insert),
    );
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        let line = lineOf('');
        for (const one of edits) {
          line = edited(line, one);
          const ends = [...segmenter.segment(line.text)].map(({ index, segment }) => index + segment.length);
          expect([0, ...ends]).toContain(line.at);
        }
      }),
    );
  });
});
