import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../src/document/chart/chart.ts';
import type { ChartLook } from '../../../src/document/chart/element.ts';
import { lineHeight } from '../../../src/document/chart/lines.ts';
import { chartSvg } from '../../../src/document/chart/svg.ts';
import { textWidth } from '../../../src/document/chart/text-fit.ts';

const look = (width: number, colours: ChartLook['colours'] = 'page'): ChartLook => ({ width, colours, font: 'Arial' });

const long =
  'Protection of, and services for, migrant workers and the members of their families in all countries of employment';
const key = { interval: 'Interval', value: 'Score' };

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the texts of a chart stand, by the width that the drawing allows for them; a radar's are moved to its middle. */
function textsOf(svg: string): readonly Box[] {
  const [, x = '0', y = '0'] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(svg) ?? [];
  const moved = svg.slice(svg.indexOf('<g'), svg.indexOf('</g>'));
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([whole, attributes = '', escaped = '']) => {
    const text = unescaped(escaped);
    const number = (name: string): number => Number(new RegExp(`(?:^| )${name}="([-\\d.]+)"`).exec(attributes)?.[1]);
    const [dx, dy] = moved.includes(whole) ? [Number(x), Number(y)] : [0, 0];
    const [size, wide] = [number('font-size'), textWidth(text, number('font-size'))];
    const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start';
    const left = number('x') + dx - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0);
    const top = number('y') + dy - size;
    return { text, left, right: left + wide, top, bottom: top + lineHeight(size) };
  });
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function faultsOf(svg: string): readonly string[] {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const boxes = textsOf(svg);
  const near = 0.6;
  const outside = boxes.filter(
    ({ left, right, top, bottom }) =>
      left < -near || right > Number(width) + near || top < -near || bottom > Number(height) + near,
  );
  const touching = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right - near &&
          other.left < one.right - near &&
          one.top < other.bottom - near &&
          other.top < one.bottom - near,
      )
      .map((other) => `${one.text} | ${other.text}`),
  );
  return [...outside.map(({ text }) => `outside: ${text}`), ...touching];
}

const points = fc.integer({ min: 0, max: 100 });
const label = fc.oneof(
  fc.constantFrom(
    'Return',
    long,
    `${long} ${long}`.slice(0, 120),
    'W'.repeat(120),
    'Rückkehr',
    'الهجرة والتنمية وحماية العمال',
  ),
  fc.string({ minLength: 1, maxLength: 120 }),
);
const score = fc
  .tuple(points, points, points)
  .map((three) => [...three].sort((a, b) => a - b))
  .map(([low = 0, value = 0, high = 0]) => ({ low, value, high }));
const range = fc.oneof(
  score,
  score.map(({ low, high }) => ({ low, high, value: null })),
);
const charts: fc.Arbitrary<Chart> = fc.oneof(
  fc
    .array(
      fc.record({
        range,
        label,
        text: fc.constantFrom('does not apply', '20–100, 20% covered (20 on what is decided)'),
      }),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((rows): Chart => ({ kind: 'bars', rows: rows.map(({ range: own, ...row }) => ({ ...row, ...own })) })),
  fc
    .array(fc.record({ range, label }), { minLength: 5, maxLength: 12 })
    .map((axes): Chart => ({ kind: 'radar', axes: axes.map((axis) => ({ label: axis.label, ...axis.range })), key })),
  fc
    .record({
      columns: fc.array(label, { minLength: 1, maxLength: 10 }),
      rows: fc.array(fc.record({ label, value: fc.option(points) }), { minLength: 1, maxLength: 6 }),
      steps: fc.integer({ min: 1, max: 5 }),
    })
    .map(
      ({ columns, rows, steps }): Chart => ({
        kind: 'heat-map',
        columns,
        rows: rows.map((row) => ({
          label: row.label,
          cells: columns.map(() => ({
            value: row.value,
            text: row.value === null ? 'no items' : '62\n48–81\n74% covered',
          })),
        })),
        scale: Array.from({ length: steps }, (_, step) => ({ from: step * 20, label: `from ${step * 20}` })),
        empty: 'Nothing decided, or no items',
      }),
    ),
);

describe('a chart, whatever its labels and figures', () => {
  test.each([288, 520, 680])(
    'at a width of %i has no text that is cut, leaves the picture or covers another',
    (width) => {
      fc.assert(
        fc.property(charts, (chart) => {
          expect(faultsOf(chartSvg(chart, look(width)))).toEqual([]);
        }),
        { numRuns: 150 },
      );
    },
  );

  test('says every label whole, and has no figure that is none', () => {
    fc.assert(
      fc.property(charts, fc.constantFrom(288, 680), (chart, width) => {
        const svg = chartSvg(chart, look(width, 'paper'));
        const letters = (text: string): string => text.replace(/[\s\p{Cc}\p{Cs}\ufffe\uffff]/gu, '');
        const shown = letters(
          textsOf(svg)
            .map(({ text }) => text)
            .join(''),
        );
        const labels = chart.kind === 'radar' ? chart.axes : chart.rows;
        for (const one of labels) expect(shown).toContain(letters(one.label));
        expect(svg).not.toMatch(/NaN|undefined|null|Infinity/);
      }),
      { numRuns: 150 },
    );
  });

  test('is well-formed and holds no script, no style and no address but the one of SVG', () => {
    const hostile = '<script>alert(1)</script><a href="javascript:x">"\'&\u0000\u001b[31m\ud800';
    const rows = [{ label: hostile, low: 0, high: 100, value: null, text: hostile }];
    for (const colours of ['page', 'paper'] as const) {
      const svg = chartSvg({ kind: 'bars', rows }, look(680, colours));
      expect([...svg.matchAll(/<([a-z]+)/g)].map((match) => match[1])).not.toContain('script');
      expect(svg).not.toMatch(/ style=| on[a-z]+="|href="|url\(/);
      expect(svg.match(/<[a-z]/g)?.length).toBe(svg.match(/<\/[a-z]/g)?.length);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      expect(svg).not.toMatch(/[\u0000-\u0008\u001b\ud800]/);
    }
  });
});

describe('the look of a chart', () => {
  const radar: Chart = {
    kind: 'radar',
    axes: ['One', 'Two', 'Three', 'Four', 'Five'].map((title) => ({ label: title, low: 20, high: 80, value: 50 })),
    key,
  };

  test('leaves colours to the classes of a page, and fixes them on paper', () => {
    expect(chartSvg(radar, look(680, 'page'))).not.toMatch(/fill="#|stroke="#|font-family/);
    expect(chartSvg(radar, look(680, 'paper'))).not.toContain('class=');
  });

  test('a radar writes short titles at its rim, and numbers long ones with a list below', () => {
    const texts = (chart: Chart): readonly string[] => textsOf(chartSvg(chart, look(680))).map(({ text }) => text);
    expect(texts(radar)).toContain('Three');
    expect(texts(radar)).not.toContain('3');
    const crowded: Chart = {
      ...radar,
      axes: Array.from({ length: 12 }, (_, index) => ({ label: `${long} ${index}`, low: 0, high: 100, value: null })),
    };
    expect(texts(crowded).filter((text) => text === '12').length).toBe(2);
  });

  test('the shades of a heat map are told apart in grey, and their figures are readable on them', () => {
    const map: Chart = {
      kind: 'heat-map',
      columns: ['All'],
      rows: [0, 20, 40, 60, 80].map((value) => ({ label: `from ${value}`, cells: [{ value, text: 'figure' }] })),
      scale: [0, 20, 40, 60, 80].map((from) => ({ from, label: `from ${from}` })),
      empty: 'nothing',
    };
    const svg = chartSvg(map, look(680, 'paper'));
    const cells = [...svg.matchAll(/<rect [^>]*fill="(#\w+)"[^>]*><\/rect><text [^>]*fill="(#\w+)"[^>]*>figure/g)];
    const shades = cells.map(([, ground = '', ink = '']) => [brightness(ground), brightness(ink)] as const);
    expect(shades.length).toBe(5);
    for (const [index, [ground, ink]] of shades.entries()) {
      const [light, dark] = [Math.max(ground, ink), Math.min(ground, ink)];
      expect((light + 0.05) / (dark + 0.05)).toBeGreaterThan(4.5);
      const next = shades[index + 1];
      if (next !== undefined) expect((ground + 0.05) / (next[0] + 0.05)).toBeGreaterThan(1.25);
    }
  });
});

/** Relative luminance, 0 to 1, as WCAG defines it. */
function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
