import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ChartBlock } from '../../src/document/blocks.ts';
import { docxOf } from '../../src/document/docx/docx-of.ts';
import { wordsIn } from '../../src/language/words.ts';
import { documentOf, everyBlock, fonts } from './docx-sample.ts';
import { paragraphsIn, partsOf } from './word-file.ts';

const chart: ChartBlock = {
  kind: 'chart',
  id: 'chart/areas',
  chart: { kind: 'bars', rows: [{ label: 'Workers', low: 20, high: 80, value: 50, text: '50 (20–80)' }] },
  caption: 'Areas of the agreement',
  alternative: 'Workers: 50 (20–80) & "more".',
  inTable: false,
};
const means = { fonts, template: null, pages: 'asked' } as const;
const words = wordsIn('en');

afterEach(() => {
  vi.doUnmock('@resvg/resvg-js');
  vi.resetModules();
});

/** Writes documents on a machine that has nothing to draw with. */
async function withoutEngine(): Promise<typeof docxOf> {
  vi.resetModules();
  vi.doMock('@resvg/resvg-js', () => {
    throw new Error('no such machine code');
  });
  return (await import('../../src/document/docx/docx-of.ts')).docxOf;
}

describe('a chart in Word', () => {
  test('is a picture with its words for those who do not see it, over its numbered caption', async () => {
    const made = await docxOf(documentOf([chart]), words, means);
    expect(made).toMatchObject({ problem: null, pictures: 'drawn' });
    const parts = partsOf(made.bytes ?? new Uint8Array());
    const body = parts['word/document.xml'] ?? '';
    expect(body).toContain('descr="Workers: 50 (20–80) &amp; &quot;more&quot;."');
    expect(paragraphsIn(body).find(({ style }) => style === 'Caption')?.text).toBe('Figure 1. Areas of the agreement');
    expect(body).toMatch(/<w:instrText[^>]*>SEQ Figure/);
    expect(parts['word/media/image1.png']).toMatch(/PNG/);
  });

  test('is left to the table that draws the same in its cells', async () => {
    const made = await docxOf(documentOf([{ ...chart, inTable: true }]), words, means);
    expect(made).toMatchObject({ problem: null, pictures: 'drawn' });
    const parts = partsOf(made.bytes ?? new Uint8Array());
    expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toEqual([]);
    expect(parts['word/document.xml']).not.toContain('Areas of the agreement');
  });

  test('is the same picture each time', async () => {
    const [one, two] = [
      await docxOf(documentOf([chart]), words, means),
      await docxOf(documentOf([chart]), words, means),
    ];
    expect(Buffer.compare(one.bytes ?? new Uint8Array(), two.bytes ?? new Uint8Array([1]))).toBe(0);
  });

  test('is never higher than a page', async () => {
    const row = { label: 'Workers', low: 20, high: 80, value: 50, text: '50 (20–80)' };
    const tall = { ...chart, chart: { kind: 'bars' as const, rows: Array.from({ length: 60 }, () => row) } };
    const made = await docxOf(documentOf([tall]), words, means);
    const body = partsOf(made.bytes ?? new Uint8Array())['word/document.xml'] ?? '';
    const [, width = 0, height = 0] = (/<wp:extent cx="(\d+)" cy="(\d+)"/.exec(body) ?? []).map(Number);
    const millimetre = 36_000;
    expect(height / millimetre).toBeGreaterThan(180);
    expect(height / millimetre).toBeLessThan(240);
    expect(width).toBeLessThan(height);
  });

  test('is found wherever it stands', async () => {
    const facts = { kind: 'facts' as const, facts: [{ name: 'Areas', value: [chart] }] };
    const made = await docxOf(documentOf([], { cover: [facts] }), words, means);
    expect(partsOf(made.bytes ?? new Uint8Array())['word/document.xml']).toContain('<w:drawing>');
  });

  test('is left out, and that is said, where there is no font to draw its words in', async () => {
    const made = await docxOf(documentOf([chart, ...everyBlock]), words, { ...means, fonts: ['missing.ttf'] });
    expect(made).toMatchObject({ problem: null, pictures: 'left-out' });
    const body = partsOf(made.bytes ?? new Uint8Array())['word/document.xml'] ?? '';
    expect(body).not.toContain('<w:drawing>');
    expect(body).not.toContain('Areas of the agreement');
    expect(body).toContain('Scores of the areas');
  });

  test('is left out where the machine has nothing to draw with', async () => {
    const made = await (await withoutEngine())(documentOf([chart]), words, means);
    expect(made).toMatchObject({ problem: null, pictures: 'left-out' });
  });

  test('is all that needs something to draw with', async () => {
    const made = await (await withoutEngine())(documentOf(everyBlock), words, means);
    expect(made).toMatchObject({ problem: null, pictures: 'drawn' });
  });
});
