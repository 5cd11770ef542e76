import type { Drawing } from './drawing.ts';
import type { ChartLook } from './element.ts';
import { lineHeight, textLines } from './lines.ts';
import { wrapText } from './text-fit.ts';

/** Titles under one another, numbered from 1: the key of a chart that has room for the numbers only. */
export function numberedTitles(titles: readonly string[], top: number, size: number, look: ChartLook): Drawing {
  let at = 0;
  const content = titles.map((title, index) => {
    const lines = wrapText(title, look.width - 28, size);
    const number = { x: 20, top: top + at, size, anchor: 'end', bold: true } as const;
    const text = { x: 28, top: top + at, size };
    at += Math.max(lines.length, 1) * lineHeight(size) + 3;
    return textLines([String(index + 1)], number, 'ink', look) + textLines(lines, text, 'ink', look);
  });
  return { height: at + 8, content: content.join('') };
}
