import type { Words } from '../../language/words.ts';
import type { Block, Section } from '../blocks.ts';
import type { Picture } from '../chart/png.ts';
import type { Gathered } from './gathered.ts';
import type { ListNumbers } from './lists.ts';
import type { TextStyles } from './look.ts';

/** What blocks are written with. */
export interface DocxContext {
  readonly words: Words;
  /** The bookmark of each section, by the section's id. */
  readonly bookmarks: ReadonlyMap<string, string>;
  /** The pictures of the charts, by the charts' ids; a chart that has none is left out. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** The width that blocks may take, in twentieths of a point. */
  readonly width: number;
  /** The styles of plain paragraphs and of what stands beside them. */
  readonly styles: TextStyles;
  readonly lists: ListNumbers;
  readonly gathered: Gathered;
}

/** A bookmark for each section, in order: Word refuses longer names, and hides those that begin with a low line. */
export function bookmarksOf(sections: readonly Section[]): ReadonlyMap<string, string> {
  return new Map([...new Set(sections.flatMap(idsIn))].map((id, index) => [id, `_section${index + 1}`]));
}

function idsIn(section: Section): readonly string[] {
  return [section.id, ...section.of.filter(isSection).flatMap(idsIn)];
}

function isSection(block: Block): block is Section {
  return block.kind === 'section';
}
