import { barsDrawing } from './bars.ts';
import type { Chart } from './chart.ts';
import type { Drawing } from './drawing.ts';
import { type ChartLook, element } from './element.ts';
import { heatMapDrawing } from './heat-map.ts';
import { radarDrawing } from './radar.ts';

/** A chart as an SVG image of its own: no script, no style attribute, all texts escaped. Nothing in it leaves the picture or covers a text. */
export function chartSvg(chart: Chart, look: ChartLook): string {
  const { height, content } = drawingOf(chart, look);
  const tall = Math.ceil(height);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${look.width} ${tall}`,
      width: look.width,
      height: tall,
      ...(look.colours === 'page' ? {} : { 'font-family': look.font }),
    },
    content,
  );
}

function drawingOf(chart: Chart, look: ChartLook): Drawing {
  switch (chart.kind) {
    case 'bars':
      return barsDrawing(chart, look);
    case 'radar':
      return radarDrawing(chart, look);
    case 'heat-map':
      return heatMapDrawing(chart, look);
  }
}
