import { colours, denseStyles, numberGap, styleIds, type TextStyles } from './look.ts';

/** How a style of paragraphs looks. Sizes of letters are in half points, distances and the least height of a line in twentieths of a point. */
export interface ParagraphStyle {
  readonly id: string;
  /** Word knows its own styles by their English names, in every language. */
  readonly name: string;
  readonly based?: string;
  readonly next?: string;
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly colour?: string;
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly left?: number;
  readonly right?: number;
  readonly align?: 'right';
  /** Stays on the page of what follows. */
  readonly keepNext?: true;
  /** Is not torn between pages. */
  readonly keepLines?: true;
  readonly pageBreakBefore?: true;
  /** 0 to 5 for headings. */
  readonly outline?: number;
}

const heading = (level: number, size: number, before: number, after: number): ParagraphStyle => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  next: 'Normal',
  outline: level - 1,
  size,
  before,
  after,
  bold: true,
  colour: colours.accent,
  keepNext: true,
  keepLines: true,
});

const plain = (id: string, name: string, look: Partial<ParagraphStyle>): ParagraphStyle => ({ id, name, ...look });

/** The styles of a table's cells: of text, of figures, and of the heads over both. */
function cells(
  ids: Pick<TextStyles, 'cell' | 'numberCell' | 'headCell' | 'numberHeadCell'>,
  name: string,
  look: Partial<ParagraphStyle>,
): readonly ParagraphStyle[] {
  const figures = { align: 'right', right: numberGap } as const;
  return [
    plain(ids.cell, `${name} Text`, look),
    plain(ids.numberCell, `${name} Number`, { based: ids.cell, ...figures }),
    plain(ids.headCell, `${name} Heading`, { based: ids.cell, bold: true, keepNext: true }),
    plain(ids.numberHeadCell, `${name} Number Heading`, { based: ids.headCell, ...figures }),
  ];
}

/** The styles of paragraphs. */
export const paragraphStyles: readonly ParagraphStyle[] = [
  plain(styleIds.title, 'Title', {
    next: 'Subtitle',
    size: 52,
    bold: true,
    colour: colours.accent,
    before: 1200,
    after: 120,
    keepNext: true,
  }),
  plain(styleIds.subtitle, 'Subtitle', { next: 'Normal', size: 26, colour: colours.quiet, after: 400 }),
  heading(1, 34, 0, 220),
  heading(2, 27, 400, 140),
  heading(3, 23, 320, 100),
  heading(4, 21, 260, 80),
  heading(5, 20, 220, 60),
  heading(6, 20, 220, 60),
  plain(styleIds.contentsHeading, 'TOC Heading', {
    next: 'Normal',
    size: 34,
    bold: true,
    colour: colours.accent,
    after: 240,
    keepNext: true,
    pageBreakBefore: true,
  }),
  plain('TOC1', 'toc 1', { size: 19, bold: true, before: 100, after: 20, line: 230 }),
  plain('TOC2', 'toc 2', { size: 19, after: 20, line: 230, left: 284 }),
  plain(styleIds.caption, 'caption', {
    next: 'Normal',
    size: 18,
    bold: true,
    colour: colours.quiet,
    before: 240,
    after: 80,
    keepNext: true,
    keepLines: true,
  }),
  plain(styleIds.header, 'header', { size: 17, bold: true, colour: colours.quiet, after: 0 }),
  plain(styleIds.footer, 'footer', { size: 17, colour: colours.quiet, after: 0 }),
  plain(styleIds.note, 'Note', { italic: true, colour: colours.quiet, keepLines: true }),
  plain(styleIds.bullet, 'List Bullet', { after: 60 }),
  plain(styleIds.number, 'List Number', { after: 60 }),
  plain(styleIds.factName, 'Fact Name', {
    size: 18,
    bold: true,
    colour: colours.quiet,
    before: 40,
    after: 40,
  }),
  plain(styleIds.fact, 'Fact', { before: 40, after: 40 }),
  ...cells(styleIds, 'Table', { size: 17, before: 30, after: 30, line: 212 }),
  plain(denseStyles.paragraph, 'Dense Text', { size: 16, after: 40, line: 192 }),
  plain(denseStyles.note, 'Dense Note', { based: styleIds.note, size: 15, after: 40, line: 190 }),
  plain(denseStyles.number, 'Dense List Number', { size: 16, after: 6, line: 184 }),
  plain(denseStyles.caption, 'Dense Caption', { based: styleIds.caption, size: 15, before: 80, after: 40 }),
  ...cells(denseStyles, 'Dense Table', { based: styleIds.cell, size: 15, before: 0, after: 0, line: 172 }),
  plain(styleIds.picture, 'Picture', { before: 200, after: 60, keepNext: true }),
];
