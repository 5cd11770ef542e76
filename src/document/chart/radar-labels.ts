import { lineHeight } from './lines.ts';
import { fitsUnbroken, textWidth, wrapText } from './text-fit.ts';

/** Lines of text around a radar; `x` and `top` are measured from its middle. */
export interface Box {
  readonly lines: readonly string[];
  readonly x: number;
  readonly top: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const away = 12;
const most = 3;

/**
 * The titles at the ends of their axes; `null` where one would take more than three lines, touch another, or leave the picture.
 *
 * @param angles clockwise from the top, in radians
 */
export function rimLabels(
  titles: readonly string[],
  angles: readonly number[],
  radius: number,
  width: number,
  size: number,
): readonly Box[] | null {
  const boxes = titles.map((title, index) => {
    const angle = angles[index] ?? 0;
    const room = Math.min(180, width / 2 - Math.abs(Math.sin(angle)) * (radius + away));
    return { ...boxAt(wrapText(title, room, size), angle, radius, size), unbroken: fitsUnbroken(title, room, size) };
  });
  const sides = boxes.map((box) => sidesOf(box, size));
  const good = boxes.every(({ lines, unbroken }, index) => {
    const own = sides[index];
    return (
      lines.length <= most &&
      unbroken &&
      own !== undefined &&
      own.left >= -width / 2 &&
      own.right <= width / 2 &&
      sides.every((other) => other === own || apart(own, other))
    );
  });
  return good ? boxes.map(({ lines, x, top, anchor }) => ({ lines, x, top, anchor })) : null;
}

/** The numbers from 1 at the ends of their axes. */
export function numberedLabels(angles: readonly number[], radius: number, size: number): readonly Box[] {
  return angles.map((angle, index) => boxAt([String(index + 1)], angle, radius, size));
}

function boxAt(lines: readonly string[], angle: number, radius: number, size: number): Box {
  const [across, up] = [Math.sin(angle), Math.cos(angle)];
  const height = lines.length * lineHeight(size);
  const anchor = Math.abs(across) < 0.2 ? 'middle' : across > 0 ? 'start' : 'end';
  // At the top a label stands above its axis, at the bottom below it, between them beside it.
  return { lines, x: across * (radius + away), top: -up * (radius + away) - ((1 + up) / 2) * height, anchor };
}

interface Sides {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function sidesOf({ lines, x, top, anchor }: Box, size: number): Sides {
  const wide = Math.max(0, ...lines.map((line) => textWidth(line, size)));
  const left = { start: x, middle: x - wide / 2, end: x - wide }[anchor];
  return { left, right: left + wide, top, bottom: top + lines.length * lineHeight(size) };
}

function apart(a: Sides, b: Sides): boolean {
  return a.right + 4 <= b.left || b.right + 4 <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}
