import type { Inline } from '../blocks.ts';
import { colours, font } from './look.ts';
import { run, written } from './markup.ts';

const steps = 40;

/** A score from 0 to 100 drawn with shaded spaces, which both programs print and no screen reader reads out: what it shows stands beside it in words. */
export function barRuns({ low, high, value }: Extract<Inline, { kind: 'bar' }>): string {
  const at = (score: number): number => Math.round((score / 100) * steps);
  const [from, to] = [Math.min(at(low), steps - 1), Math.max(at(high), at(low) + 1)];
  const tick = value === null ? -1 : Math.min(at(value), steps - 1);
  const fills = Array.from({ length: steps }, (_, step) =>
    step === tick ? colours.tick : step >= from && step < to ? colours.span : colours.track,
  );
  return fills
    .map((fill, step) => {
      if (fill === fills[step - 1]) return '';
      const next = fills.findIndex((other, index) => index > step && other !== fill);
      return shaded((next < 0 ? steps : next) - step, fill);
    })
    .join('');
}

function shaded(count: number, fill: string): string {
  const fonts = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`;
  const size = `<w:sz w:val="${barSize}"/><w:szCs w:val="${barSize}"/>`;
  return run(written('\u00a0'.repeat(count)), `${fonts}${size}<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`);
}

/** In half points; a space of Arial is 0.278 of its size wide. */
const barSize = 12;

/** The width of a bar, in twentieths of a point. */
export const barWidth = Math.ceil(steps * 0.278 * barSize * 10);
