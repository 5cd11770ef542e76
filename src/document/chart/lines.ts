import { type ChartLook, coloured, element, escaped, type Part } from './element.ts';

/** The height of a line of text of a size. */
export const lineHeight = (size: number): number => Math.ceil(size * 1.3);

/** How lines stand: at `x` as their start, middle or end, the first one's top at `top`. */
export interface Place {
  readonly x: number;
  readonly top: number;
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
}

/** Lines of text under one another. */
export function textLines(
  lines: readonly string[],
  { x, top, size, anchor = 'start', bold = false }: Place,
  part: Part,
  look: ChartLook,
): string {
  return lines
    .map((line, index) =>
      element(
        'text',
        {
          x,
          y: top + index * lineHeight(size) + size,
          'font-size': size,
          ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
          ...(bold ? { 'font-weight': 700 } : {}),
          ...coloured(part, look),
        },
        escaped(line),
      ),
    )
    .join('');
}
