import type { Words } from '../../language/words.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Document } from '../document.ts';
import { bookmarksOf } from './context.ts';
import { a4, styleIds, textWidthOf } from './look.ts';
import { pack } from './package.ts';
import { type Pictures, picturesIn } from './pictures.ts';
import { settled } from './settle.ts';
import { stylesXml } from './styles.ts';
import { grafted } from './template/graft.ts';
import { mergedStyles } from './template/merge-styles.ts';
import { readTemplate } from './template/read-template.ts';
import { written } from './written.ts';

/** What a document in Word's format is made with. */
export interface DocxMeans {
  /** The TrueType files of Noto Sans that the words of charts are drawn in; the engine opens them itself. */
  readonly fonts: readonly string[];
  /** A Word file whose styles, paper, heads and feet are used; its text is not. */
  readonly template: Uint8Array | null;
}

/** A Word file, or what is wrong with the template. Where the pictures are left out, the tables beside them still say what they say. */
export type DocxMade =
  | { readonly bytes: Uint8Array; readonly pictures: Pictures; readonly problem: null }
  | { readonly bytes: null; readonly problem: Problem };

/** A document in Word's format. The same document gives the same bytes. */
export async function docxOf(document: Document, words: Words, means: DocxMeans): Promise<DocxMade> {
  const read = means.template === null ? null : readTemplate(means.template);
  if (read !== null && read.problem !== null) return { bytes: null, problem: read.problem };
  const template = read?.template ?? null;
  const locale = localeOf(document, words);
  const own = stylesXml(locale);
  const paper = template?.paper ?? a4;
  const width = textWidthOf(paper);
  const { pictures, state } = await picturesIn(document, paper, means.fonts);
  let lists = 0;
  const context = {
    words,
    bookmarks: bookmarksOf(document.sections),
    pictures,
    width,
    paragraph: styleIds.normal,
    nextList: () => ++lists,
  };
  const styles = template === null ? own : mergedStyles(template.styles, own, locale);
  const made = await written(document, { paper, styles, theme: template?.theme?.options ?? null }, context);
  // A template's heads may push the text down, and its headings may be numbered: only Word can tell by how much.
  const parts = settled(made.parts, document, template !== null || !made.certain);
  const whole = template === null ? parts : grafted(parts, template, document);
  return { bytes: pack(whole), pictures: state, problem: null };
}

/** The tag that dictionaries are chosen by, where it is one of the document's language. */
function localeOf({ language }: Document, words: Words): string {
  const { locale } = words.document;
  return locale.split('-')[0] === language ? locale : language;
}
