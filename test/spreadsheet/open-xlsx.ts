import { inflateRawSync } from 'node:zlib';

/** A cell as it stands in the XML. */
export interface XmlCell {
  readonly type: string;
  /** The text, or the number as it is written. */
  readonly text: string;
  readonly style: number;
  readonly xml: string;
}

/** A sheet as it stands in the XML. */
export interface XmlSheet {
  readonly name: string;
  readonly xml: string;
  /** By address, as `B2`. */
  readonly cells: ReadonlyMap<string, XmlCell>;
}

/** The parts of a zip archive by their paths, read from its own directory. */
export function unzipped(bytes: Uint8Array): ReadonlyMap<string, string> {
  const data = Buffer.from(bytes);
  const end = data.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const parts = new Map<string, string>();
  let at = data.readUInt32LE(end + 16);
  for (let left = data.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [data.readUInt16LE(at + 10), data.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => data.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = data.readUInt32LE(at + 42);
    const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
    const packed = data.subarray(start, start + size);
    parts.set(
      data.subarray(at + 46, at + 46 + name).toString('utf8'),
      (method === 8 ? inflateRawSync(packed) : packed).toString('utf8'),
    );
    at += 46 + name + extra + comment;
  }
  return parts;
}

/** The sheets of a workbook, in order. */
export function sheetsOf(xlsx: Uint8Array): readonly XmlSheet[] {
  const parts = unzipped(xlsx);
  const shared = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si]) =>
    textIn(si ?? ''),
  );
  return [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(([, name], index) => {
    const xml = parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? '';
    const cells = [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(
      ([whole, address, attributes, inner]): readonly [string, XmlCell] => {
        const type = /t="(\w+)"/.exec(attributes ?? '')?.[1] ?? 'n';
        const value = /<v>(.*?)<\/v>/s.exec(inner ?? '')?.[1] ?? '';
        const text = type === 's' ? (shared[Number(value)] ?? '') : type === 'inlineStr' ? textIn(inner ?? '') : value;
        return [address ?? '', { type, text, style: Number(/s="(\d+)"/.exec(attributes ?? '')?.[1] ?? 0), xml: whole }];
      },
    );
    return { name: unescaped(name ?? ''), xml, cells: new Map(cells) };
  });
}

/** Every text of a workbook. */
export function textsOf(xlsx: Uint8Array): readonly string[] {
  return sheetsOf(xlsx).flatMap(({ cells }) => [...cells.values()].map(({ text }) => text));
}

/** The texts of a column below its heading, from the top. */
export function columnOf({ cells }: XmlSheet, heading: string): readonly string[] {
  const address = [...cells].find(([place, { text }]) => /^[A-Z]+1$/.test(place) && text === heading)?.[0];
  const letters = address?.replace(/\d+$/, '') ?? '';
  return [...cells].flatMap(([place, { text }]) =>
    place.replace(/\d+$/, '') === letters && place !== address ? [text] : [],
  );
}

function textIn(xml: string): string {
  const texts = [...xml.matchAll(/<t(?: [^>]*)?>(.*?)<\/t>/gs)].map(([, text]) => unescaped(text ?? ''));
  return texts.join('').replace(/_x([0-9a-fA-F]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

function unescaped(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
