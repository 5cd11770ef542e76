import type { Block, ChartBlock, Section } from '../blocks.ts';
import { deepestEntry, entryText } from './contents.ts';
import type { DocxContext } from './context.ts';
import { factsBlock } from './facts.ts';
import { direction, inlines, line } from './inlines.ts';
import { levelOf } from './lists.ts';
import { denseStyles, headingStyle, styleIds } from './look.ts';
import { bookmarked, type ParagraphLook, paragraph } from './markup.ts';
import { pictureRun } from './picture-markup.ts';
import { captionParagraph, spacer, tableBlock } from './table.ts';
import { isTable } from './table-markup.ts';

/** A section under a heading of the level, 1 to 6; deeper ones are of the sixth. A part of the document begins on a new page. Each paragraph and table is a text of its own. */
export function sectionBlocks(section: Section, level: number, context: DocxContext): readonly string[] {
  const { gathered, bookmarks, words } = context;
  const entry = level > deepestEntry ? null : gathered.entry(level, entryText(section.title, words));
  const names = [bookmarks.get(section.id), entry].filter((name) => typeof name === 'string');
  const content = names.reduce(
    (inner, name) => bookmarked(gathered.next('bookmark'), name, inner),
    inlines(section.title, context),
  );
  const { heading } = context.styles;
  const look = {
    style: headingStyle(level),
    pageBreakBefore: level === 1,
    ...(heading === null ? {} : { space: heading }),
    ...direction(section.title),
  };
  const inside = section.dense ? { ...context, styles: denseStyles } : context;
  return [paragraph(look, content), ...writtenBlocks(section.of, level, inside, section.whole)];
}

/** Blocks under a heading of the level. Text keeps its distance from a table before it; headings and captions bring theirs along. Where they are `whole`, each paragraph but the last stays on the page of what follows. */
export function writtenBlocks(
  blocks: readonly Block[],
  level: number,
  context: DocxContext,
  whole = false,
): readonly string[] {
  const shown = blocks.map((block, at) => {
    const keepNext = whole && at < blocks.length - 1;
    return { block, written: writtenBlock(block, level, context, keepNext ? { keepNext } : {}) };
  });
  return shown
    .filter(({ written }) => written.length > 0)
    .flatMap(({ block, written }, index, all) => {
      const touches = isTable(all[index - 1]?.written.at(-1) ?? '');
      return touches && !distant.has(block.kind) ? [spacer(120), ...written] : written;
    });
}

const distant: ReadonlySet<Block['kind']> = new Set(['section', 'table', 'chart']);

function writtenBlock(
  block: Block,
  level: number,
  context: DocxContext,
  look: Pick<ParagraphLook, 'keepNext'>,
): readonly string[] {
  const { styles } = context;
  const { bullets, firstOrdered } = context.lists;
  switch (block.kind) {
    case 'section':
      return sectionBlocks(block, level + 1, context);
    case 'paragraph':
      return [line(block.text, { ...look, style: block.tone === 'note' ? styles.note : styles.paragraph }, context)];
    case 'list': {
      const number = block.ordered ? firstOrdered + context.gathered.next('list') - 1 : bullets;
      const style = block.ordered ? styles.number : styles.bullet;
      return block.items.map((item) => line(item, { style, list: { number, level: 0 } }, context));
    }
    case 'tree':
      return block.lines.map(({ depth, text }) =>
        line(text, { style: styles.bullet, list: { number: bullets, level: levelOf(depth) } }, context),
      );
    case 'facts':
      return factsBlock(block.facts, level, context, writtenBlocks);
    case 'table':
      return tableBlock(block, context);
    case 'chart':
      return chartBlock(block, context);
  }
}

/** A picture of a chart over its caption; nothing where it has none. */
function chartBlock({ id, caption, alternative }: ChartBlock, context: DocxContext): readonly string[] {
  const picture = context.pictures.get(id);
  if (picture === undefined) return [];
  const { gathered } = context;
  const said = { name: caption, words: alternative };
  const image = pictureRun(picture, gathered.picture(picture.png), gathered.next('picture'), said);
  return [paragraph({ style: styleIds.picture }, image), captionParagraph(caption, 'figure', context)];
}
