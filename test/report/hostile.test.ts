import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/language/words.ts';
import { formatHtml } from '../../src/report/html.ts';
import { formatJson } from '../../src/report/json.ts';
import { formatMarkdown } from '../../src/report/markdown.ts';
import { madeUpLibrary, madeUpProfile, reportOn } from './made-up.ts';
import { payload, poisoned } from './poison.ts';
import { oneLine, shownInHtml, shownInJson, shownInMarkdown } from './shown.ts';
import { profileOf } from './small-library.ts';

const words = wordsIn('en');

const profile = poisoned(profileOf(madeUpProfile, madeUpLibrary));
const report = await reportOn(profile, poisoned(madeUpLibrary));
const [html, markdown, json] = [formatHtml(report, words), formatMarkdown(report, words), formatJson(report)];

describe('hostile text in a profile or a framework', () => {
  test('is shown for what it is in every format, so nothing is lost', () => {
    for (const shown of [shownInHtml(html), shownInMarkdown(markdown), shownInJson(json)]) {
      expect(shown).toContain(oneLine(`The act of 2019 asks for it. ${payload}`));
      expect(shown).toContain(oneLine(`Punish illegal recruitment ${payload}`));
      expect(shown).toContain(oneLine(`Hire twenty inspectors ${payload}`));
    }
  });

  test('becomes no element, no attribute and no address in HTML', () => {
    const tags = new Set([...html.matchAll(/<([a-zA-Z0-9]+)/g)].map((match) => match[1]));
    expect([...tags].filter((tag) => ['script', 'img', 'div', 'b', 'iframe', 'object'].includes(tag ?? ''))).toEqual([
      'div',
    ]);
    expect(html.match(/<div/g)?.length).toBe(html.match(/<div><dt>/g)?.length);
    expect(html.match(/<style/g)?.length).toBe(1);
    expect(html.match(/<\/style>/g)?.length).toBe(1);
    expect(html.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son[a-z]+=/);
    const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith('#'))).toEqual([]);
  });

  test('cannot leave the string in the style that prints the foot of each page', () => {
    const style = html.slice(html.indexOf('<style>'), html.indexOf('</style>'));
    const foot = /@bottom-left \{ content: "([^"]*)"; \}/.exec(style)?.[1] ?? '';
    expect(foot).toMatch(/^(?:[a-zA-Z0-9 ]|\\[0-9a-f]+ )+$/);
    expect(foot).toContain('Maritania');
  });

  test('becomes no markup in Markdown: no code, link, image, element, heading or further cell', () => {
    const bare = markdown.replace(/\\[!-/:-@[-`{-~]/g, '');
    expect(bare).not.toMatch(/[`~$]|\]\(|!\[/);
    expect(bare.replace(/<https?:[^\s<>]*>/g, '')).not.toMatch(/[<>]/);
    expect(bare).not.toMatch(/^\s*(?:===|# A heading|- an entry|1\. one)/m);
    const rows = bare.split('\n').filter((row) => row.startsWith('|'));
    const cells = (row: string): number => row.split('|').length;
    const widths = rows.map((row, index) => (/^\| ---/.test(row) ? cells(rows[index - 1] ?? '') - cells(row) : 0));
    expect(widths.filter((difference) => difference !== 0)).toEqual([]);
    for (const table of bare.split(/\n\n/).filter((block) => block.includes('\n| ---'))) {
      const own = table.split('\n').filter((row) => row.startsWith('|'));
      expect(new Set(own.map(cells)).size).toBe(1);
    }
  });

  test('loses its control characters and what turns text around, in every format', () => {
    for (const written of [
      html,
      markdown,
      json,
      ...Object.values(JSON.parse(json)).map((part) => JSON.stringify(part)),
    ]) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
      expect(written).not.toMatch(/\\u00(?:0[0-9bcef]|1[0-9a-f]|7f|[89][0-9a-f])|\\u202[a-e]|\\u206[6-9]/);
    }
  });
});
