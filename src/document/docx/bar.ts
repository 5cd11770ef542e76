import { TextRun } from 'docx';
import type { Inline } from '../blocks.ts';
import { colours, font } from './look.ts';

const steps = 40;

/** A score from 0 to 100 drawn with shaded spaces, which both programs print and no screen reader reads out: what it shows stands beside it in words. */
export function barRuns({ low, high, value }: Extract<Inline, { kind: 'bar' }>): readonly TextRun[] {
  const at = (score: number): number => Math.round((score / 100) * steps);
  const [from, to] = [Math.min(at(low), steps - 1), Math.max(at(high), at(low) + 1)];
  const tick = value === null ? -1 : Math.min(at(value), steps - 1);
  const fills = Array.from({ length: steps }, (_, step) =>
    step === tick ? colours.tick : step >= from && step < to ? colours.span : colours.track,
  );
  return fills.flatMap((fill, step) => {
    if (fill === fills[step - 1]) return [];
    const next = fills.findIndex((other, index) => index > step && other !== fill);
    return [shaded((next < 0 ? steps : next) - step, fill)];
  });
}

function shaded(count: number, fill: string): TextRun {
  return new TextRun({
    text: '\u00a0'.repeat(count),
    font,
    size: barSize,
    shading: { type: 'clear', color: 'auto', fill },
  });
}

/** In half points; a space of Arial is 0.278 of its size wide. */
const barSize = 12;

/** The width of a bar, in twentieths of a point. */
export const barWidth = Math.ceil(steps * 0.278 * barSize * 10);
