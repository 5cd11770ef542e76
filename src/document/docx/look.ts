/** The ids of the styles that the document is written in; a template's own styles of the same names take their place. */
export const styleIds = {
  normal: 'Normal',
  title: 'Title',
  subtitle: 'Subtitle',
  caption: 'Caption',
  contentsHeading: 'TOCHeading',
  header: 'Header',
  footer: 'Footer',
  hyperlink: 'Hyperlink',
  strong: 'Strong',
  note: 'Note',
  bullet: 'ListBullet',
  number: 'ListNumber',
  factName: 'FactName',
  fact: 'Fact',
  cell: 'TableText',
  numberCell: 'TableNumber',
  headCell: 'TableHeading',
  numberHeadCell: 'TableNumberHeading',
  picture: 'Picture',
  table: 'ReportTable',
  facts: 'FactTable',
} as const;

/** The ids of the styles of a part that is to keep to one page. */
const denseIds = {
  paragraph: 'DenseText',
  note: 'DenseNote',
  number: 'DenseNumber',
  caption: 'DenseCaption',
  cell: 'DenseTableText',
  numberCell: 'DenseTableNumber',
  headCell: 'DenseTableHeading',
  numberHeadCell: 'DenseTableNumberHeading',
} as const;

/** The styles that text is written in, as it stands in a part. */
export interface TextStyles {
  readonly paragraph: string;
  readonly note: string;
  readonly bullet: string;
  readonly number: string;
  readonly caption: string;
  readonly cell: string;
  readonly numberCell: string;
  readonly headCell: string;
  readonly numberHeadCell: string;
  /** What stands above and below a heading in the place of what its own style says, in twentieths of a point; `null` for the style's own. */
  readonly heading: { readonly before: number; readonly after: number } | null;
}

/** Those of the document. */
export const textStyles: TextStyles = { ...styleIds, paragraph: styleIds.normal, heading: null };

/** Those of a part that is to keep to one page. */
export const denseStyles: TextStyles = {
  ...denseIds,
  bullet: styleIds.bullet,
  heading: { before: 50, after: 10 },
};

/** The style of a heading of the level, from 1; those below the sixth have the sixth. */
export function headingStyle(level: number): string {
  return `Heading${Math.min(level, 6)}`;
}

/** The style of a line of the contents, by the level of its heading. */
export function contentsStyle(level: number): string {
  return `TOC${level}`;
}

/** Arial and its twin of the same widths, Liberation Sans, stand on every machine, so lines break alike in Word and LibreOffice. */
export const font = 'Arial';

/** Colours as six hexadecimal digits. */
export const colours = {
  accent: '12304F',
  quiet: '444C54',
  line: 'B4BAC1',
  band: 'EEF1F4',
  track: 'DFE3E8',
  span: '7D9CC0',
  tick: '12304F',
} as const;

/** The paper and what is left of it for text, in twentieths of a point. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** From the edge of the paper to the head and to the foot of the page. */
  readonly header: number;
  readonly footer: number;
}

/** A4 with margins of 20 to 24 millimetres. */
export const a4: Paper = {
  width: 11906,
  height: 16838,
  top: 1361,
  right: 1191,
  bottom: 1247,
  left: 1191,
  header: 624,
  footer: 567,
};

/** The width between the margins, in twentieths of a point. */
export function textWidthOf(paper: Paper): number {
  return paper.width - paper.left - paper.right;
}

/** The padding inside a table's cell on each side, in twentieths of a point. */
export const cellPadding = 85;

/** The distance between a figure and the column to the right of it, on top of the padding. */
export const numberGap = 140;
