import { describe, expect, test } from 'vitest';
import { type Block, type Rich, section, text } from '../../src/document/blocks.ts';
import type { DocxMeans } from '../../src/document/docx/docx-of.ts';
import type { Library } from '../../src/framework/library.ts';
import { wordsIn } from '../../src/language/words.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { reportDocument } from '../../src/report/document/report-document.ts';
import { formatDocx } from '../../src/report/docx.ts';
import { fonts, wordBytes } from '../document/docx-sample.ts';
import { templateOf } from '../document/docx-template.ts';
import { office, printed } from '../document/office.ts';
import { linksIn, paragraphsIn, partsOf, tablesIn, textIn } from '../document/word-file.ts';
import { breachesIn, looseEndsIn } from '../document/word-schema.ts';
import { madeUpLibrary, madeUpProfile, reportOn } from './made-up.ts';
import { payload, poisoned } from './poison.ts';
import { philippines, shippedLibrary } from './shipped.ts';
import { oneLine } from './shown.ts';
import { profileOf } from './small-library.ts';

const words = wordsIn('en');
const colombo = { ...shippedLibrary, frameworks: shippedLibrary.frameworks.filter(({ id }) => id === 'colombo-2003') };

async function made(profile: Profile, library: Library, { template = null, pages = 'found' }: Partial<DocxMeans> = {}) {
  const report = await reportOn(profile, library);
  const { bytes, problem } = await formatDocx(report, words, { fonts, template, pages });
  if (bytes === null) throw new Error(problem.code);
  const parts = partsOf(bytes);
  return { report, bytes, parts, body: parts['word/document.xml'] ?? '' };
}

const small = await made(profileOf(madeUpProfile, madeUpLibrary), madeUpLibrary);
const real = await made(philippines, colombo);
const both = [
  ['of a made-up country', small],
  ['of the Philippines', real],
] as const;

/** Every text of a block, in the order in which it is read. */
function textsOf(block: Block): readonly string[] {
  const line = (rich: Rich): readonly string[] =>
    rich.flatMap((part) => {
      if (part.kind === 'link') return [part.url];
      return 'text' in part ? [part.text] : [];
    });
  switch (block.kind) {
    case 'section':
      return [...line(block.title), ...block.of.flatMap(textsOf)];
    case 'paragraph':
      return line(block.text);
    case 'list':
      return block.items.flatMap(line);
    case 'tree':
      return block.lines.flatMap(({ text }) => line(text));
    case 'facts':
      return block.facts.flatMap(({ name, value }) => [name, ...value.flatMap(textsOf)]);
    case 'table':
      return [block.caption, ...block.columns.map(({ title }) => title), ...block.rows.flat().flatMap(line)];
    case 'chart':
      return block.inTable ? [] : [block.caption];
  }
}

describe.each(both)('the report %s in Word', (_, { report, parts, body }) => {
  test('says everything that the report says, in its order', () => {
    const { cover, sections } = reportDocument(report, words);
    const texts = [...cover, ...sections]
      .flatMap(textsOf)
      .map(oneLine)
      .filter((text) => text !== '');
    const said = textIn(body);
    let at = 0;
    const missing = texts.filter((text) => {
      const found = said.indexOf(text, at);
      if (found >= 0) at = found + text.length;
      return found < 0;
    });
    expect(texts.length).toBeGreaterThan(500);
    expect(missing).toEqual([]);
  });

  test('has headings that go down one level at a time, below its title', () => {
    const levels = paragraphsIn(body)
      .filter(({ style }) => /^Heading\d$/.test(style))
      .map(({ style }) => Number(style.slice(7)));
    expect(levels.length).toBeGreaterThan(20);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('gives every table with a caption a head that repeats, and all its columns room for a word', () => {
    const tables = tablesIn(body).filter(({ xml }) => xml.includes('"ReportTable"'));
    expect(tables.length).toBeGreaterThan(5);
    expect(tables.length).toBe(paragraphsIn(body).filter(({ text }) => /^Table \d+\. /.test(text)).length);
    for (const { xml } of tables) {
      expect(xml.match(/<w:tblHeader\/>/g)?.length).toBe(1);
      expect(xml.match(/<w:cantSplit\/>/g)?.length).toBe(xml.match(/<w:tr>/g)?.length);
      const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
      expect(Math.min(...widths)).toBeGreaterThan(600);
    }
  });

  test('names a page for each line of its contents, and leads only to places that are there', () => {
    const entries = paragraphsIn(body).filter(({ style }) => /^TOC\d$/.test(style));
    expect(entries.length).toBeGreaterThan(10);
    expect(entries.filter(({ text }) => !/ \d+$/.test(text))).toEqual([]);
    const links = linksIn(parts);
    expect(links.inside.length).toBeGreaterThan(20);
    expect(links.inside.filter((anchor) => !links.bookmarks.includes(anchor))).toEqual([]);
    expect(links.bookmarks.length).toBe(new Set(links.bookmarks).size);
    expect(links.bookmarks.filter((name) => name.length > 40)).toEqual([]);
  });
});

describe('the report of the Philippines on all agreements in Word', async () => {
  const { parts, body } = await made(philippines, shippedLibrary, { pages: 'asked' });

  test('gives every picture its words', () => {
    const pictures = [...body.matchAll(/<wp:docPr [^>]*>/g)].map(([tag]) => tag);
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((tag) => !/ descr="[^"]{20,}"/.test(tag))).toEqual([]);
  });

  test('is a sound file', () => {
    expect(breachesIn(body)).toEqual([]);
    expect(looseEndsIn(parts)).toEqual([]);
  });

  test('numbers its tables and figures from 1 on', () => {
    const captions = paragraphsIn(body).filter(({ style }) => style.endsWith('Caption'));
    for (const kind of ['Table', 'Figure']) {
      const numbers = captions.flatMap(({ text }) => new RegExp(`^${kind} (\\d+)\\. `).exec(text)?.[1] ?? []);
      expect(numbers.length).toBeGreaterThan(0);
      expect(numbers).toEqual(numbers.map((_, index) => `${index + 1}`));
    }
  });
});

test('the report in Word is the same bytes each time', async () => {
  const { bytes } = await made(profileOf(madeUpProfile, madeUpLibrary), madeUpLibrary);
  expect(Buffer.compare(bytes, small.bytes)).toBe(0);
});

test('hostile text in a profile or a framework is shown for what it is, and leads nowhere', async () => {
  const { parts, body } = await made(poisoned(profileOf(madeUpProfile, madeUpLibrary)), poisoned(madeUpLibrary));
  expect(textIn(body)).toContain(oneLine(`The act of 2019 asks for it. ${payload}`));
  expect(linksIn(parts).outside).toEqual([]);
  for (const [name, part] of Object.entries(parts).filter(([name]) => /\.(?:xml|rels)$/.test(name)))
    expect([name, /[\p{Cs}\ufffe\uffff\u202e]|[^\P{Cc}\n]/u.test(part)]).toEqual([name, false]);
});

if (office === null)
  console.warn('SKIPPED: no soffice or no pdftotext in PATH; the Word report was not opened in a word processor.');

describe.skipIf(office === null)('the report in LibreOffice', () => {
  const flat = (text: string): string => text.replace(/[\s†]+/g, '');

  test.each([
    ['with its own look', null],
    ['with a template', templateOf()],
  ])('opens and prints all of its headings %s', async (_, template) => {
    const { bytes, report } = await made(profileOf(madeUpProfile, madeUpLibrary), madeUpLibrary, { template });
    const pages = (await printed(bytes)).map(flat);
    const { title, sections } = reportDocument(report, words);
    const titles = sections.map((part) => part.title.map((piece) => ('text' in piece ? piece.text : '')).join(''));
    expect(pages[0]).toContain(flat(title));
    for (const heading of titles) expect(pages.filter((page) => page.includes(flat(heading)))).not.toEqual([]);
    expect(pages.filter((page) => !page.includes('Draft'))).toEqual([]);
    if (template === null) expect(pages[0]).toContain(`Page1of${pages.length}`);
    else expect(pages[1]).toContain('MinistryofLabourofMaritania');
  });

  test('keeps the summary to one page, all frameworks in it', async () => {
    const document = reportDocument(await reportOn(philippines, shippedLibrary), words);
    const sections = [...document.sections.slice(0, 1), section('end', [text('The end')], [])];
    const pages = (await printed(await wordBytes({ ...document, sections }))).map(flat);
    expect(pages[1]).toMatch(/^DraftSummary/);
    expect(pages[1]).toContain('morestandintheannex');
    expect(pages[2]).toMatch(/^DraftContents/);
  });

  test('begins each part on the page that the contents name, or next to it', async () => {
    const pages = (await printed(real.bytes)).map(flat);
    const parts = paragraphsIn(real.body).filter(({ style }) => style === 'TOC1');
    const wrong = parts.filter(({ text }) => {
      const [, title = '', page = ''] = /^(.*) (\d+)$/.exec(text) ?? [];
      const near = pages.slice(Math.max(0, Number(page) - 2), Number(page) + 1);
      return !near.some((one) => one.startsWith(`Draft${flat(title)}`));
    });
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });
});
