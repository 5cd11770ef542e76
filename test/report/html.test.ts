import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/language/words.ts';
import { formatHtml } from '../../src/report/html.ts';
import { madeUpLibrary, madeUpProfile, reportOn } from './made-up.ts';
import { profileOf } from './small-library.ts';

const words = wordsIn('en');
const htmlOf = async (text: string) => formatHtml(await reportOn(profileOf(text, madeUpLibrary), madeUpLibrary), words);
const html = await htmlOf(madeUpProfile);

describe('the report as HTML', () => {
  test('is one file that asks for nothing: its policy lets in its own style alone', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;; style-src &#x27;sha256-${hash}&#x27;; base-uri`,
    );
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|url\(|@import|\sstyle=/);
  });

  test('has a language, a title, headings that go down one level at a time, and each id once', () => {
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
    expect(html).toContain('<title>Gap report: Maritania</title>');
    const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
    expect(ids.length).toBe(new Set(ids).size);
  });

  test('leads only to places that are there', () => {
    const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]));
    const targets = [...html.matchAll(/href="#([^"]*)"/g)].map((match) => match[1]);
    expect(targets).toContain('gap/agreement/license-recruiters');
    expect(targets).toContain('answer/licence');
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });

  test('draws each interval with the score as its text', () => {
    expect(html).toContain('role="img" aria-label="Score 50 (');
    expect(html).toMatch(/<rect class="span" x="[\d.]+" y="2" width="[\d.]+"/);
    expect(html.match(/<svg class="bar"/g)?.length).toBe(html.match(/<svg[^>]*aria-label="Score /g)?.length);
  });

  test('gives every table a caption and every heading cell its scope', () => {
    expect(html.match(/<table/g)?.length).toBe(html.match(/<table role="table"><caption>[^<]+<\/caption>/g)?.length);
    expect(html.match(/<th /g)?.length).toBe(html.match(/<th [^>]*scope="(?:col|row)"/g)?.length);
  });

  test('puts Draft on the page and at the top of every printed one, unless the profile is validated', async () => {
    expect(html).toContain('<p class="draft"><span>Draft</span></p>');
    expect(html).toContain('@top-right { content: "Draft"');
    const validated = await htmlOf(
      madeUpProfile
        .replace('status: draft', 'status: validated')
        .replace('cost: 6.5', 'cost: {answer: 6.5, because: Central bank.}'),
    );
    expect(validated).not.toContain('@top-right');
    expect(validated).not.toContain('>Draft<');
  });

  test('is the same bytes each time', async () => {
    expect(await htmlOf(madeUpProfile)).toBe(html);
  });
});
