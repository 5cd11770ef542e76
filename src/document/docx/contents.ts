import type { Words } from '../../language/words.ts';
import type { Rich } from '../blocks.ts';
import type { Entry } from './gathered.ts';
import { plainLine } from './inlines.ts';
import { contentsStyle, styleIds } from './look.ts';
import { field, fieldEnd, fieldStart, linkInside, paragraph, run, runs } from './markup.ts';
import { isRightToLeft, wordText } from './text.ts';
import { escaped } from './xml.ts';

/** The level of the deepest headings that the contents name. */
export const deepestEntry = 2;

/** A heading as the contents name it. */
export function entryText(title: Rich, words: Words): string {
  return title
    .map((part) => {
      switch (part.kind) {
        case 'link':
          return part.url;
        case 'mark':
          return words.report.mark;
        case 'bar':
          return part.label;
        default:
          return part.text;
      }
    })
    .join('');
}

/**
 * The table of contents, on a page of its own: the parts of the document and what stands directly in them. The pages come by the
 * bookmarks of the headings; one that is missing stays blank. Where they are `null`, no dots lead to where they would be.
 */
export function contents(
  entries: readonly Entry[],
  pages: ReadonlyMap<string, string> | null,
  width: number,
  words: Words,
): readonly string[] {
  const title = words.document.contents;
  const start = run(fieldStart(`TOC \\h \\o "1-${deepestEntry}"`));
  const lines = entries.map(({ level, text, bookmark }, index) => {
    const page =
      pages === null ? '' : `${run('<w:tab/>')}${field(`PAGEREF ${bookmark} \\h`, pages.get(bookmark) ?? '')}`;
    const look = {
      style: contentsStyle(level),
      ...(pages === null ? {} : { rightTab: { at: width, leader: 'dots' as const } }),
      rightToLeft: isRightToLeft(text),
    };
    return paragraph(look, `${index === 0 ? start : ''}${linkInside(bookmark, `${runs(text)}${page}`)}`);
  });
  const part =
    '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>';
  return [
    plainLine(title, { style: styleIds.contentsHeading }),
    [
      `<w:sdt><w:sdtPr><w:alias w:val="${escaped(wordText(title))}"/>${part}`,
      ...lines,
      paragraph({}, run(fieldEnd)),
      '</w:sdtContent></w:sdt>',
    ].join(''),
  ];
}
