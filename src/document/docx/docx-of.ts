import type { Words } from '../../language/words.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Document } from '../document.ts';
import { bookmarksOf } from './context.ts';
import { filled, frameOf } from './frame.ts';
import { gathered } from './gathered.ts';
import { a4, textStyles, textWidthOf } from './look.ts';
import { type Parts, pack } from './package.ts';
import { pagesFound } from './pages-found.ts';
import { type Pictures, picturesIn } from './pictures.ts';
import { stylesXml } from './styles.ts';
import { grafted } from './template/graft.ts';
import { mergedStyles } from './template/merge-styles.ts';
import { readTemplate } from './template/read-template.ts';
import { type Body, hasContents, writtenBody } from './written.ts';

/** What a document in Word's format is made with. */
export interface DocxMeans {
  /** The TrueType files of Noto Sans that the words of charts are drawn in; the engine opens them itself. */
  readonly fonts: readonly string[];
  /** A Word file whose styles, paper, heads and feet are used; its text is not. */
  readonly template: Uint8Array | null;
  /**
   * How the contents come to their page numbers: `found` by laying the document out as Word does, which takes some ten times as long as
   * all else; or `asked`, where Word finds them when the file is opened, after asking its reader.
   */
  readonly pages: 'found' | 'asked';
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
  const styles = template === null ? own : mergedStyles(template.styles, own, locale);
  const frame = await frameOf(document, paper, styles, words);
  const gathering = gathered();
  const body = writtenBody(document, {
    words,
    bookmarks: bookmarksOf(document.sections),
    pictures,
    width,
    styles: textStyles,
    lists: frame.lists,
    gathered: gathering,
  });
  const whole = (pages: Parameters<Body>[0], asks: boolean): Parts => {
    const parts = filled(frame, body(pages), gathering, asks);
    return template === null ? parts : grafted(parts, template, document);
  };
  const found = means.pages === 'found' && hasContents(document) ? await pagesFound(whole(new Map(), false)) : null;
  // The headings of a template may be numbered: only Word writes these numbers into the contents.
  const asks = hasContents(document) && (template !== null || found === null || !found.certain);
  return { bytes: pack(whole(found?.pages ?? null, asks)), pictures: state, problem: null };
}

/** The tag that dictionaries are chosen by, where it is one of the document's language. */
function localeOf({ language }: Document, words: Words): string {
  const { locale } = words.document;
  return locale.split('-')[0] === language ? locale : language;
}
