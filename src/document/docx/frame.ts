import { Document as EmptyDocument, Footer, Header, Packer, Paragraph } from 'docx';
import type { Words } from '../../language/words.ts';
import type { Document } from '../document.ts';
import { coreXml } from './core.ts';
import type { Gathered } from './gathered.ts';
import { type ListNumbers, listNames, numbering, withOrdered } from './lists.ts';
import type { Paper } from './look.ts';
import { type Parts, partOf, relationsOf, textOf, unpack, withInside } from './package.ts';
import { footerXml, headerXml } from './page.ts';

const body = 'word/document.xml';

/** A Word file without a body. */
export interface Frame {
  readonly parts: Parts;
  /** What stands before the body and, with what it says of the pages, after it. */
  readonly before: string;
  readonly after: string;
  readonly lists: ListNumbers;
}

/** All that a document in Word's format has around its body, as the library writes it; the styles are given as the text of their part. */
export async function frameOf(document: Document, paper: Paper, styles: string, words: Words): Promise<Frame> {
  const { draft } = document;
  const { width, height, ...margin } = paper;
  const file = new EmptyDocument({
    externalStyles: styles,
    numbering,
    sections: [
      {
        properties: { page: { size: { width, height }, margin } },
        ...(draft === null ? {} : { headers: { default: new Header({ children: [] }) } }),
        footers: { default: new Footer({ children: [] }) },
        // One item of each kind of list, for its number.
        children: [listNames.bullets, listNames.numbers].map(
          (reference) => new Paragraph({ numbering: { reference, level: 0, instance: 0 } }),
        ),
      },
    ],
  });
  const parts = unpack(await Packer.toBuffer(file));
  const text = textOf(parts, body);
  const [bullets = 0, firstOrdered = 0] = [...text.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => Number(id));
  return {
    parts: new Map([
      ...parts,
      ...(draft === null ? [] : [['word/header1.xml', partOf(headerXml(draft))] as const]),
      ['word/footer1.xml', partOf(footerXml(document, paper, words))],
      ['docProps/core.xml', partOf(coreXml(document))],
    ]),
    before: text.slice(0, text.indexOf('<w:body>') + '<w:body>'.length),
    after: text.slice(text.lastIndexOf('<w:sectPr')),
    lists: { bullets, firstOrdered },
  };
}

/** The parts with a body and what was gathered in it. With `updateFields`, Word asks its reader on opening whether to put the page numbers right. */
export function filled(
  { parts, before, after, lists }: Frame,
  written: string,
  gathered: Gathered,
  updateFields: boolean,
): Parts {
  const settings = textOf(parts, 'word/settings.xml');
  return new Map([
    ...parts,
    ...gathered.media,
    [body, partOf(`${before}${written}${after}`)],
    [relationsOf(body), partOf(withInside(parts, relationsOf(body), 'Relationships', gathered.relations()))],
    ['word/numbering.xml', partOf(withOrdered(textOf(parts, 'word/numbering.xml'), lists, gathered.count('list')))],
    [
      'word/settings.xml',
      partOf(updateFields ? settings.replace('<w:compat>', '<w:updateFields w:val="true"/><w:compat>') : settings),
    ],
  ]);
}
