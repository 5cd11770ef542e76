/** How a chart is drawn. */
export interface ChartLook {
  /** In pixels; the height follows. */
  readonly width: number;
  /** `page` leaves the colours to the classes of the page's style sheet, `paper` fixes them so that they stay apart in grey. */
  readonly colours: 'page' | 'paper';
  /** The typefaces, as CSS lists them; on a `page` the style sheet names them. */
  readonly font: string;
}

/** What a shape or a text is for, which decides its colour. */
export type Part =
  | 'grid'
  | 'track'
  | 'span'
  | 'tick'
  | 'line'
  | 'ink'
  | 'quiet'
  | 'empty'
  | `step-${0 | 1 | 2 | 3 | 4}`
  | `on-step-${0 | 1 | 2 | 3 | 4}`;

const dark = '#101418';

/** Fixed colours; the steps darken evenly, so that they are told apart without hue. */
const paper: Readonly<Record<Part, Readonly<Record<string, string | number>>>> = {
  grid: { fill: 'none', stroke: '#b4bac1', 'stroke-width': 1 },
  track: { fill: '#e6e9ed' },
  span: { fill: '#8ba6c4' },
  tick: { fill: '#12304f' },
  line: { fill: 'none', stroke: '#12304f', 'stroke-width': 2 },
  ink: { fill: dark },
  quiet: { fill: '#3d444b' },
  empty: { fill: '#ffffff', stroke: '#8b939c', 'stroke-width': 1, 'stroke-dasharray': '3 3' },
  'step-0': { fill: '#f0f4f8', stroke: '#8b939c', 'stroke-width': 1 },
  'step-1': { fill: '#cfdcea', stroke: '#8b939c', 'stroke-width': 1 },
  'step-2': { fill: '#a3bedb', stroke: '#8b939c', 'stroke-width': 1 },
  'step-3': { fill: '#3f6b9c', stroke: '#3f6b9c', 'stroke-width': 1 },
  'step-4': { fill: '#12304f', stroke: '#12304f', 'stroke-width': 1 },
  'on-step-0': { fill: dark },
  'on-step-1': { fill: dark },
  'on-step-2': { fill: dark },
  'on-step-3': { fill: '#ffffff' },
  'on-step-4': { fill: '#ffffff' },
};

/** The attributes that colour a part. */
export function coloured(part: Part, { colours }: ChartLook): Readonly<Record<string, string | number>> {
  return colours === 'page' ? { class: `chart-${part}` } : paper[part];
}

/** An SVG element; attributes are escaped, children are markup. It is closed by a tag of its own, as HTML and XML both read it. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(value)}"`);
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

function attribute(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : escaped(value);
}

/** Text as it may stand in markup; characters that XML does not know are left out. */
export function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
