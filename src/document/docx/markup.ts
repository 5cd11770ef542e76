import { styleIds } from './look.ts';
import { stretches, wordText } from './text.ts';
import { escaped } from './xml.ts';

/** How a paragraph looks and where it stands, besides what its style says. */
export interface ParagraphLook {
  readonly style?: string;
  /** Whether it stays on the page of what follows. */
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** The number of the list that it is an item of, and its level, from 0. */
  readonly list?: { readonly number: number; readonly level: number };
  /** Where what follows a tab ends, in twentieths of a point from the left margin. */
  readonly rightTab?: { readonly at: number; readonly leader: 'dots' | 'none' };
  readonly rightToLeft?: boolean;
  /** What stands above and below it, in twentieths of a point. */
  readonly space?: { readonly before: number; readonly after: number };
  /** The height of its line in twentieths of a point, with nothing above and below. */
  readonly height?: number;
  readonly align?: 'right';
}

/** Texts one after the other. Long ones are not copied, as `join` would at each step from a line to the body. */
export function together(texts: readonly string[]): string {
  return texts.reduce((all, one) => all + one, '');
}

/** A paragraph. Its properties stand in the order that the format asks for. */
export function paragraph(look: ParagraphLook, content: string): string {
  const { style, keepNext, pageBreakBefore, list, rightTab, rightToLeft, space, height, align } = look;
  const properties = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    keepNext === undefined ? '' : keepNext ? '<w:keepNext/>' : '<w:keepNext w:val="false"/>',
    pageBreakBefore ? '<w:pageBreakBefore/>' : '',
    list === undefined ? '' : `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.number}"/></w:numPr>`,
    rightTab === undefined ? '' : `<w:tabs>${rightStop(rightTab)}</w:tabs>`,
    rightToLeft ? '<w:bidi/>' : '',
    space === undefined ? '' : `<w:spacing w:before="${space.before}" w:after="${space.after}"/>`,
    height === undefined ? '' : `<w:spacing w:before="0" w:after="0" w:line="${height}" w:lineRule="exact"/>`,
    align === undefined ? '' : `<w:jc w:val="${align}"/>`,
  ];
  const said = together(properties);
  return `<w:p>${said === '' ? '' : `<w:pPr>${said}</w:pPr>`}${content}</w:p>`;
}

function rightStop({ at, leader }: NonNullable<ParagraphLook['rightTab']>): string {
  return `<w:tab w:val="right"${leader === 'dots' ? ' w:leader="dot"' : ''} w:pos="${at}"/>`;
}

/** The properties of runs that text is written with, besides its direction. */
export const looks = {
  strong: `<w:rStyle w:val="${styleIds.strong}"/>`,
  hyperlink: `<w:rStyle w:val="${styleIds.hyperlink}"/>`,
  raised: '<w:vertAlign w:val="superscript"/>',
} as const;

/** Text as runs, each in one direction, without what XML refuses. The look comes as properties of a run. */
export function runs(text: string, look = ''): string {
  return together(
    stretches(wordText(text)).map((one) => run(written(one.text), one.rightToLeft ? `${look}<w:rtl/>` : look)),
  );
}

/** A run of what may stand in one. */
export function run(content: string, look = ''): string {
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${content}</w:r>`;
}

/** A text inside a run; its spaces stay as they are. */
export function written(text: string): string {
  return `<w:t xml:space="preserve">${escaped(text)}</w:t>`;
}

/** The start of a field up to its result, inside a run. */
export function fieldStart(instruction: string): string {
  return `<w:fldChar w:fldCharType="begin"/><w:instrText xml:space="preserve">${escaped(instruction)}</w:instrText><w:fldChar w:fldCharType="separate"/>`;
}

/** The end of a field, inside a run. */
export const fieldEnd = '<w:fldChar w:fldCharType="end"/>';

/** A field that Word works out, with the result that it shows until then. */
export function field(instruction: string, result: string): string {
  return run(`${fieldStart(instruction)}${result === '' ? '' : written(result)}${fieldEnd}`);
}

/** A link to a bookmark. */
export function linkInside(bookmark: string, content: string): string {
  return `<w:hyperlink w:anchor="${bookmark}" w:history="1">${content}</w:hyperlink>`;
}

/** A link to what a relation leads to. */
export function linkOutside(relation: string, content: string): string {
  return `<w:hyperlink r:id="${relation}" w:history="1">${content}</w:hyperlink>`;
}

/** What a bookmark stands around; the number is unlike that of any other bookmark. */
export function bookmarked(number: number, name: string, content: string): string {
  return `<w:bookmarkStart w:id="${number}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${number}"/>`;
}
