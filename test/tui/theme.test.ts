import { beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/assess/finding.ts';
import { asciiText } from '../../src/tui/ascii.ts';
import { assessAll, type Results, resultsIn } from '../../src/tui/state/results.ts';
import {
  answeredSign,
  type Colour,
  lookOf,
  outcomeOrder,
  outcomes,
  paletteFor,
  reconstructedMark,
  shownOutcome,
  styles,
} from '../../src/tui/theme.ts';
import { fileOf, madeUpLibrary, maritania, words } from './visit.ts';

describe('an outcome', () => {
  test('has a symbol of its own beside its colour', () => {
    const symbols = outcomeOrder.map((outcome) => outcomes[outcome].symbol);
    expect(new Set(symbols).size).toBe(outcomeOrder.length);
  });
});

/** The sixteen colours as terminals show them: those of Windows, macOS, GNOME and of old consoles. */
const shades: Readonly<Record<Colour, readonly string[]>> = {
  green: ['#13a10e', '#00a600', '#26a269', '#00aa00'],
  yellow: ['#c19c00', '#999900', '#a2734c', '#aa5500'],
  red: ['#c50f1f', '#990000', '#c01c28', '#aa0000'],
  cyan: ['#3a96dd', '#00a6b2', '#2aa1b3', '#00aaaa'],
  magenta: ['#881798', '#b200b2', '#a347ba', '#aa00aa'],
  blue: ['#0037da', '#0000b2', '#12488b', '#0000aa'],
  redBright: ['#e74856', '#e50000', '#f66151', '#ff5555'],
  magentaBright: ['#b4009e', '#e500e5', '#c061cb', '#ff55ff'],
};

test('an answered question has a sign that is no outcome’s, drawn or in ASCII', () => {
  for (const drawn of [(text: string) => text, asciiText]) {
    const others = [...outcomeOrder.map((outcome) => outcomes[outcome].symbol), reconstructedMark].map(drawn);
    expect(others).not.toContain(drawn(answeredSign));
  }
  expect(asciiText(answeredSign)).toBe('#');
});

describe('the look of every style', () => {
  test.each(styles)('%s has a colour on both backgrounds or on none, and none without colours', (style) => {
    const { colour: light, ...onLight } = lookOf(style, 'light');
    const { colour: dark, ...onDark } = lookOf(style, 'dark');
    expect(light === undefined).toBe(dark === undefined);
    expect(onLight).toEqual(onDark);
    expect(lookOf(style, 'none')).toEqual(onLight);
  });

  test.each([
    ['light', '#ffffff'],
    ['dark', '#000000'],
  ] as const)('can be read on a %s background', (palette, background) => {
    for (const style of styles) {
      const { colour } = lookOf(style, palette);
      for (const shade of colour === undefined ? [] : shades[colour])
        expect(contrast(shade, background), `${style} as ${shade}`).toBeGreaterThanOrEqual(3);
    }
  });

  test('says what is important by weight, and where the user is by inversion', () => {
    expect(lookOf('alert', 'none')).toEqual({ bold: true });
    expect(lookOf('selected', 'dark')).toEqual({ inverse: true });
  });

  test('of one outcome is unlike that of another', () => {
    for (const palette of ['light', 'dark'] as const)
      expect(new Set(outcomeOrder.map((outcome) => lookOf(outcome, palette).colour)).size).toBe(outcomeOrder.length);
  });
});

/** The contrast of two colours as the Web Content Accessibility Guidelines reckon it, 1 to 21. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the colours for a walk', () => {
  test.each([
    [{}, 'dark'],
    [{ COLORFGBG: '15;0' }, 'dark'],
    [{ COLORFGBG: '0;15' }, 'light'],
    [{ COLORFGBG: '0;7' }, 'light'],
    [{ COLORFGBG: '0;default;15' }, 'light'],
    [{ COLORFGBG: '7;8' }, 'dark'],
    [{ COLORFGBG: '15;default' }, 'dark'],
    [{ COLORFGBG: '0;15', NO_COLOR: '1' }, 'none'],
    [{ NO_COLOR: '' }, 'dark'],
  ])('go by what the terminal says: %j', (environment, palette) => {
    expect(paletteFor('auto', environment)).toBe(palette);
  });

  test('are those asked for, whatever the terminal says; but none where none are wanted', () => {
    expect(paletteFor('light', { COLORFGBG: '15;0' })).toBe('light');
    expect(paletteFor('dark', { COLORFGBG: '0;15' })).toBe('dark');
    expect(paletteFor('light', { NO_COLOR: '1' })).toBe('none');
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
