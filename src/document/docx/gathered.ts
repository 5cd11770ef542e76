import { relationText } from './package.ts';

/** A line of the contents. */
export interface Entry {
  readonly level: number;
  readonly text: string;
  /** The bookmark of its heading. */
  readonly bookmark: string;
}

/** What is numbered in a body, each kind from 1. */
export type Numbered = 'bookmark' | 'picture' | 'list' | 'table' | 'figure';

/** What a body leads to and counts, gathered while it is written from its start to its end, so that the same document always gets the same numbers. */
export interface Gathered {
  /** The next number of a kind. */
  next(kind: Numbered): number;
  /** How many of a kind there are so far. */
  count(kind: Numbered): number;
  /** The id of the relation to an address; each address has one. */
  outside(address: string): string;
  /** The id of the relation to a picture, which becomes a part of its own. */
  picture(png: Uint8Array): string;
  /** Puts a heading into the contents, and gives the bookmark that it needs. */
  entry(level: number, text: string): string;
  /** The lines of the contents so far. */
  readonly entries: readonly Entry[];
  /** The pictures so far by the paths of their parts. */
  readonly media: ReadonlyMap<string, Uint8Array>;
  /** The relations so far, as text. */
  relations(): readonly string[];
}

/** Nothing gathered yet. */
export function gathered(): Gathered {
  const counts = new Map<Numbered, number>();
  const addresses = new Map<string, string>();
  const media = new Map<string, Uint8Array>();
  const pictures: string[] = [];
  const entries: Entry[] = [];
  const count = (kind: Numbered): number => counts.get(kind) ?? 0;
  return {
    entries,
    media,
    count,
    next(kind) {
      counts.set(kind, count(kind) + 1);
      return count(kind);
    },
    outside(address) {
      const id = addresses.get(address) ?? `rIdLink${addresses.size + 1}`;
      addresses.set(address, id);
      return id;
    },
    picture(png) {
      const number = media.size + 1;
      const id = `rIdPicture${number}`;
      media.set(`word/media/image${number}.png`, png);
      pictures.push(relationText(id, 'image', `media/image${number}.png`));
      return id;
    },
    entry(level, text) {
      const bookmark = `_Toc${entries.length + 1}`;
      entries.push({ level, text, bookmark });
      return bookmark;
    },
    relations: () => [
      ...[...addresses].map(([address, id]) => relationText(id, 'hyperlink', address, 'outside')),
      ...pictures,
    ],
  };
}
