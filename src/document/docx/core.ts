import type { Document } from '../document.ts';
import { declaration } from './package.ts';
import { wordText } from './text.ts';
import { escaped } from './xml.ts';

/** The part with what the file says of itself: no person and no machine, and as its dates the document's own. */
export function coreXml({ title, language, made }: Document): string {
  const day = `${made}T00:00:00Z`;
  return [
    declaration,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(wordText(title))}</dc:title>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>`,
    `<dc:language>${escaped(language)}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}
