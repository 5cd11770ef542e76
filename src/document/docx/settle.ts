import type { Document } from '../document.ts';
import { type Parts, partOf, relationsOf, textOf } from './package.ts';
import { wordText } from './text.ts';
import { escaped } from './xml.ts';

const body = 'word/document.xml';

/** The parts that the library wrote, without what chance, the clock or an earlier document left in them: numbers and names inside are counted from 1, and the dates are the document's own. With `updateFields`, Word asks its reader on opening whether to put the page numbers right. */
export function settled(parts: Parts, document: Document, updateFields: boolean): Parts {
  const relations = textOf(parts, relationsOf(body));
  const links = counted(
    [...relations.matchAll(/ Id="([^"]*)"/g)].map(([, id = '']) => id).filter((id) => !/^rId\d+$/.test(id)),
    'rIdLink',
  );
  const text = textOf(parts, body);
  const settings = textOf(parts, 'word/settings.xml');
  const bookmarks = counted(found(text, /<w:bookmarkStart [^>]*w:id="(\d+)"/g), '');
  const headings = counted(found(text, /<w:bookmarkStart [^>]*w:name="(_Toc\d+)"/g), '_Toc');
  const pictures = counted(found(text, /<wp:docPr [^>]*\bid="(\d+)"/g), '');
  const inTags = text
    .replace(/<w:bookmark(?:Start|End) [^>]*>/g, (tag) => swapped(swapped(tag, 'w:id', bookmarks), 'w:name', headings))
    .replace(/<w:hyperlink [^>]*>/g, (tag) => swapped(swapped(tag, 'r:id', links), 'w:anchor', headings))
    .replace(/(>PAGEREF )(_Toc\d+)/g, (_, start: string, name: string) => start + (headings.get(name) ?? name))
    .replace(/<wp:docPr [^>]*>/g, (tag) => swapped(tag, 'id', pictures))
    .replace(/<(?:a:blip|asvg:svgBlip) [^>]*>/g, (tag) => swapped(tag, 'r:embed', links));
  return new Map([
    ...parts,
    [body, partOf(inTags)],
    [relationsOf(body), partOf(relations.replace(/<Relationship [^>]*>/g, (tag) => swapped(tag, 'Id', links)))],
    [
      'word/settings.xml',
      partOf(updateFields ? settings.replace('<w:compat>', '<w:updateFields w:val="true"/><w:compat>') : settings),
    ],
    ['docProps/core.xml', partOf(coreXml(document))],
  ]);
}

function found(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, one = '']) => one);
}

function counted(names: readonly string[], start: string): ReadonlyMap<string, string> {
  return new Map([...new Set(names)].map((name, index) => [name, `${start}${index + 1}`]));
}

function swapped(tag: string, attribute: string, names: ReadonlyMap<string, string>): string {
  const pattern = new RegExp(`( ${attribute}=")([^"]*)"`);
  return tag.replace(pattern, (_, start: string, name: string) => `${start}${names.get(name) ?? name}"`);
}

/** What the file says of itself: no person and no machine. */
function coreXml({ title, language, made }: Document): string {
  const day = `${made}T00:00:00Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(wordText(title))}</dc:title>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>`,
    `<dc:language>${escaped(language)}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}
