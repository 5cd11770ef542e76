import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { escaped } from './xml.ts';

/** The parts of a Word file by their paths. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** The parts of a file that this program made itself. */
export function unpack(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** A file of the parts. The same parts give the same bytes: the clock leaves no trace. */
export function pack(parts: Parts): Uint8Array {
  const first = ['[Content_Types].xml', '_rels/.rels'];
  const names = [...first, ...[...parts.keys()].filter((name) => !first.includes(name)).sort()];
  // The format knows no time before 1980, and writes the local one.
  const mtime = new Date(1980, 0, 1);
  const content: Zippable = {};
  // Pictures are packed already.
  for (const name of names)
    content[name] = [parts.get(name) ?? new Uint8Array(), { mtime, level: name.endsWith('.png') ? 0 : 6 }];
  return zipSync(content);
}

/** A part as text; empty where there is none. */
export function textOf(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  return bytes === undefined ? '' : strFromU8(bytes);
}

/** Text as a part. */
export function partOf(text: string): Uint8Array {
  return strToU8(text);
}

/** The first line of a part. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The path of the part that says what a part leads to. */
export function relationsOf(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** A line of such a part: to another part, or to an address outside. */
export function relationText(id: string, kind: string, target: string, where: 'inside' | 'outside' = 'inside'): string {
  const type = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
  const mode = where === 'outside' ? ' TargetMode="External"' : '';
  return `<Relationship Id="${id}" Type="${type}" Target="${escaped(target)}"${mode}/>`;
}

/** The text of a part with more at the end of its root. */
export function withInside(parts: Parts, part: string, root: string, more: readonly string[]): string {
  return textOf(parts, part).replace(`</${root}>`, () => `${more.join('')}</${root}>`);
}
