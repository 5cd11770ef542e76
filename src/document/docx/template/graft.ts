import type { Document } from '../../document.ts';
import { declaration, type Parts, partOf, relationsOf, relationText, textOf, withInside } from '../package.ts';
import { draftLine } from '../page.ts';
import { elementsOf, escaped, type XmlElement, xmlText } from '../xml.ts';
import type { Margin, Pages, Template } from './template.ts';

const body = 'word/document.xml';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts of a document with the heads, feet, lists, theme and fonts of a template in place of its own. A draft is marked on each page all the same; a template without feet gets the document's. */
export function grafted(parts: Parts, template: Template, { draft }: Document): Parts {
  const { margins, theme, fontTable, taken } = template;
  const grown = new Map(parts);
  for (const { part, bytes } of taken) grown.set(part, bytes);
  if (theme !== null) grown.set('word/theme/theme1.xml', theme);
  if (fontTable !== null) {
    grown.set('word/fontTable.xml', fontTable.bytes);
    if (fontTable.relations === null) grown.delete(relationsOf('word/fontTable.xml'));
    else grown.set(relationsOf('word/fontTable.xml'), partOf(fontTable.relations));
  }
  for (const margin of margins) {
    grown.set(margin.part, partOf(`${declaration}${xmlText(withDraft(margin, draft))}`));
    if (margin.relations !== null) grown.set(relationsOf(margin.part), partOf(margin.relations));
  }
  if (template.numbering !== null) grown.set('word/numbering.xml', partOf(withLists(parts, template.numbering)));
  const even = `<w:evenAndOddHeaders w:val="${template.evenPages}"/>`;
  const settings = textOf(parts, 'word/settings.xml').replace(/<w:evenAndOddHeaders [^>]*>/, even);
  grown.set('word/settings.xml', partOf(settings));
  const relations = margins.map(({ side, part }, index) => relationText(marginId(index), side, `/${part}`));
  grown.set(relationsOf(body), partOf(withInside(parts, relationsOf(body), 'Relationships', relations)));
  const overrides = [...margins.map(({ part, side }) => ({ part, contentType: `${types}.${side}+xml` })), ...taken].map(
    ({ part, contentType }) => `<Override PartName="/${escaped(part)}" ContentType="${contentType}"/>`,
  );
  grown.set('[Content_Types].xml', partOf(withInside(parts, '[Content_Types].xml', 'Types', overrides)));
  grown.set(body, partOf(withReferences(parts, template)));
  return grown;
}

function marginId(index: number): string {
  return `rIdTemplate${index + 1}`;
}

/** A head with the word that marks a draft above what it says. */
function withDraft({ side, root }: Margin, draft: string | null): XmlElement {
  if (side !== 'header' || draft === null) return root;
  const marked = draftLine(draft, '<w:b/><w:bCs/>');
  return { ...root, children: [marked, ...root.children] };
}

/** The document's own lists and the template's, each kind in its place. */
function withLists(parts: Parts, numbering: XmlElement): string {
  const own = textOf(parts, 'word/numbering.xml');
  const text = (name: string): string => elementsOf(numbering, name).map(xmlText).join('');
  const at = own.indexOf('<w:num ');
  const between = at < 0 ? own.lastIndexOf('</w:numbering>') : at;
  return `${own.slice(0, between)}${text('w:abstractNum')}${own.slice(between)}`.replace(
    '</w:numbering>',
    () => `${text('w:num')}</w:numbering>`,
  );
}

/** The body with the heads and feet of the template; where it has none for some pages, the document's own head, and its own foot where the template has no feet at all. */
function withReferences(parts: Parts, { margins, firstPage, evenPages }: Template): string {
  const text = textOf(parts, body);
  const start = text.lastIndexOf('<w:sectPr');
  const section = text.slice(start);
  const own = (side: Margin['side']): string =>
    new RegExp(`<w:${side}Reference [^>]*r:id="([^"]*)"`).exec(section)?.[1] ?? '';
  const used: readonly Pages[] = [
    'default',
    ...(firstPage ? ['first' as const] : []),
    ...(evenPages ? ['even' as const] : []),
  ];
  const references = (['header', 'footer'] as const).flatMap((side) =>
    used.flatMap((pages) => {
      const index = margins.findIndex((margin) => margin.side === side && margin.pages === pages);
      const none = side === 'header' || margins.every((margin) => margin.side !== 'footer');
      const id = index >= 0 ? marginId(index) : none ? own(side) : '';
      return id === '' ? [] : [`<w:${side}Reference w:type="${pages}" r:id="${id}"/>`];
    }),
  );
  const rest = section
    .replace(/<w:(?:header|footer)Reference [^>]*>/g, '')
    .replace('<w:sectPr>', () => `<w:sectPr>${references.join('')}`);
  return text.slice(0, start) + (firstPage ? rest.replace('<w:docGrid', '<w:titlePg/><w:docGrid') : rest);
}
