import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { krippendorffAlpha } from '../../src/workshop/alpha.ts';

/** One line a coder, `.` where nothing was coded; turned into the codes of each unit. */
function unitsOf(...coders: readonly string[]): readonly (readonly number[])[] {
  const rows = coders.map((line) => line.split(' '));
  return (rows[0] ?? []).map((_, unit) =>
    rows.flatMap((row) => {
      const code = row[unit] ?? '.';
      return code === '.' ? [] : [/\d/.test(code) ? Number(code) : code.charCodeAt(0)];
    }),
  );
}

// The data and the figures of the worked examples A, B and C in K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011).
const binary = unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0');
const twoCoders = unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d');
const fourCoders = unitsOf(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
);

describe('Krippendorff’s alpha', () => {
  test.each([
    ['two coders, two codes, nominal', binary, 'nominal', 0.095],
    ['two coders, five codes, nominal', twoCoders, 'nominal', 0.692],
    ['four coders with missing codes, nominal', fourCoders, 'nominal', 0.743],
    ['four coders with missing codes, ordinal', fourCoders, 'ordinal', 0.815],
    ['four coders with missing codes, interval', fourCoders, 'interval', 0.849],
  ] as const)('is the published one for %s', (_, units, metric, published) => {
    expect(krippendorffAlpha(units, metric)?.toFixed(3)).toBe(published.toFixed(3));
  });

  const codes = fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 5 }), { maxLength: 12 });
  const metric = fc.constantFrom('nominal', 'ordinal', 'interval');

  test('is 1 where all agree on answers that differ between the units, and never above', () => {
    expect(
      krippendorffAlpha(
        [
          [0, 0],
          [1, 1, 1],
          [2, 2],
        ],
        'ordinal',
      ),
    ).toBe(1);
    fc.assert(fc.property(codes, metric, (units, by) => (krippendorffAlpha(units, by) ?? 0) <= 1 + 1e-12));
  });

  test('does not hear a unit that one coder or none has seen, nor the order of units and coders', () => {
    fc.assert(
      fc.property(codes, metric, fc.integer({ min: 0, max: 4 }), (units, by, lone) => {
        const alpha = krippendorffAlpha(units, by);
        const other = krippendorffAlpha([[lone], [], ...units.map((unit) => [...unit].reverse())].reverse(), by);
        if (alpha === null) expect(other).toBeNull();
        else expect(other).toBeCloseTo(alpha, 9);
      }),
    );
  });

  test('is not there where nothing can be compared', () => {
    expect(krippendorffAlpha([], 'nominal')).toBeNull();
    expect(krippendorffAlpha([[1], [2]], 'nominal')).toBeNull();
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [1, 1],
        ],
        'nominal',
      ),
    ).toBeNull();
  });
});
