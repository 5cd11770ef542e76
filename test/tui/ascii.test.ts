import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { asciiLine, asciiText, lacksUnicode } from '../../src/tui/ascii.ts';
import { widthOf } from '../../src/tui/layout/segment.ts';
import { outcomeOrder, outcomes } from '../../src/tui/theme.ts';

const folder = path.resolve(import.meta.dirname, 'frames');
const frames = readdirSync(folder);

describe('in ASCII', () => {
  test.each(frames)('the picture %s has only printable ASCII, and every line is as wide as before', (name) => {
    for (const line of readFileSync(path.join(folder, name), 'utf8').split('\n')) {
      const drawn = asciiText(line);
      expect(drawn).toMatch(/^[ -~]*$/);
      expect(drawn.length).toBe(widthOf(line));
    }
  });

  test('the outcomes still have a symbol each', () => {
    expect(outcomeOrder.map((outcome) => asciiText(outcomes[outcome].symbol))).toEqual(['+', '~', 'x', '?', '-']);
  });

  test.each([
    ['[··▒▒▒█▒▒··] 62 (48–81)', '[..===#==..] 62 (48-81)'],
    ['Title † › next ▼ ▲ … ↑↓ ←→', 'Title * > next v ^ ~ ^v <>'],
    ['Côte d’Ivoire, São Tomé, Türkiye, Œuvre', "Cote d'Ivoire, Sao Tome, Turkiye, Ouvre"],
    ['Đặng Łódź straße Kırıkkale', 'Dang Lodz strase Kirikkale'],
    ['移民 👩‍👧 العربية', '???? ?? ???????'],
    ['ﬁ ㎏ ™', '? kg ?'],
  ])('%s is %s', (text, drawn) => {
    expect(asciiText(text)).toBe(drawn);
    expect(drawn.length).toBe(widthOf(text));
  });

  test('styles stay', () => {
    expect(asciiLine([{ text: '√ ', style: 'met' }])).toEqual([{ text: '+ ', style: 'met' }]);
  });
});

describe('a terminal lacks Unicode', () => {
  test.each([
    [{ LANG: 'C' }],
    [{ LANG: 'POSIX' }],
    [{ LANG: 'fr_FR.ISO-8859-1' }],
    [{ LANG: 'de_DE.ISO8859-15@euro' }],
    [{ LANG: 'ru_RU.KOI8-R' }],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'C' }],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: '', LC_CTYPE: 'fr_FR.ISO-8859-1' }],
  ])('where the locale says so: %j', (environment) => {
    expect(lacksUnicode(environment)).toBe(true);
  });

  test.each([
    [{}],
    [{ LANG: '' }],
    [{ LANG: 'en_GB.UTF-8' }],
    [{ LANG: 'C.UTF-8' }],
    [{ LANG: 'fr_FR.utf8' }],
    [{ LC_CTYPE: 'UTF-8' }],
    [{ LANG: 'fr_FR' }],
    [{ LANG: 'C', LC_ALL: 'en_GB.UTF-8' }],
    [{ LANG: 'C', OS: 'Windows_NT' }],
  ])('nowhere else: %j', (environment) => {
    expect(lacksUnicode(environment)).toBe(false);
  });
});
