import type { Paper } from '../look.ts';
import type { XmlElement } from '../xml.ts';

/** On which pages a head or a foot stands. */
export type Pages = 'default' | 'first' | 'even';

/** A part taken from a template. */
export interface Taken {
  /** Its path in the new package. */
  readonly part: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/** A head or a foot of pages. */
export interface Margin {
  readonly side: 'header' | 'footer';
  readonly pages: Pages;
  /** Its path in the new package. */
  readonly part: string;
  readonly root: XmlElement;
  /** What it leads to, as the text of its own part; `null` where it leads nowhere. */
  readonly relations: string | null;
}

/** What a document takes from a template. Styles that mean the same have the ids of this program's own, in every part. */
export interface Template {
  readonly paper: Paper;
  readonly styles: XmlElement;
  /** The lists that the styles use; their numbers are out of the way of the document's own. */
  readonly numbering: XmlElement | null;
  readonly margins: readonly Margin[];
  /** The first page has a head and a foot of its own. */
  readonly firstPage: boolean;
  /** Even pages have a head and a foot of their own. */
  readonly evenPages: boolean;
  readonly theme: Uint8Array | null;
  readonly fontTable: { readonly bytes: Uint8Array; readonly relations: string | null } | null;
  /** Pictures and fonts that the parts above lead to. */
  readonly taken: readonly Taken[];
}
