import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceBetween, withoutDifference } from '../../src/tui/text-difference.ts';

const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '移', '👩', '\n') });

describe('the difference between two texts', () => {
  test('is the one stretch that differs', () => {
    expect(differenceBetween('fund: none\nfees: some', 'fund: planned\nfees: some')).toEqual({
      at: 'fund: '.length,
      taken: 'none',
      put: 'planned',
    });
  });

  test('gives the text before it back, of any two texts', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        expect(withoutDifference(after, differenceBetween(before, after))).toBe(before);
      }),
    );
  });
});
