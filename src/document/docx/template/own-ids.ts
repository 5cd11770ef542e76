import { ownStyles } from '../styles.ts';
import { changed, elementsOf, type XmlElement } from '../xml.ts';

/** The ids that styles of a template get: this program's own where the names are the same, for Word translates ids but not names, and another one where an id means something else. */
export function ownStyleIds(styles: XmlElement): ReadonlyMap<string, string> {
  const own = new Map(ownStyles.map(({ id, name }) => [name.toLowerCase(), id]));
  const used = new Set(ownStyles.map(({ id }) => id));
  return new Map(
    elementsOf(styles, 'w:style').map((style) => {
      const id = style.attributes['w:styleId'] ?? '';
      const same = own.get(nameOf(style).toLowerCase());
      return [id, same ?? (used.has(id) ? `${id}OfTemplate` : id)];
    }),
  );
}

/** The name of a style. */
export function nameOf(style: XmlElement): string {
  return elementsOf(style, 'w:name')[0]?.attributes['w:val'] ?? '';
}

const references = new Set([
  'w:basedOn',
  'w:next',
  'w:link',
  'w:pStyle',
  'w:rStyle',
  'w:tblStyle',
  'w:styleLink',
  'w:numStyleLink',
]);

/** A part in which styles are called by their new ids. */
export function renamed(root: XmlElement, ids: ReadonlyMap<string, string>): XmlElement {
  return rewritten(root, (element) => {
    if (element.name === 'w:style') return withAttribute(element, 'w:styleId', (id) => ids.get(id) ?? id);
    if (references.has(element.name)) return withAttribute(element, 'w:val', (id) => ids.get(id) ?? id);
    return element;
  });
}

/** Far above the numbers of the document's own lists. */
const apart = 90_000;

/** A part in which lists have numbers that the document's own lists do not use. Bullets that are pictures become plain ones. */
export function movedLists(root: XmlElement): XmlElement {
  const moved = (number: string): string => (number === '0' ? number : String(Number(number) + apart));
  return rewritten(root, (element) => {
    switch (element.name) {
      case 'w:numPicBullet':
      case 'w:lvlPicBulletId':
        return null;
      case 'w:abstractNum':
        return withAttribute(element, 'w:abstractNumId', moveAll);
      case 'w:num':
        return withAttribute(element, 'w:numId', moved);
      case 'w:numId':
        return withAttribute(element, 'w:val', moved);
      case 'w:abstractNumId':
        return withAttribute(element, 'w:val', moveAll);
      default:
        return element;
    }
  });
}

function moveAll(number: string): string {
  return String(Number(number) + apart);
}

function rewritten(root: XmlElement, change: (element: XmlElement) => XmlElement | null): XmlElement {
  return changed(root, change) ?? root;
}

function withAttribute(element: XmlElement, name: string, change: (value: string) => string): XmlElement {
  const value = element.attributes[name];
  if (value === undefined) return element;
  return { ...element, attributes: { ...element.attributes, [name]: change(value) } };
}
