import { elementsOf, parseXml, type XmlElement, xmlText } from '../xml.ts';
import { nameOf } from './own-ids.ts';

/** The styles of a template, with this program's own for what the template has no style of that name for, in the document's language. */
export function mergedStyles(template: XmlElement, own: string, locale: string): string {
  const theirs = elementsOf(template, 'w:style');
  const names = new Set(theirs.map((style) => nameOf(style).toLowerCase()));
  const missing = elementsOf(parseXml(own) ?? template, 'w:style')
    .filter((style) => !names.has(nameOf(style).toLowerCase()))
    .map((style) => (theirs.some((other) => isDefault(other, style)) ? notDefault(style) : style));
  const defaults = elementsOf(template, 'w:docDefaults')[0] ?? element('w:docDefaults');
  const children = [
    inLanguage(defaults, locale),
    ...elementsOf(template, 'w:latentStyles').slice(0, 1),
    ...theirs,
    ...missing,
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xmlText({ ...template, children })}`;
}

function isDefault(other: XmlElement, style: XmlElement): boolean {
  return other.attributes['w:default'] !== undefined && other.attributes['w:type'] === style.attributes['w:type'];
}

function notDefault(style: XmlElement): XmlElement {
  const { 'w:default': _, ...attributes } = style.attributes;
  return { ...style, attributes };
}

/** The defaults with the language of the document in place of the template's. */
function inLanguage(defaults: XmlElement, locale: string): XmlElement {
  const run = elementsOf(defaults, 'w:rPrDefault')[0] ?? element('w:rPrDefault');
  const properties = elementsOf(run, 'w:rPr')[0] ?? element('w:rPr');
  const before = elementsOf(properties, 'w:lang')[0];
  const language = { ...element('w:lang'), attributes: { ...before?.attributes, 'w:val': locale } };
  const others = elementsOf(properties).filter(({ name }) => name !== 'w:lang');
  const paragraph = elementsOf(defaults, 'w:pPrDefault');
  return {
    ...defaults,
    children: [{ ...run, children: [{ ...properties, children: [...others, language] }] }, ...paragraph],
  };
}

function element(name: string): XmlElement {
  return { name, attributes: {}, children: [] };
}
