import type { Chart } from './chart.ts';
import { chartSvg } from './svg.ts';

/** A chart as a picture. */
export interface Picture {
  readonly png: Uint8Array;
  /** In pixels, 96 to the inch; the picture itself has twice as many dots each way. */
  readonly width: number;
  readonly height: number;
}

type Engine = typeof import('@resvg/resvg-js').Resvg;

const dots = 2;

/** Draws charts in the font files given and no other, so that a picture is the same on every machine. `null` where this machine has nothing to draw with, or no such font: a chart without its words would mislead. */
export async function chartPainter(
  fonts: readonly string[],
): Promise<((chart: Chart, width: number) => Picture) | null> {
  const engine = await loaded();
  if (engine === null) return null;
  const font = { loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: family };
  const words = `<svg xmlns="http://www.w3.org/2000/svg" width="50" height="50"><text x="9" y="30">${family}</text></svg>`;
  if (new engine(words, { font }).getBBox() === undefined) return null;
  return (chart, width) => {
    const svg = chartSvg(chart, { width, colours: 'paper', font: family });
    const drawn = new engine(svg, { font, fitTo: { mode: 'zoom', value: dots } }).render();
    return { png: new Uint8Array(drawn.asPng()), width, height: Math.round(drawn.height / dots) };
  };
}

const family = 'Noto Sans';

/** The engine is a program of its own for each kind of machine, and there are kinds that it was not made for. */
async function loaded(): Promise<Engine | null> {
  try {
    return (await import('@resvg/resvg-js')).Resvg;
  } catch {
    return null;
  }
}
