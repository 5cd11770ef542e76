import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/language/words.ts';
import { formatMarkdown } from '../../src/report/markdown.ts';
import { madeUpLibrary, madeUpProfile, reportOn } from './made-up.ts';
import { profileOf } from './small-library.ts';

const words = wordsIn('en');
const markdownOf = async (text: string) =>
  formatMarkdown(await reportOn(profileOf(text, madeUpLibrary), madeUpLibrary), words);
const markdown = await markdownOf(madeUpProfile);

describe('the report as Markdown', () => {
  test('has the parts in their order', () => {
    expect(markdown.match(/^## .*$/gm)).toEqual([
      '## Summary',
      '## Scores and findings by framework',
      '## Gaps',
      '## Action plan',
      '## Open and contested questions',
      '## Good practices',
      '## Method and limits',
      '## Annex: answers and evidence',
    ]);
  });

  test('goes down by one level of heading at a time', () => {
    const levels = [...markdown.matchAll(/^(#+) /gm)].map((match) => (match[1] ?? '').length);
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect([levels[0], jumps]).toEqual([1, []]);
  });

  test('marks a reconstructed item wherever it stands, and no other', () => {
    const count = (text: string): number => markdown.split(text).length - 1;
    expect(count('Punish illegal recruitment')).toBeGreaterThan(2);
    expect(count('Punish illegal recruitment †')).toBe(count('Punish illegal recruitment'));
    expect(count('Make transfers cheap †')).toBe(count('Make transfers cheap'));
    expect(count('License recruiters †')).toBe(0);
  });

  test('says a draft is one, and leaves the word out once the profile is validated', async () => {
    expect(markdown).toContain('\n**Draft**\n');
    const validated = madeUpProfile
      .replace('status: draft', 'status: validated')
      .replace('cost: 6.5', 'cost: {answer: 6.5, because: Central bank.}');
    expect(await markdownOf(validated)).not.toMatch(/\*\*Draft\*\*|draft profile/);
  });

  test('shows a gap with its reason as a tree and its steps in order', () => {
    const gap = markdown.slice(
      markdown.lastIndexOf('#### License recruiters'),
      markdown.indexOf('_The Agreement: undecided'),
    );
    expect(gap).toContain(
      [
        '- **Why:**',
        '',
        '  - For “partly met”, reached:',
        '    - Are recruiters licensed? “On paper” or higher (answer: On paper): **fulfilled**',
        '  - For “met”, not reached:',
        '    - all of these:',
        '      - Are recruiters licensed? “In practice” (answer: On paper): **not fulfilled**',
        '      - Are recruiters inspected? “In practice” (answered as unknown): not known',
      ]
        .join('\n')
        .replaceAll('“In practice” (', '“In practice” or higher ('),
    );
    expect(gap).toContain(
      '  1. Are recruiters licensed? **Rise from “On paper” to “In practice”**\n  2. Are recruiters inspected? **Find out',
    );
    expect(gap).toContain(
      '  - Hire twenty inspectors (owner: Department of Migrant Workers, due 31 December 2026, under way)',
    );
  });

  test('is the same each time', async () => {
    expect(await markdownOf(madeUpProfile)).toBe(markdown);
  });
});
