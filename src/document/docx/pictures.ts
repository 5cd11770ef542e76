import type { Block, ChartBlock } from '../blocks.ts';
import type { Picture } from '../chart/png.ts';
import type { Document } from '../document.ts';
import { type Paper, textWidthOf } from './look.ts';

/** Whether the charts of a document could be drawn; a document that needs none has nothing to leave out. */
export type Pictures = 'drawn' | 'left-out';

/** The pictures of a document's charts, by the charts' ids, as wide as the text, or as high as a page can hold with their captions. A chart that the table beside it draws in its cells has none. What draws them is loaded only where there is a chart to draw. */
export async function picturesIn(
  document: Document,
  paper: Paper,
  fonts: readonly string[],
): Promise<{ readonly pictures: ReadonlyMap<string, Picture>; readonly state: Pictures }> {
  const charts = [...document.cover, ...document.sections].flatMap(chartsIn).filter(({ inTable }) => !inTable);
  if (charts.length === 0) return { pictures: new Map(), state: 'drawn' };
  const { chartPainter } = await import('../chart/png.ts');
  const paint = await chartPainter(fonts);
  if (paint === null) return { pictures: new Map(), state: 'left-out' };
  const width = pixels(textWidthOf(paper));
  const tallest = pixels(paper.height - paper.top - paper.bottom - captionHeight);
  const drawn = charts.map(({ id, chart }) => [id, fitted(paint(chart, width), tallest)] as const);
  return { pictures: new Map(drawn), state: 'drawn' };
}

/** Room for a caption and a heading, in twentieths of a point. */
const captionHeight = 2400;

/** Twentieths of a point as pixels, 96 to the inch. */
function pixels(length: number): number {
  return Math.floor((length / 1440) * 96);
}

function fitted(picture: Picture, tallest: number): Picture {
  if (picture.height <= tallest) return picture;
  return { ...picture, width: Math.floor((picture.width * tallest) / picture.height), height: tallest };
}

function chartsIn(block: Block): readonly ChartBlock[] {
  switch (block.kind) {
    case 'chart':
      return [block];
    case 'section':
      return block.of.flatMap(chartsIn);
    case 'facts':
      return block.facts.flatMap(({ value }) => value.flatMap(chartsIn));
    default:
      return [];
  }
}
