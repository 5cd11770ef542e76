import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { paragraph, text } from '../../src/document/blocks.ts';
import { docxOf } from '../../src/document/docx/docx-of.ts';
import { wordsIn } from '../../src/language/words.ts';
import { documentOf, everyBlock, fonts, wordBytes, wordParts } from './docx-sample.ts';
import { letterhead, templateOf } from './docx-template.ts';
import { textIn } from './word-file.ts';

const words = wordsIn('en');
const document = documentOf(everyBlock);
const parts = await wordParts(document, { template: templateOf() });
const body = parts['word/document.xml'] ?? '';
const styles = parts['word/styles.xml'] ?? '';
const header = parts['word/template/header-default.xml'] ?? '';

describe('a document with the template of a ministry', () => {
  test('takes its styles by their names, whatever ids another language gives them', () => {
    expect(styles).toMatch(/w:styleId="Heading1"><w:name w:val="heading 1"\/>.*?7A1F1F/);
    expect(styles).not.toContain('Titre1');
    expect(styles).toContain('w:ascii="Georgia"');
    expect(body).toContain('<w:pStyle w:val="Heading1"/>');
    expect(header).toContain('<w:pStyle w:val="Header"/>');
  });

  test('keeps a style of the template apart that has the id of another', () => {
    expect(styles).toMatch(
      /w:styleId="FactOfTemplate"><w:name w:val="Encadré du ministère"\/><w:basedOn w:val="Heading1"\/>/,
    );
    expect(styles).toContain('w:styleId="Fact"><w:name w:val="Fact"/>');
  });

  test('brings along the styles that the template lacks, each once, with one default of each kind', async () => {
    for (const name of ['heading 2', 'caption', 'Table Text', 'Report Table'])
      expect(styles).toContain(`<w:name w:val="${name}"/>`);
    const ids = [...styles.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
    const french = (letterhead['word/styles.xml'] as string).replace(
      'w:val="Normal"/></w:style>',
      'w:val="Standard"/></w:style>',
    );
    const other = await wordParts(document, { template: templateOf({ 'word/styles.xml': french }) });
    for (const merged of [styles, other['word/styles.xml'] ?? '']) {
      const defaults = [...merged.matchAll(/<w:style [^>]*>/g)]
        .filter(([tag]) => /w:default="1"/.test(tag))
        .map(([tag]) => /w:type="([^"]*)"/.exec(tag)?.[1]);
      expect(defaults.sort()).toEqual(['character', 'numbering', 'paragraph', 'table']);
    }
  });

  test('is still in its own language', () => {
    expect(styles).toMatch(/<w:docDefaults>.*<w:lang w:val="en-GB" w:eastAsia="en-US"\/>/);
  });

  test('numbers headings as the template does, without touching its own lists', () => {
    const numbering = parts['word/numbering.xml'] ?? '';
    const list = /<w:numId w:val="(\d+)"/.exec(/w:styleId="Heading1".*?<\/w:style>/.exec(styles)?.[0] ?? '')?.[1];
    expect(numbering).toContain(`<w:num w:numId="${list}">`);
    expect(numbering).toMatch(/upperRoman.*?<w:pStyle w:val="Heading1"\/>/);
    expect(numbering.lastIndexOf('<w:abstractNum ')).toBeLessThan(numbering.indexOf('<w:num '));
    const ids = [...numbering.matchAll(/<w:num w:numId="(\d+)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
    const used = [...body.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
    expect(used.filter((id) => id === list || !ids.includes(id))).toEqual([]);
  });

  test('has its paper, and tables as wide as that leaves room for', () => {
    expect(body).toMatch(/<w:pgSz w:w="8391" w:h="11906"/);
    expect(body).toMatch(/<w:pgMar w:top="1700"[^>]*w:header="500" w:footer="400"/);
    expect(body).toContain(`<w:tblW w:w="${8391 - 1800}" w:type="dxa"/>`);
  });

  test('has its heads and feet, with the pictures in them', () => {
    expect(textIn(header)).toContain('Ministry of Labour of Maritania');
    expect(textIn(parts['word/template/header-first.xml'] ?? '')).toContain('First page of the ministry');
    expect(textIn(parts['word/template/footer-default.xml'] ?? '')).toBe('12 Harbour Road, Port Maritan');
    expect(body).toContain('<w:titlePg/>');
    expect(parts['word/template/word-media-image1.png']).toBeDefined();
    const section = body.slice(body.lastIndexOf('<w:sectPr'));
    expect(section.match(/<w:headerReference/g)?.length).toBe(2);
    expect(section.match(/<w:footerReference/g)?.length).toBe(1);
  });

  test('is a package in which everything leads somewhere and has its kind', () => {
    const types = parts['[Content_Types].xml'] ?? '';
    for (const [name, text] of Object.entries(parts).filter(([name]) => name.endsWith('.rels'))) {
      const from = name.replace('_rels/', '').replace(/\.rels$/, '');
      const folder = from.slice(0, from.lastIndexOf('/') + 1);
      for (const [, target = ''] of text.matchAll(/Target="([^"]*)"(?! TargetMode="External")/g))
        expect(Object.keys(parts)).toContain(target.startsWith('/') ? target.slice(1) : folder + target);
      const ids = [...text.matchAll(/ Id="([^"]*)"/g)].map(([, id]) => id);
      expect(ids.length).toBe(new Set(ids).size);
    }
    for (const name of Object.keys(parts).filter(
      (name) => name.startsWith('word/template/') && !name.endsWith('.rels'),
    ))
      expect(types).toContain(`PartName="/${name}"`);
  });

  test('marks a draft on each of its pages', async () => {
    expect(textIn(header)).toMatch(/^Draft /);
    expect(textIn(parts['word/template/header-first.xml'] ?? '')).toMatch(/^Draft /);
    const final = await wordParts(documentOf([], { draft: null }), { template: templateOf() });
    expect(textIn(final['word/template/header-first.xml'] ?? '')).toBe('First page of the ministry');
  });

  test('marks a draft and numbers the pages where the template has neither head nor foot', async () => {
    const bare = await wordParts(document, {
      template: templateOf({
        'word/document.xml': (letterhead['word/document.xml'] as string).replace(
          /<w:(?:header|footer)Reference [^>]*>/g,
          '',
        ),
      }),
    });
    const section = (bare['word/document.xml'] ?? '').split('<w:sectPr').at(-1) ?? '';
    expect(
      [...section.matchAll(/<w:(\w+)Reference w:type="(\w+)"/g)].map(([, side, pages]) => `${side} ${pages}`),
    ).toEqual(['header default', 'header first', 'footer default', 'footer first']);
    expect(textIn(bare['word/header1.xml'] ?? '')).toBe('Draft');
  });

  test('leaves behind its text, its programs and whatever would be loaded from elsewhere', () => {
    const all = Object.values(parts).join('\n');
    for (const left of [
      'Text of the template',
      'normal.dotm',
      'tracker.png',
      'file://server',
      'OLEObject',
      'vbaProject',
    ])
      expect(all).not.toContain(left);
    expect(Object.keys(parts).filter((name) => /\.bin$/.test(name))).toEqual([]);
    expect(parts['word/template/_rels/header-default.xml.rels']).toContain('Target="https://example.org/?a=1&amp;b=2"');
    expect(textIn(header)).toContain('Our site');
    expect(header.match(/r:(?:id|embed)="([^"]*)"/g)).toEqual(['r:embed="rId1"', 'r:id="rId3"']);
  });

  test('says all that it says without one', async () => {
    const plain = await wordParts(document);
    const said = (xml = ''): string => textIn(xml).replace(/ \d+(?= |$)/g, '');
    expect(said(body)).toBe(said(plain['word/document.xml']));
  });

  test('is the same bytes each time', async () => {
    const one = await wordBytes(document, { template: templateOf() });
    expect(Buffer.compare(one, await wordBytes(document, { template: templateOf() }))).toBe(0);
  });

  test('may be a document that this program made itself', async () => {
    const again = await wordParts(documentOf([paragraph(text('Once more'))]), { template: await wordBytes(document) });
    expect(textIn(again['word/document.xml'] ?? '')).toContain('Once more');
    expect(again['word/styles.xml']?.match(/<w:name w:val="heading 1"\/>/g)?.length).toBe(1);
  });
});

describe('a template that cannot be used', () => {
  const problemWith = async (template: Uint8Array): Promise<string | undefined> => {
    const made = await docxOf(document, words, { fonts, template, pages: 'asked' });
    expect(made.bytes === null).toBe(made.problem !== null);
    return made.problem?.code;
  };
  const cut = templateOf();

  test.each([
    ['nothing', new Uint8Array()],
    ['a text', new TextEncoder().encode('Dear minister')],
    ['half a file', cut.slice(0, cut.length / 2)],
    ['an archive of something else', zipSync({ 'a.txt': new Uint8Array(9) })],
    ['a workbook', templateOf({ 'word/document.xml': '<workbook/>' })],
    [
      'a document in the strict form',
      templateOf({
        'word/document.xml': (letterhead['word/document.xml'] as string).replace(
          'schemas.openxmlformats.org/wordprocessingml/2006',
          'purl.oclc.org/ooxml/wordprocessingml',
        ),
      }),
    ],
    ['damaged in its styles', templateOf({ 'word/styles.xml': '<w:styles><w:style>' })],
    ['damaged in its lists', templateOf({ 'word/numbering.xml': 'x' })],
    ['without a head that it names', templateOf({ 'word/header1.xml': null })],
    ['full of entities', templateOf({ 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b "bbb">]><w:styles/>' })],
  ])('is a problem where it is %s', async (_, template) => {
    expect(await problemWith(template)).toBe('template-not-word');
  });

  test('is a problem where it unpacks to more than a template could hold', async () => {
    const bomb = templateOf({ 'word/styles.xml': new Uint8Array(40_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await problemWith(bomb)).toBe('template-too-large');
    expect(await problemWith(templateOf({ 'word/media/image1.png': new Uint8Array(40_000_000) }))).toBe(
      'template-too-large',
    );
  });

  test('is a problem where many parts together are more than it could hold', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 9 }, (_, n) => [`word/media/x${n}.png`, new Uint8Array(9_000_000)]),
    );
    expect(await problemWith(templateOf(many))).toBe('template-too-large');
  });

  test('is a problem where a part lies about its size', async () => {
    const honest = templateOf({ 'word/styles.xml': new Uint8Array(40_000_000) });
    const lying = Buffer.from(honest);
    for (
      let at = lying.indexOf(Buffer.from('005a6202', 'hex'));
      at >= 0;
      at = lying.indexOf(Buffer.from('005a6202', 'hex'), at + 1)
    )
      lying.writeUInt32LE(1000, at);
    expect(Buffer.compare(lying, honest)).not.toBe(0);
    expect(await problemWith(lying)).toBe('template-not-word');
  });

  test('that is only odd is used as far as it can be', async () => {
    const odd = await wordParts(document, {
      template: templateOf({ 'word/numbering.xml': null, 'word/settings.xml': null, 'word/styles.xml': null }),
    });
    expect(odd['word/document.xml']).toMatch(/<w:pgSz w:w="8391"/);
    const narrow = (letterhead['word/document.xml'] as string).replace('w:w="8391"', 'w:w="wide"');
    const paper = await wordParts(document, { template: templateOf({ 'word/document.xml': narrow }) });
    expect(paper['word/document.xml']).toMatch(/<w:pgSz w:w="11906"/);
  });
});
