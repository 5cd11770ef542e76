/** An element of XML. Texts and values of attributes stand as they are written, escapes included. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const nameOf = '[A-Za-z_][\\w.:-]*';
const attribute = `\\s+${nameOf}\\s*=\\s*(?:"[^"<]*"|'[^'<]*')`;
const token = new RegExp(
  `<!--[\\s\\S]*?-->|<\\?[\\s\\S]*?\\?>|<!\\[CDATA\\[([\\s\\S]*?)\\]\\]>|</(${nameOf})\\s*>|<(${nameOf})((?:${attribute})*)\\s*(/?)>|([^<]+)`,
  'gy',
);
const deepest = 200;

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** The root of a well-formed text; `null` where it is not well formed, nests without measure or declares a document type, which none of Word's parts does. */
export function parseXml(text: string): XmlElement | null {
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  const source = text.replace(/^\ufeff/, '');
  token.lastIndex = 0;
  for (let at = 0; at < source.length; at = token.lastIndex) {
    token.lastIndex = at;
    const found = token.exec(source);
    const inner = open.at(-1);
    if (found === null || inner === undefined) return null;
    const [, data, closed, opened, attributes, empty, words] = found;
    if (opened !== undefined) {
      const element: Open = { name: opened, attributes: attributesIn(attributes ?? ''), children: [] };
      inner.children.push(element);
      if (empty === '') open.push(element);
      if (open.length > deepest) return null;
    } else if (closed !== undefined) {
      if (open.length < 2 || inner.name !== closed) return null;
      open.pop();
    } else if (words !== undefined) {
      if (/&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(words)) return null;
      inner.children.push(words);
    } else if (data !== undefined) inner.children.push(escaped(data));
  }
  const [only, ...more] = elementsOf(root);
  return open.length === 1 && only !== undefined && more.length === 0 ? only : null;
}

/** An element as text. */
export function xmlText({ name, attributes, children }: XmlElement): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  const start = `<${name}${written.join('')}`;
  if (children.length === 0) return `${start}/>`;
  return `${start}>${children.map((child) => (typeof child === 'string' ? child : xmlText(child))).join('')}</${name}>`;
}

/** A text as XML holds it. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The elements directly in an element, those of one name where it is given. */
export function elementsOf(element: Pick<XmlElement, 'children'>, name?: string): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** Every element below an element, and itself, in the order of the text. */
export function* everyElement(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of elementsOf(element)) yield* everyElement(child);
}

/** The element with each element in it, from the inside out, put through a change; `null` takes one out. */
export function changed(element: XmlElement, change: (one: XmlElement) => XmlElement | null): XmlElement | null {
  const children = element.children.flatMap((child) => {
    const next = typeof child === 'string' ? child : changed(child, change);
    return next === null ? [] : [next];
  });
  return change({ ...element, children });
}

function attributesIn(text: string): Readonly<Record<string, string>> {
  const found = [...text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return Object.fromEntries(
    found.map(([, key = '', double, single]) => [key, (double ?? single ?? '').replaceAll('"', '&quot;')]),
  );
}
