import { scaleThreshold } from 'd3-scale';
import type { Chart, HeatCell } from './chart.ts';
import type { Drawing } from './drawing.ts';
import { type ChartLook, coloured, element } from './element.ts';
import { lineHeight, textLines } from './lines.ts';
import { numberedTitles } from './numbered-titles.ts';
import { fitsUnbroken, wrapText } from './text-fit.ts';

type HeatMap = Extract<Chart, { kind: 'heat-map' }>;
type Step = 0 | 1 | 2 | 3 | 4;

const size = 11;
const leastCell = 53;
const padding = 6;
const mostCell = 120;
const mostHeadLines = 5;
const nothing: Drawing = { height: 0, content: '' };

/** Columns that stand side by side in one piece of the map. */
interface Piece {
  readonly from: number;
  readonly columns: readonly string[];
}

/** A table of coloured cells, each with its figures in it. Where the columns do not fit side by side, the map goes on below with the next ones; titles that do not fit over a column are numbered, with a list below. */
export function heatMapDrawing(map: HeatMap, look: ChartLook): Drawing {
  const labelWidth = look.width * (look.width < 480 ? 0.32 : 0.2);
  const fitting = Math.max(1, Math.floor((look.width - labelWidth - 8) / leastCell));
  const pieces = piecesOf(map.columns, fitting);
  const widest = Math.max(1, ...pieces.map(({ columns }) => columns.length));
  const cellWidth = Math.min(mostCell, (look.width - labelWidth - 8) / widest);
  const named = map.columns.every(
    (title) =>
      fitsUnbroken(title, cellWidth - padding, size) &&
      wrapText(title, cellWidth - padding, size).length <= mostHeadLines,
  );
  const parts: string[] = [];
  let top = 0;
  for (const piece of pieces) {
    const drawn = pieceDrawing(map, piece, { labelWidth, cellWidth, named, top }, look);
    parts.push(drawn.content);
    top += drawn.height + 12;
  }
  const titles = named ? nothing : numberedTitles(map.columns, top, size, look);
  top += titles.height;
  const key = keyUnder(map, top, look);
  return { height: top + key.height, content: [...parts, titles.content, key.content].join('') };
}

function piecesOf(columns: readonly string[], fitting: number): readonly Piece[] {
  const count = Math.ceil(columns.length / fitting);
  const even = Math.ceil(columns.length / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => ({
    from: index * even,
    columns: columns.slice(index * even, (index + 1) * even),
  }));
}

interface Layout {
  readonly labelWidth: number;
  readonly cellWidth: number;
  readonly named: boolean;
  readonly top: number;
}

function pieceDrawing(
  { rows, scale }: HeatMap,
  { from, columns }: Piece,
  { labelWidth, cellWidth, named, top }: Layout,
  look: ChartLook,
): Drawing {
  const heads = columns.map((title, index) =>
    named ? wrapText(title, cellWidth - padding, size) : [String(from + index + 1)],
  );
  const headHeight = Math.max(...heads.map((lines) => lines.length)) * lineHeight(size) + 6;
  const left = (index: number): number => labelWidth + 8 + index * cellWidth;
  const drawn = heads.map((lines, index) =>
    textLines(
      lines,
      {
        x: left(index) + cellWidth / 2,
        top: top + headHeight - 6 - lines.length * lineHeight(size),
        size,
        anchor: 'middle',
        bold: !named,
      },
      'ink',
      look,
    ),
  );
  let at = top + headHeight;
  for (const row of rows) {
    const label = wrapText(row.label, labelWidth, size);
    const texts = columns.map((_, index) => wrapText(row.cells[from + index]?.text ?? '', cellWidth - padding, size));
    const height = Math.max(label.length, ...texts.map((lines) => lines.length)) * lineHeight(size) + 10;
    drawn.push(
      textLines(label, { x: 0, top: at + (height - label.length * lineHeight(size)) / 2, size }, 'ink', look),
      ...texts.map((lines, index) => {
        const step = stepOf(row.cells[from + index], scale);
        const box = { x: left(index) + 1, y: at + 1, width: cellWidth - 2, height: height - 2 };
        const place = {
          x: left(index) + cellWidth / 2,
          top: at + (height - lines.length * lineHeight(size)) / 2,
          size,
          anchor: 'middle' as const,
        };
        return (
          element('rect', { ...box, ...coloured(step === null ? 'empty' : `step-${step}`, look) }) +
          textLines(lines, place, step === null ? 'quiet' : `on-step-${step}`, look)
        );
      }),
    );
    at += height;
  }
  return { height: at - top, content: drawn.join('') };
}

/** Which of the five shades a cell has: the scale's steps, spread evenly over them. */
function stepOf(cell: HeatCell | undefined, scale: HeatMap['scale']): Step | null {
  if (cell === undefined || cell.value === null) return null;
  const index = scaleThreshold(
    scale.slice(1).map(({ from }) => from),
    scale.map((_, at) => at),
  )(cell.value);
  return shade(index, scale.length);
}

const shades: readonly Step[] = [0, 1, 2, 3, 4];

function shade(index: number, steps: number): Step {
  return shades[steps < 2 ? 0 : Math.round((index / (steps - 1)) * 4)] ?? 0;
}

/** The shades and what each means, side by side as far as they fit. */
function keyUnder({ scale, empty }: HeatMap, top: number, look: ChartLook): Drawing {
  const entries = [
    ...scale.map(({ label }, index) => ({ label, part: `step-${shade(index, scale.length)}` as const })),
    { label: empty, part: 'empty' as const },
  ];
  const column = look.width < 480 ? look.width : look.width / 3;
  const across = Math.max(1, Math.floor(look.width / column));
  const lines = entries.map(({ label }) => wrapText(label, column - 36, size));
  const rowHeight = Math.max(...lines.map((own) => own.length)) * lineHeight(size) + 5;
  const drawn = entries.map(({ part }, index) => {
    const [x, y] = [(index % across) * column, top + Math.floor(index / across) * rowHeight];
    return (
      element('rect', { x: x + 1, y: y + 2, width: 20, height: 11, ...coloured(part, look) }) +
      textLines(lines[index] ?? [], { x: x + 28, top: y, size }, 'quiet', look)
    );
  });
  return { height: Math.ceil(entries.length / across) * rowHeight + 2, content: drawn.join('') };
}
