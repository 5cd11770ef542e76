import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, type ChartBlock, column, paragraph, section, text } from '../../src/document/blocks.ts';
import { documentOf, everyBlock, wordParts } from './docx-sample.ts';
import { templateOf } from './docx-template.ts';
import { linksIn, paragraphsIn, textIn } from './word-file.ts';
import { breachesIn, looseEndsIn } from './word-schema.ts';

const chart: ChartBlock = {
  kind: 'chart',
  id: 'chart/areas',
  chart: { kind: 'bars', rows: [{ label: 'Workers', low: 20, high: 80, value: 50, text: '50 (20–80)' }] },
  caption: 'Areas of the agreement',
  alternative: 'Workers: 50 (20–80).',
  inTable: false,
};
const link = (url: string): Block => paragraph({ kind: 'link', url });
const blocks: readonly Block[] = [
  ...everyBlock,
  chart,
  { ...chart, id: 'chart/again' },
  paragraph(text('قانون العمل 2019 (ILO) הסכם'), { kind: 'strong', text: 'قانون' }),
  link('https://example.org/a b'),
  link('https://example.org/?a=1&b="2"#part'),
  { kind: 'facts', facts: [{ name: 'Areas', value: [chart] }] },
  { kind: 'list', ordered: true, items: [[text('Once more')]] },
];
const body = ['word/document.xml', 'word/header1.xml', 'word/footer1.xml', 'word/settings.xml', 'word/numbering.xml'];

describe.each([
  ['with its own look, its pages found', { pages: 'found' as const }],
  ['with its own look, its pages left to Word', { pages: 'asked' as const }],
  ['with a template', { template: templateOf() }],
])('a Word file %s', async (_, means) => {
  const table = everyBlock.filter(({ kind }) => kind === 'table');
  const sections = [section('part', [text('The part')], blocks), section('end', [text('The end')], table)];
  const parts = await wordParts(documentOf([], { sections }), means);

  test('has everything in the order that the format asks for', () => {
    expect(body.map((name) => [name, breachesIn(parts[name] ?? '')])).toEqual(body.map((name) => [name, []]));
  });

  test('names nothing twice, and leads to all that is in it and nowhere else', () => {
    expect(looseEndsIn(parts)).toEqual([]);
  });
});

test('the check of the order notices what is out of it', () => {
  const wrong = '<w:p><w:pPr><w:jc w:val="right"/><w:pStyle w:val="Note"/></w:pPr></w:p>';
  expect(breachesIn(wrong)).toEqual(['w:pStyle']);
  expect(breachesIn('<w:p><w:r/><w:pPr/></w:p>')).toEqual(['w:pPr late in w:p']);
  expect(breachesIn('<w:tc><w:tcPr/></w:tc>')).toEqual(['a cell without a last paragraph']);
});

describe('what is counted in a Word file', () => {
  test('is counted from 1, tables and figures apart', async () => {
    const parts = await wordParts(documentOf([...blocks, ...everyBlock.filter(({ kind }) => kind === 'table')]));
    const captions = paragraphsIn(parts['word/document.xml'] ?? '').filter(({ style }) => style === 'Caption');
    expect(captions.map((one) => one.text)).toEqual([
      'Table 1. Scores of the areas',
      'Figure 1. Areas of the agreement',
      'Figure 2. Areas of the agreement',
      'Figure 3. Areas of the agreement',
      'Table 2. Scores of the areas',
    ]);
  });

  test('names each address once, however often a text leads there', async () => {
    const { outside } = linksIn(await wordParts(documentOf(blocks)));
    expect(outside).toEqual(['https://example.org/a%20b', 'https://example.org/?a=1&amp;b=%222%22#part']);
  });
});

test('whatever a text holds, the file is sound and its reader sees the words', async () => {
  const words = fc.string({ unit: 'binary', maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(words, words, words, async (one, two, three) => {
      const parts = await wordParts(
        documentOf(
          [
            paragraph(text(`[${one}]`)),
            { kind: 'table', caption: two, columns: [column(three)], rows: [[[{ kind: 'strong', text: two }]], [[]]] },
            { kind: 'facts', facts: [{ name: three, value: [] }] },
            { kind: 'list', ordered: false, items: [[{ kind: 'link', url: one }], [text(three)]] },
          ],
          { title: two, footer: three },
        ),
        { pages: 'asked' },
      );
      for (const name of body) expect(breachesIn(parts[name] ?? '')).toEqual([]);
    }),
    { numRuns: 30 },
  );
  const shown = fc.stringMatching(/^[a-z&<>"'é†“ ]{0,30}$/);
  await fc.assert(
    fc.asyncProperty(shown, async (said) => {
      const { 'word/document.xml': xml = '' } = await wordParts(documentOf([paragraph(text(`[${said}]`))]), {
        pages: 'asked',
      });
      expect(textIn(xml)).toContain(`[${said.replace(/\s+/g, ' ')}]`);
    }),
    { numRuns: 30 },
  );
});
