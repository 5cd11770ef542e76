import { type Block, column, numberColumn, paragraph, section, text } from '../../src/document/blocks.ts';
import type { Document } from '../../src/document/document.ts';
import { type DocxMeans, docxOf } from '../../src/document/docx/docx-of.ts';
import { wordsIn } from '../../src/language/words.ts';
import { partsOf } from './word-file.ts';

const noto = 'node_modules/@expo-google-fonts/noto-sans';

/** The fonts that the build ships. */
export const fonts = [`${noto}/400Regular/NotoSans_400Regular.ttf`, `${noto}/700Bold/NotoSans_700Bold.ttf`];

/** A handout of one part with the blocks given, a draft. */
export function documentOf(of: readonly Block[], changes: Partial<Document> = {}): Document {
  return {
    language: 'en',
    made: '2025-07-01',
    title: 'A handout',
    subtitle: 'For a workshop',
    draft: 'Draft',
    footer: 'The foot of the page',
    cover: [],
    sections: [section('part', [text('The part')], of), section('end', [text('The end')], [])],
    beforeContents: 0,
    ...changes,
  };
}

/** The parts of a document in Word's format. */
export async function wordParts(
  document: Document,
  means: Partial<DocxMeans> = {},
): Promise<Readonly<Record<string, string>>> {
  return partsOf(await wordBytes(document, means));
}

/** A document in Word's format. */
export async function wordBytes(document: Document, means: Partial<DocxMeans> = {}): Promise<Uint8Array> {
  const made = await docxOf(document, wordsIn('en'), { fonts, template: null, pages: 'found', ...means });
  if (made.bytes === null) throw new Error(made.problem.code);
  return made.bytes;
}

const score = { kind: 'bar' as const, low: 20, high: 80, value: 50, label: 'Score 50' };

/** One block of each kind. */
export const everyBlock: readonly Block[] = [
  paragraph(text('A plain paragraph with '), { kind: 'strong', text: 'strong words' }, text(' in it.')),
  { kind: 'paragraph', tone: 'note', text: [text('A note.')] },
  { kind: 'list', ordered: true, items: [[text('First step')], [text('Second step')]] },
  { kind: 'list', ordered: true, items: [[text('First again')]] },
  { kind: 'list', ordered: false, items: [[text('A point')]] },
  {
    kind: 'tree',
    lines: [
      { depth: 0, text: [text('all of these')] },
      { depth: 1, text: [text('this')] },
    ],
  },
  {
    kind: 'facts',
    facts: [
      { name: 'Country', value: [paragraph(text('Maritania'))] },
      { name: 'Nothing', value: [] },
    ],
  },
  {
    kind: 'table',
    caption: 'Scores of the areas',
    columns: [column('Area'), { title: 'Interval', kind: 'picture' }, numberColumn('Points')],
    rows: [
      [[{ kind: 'to', text: 'Workers', target: 'inner' }, { kind: 'mark' }], [score], [text('50')]],
      [[text('Finance')], [{ ...score, value: null, low: 0, high: 0 }], [text('0')]],
    ],
  },
  section(
    'inner',
    [text('The inner part')],
    [paragraph(text('See '), { kind: 'link', url: 'https://example.org/a b' })],
  ),
];
