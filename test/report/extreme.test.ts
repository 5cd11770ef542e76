import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/language/words.ts';
import { formatHtml } from '../../src/report/html.ts';
import { formatJson } from '../../src/report/json.ts';
import { formatMarkdown } from '../../src/report/markdown.ts';
import { extremeLibrary, extremeProfile, longNote, otherRoleProfile, silentProfile } from './extreme.ts';
import { reportOn } from './made-up.ts';
import { shownInHtml, shownInJson, shownInMarkdown } from './shown.ts';
import { profileOf } from './small-library.ts';

const words = wordsIn('en');
const writtenFor = async (text: string) => {
  const report = await reportOn(profileOf(text, extremeLibrary), extremeLibrary);
  return { report, html: formatHtml(report, words), markdown: formatMarkdown(report, words), json: formatJson(report) };
};

test('of five thousand long answers none is lost, nor a note of 100 kB, nor text from right to left', async () => {
  const { html, markdown, json } = await writtenFor(extremeProfile);
  for (const shown of [shownInHtml(html), shownInMarkdown(markdown), shownInJson(json)]) {
    const found = (what: RegExp): number => new Set([...shown.matchAll(what)].map(([, number]) => number)).size;
    expect([found(/Source (\d+)/g), found(/Reason number (\d+), which is told at some length/g)]).toEqual([5000, 4999]);
    expect(shown).toContain(longNote);
    expect(shown).toContain('يقول النص شيئا 2');
  }
  expect(html.match(/<figure id="chart\/radar\/wide">/g)?.length).toBe(1);
});

describe.each([
  ['no answers at all', silentProfile],
  ['nothing that applies', otherRoleProfile],
])('a report on %s', async (what, text) => {
  const { report, html, markdown } = await writtenFor(text);

  test('has no figure out of nothing, in no chart and no table', () => {
    for (const written of [html, markdown]) expect(written).not.toMatch(/NaN|undefined|Infinity|\bnull\b/);
    expect(report.frameworks[0]?.figures.value).toBeNull();
    expect(report.summary.biggestGaps).toEqual([]);
    expect(report.summary.strongestAreas).toEqual([]);
  });

  test('draws the intervals where there are some, and says where nothing applies', () => {
    const applies = what === 'no answers at all';
    expect(html.includes('id="chart/radar/wide"')).toBe(applies);
    expect(html).toContain(applies ? '0–100, 0% covered' : 'does not apply');
    expect(markdown).toContain(
      applies ? '120 cannot be judged yet' : 'Of the 120 items of the framework, 0 apply to the country.',
    );
  });
});
