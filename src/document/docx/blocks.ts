import { Bookmark, HeadingLevel, ImageRun, Paragraph, Table } from 'docx';
import type { Block, ChartBlock, Rich, Section } from '../blocks.ts';
import type { DocxContext } from './context.ts';
import { factsBlock } from './facts.ts';
import { direction, inlines } from './inlines.ts';
import { levelOf, listNames } from './lists.ts';
import { styleIds } from './look.ts';
import { captionParagraph, spacer, tableBlock } from './table.ts';
import { wordText } from './text.ts';

/** A section under a heading of the level, 1 to 6; deeper ones are of the sixth. A part of the document begins on a new page. */
export function sectionBlocks(section: Section, level: number, context: DocxContext): readonly (Paragraph | Table)[] {
  const bookmark = context.bookmarks.get(section.id);
  const children = inlines(section.title, context);
  const heading = new Paragraph({
    heading: headingLevels[Math.min(level, headingLevels.length) - 1] ?? HeadingLevel.HEADING_6,
    pageBreakBefore: level === 1,
    ...direction(section.title),
    children: bookmark === undefined ? children : [new Bookmark({ id: bookmark, children })],
  });
  return [heading, ...writtenBlocks(section.of, level, context)];
}

/** Blocks under a heading of the level. Text keeps its distance from a table before it; headings and captions bring theirs along. */
export function writtenBlocks(
  blocks: readonly Block[],
  level: number,
  context: DocxContext,
): readonly (Paragraph | Table)[] {
  const shown = blocks.map((block) => ({ block, written: writtenBlock(block, level, context) }));
  return shown
    .filter(({ written }) => written.length > 0)
    .flatMap(({ block, written }, index, all) => {
      const touches = all[index - 1]?.written.at(-1) instanceof Table;
      return touches && !distant.has(block.kind) ? [spacer(120), ...written] : written;
    });
}

const distant: ReadonlySet<Block['kind']> = new Set(['section', 'table', 'chart']);

function writtenBlock(block: Block, level: number, context: DocxContext): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'section':
      return sectionBlocks(block, level + 1, context);
    case 'paragraph':
      return [line(block.text, context, { style: block.tone === 'note' ? styleIds.note : context.paragraph })];
    case 'list': {
      const instance = block.ordered ? context.nextList() : 0;
      const reference = block.ordered ? listNames.numbers : listNames.bullets;
      const style = block.ordered ? styleIds.number : styleIds.bullet;
      return block.items.map((item) => line(item, context, { style, numbering: { reference, level: 0, instance } }));
    }
    case 'tree':
      return block.lines.map(({ depth, text }) =>
        line(text, context, {
          style: styleIds.bullet,
          numbering: { reference: listNames.bullets, level: levelOf(depth), instance: 0 },
        }),
      );
    case 'facts':
      return factsBlock(block.facts, level, context, writtenBlocks);
    case 'table':
      return tableBlock(block, context);
    case 'chart':
      return chartBlock(block, context);
  }
}

const headingLevels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

type Options = Pick<ConstructorParameters<typeof Paragraph>[0] & object, 'style' | 'numbering'>;

function line(rich: Rich, context: DocxContext, options: Options): Paragraph {
  return new Paragraph({ ...options, ...direction(rich), children: inlines(rich, context) });
}

/** A picture of a chart over its caption; nothing where it could not be drawn. */
function chartBlock({ id, caption, alternative }: ChartBlock, context: DocxContext): readonly Paragraph[] {
  const picture = context.pictures.get(id);
  if (picture === undefined) return [];
  const { png, width, height } = picture;
  const image = new ImageRun({
    type: 'png',
    data: png,
    transformation: { width, height },
    altText: { name: wordText(caption), description: wordText(alternative), title: wordText(caption) },
  });
  return [new Paragraph({ style: styleIds.picture, children: [image] }), captionParagraph(caption, 'figure', context)];
}
