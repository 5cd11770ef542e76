import { Paragraph, TableOfContents } from 'docx';
import type { Words } from '../../language/words.ts';
import { runs } from './inlines.ts';
import { styleIds } from './look.ts';

/** The table of contents, on a page of its own: the parts of the document and what stands directly in them. */
export function contents(words: Words): readonly (Paragraph | TableOfContents)[] {
  return [
    new Paragraph({ style: styleIds.contentsHeading, children: runs(words.document.contents) }),
    new TableOfContents(words.document.contents, { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}
