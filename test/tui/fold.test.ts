import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folded, placesOf, wordsOf } from '../../src/tui/fold.ts';

describe('a text is looked for', () => {
  test.each([
    ['without case', 'Labour INSPECTORATE', 'labour inspectorate'],
    ['without accents', 'Côte d’Ivoire, São Tomé', "cote d'ivoire, sao tome"],
    ['without accents in Vietnamese', 'Điều kiện', 'đieu kien'],
    ['without vowel signs in Arabic, and one form of the alef', 'الهِجْرَة والإدارة', 'الهجرة والادارة'],
    ['in wide letters as in narrow ones', 'ＩＡＭＭ', 'iamm'],
    ['in Chinese as it is', '劳务移民', '劳务移民'],
    ['with a sigma at the end as in the middle', 'ΜΕΤΑΝΆΣΤΗΣ', 'μεταναστησ'],
    ['with one form of hyphens and dashes', 'pre‑departure – abroad', 'pre-departure - abroad'],
  ])('%s', (_, text, as) => {
    expect(folded(text)).toBe(as);
  });

  test('by words, each once', () => {
    expect(wordsOf('  Labour  labour 移民 ')).toEqual(['labour', '移民']);
  });
});

describe('the places of words', () => {
  const shown = (words: readonly string[], text: string): readonly string[] =>
    placesOf(words, text).map(([from, to]) => text.slice(from, to));

  test('are those in the text itself, accents and all', () => {
    expect(shown(['cote'], 'La Côte, la cote')).toEqual(['Côte', 'cote']);
    expect(shown(['cote'], 'La Co\u0302te')).toEqual(['Co\u0302te']);
    expect(shown(['移民'], '劳务移民和移民')).toEqual(['移民', '移民']);
    expect(shown(['هجرة'], 'الهِجْرَة')).toEqual(['هِجْرَة']);
  });

  test('that touch or overlap are one', () => {
    expect(shown(['lab', 'labour', 'our'], 'labour')).toEqual(['labour']);
  });

  test('are found wherever the folded text has them', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
        (text, part) => {
          const [word] = wordsOf(part);
          if (word === undefined || word !== folded(part)) return;
          const places = placesOf([word], `${text}${part}${text}`);
          expect(places.length).toBeGreaterThan(0);
          for (const [from, to] of places) expect(to).toBeGreaterThan(from);
        },
      ),
    );
  });
});
