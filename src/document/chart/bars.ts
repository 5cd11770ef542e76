import { scaleLinear } from 'd3-scale';
import type { BarRow, Chart } from './chart.ts';
import type { Drawing } from './drawing.ts';
import { type ChartLook, coloured, element } from './element.ts';
import { lineHeight, textLines } from './lines.ts';
import { wrapText } from './text-fit.ts';

const size = 12;
const barHeight = 12;
const gap = 10;
const marks = [0, 25, 50, 75, 100];

/** One bar a row on a scale from 0 to 100: the interval as its length, the value as a line across it. Narrow charts put the label above the bar and the figures below it. */
export function barsDrawing({ rows }: Extract<Chart, { kind: 'bars' }>, look: ChartLook): Drawing {
  const narrow = look.width < 480;
  const labelWidth = narrow ? look.width : look.width * 0.36;
  const textWidth = narrow ? look.width : look.width * 0.24;
  const [left, right] = narrow ? [12, look.width - 12] : [labelWidth + 16, look.width - textWidth - 16];
  const scale = scaleLinear([0, 100], [left, right]).clamp(true);
  let top = 0;
  const drawn = rows.map((row) => {
    const label = wrapText(row.label, labelWidth, size);
    const text = wrapText(row.text, textWidth, size);
    const [labelHeight, textHeight] = [label.length * lineHeight(size), text.length * lineHeight(size)];
    const height = narrow ? labelHeight + barHeight + textHeight + 8 : Math.max(labelHeight, textHeight, barHeight + 4);
    const bar = narrow ? top + labelHeight + 4 : top + (height - barHeight) / 2;
    const drawing = [
      textLines(label, { x: 0, top: narrow ? top : top + (height - labelHeight) / 2, size }, 'ink', look),
      barOf(row, scale, bar, look),
      narrow
        ? textLines(text, { x: 0, top: bar + barHeight + 4, size }, 'quiet', look)
        : textLines(text, { x: right + 16, top: top + (height - textHeight) / 2, size }, 'quiet', look),
    ].join('');
    top += height + gap;
    return drawing;
  });
  const grid = marks.map((mark) => {
    const x = scale(mark);
    return element('line', { x1: x, x2: x, y1: 0, y2: top - gap / 2, ...coloured('grid', look) });
  });
  const numbers = marks.map((mark) =>
    textLines([String(mark)], { x: scale(mark), top, size: 11, anchor: 'middle' }, 'quiet', look),
  );
  return { height: top + lineHeight(11) + 4, content: [...(narrow ? [] : grid), ...drawn, ...numbers].join('') };
}

function barOf({ low, high, value }: BarRow, scale: (points: number) => number, top: number, look: ChartLook): string {
  const [start, end] = [scale(0), scale(100)];
  const box = (part: 'track' | 'span' | 'tick', from: number, to: number, grow: number): string =>
    element('rect', {
      x: from,
      y: top - grow,
      width: to - from,
      height: barHeight + 2 * grow,
      ...coloured(part, look),
    });
  const interval =
    low === null || high === null
      ? ''
      : box('span', Math.min(scale(low), end - 2), Math.max(scale(high), scale(low) + 2), 0);
  const tick =
    value === null
      ? ''
      : box(
          'tick',
          Math.min(Math.max(scale(value) - 1.5, start), end - 3),
          Math.min(Math.max(scale(value) + 1.5, start + 3), end),
          3,
        );
  return box('track', start, end, -2) + interval + tick;
}
