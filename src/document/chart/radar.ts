import { areaRadial, curveLinear, curveLinearClosed, lineRadial } from 'd3-shape';
import type { Chart, RadarAxis } from './chart.ts';
import type { Drawing } from './drawing.ts';
import { type ChartLook, coloured, element } from './element.ts';
import { lineHeight, textLines } from './lines.ts';
import { numberedTitles } from './numbered-titles.ts';
import { type Box, numberedLabels, rimLabels } from './radar-labels.ts';
import { wrapText } from './text-fit.ts';

type Radar = Extract<Chart, { kind: 'radar' }>;

const size = 12;
const rings = [25, 50, 75, 100];

/** A radar: rings at 25, 50, 75 and 100, the interval as a band, the values as a line. Labels that would touch one another or the edge are numbered, with a list below. */
export function radarDrawing({ axes, key }: Radar, look: ChartLook): Drawing {
  const turn = (index: number): number => (index / axes.length) * 2 * Math.PI;
  const radius = Math.min(150, look.width * (look.width < 480 ? 0.4 : 0.24));
  const angles = axes.map((_, index) => turn(index));
  const titles = axes.map(({ label }) => label);
  const written = rimLabels(titles, angles, radius, look.width, size);
  const labels = written ?? numberedLabels(angles, radius, size);
  const [top, bottom] = [Math.min(-radius, ...labels.map((box) => box.top)), Math.max(radius, ...labels.map(bottomOf))];
  const [x, y] = [look.width / 2, 6 - top];
  const list = written === null ? numberedTitles(titles, y + bottom + 14, size, look) : { height: 0, content: '' };
  const keyTop = y + bottom + 14 + list.height;
  const keys = keyUnder(key, keyTop, look);
  return {
    height: keyTop + keys.height,
    content: [
      element(
        'g',
        { transform: `translate(${x} ${Math.round(y * 100) / 100})` },
        web(axes, angles, radius, look),
        ...labels.map(({ lines, x: at, top: from, anchor }) =>
          textLines(lines, { x: at, top: from, size, anchor }, 'ink', look),
        ),
      ),
      list.content,
      keys.content,
    ].join(''),
  };
}

function bottomOf({ top, lines }: Box): number {
  return top + lines.length * lineHeight(size);
}

function web(axes: readonly RadarAxis[], angles: readonly number[], radius: number, look: ChartLook): string {
  const far = (points: number): number => (Math.min(Math.max(points, 0), 100) / 100) * radius;
  const angle = (_: unknown, index: number): number => angles[index % angles.length] ?? 0;
  const line = lineRadial<number>().angle(angle).radius(far).curve(curveLinearClosed);
  const grid = rings.map((ring) => element('path', { d: line(axes.map(() => ring)) ?? '', ...coloured('grid', look) }));
  const spokes = angles.map((turned) =>
    element('line', {
      x1: 0,
      y1: 0,
      x2: Math.sin(turned) * radius,
      y2: -Math.cos(turned) * radius,
      ...coloured('grid', look),
    }),
  );
  const band = areaRadial<RadarAxis>()
    .angle(angle)
    .innerRadius(({ low }) => far(low))
    .outerRadius(({ high }) => far(high))
    .curve(curveLinearClosed);
  // The first axis comes again at the end: a line with holes cannot be closed.
  const first = axes[0];
  const values = lineRadial<RadarAxis>()
    .angle(angle)
    .radius(({ value }) => far(value ?? 0))
    .defined(({ value }) => value !== null)
    .curve(curveLinear)(first === undefined ? [] : [...axes, first]);
  const dots = axes.flatMap(({ value }, index) => {
    const turned = angles[index] ?? 0;
    if (value === null) return [];
    return element('circle', {
      cx: Math.sin(turned) * far(value),
      cy: -Math.cos(turned) * far(value),
      r: 4,
      ...coloured('tick', look),
    });
  });
  const numbers = [50, 100].map((ring) => textLines([String(ring)], { x: 4, top: -far(ring), size: 10 }, 'ink', look));
  return [
    element('path', { d: band([...axes]) ?? '', 'fill-rule': 'evenodd', ...coloured('span', look) }),
    ...grid,
    ...spokes,
    element('path', { d: values ?? '', ...coloured('line', look) }),
    ...dots,
    ...numbers,
  ].join('');
}

function keyUnder(key: Radar['key'], top: number, look: ChartLook): Drawing {
  const room = look.width - 32;
  const [interval, value] = [wrapText(key.interval, room, size), wrapText(key.value, room, size)];
  const second = top + interval.length * lineHeight(size) + 4;
  return {
    height: second - top + value.length * lineHeight(size) + 4,
    content: [
      element('rect', { x: 0, y: top + 3, width: 22, height: 10, ...coloured('span', look) }),
      textLines(interval, { x: 32, top, size }, 'quiet', look),
      element('line', { x1: 0, x2: 22, y1: second + 8, y2: second + 8, ...coloured('line', look) }),
      element('circle', { cx: 11, cy: second + 8, r: 4, ...coloured('tick', look) }),
      textLines(value, { x: 32, top: second, size }, 'quiet', look),
    ].join(''),
  };
}
