import { beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/assess/finding.ts';
import { assessAll, type Results, resultsIn } from '../../src/tui/state/results.ts';
import { lookOf, outcomeOrder, outcomes, type Style, shownOutcome } from '../../src/tui/theme.ts';
import { fileOf, madeUpLibrary, maritania, words } from './visit.ts';

const styles: readonly Style[] = [
  'plain',
  'strong',
  'faint',
  'heading',
  'key',
  'mark',
  'alert',
  'good',
  'range',
  'selected',
  'caret',
  ...outcomeOrder,
];

describe('an outcome', () => {
  test('has a symbol of its own beside its colour', () => {
    const symbols = outcomeOrder.map((outcome) => outcomes[outcome].symbol);
    expect(new Set(symbols).size).toBe(outcomeOrder.length);
  });

  test('keeps weight and inversion, and loses its colour, where there are no colours', () => {
    expect(styles.map((style) => lookOf(style, false).colour).filter((colour) => colour !== undefined)).toEqual([]);
    expect(lookOf('selected', false)).toEqual({ inverse: true });
    expect(lookOf('met', true).colour).toBe('green');
  });
});

describe("a level of a framework's own", () => {
  let results: Results;

  beforeAll(async () => {
    const library = await madeUpLibrary();
    const { profile } = fileOf(library, maritania);
    if (profile === null) throw new Error('the profile made up for the tests cannot be read');
    results = await assessAll(library, profile);
  });

  const shown = (item: string): unknown => {
    const finding: Finding = resultsIn(results, 'wide').finding(item);
    const { symbol, word } = shownOutcome(finding, words);
    return { symbol, word };
  };

  test('has the symbol of its place and the word of the framework', () => {
    expect(shown('chinese')).toEqual({ symbol: '½', word: 'بدأ' });
    expect(shown('emoji')).toEqual({ symbol: '×', word: '缺失' });
    expect(shown('arabic')).toEqual({ symbol: '?', word: 'open' });
  });
});
