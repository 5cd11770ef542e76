import type { Block, Section } from './blocks.ts';

/** A document: what every format that is read as text prints, in order, and in words. */
export interface Document {
  /** The ISO 639-1 code of the language that it is written in. */
  readonly language: string;
  /** The day it was made, as in 2025-06-30. */
  readonly made: string;
  readonly title: string;
  readonly subtitle: string;
  /** The word that stands on every page of a draft; `null` where it is none. */
  readonly draft: string | null;
  /** What stands at the foot of each page. */
  readonly footer: string;
  /** What stands on the first page. */
  readonly cover: readonly Block[];
  readonly sections: readonly Section[];
  /** How many of the sections stand between the cover and the table of contents. */
  readonly beforeContents: number;
}
