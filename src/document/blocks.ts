import type { Chart } from './chart/chart.ts';

/** A piece of a line. What a format cannot draw it leaves out or says in words; none of them holds markup. */
export type Inline =
  | { readonly kind: 'text' | 'strong'; readonly text: string }
  /** An address, shown as it is; followed only where {@link safeAddress} lets it. */
  | { readonly kind: 'link'; readonly url: string }
  /** To the section with this id, where the document has one. */
  | { readonly kind: 'to'; readonly text: string; readonly target: string }
  /** The sign of a reconstructed item. */
  | { readonly kind: 'mark' }
  /** A score drawn from 0 to 100; its text alternative is `label`. */
  | {
      readonly kind: 'bar';
      readonly low: number;
      readonly high: number;
      readonly value: number | null;
      readonly label: string;
    };

/** One line or paragraph of text. */
export type Rich = readonly Inline[];

/** A column of a table. A picture repeats in another way what stands beside it, so a format without pictures leaves it out. */
export interface Column {
  readonly title: string;
  readonly kind: 'text' | 'number' | 'picture';
}

/** A name with what is said under it. */
export interface Fact {
  readonly name: string;
  readonly value: readonly Block[];
}

/** A heading with what stands under it; sections nest. */
export interface Section {
  readonly kind: 'section';
  readonly id: string;
  readonly title: Rich;
  readonly of: readonly Block[];
  /** True where it is short and is not torn between pages. */
  readonly whole?: true;
  /** True for a part that is to keep to one page: where pages are printed, it is set small. */
  readonly dense?: true;
}

/** The building stones of a report, the same for every format that is read as text. */
export type Block =
  | Section
  | { readonly kind: 'paragraph'; readonly text: Rich; readonly tone: 'plain' | 'note' }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Rich[] }
  | { readonly kind: 'tree'; readonly lines: readonly { readonly depth: number; readonly text: Rich }[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  /** The first cell of a row is its heading. */
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Rich[])[];
    }
  | ChartBlock;

/** A picture of what a table beside it says; `alternative` is read to those who do not see it. */
export interface ChartBlock {
  readonly kind: 'chart';
  /** Unlike any other id of the document. */
  readonly id: string;
  readonly chart: Chart;
  readonly caption: string;
  readonly alternative: string;
  /** True where the table beside it draws the same as bars in its cells: where pictures weigh much, the table is enough. */
  readonly inTable: boolean;
}

/** Text as it is. */
export function text(words: string): Inline {
  return { kind: 'text', text: words };
}

/** A paragraph. */
export function paragraph(...parts: Rich): Block {
  return { kind: 'paragraph', text: parts, tone: 'plain' };
}

/** A paragraph that explains what stands around it. */
export function note(words: string): Block {
  return { kind: 'paragraph', text: [text(words)], tone: 'note' };
}

/** A text from a file as paragraphs, one for each of its lines; nothing where it is empty. */
export function prose(words: string): readonly Block[] {
  return words
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(text(line.trim())));
}

/** A fact of one line. */
export function fact(name: string, ...value: Rich): Fact {
  return { name, value: [paragraph(...value)] };
}

/** A fact made of a text from a file; nothing where the text is empty. */
export function proseFact(name: string, words: string | null): readonly Fact[] {
  const value = prose(words ?? '');
  return value.length === 0 ? [] : [{ name, value }];
}

/** A section. */
export function section(id: string, title: Rich, of: readonly Block[]): Section {
  return { kind: 'section', id, title, of };
}

/** A column of words. */
export function column(title: string): Column {
  return { title, kind: 'text' };
}

/** A column of figures. */
export function numberColumn(title: string): Column {
  return { title, kind: 'number' };
}

/** The address where it may be followed, http, https or mailto, in its canonical form; else `null`. */
export function safeAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
}
