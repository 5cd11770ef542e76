import type { Problem } from '../../../problem/problem.ts';
import { type Parts, relationsOf, textOf } from '../package.ts';
import { everyElement, parseXml, type XmlElement } from '../xml.ts';
import { notWord, openTemplate } from './open-template.ts';
import { movedLists, ownStyleIds, renamed } from './own-ids.ts';
import { readMargins } from './read-margins.ts';
import { relationsFrom } from './relations.ts';
import { sectionOf } from './section.ts';
import type { Taken, Template } from './template.ts';

type Read =
  | { readonly template: Template; readonly problem: null }
  | { readonly template: null; readonly problem: Problem };

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Reads what a document takes from a Word file or template (DOCX, DOTX, and those with macros, which are left behind). What is damaged, too large or another kind of file is a problem. */
export function readTemplate(bytes: Uint8Array): Read {
  const { parts, problem } = openTemplate(bytes);
  if (parts === null) return { template: null, problem };
  const main = relationsFrom(parts, '').find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  const body = rootOf(parts, main, 'w:document');
  const styles = rootOf(parts, partNear(parts, main, 'styles'), 'w:styles');
  const numbering = rootOf(parts, partNear(parts, main, 'numbering'), 'w:numbering');
  const settings = rootOf(parts, partNear(parts, main, 'settings'), 'w:settings');
  if (body === 'none' || [body, styles, numbering, settings].includes('damaged'))
    return { template: null, problem: notWord() };
  const section = sectionOf(body as XmlElement);
  const ids = ownStyleIds(found(styles) ?? noStyles);
  const own = (root: XmlElement): XmlElement => movedLists(renamed(root, ids));
  const margins = readMargins(parts, main, section, own);
  if (margins === null) return { template: null, problem: notWord() };
  const list = found(numbering);
  const fonts = fontsOf(parts, main);
  return {
    problem: null,
    template: {
      paper: section.paper,
      styles: own(found(styles) ?? noStyles),
      numbering: list === null ? null : own(list),
      margins: margins.margins,
      firstPage: section.firstPage,
      evenPages: evenPagesIn(found(settings)),
      theme: themeOf(parts, main),
      fontTable: fonts.table,
      taken: [...margins.taken, ...fonts.taken],
    },
  };
}

const noStyles: XmlElement = { name: 'w:styles', attributes: { 'xmlns:w': wordNamespace }, children: [] };

/** The root of a part of Word's; only the names that Word itself writes are known, not those of the stricter form of the format. */
function rootOf(parts: Parts, part: string, name: string): XmlElement | 'none' | 'damaged' {
  if (!parts.has(part)) return 'none';
  const root = parseXml(textOf(parts, part));
  return root?.name === name && root.attributes['xmlns:w'] === wordNamespace ? root : 'damaged';
}

function found(root: XmlElement | 'none' | 'damaged'): XmlElement | null {
  return typeof root === 'string' ? null : root;
}

function partNear(parts: Parts, main: string, kind: string): string {
  return relationsFrom(parts, main).find((relation) => relation.kind === kind && !relation.outside)?.target ?? '';
}

function evenPagesIn(settings: XmlElement | null): boolean {
  if (settings === null) return false;
  const said = [...everyElement(settings)].find(({ name }) => name === 'w:evenAndOddHeaders');
  return said !== undefined && !['0', 'false', 'off'].includes(said.attributes['w:val'] ?? '');
}

/** The theme; none where what calls itself one is none. */
function themeOf(parts: Parts, main: string): Template['theme'] {
  const part = partNear(parts, main, 'theme');
  const bytes = parts.get(part);
  return bytes === undefined || parseXml(textOf(parts, part))?.name !== 'a:theme' ? null : bytes;
}

/** The table of fonts with those that the template carries itself. */
function fontsOf(
  parts: Parts,
  main: string,
): { readonly table: Template['fontTable']; readonly taken: readonly Taken[] } {
  const part = partNear(parts, main, 'fontTable');
  const bytes = parts.get(part);
  if (bytes === undefined || parseXml(textOf(parts, part))?.name !== 'w:fonts') return { table: null, taken: [] };
  const fonts = relationsFrom(parts, part).filter(({ kind, outside }) => kind === 'font' && !outside);
  const taken = fonts.flatMap(({ target }): readonly Taken[] => {
    const font = parts.get(target);
    if (font === undefined || !target.startsWith('word/')) return [];
    return [{ part: target, bytes: font, contentType: 'application/vnd.openxmlformats-officedocument.obfuscatedFont' }];
  });
  if (taken.length !== fonts.length) return { table: null, taken: [] };
  const relations = textOf(parts, relationsOf(part));
  return { table: { bytes, relations: relations === '' ? null : relations }, taken };
}
