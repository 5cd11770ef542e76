import { safeAddress } from '../../blocks.ts';
import { declaration, type Parts, relationText, textOf } from '../package.ts';
import { changed, everyElement, parseXml, type XmlElement } from '../xml.ts';
import { type Relation, relationsFrom } from './relations.ts';
import type { PageSection } from './section.ts';
import type { Margin, Taken } from './template.ts';

const folder = 'word/template';

/** The heads and feet of a template with their pictures; `null` where one is damaged. What would run a program, or load something from elsewhere when the document is opened, is left out. */
export function readMargins(
  parts: Parts,
  main: string,
  { references }: PageSection,
  own: (root: XmlElement) => XmlElement,
): { readonly margins: readonly Margin[]; readonly taken: readonly Taken[] } | null {
  const targets = new Map(relationsFrom(parts, main).map((relation) => [relation.id, relation]));
  const margins: Margin[] = [];
  const taken = new Map<string, Taken>();
  for (const { side, pages, id } of references) {
    const target = targets.get(id)?.target ?? '';
    const root = parseXml(textOf(parts, target));
    if (root === null || root.name !== (side === 'header' ? 'w:hdr' : 'w:ftr')) return null;
    const kept = relationsFrom(parts, target).flatMap((relation) => keptOf(relation, parts));
    for (const { picture } of kept) if (picture !== null) taken.set(picture.part, picture);
    const ids = new Set(kept.map(({ relation }) => relation.id));
    margins.push({
      side,
      pages,
      part: `${folder}/${side}-${pages}.xml`,
      root: withoutDead(own(root), ids),
      relations: kept.length === 0 ? null : relationsText(kept),
    });
  }
  return { margins, taken: [...taken.values()] };
}

interface Kept {
  readonly relation: Relation;
  readonly target: string;
  readonly picture: Taken | null;
}

function keptOf(relation: Relation, parts: Parts): readonly Kept[] {
  const { kind, outside, target } = relation;
  if (kind === 'hyperlink' && outside) {
    const address = safeAddress(target.replaceAll('&amp;', '&'));
    return address === null ? [] : [{ relation, target: address, picture: null }];
  }
  const contentType = pictureTypes[target.split('.').at(-1)?.toLowerCase() ?? ''];
  const bytes = parts.get(target);
  if (kind !== 'image' || contentType === undefined || bytes === undefined) return [];
  const part = `${folder}/${target.replaceAll('/', '-')}`;
  return [{ relation, target: `/${part}`, picture: { part, bytes, contentType } }];
}

const pictureTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
};

function relationsText(kept: readonly Kept[]): string {
  const lines = kept.map(({ relation, target, picture }) =>
    relationText(relation.id, relation.kind, target, picture === null ? 'outside' : 'inside'),
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}

/** The part without the runs that lead to something that was not taken; a link that leads nowhere stays as its text. */
function withoutDead(root: XmlElement, ids: ReadonlySet<string>): XmlElement {
  const dead = (value: string | undefined): boolean => value !== undefined && !ids.has(value);
  const whole = changed(root, (element) => {
    if (element.name === 'w:hyperlink' && dead(element.attributes['r:id'])) {
      const { 'r:id': _, ...attributes } = element.attributes;
      return { ...element, attributes };
    }
    if (element.name !== 'w:r') return element;
    const leads = [...everyElement(element)].some(({ attributes }) =>
      Object.entries(attributes).some(([name, value]) => /^(?:r|o):/.test(name) && leading.test(name) && dead(value)),
    );
    return leads ? null : element;
  });
  return whole ?? root;
}

const leading = /^(?:r:(?:id|embed|link|pict|href|dm|lo|qs|cs)|o:relid)$/;
