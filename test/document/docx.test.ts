import { describe, expect, test } from 'vitest';
import { type Block, column, paragraph, section, text } from '../../src/document/blocks.ts';
import type { Document } from '../../src/document/document.ts';
import { documentOf, everyBlock, wordBytes, wordParts } from './docx-sample.ts';
import { linksIn, paragraphsIn, tablesIn, textIn } from './word-file.ts';

const parts = await wordParts(documentOf(everyBlock));
const body = parts['word/document.xml'] ?? '';
const paragraphs = paragraphsIn(body);
const styleOf = (words: string): string | undefined => paragraphs.findLast(({ text }) => text === words)?.style;

describe('a document in Word', () => {
  test('says everything that its blocks say', () => {
    const said = textIn(body);
    for (const words of [
      'A handout For a workshop Contents',
      'A plain paragraph with strong words in it.',
      'First step Second step First again A point all of these this',
      'Country Maritania Nothing',
      'Area Interval Points Workers†',
      'See https://example.org/a b',
    ])
      expect(said).toContain(words);
  });

  test('is written in styles that Word knows, headings by their level', () => {
    expect(
      ['A handout', 'For a workshop', 'The part', 'The inner part', 'A note.', 'A point', 'First step'].map(styleOf),
    ).toEqual(['Title', 'Subtitle', 'Heading1', 'Heading2', 'Note', 'ListBullet', 'ListNumber']);
    const used = new Set([...body.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]*)"/g)].map(([, id]) => id));
    const known = new Set([...(parts['word/styles.xml'] ?? '').matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id));
    expect([...used].filter((id) => !known.has(id))).toEqual([]);
    expect(parts['word/styles.xml']).toContain('<w:name w:val="heading 6"/>');
  });

  test('sets a part small that is to keep to one page, and no other', async () => {
    const of: readonly Block[] = [paragraph(text('Said')), { kind: 'list', ordered: true, items: [[text('Listed')]] }];
    const sections = [
      { ...section('one', [text('One')], of), dense: true as const },
      section('two', [text('Two')], of),
    ];
    const { 'word/document.xml': xml = '' } = await wordParts(documentOf([], { sections }));
    const styles = paragraphsIn(xml).filter(({ text }) => text === 'Said' || text === 'Listed');
    expect(styles.map(({ style }) => style)).toEqual(['DenseText', 'DenseNumber', 'Normal', 'ListNumber']);
  });

  test('gives sections below the sixth level the sixth heading', async () => {
    let deep: Block = section('s9', [text('Level 9')], []);
    for (let level = 8; level > 1; level--) deep = section(`s${level}`, [text(`Level ${level}`)], [deep]);
    const { 'word/document.xml': xml = '' } = await wordParts(documentOf([deep]));
    const headings = paragraphsIn(xml).filter(({ style }) => style.startsWith('Heading'));
    expect(headings.map(({ style }) => style.slice(7))).toEqual(['1', '2', '3', '4', '5', '6', '6', '6', '6', '1']);
  });

  test('fills its contents in, with the page of each part, and asks nobody', () => {
    const entries = paragraphs.filter(({ style }) => /^TOC\d$/.test(style)).map(({ style, text }) => [style, text]);
    expect(entries).toEqual([
      ['TOC1', 'The part 3'],
      ['TOC2', 'The inner part 3'],
      ['TOC1', 'The end 4'],
    ]);
    expect(body).toMatch(/<w:instrText[^>]*>TOC [^<]*\\o &quot;1-2&quot;/);
    expect(body).not.toContain('w:dirty="true"');
    expect(parts['word/settings.xml']).not.toContain('updateFields');
  });

  test('begins with the parts that stand before the contents, and leaves out contents of one part alone', async () => {
    const [one, two] = ['One', 'Two'].map((words) => section(words, [text(words)], []));
    if (one === undefined || two === undefined) throw new Error('no parts');
    const order = async (document: Document): Promise<string> =>
      textIn((await wordParts(document))['word/document.xml'] ?? '');
    expect(await order(documentOf([], { sections: [one, two], beforeContents: 1 }))).toBe(
      'A handout For a workshop One Contents One 2 Two 4 Two',
    );
    expect(await order(documentOf([], { sections: [one] }))).toBe('A handout For a workshop One');
  });

  test('has Word put the pages right where they are not certain', async () => {
    const unusual = await wordParts(documentOf([paragraph(text('हिन्दी'))]));
    expect(unusual['word/settings.xml']).toContain('<w:updateFields w:val="true"/>');
  });

  test('leaves the pages of its contents to Word where they are not to be found here', async () => {
    const asked = await wordParts(documentOf(everyBlock), { pages: 'asked' });
    const entries = paragraphsIn(asked['word/document.xml'] ?? '').filter(({ style }) => /^TOC\d$/.test(style));
    expect(entries.map(({ text }) => text.trim())).toEqual(['The part', 'The inner part', 'The end']);
    expect(asked['word/settings.xml']).toContain('<w:updateFields w:val="true"/>');
    const alone = await wordParts(documentOf([], { sections: [section('one', [text('One')], [])] }), {
      pages: 'asked',
    });
    expect(alone['word/settings.xml']).not.toContain('updateFields');
  });

  test('numbers the captions of its tables', () => {
    expect(paragraphs.find(({ style }) => style === 'Caption')?.text).toBe('Table 1. Scores of the areas');
    expect(body).toMatch(/<w:instrText[^>]*>SEQ Table/);
  });

  test('repeats the head of a table on each page, tears no row and fills the width exactly', () => {
    const table = tablesIn(body).find(({ rows }) => rows[0]?.[0] === 'Area')?.xml ?? '';
    const rows = [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
    expect(rows.map((row) => /<w:tblHeader\/>/.test(row))).toEqual([true, false, false]);
    expect(rows.every((row) => /<w:cantSplit\/>/.test(row))).toBe(true);
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11906 - 2 * 1191);
  });

  test('draws a score with shaded spaces that say nothing', () => {
    const row = tablesIn(body).find(({ rows }) => rows[0]?.[0] === 'Area')?.rows[1];
    expect(row).toEqual(['Workers†', '', '50']);
    expect(body).toMatch(/<w:shd [^>]*w:fill="12304F"\/>/);
  });

  test('begins each numbered list at 1', () => {
    const lists = paragraphs.filter(({ style }) => style === 'ListNumber');
    const numbers = lists.map(({ xml }) => /<w:numId w:val="(\d+)"/.exec(xml)?.[1]);
    expect(numbers[0]).toBe(numbers[1]);
    expect(numbers[2]).not.toBe(numbers[0]);
  });

  test('indents the lines of a tree by their depth', () => {
    const level = (words: string): string | undefined =>
      /<w:ilvl w:val="(\d)"/.exec(paragraphs.find(({ text }) => text === words)?.xml ?? '')?.[1];
    expect([level('all of these'), level('this')]).toEqual(['0', '1']);
  });

  test('leads only to places that are there, and outside only where it is safe', async () => {
    const links = linksIn(parts);
    expect(links.outside).toEqual(['https://example.org/a%20b']);
    expect(links.inside.length).toBeGreaterThan(2);
    expect(links.inside.filter((anchor) => !links.bookmarks.includes(anchor))).toEqual([]);
    const hostile = ['javascript:alert(1)', 'file:///etc/passwd', '\\\\server\\share', 'no address'].map(
      (url): Block => paragraph({ kind: 'link', url }, { kind: 'to', text: 'nowhere', target: 'missing' }),
    );
    const unsafe = await wordParts(documentOf(hostile));
    expect(linksIn(unsafe).outside).toEqual([]);
    expect(textIn(unsafe['word/document.xml'] ?? '')).toContain('javascript:alert(1)nowhere');
    expect(unsafe['word/document.xml']).not.toContain('HYPERLINK');
  });

  test('marks a draft at the head of each page, and numbers the pages at the foot', async () => {
    expect(textIn(parts['word/header1.xml'] ?? '')).toBe('Draft');
    expect(textIn(parts['word/footer1.xml'] ?? '')).toBe('The foot of the page Page of');
    expect(parts['word/footer1.xml']).toMatch(/PAGE<.*NUMPAGES</);
    expect(body).not.toContain('<w:titlePg/>');
    const final = await wordParts(documentOf([], { draft: null }));
    expect(Object.keys(final).filter((name) => name.includes('header'))).toEqual([]);
  });

  test('is on A4, in the language of the document', async () => {
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"/>');
    const french = await wordParts(documentOf([], { language: 'fr' }));
    expect(french['word/styles.xml']).toContain('<w:lang w:val="fr"/>');
  });

  test('names no person and no machine, and bears the date of the document', () => {
    const core = parts['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>A handout</dc:title>');
    expect([...core.matchAll(/>(\d{4}[^<]*)</g)].map(([, date]) => date)).toEqual([
      '2025-07-01T00:00:00Z',
      '2025-07-01T00:00:00Z',
    ]);
    expect(core).not.toMatch(/creator|lastModifiedBy/);
    expect(Object.entries(parts).filter(([, part]) => /Un-named|\/work\/|\/home\//.test(part))).toEqual([]);
  });

  test('is the same bytes each time', async () => {
    const document = documentOf([...everyBlock, ...everyBlock]);
    expect(Buffer.compare(await wordBytes(document), await wordBytes(document))).toBe(0);
  });
});

describe('text that Word could choke on', () => {
  const hostile = 'a\u0000b\u0008c\u001b[31md\ud800e\ufffff\u202eg </w:t></w:r> & "q" \'s\' <w:p> ]]>';
  const clean = 'abcdefg </w:t></w:r> & "q" \'s\' <w:p> ]]>';

  test('is shown for what it is wherever it stands, without what XML refuses', async () => {
    const blocks: readonly Block[] = [
      paragraph(text(hostile)),
      { kind: 'facts', facts: [{ name: hostile, value: [paragraph({ kind: 'strong', text: hostile })] }] },
      { kind: 'table', caption: hostile, columns: [column(hostile)], rows: [[[{ kind: 'link', url: hostile }]]] },
      section('one', [text(hostile)], []),
    ];
    const made = await wordParts(
      documentOf(blocks, { title: hostile, subtitle: hostile, footer: hostile, draft: hostile }),
    );
    const said = textIn(made['word/document.xml'] ?? '');
    expect(said.split(clean).length - 1).toBe(9 + 1);
    expect(textIn(made['word/header1.xml'] ?? '')).toBe(clean);
    expect(textIn(made['word/footer1.xml'] ?? '')).toContain(clean);
    const refused = /[\p{Cc}\p{Cs}\u202e\ufffd-\uffff]/u;
    for (const part of Object.values(made)) expect(part.replaceAll('\n', '')).not.toMatch(refused);
  });

  test('in Arabic or Hebrew runs from right to left, Latin words in it do not', async () => {
    const { 'word/document.xml': xml = '' } = await wordParts(
      documentOf([paragraph(text('قانون العمل 2019 (ILO) הסכם')), paragraph(text('The law قانون of 2019'))]),
    );
    const [arabic, mixed] = ['ILO', 'The law'].map(
      (words) => paragraphsIn(xml).find(({ text }) => text.includes(words))?.xml,
    );
    expect(arabic).toContain('<w:bidi/>');
    expect(mixed).not.toContain('<w:bidi/>');
    const turned = (paragraph: string | undefined): readonly (string | undefined)[] =>
      [...(paragraph ?? '').matchAll(/<w:rtl\/>.*?<w:t[^>]*>([^<]*)</gs)].map(([, words]) => words);
    expect(turned(arabic)).toEqual(['قانون العمل', 'הסכם']);
    expect(turned(mixed)).toEqual(['قانون']);
  });
});
