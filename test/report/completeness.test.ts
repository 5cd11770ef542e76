import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { browsersOn } from '../../src/commands/browsers.ts';
import { printPdf } from '../../src/commands/print-pdf.ts';
import { type Area, itemsOf } from '../../src/framework/framework.ts';
import { type Library, questionIn } from '../../src/framework/library.ts';
import { describeSaid } from '../../src/gap/describe.ts';
import { wordsIn } from '../../src/language/words.ts';
import type { Answer, Profile, Statement } from '../../src/profile/profile.ts';
import { reportDocument } from '../../src/report/document/report-document.ts';
import { formatHtml } from '../../src/report/html.ts';
import { formatJson } from '../../src/report/json.ts';
import { formatMarkdown } from '../../src/report/markdown.ts';
import { formatPdf } from '../../src/report/pdf.ts';
import { wordBytes } from '../document/docx-sample.ts';
import { programNamed } from '../spreadsheet/office.ts';
import { assessedWith, madeUpLibrary, madeUpProfile, reportOn } from './made-up.ts';
import { philippines, shippedLibrary } from './shipped.ts';
import { linked, oneLine, shownInHtml, shownInJson, shownInMarkdown, shownInWord } from './shown.ts';
import { profileOf } from './small-library.ts';

const words = wordsIn('en');

/** What must stand in every format, taken from the profile and the frameworks themselves: each text with what it is. */
async function everything(profile: Profile, library: Library): Promise<readonly (readonly [string, string])[]> {
  const of = (what: string, texts: readonly (string | null)[]) =>
    texts.flatMap((text) => (text ?? '').split('\n')).map((line): readonly [string, string] => [what, oneLine(line)]);
  const statements = statementsOf([...profile.answers.values()]);
  const evidence = statements.flatMap((statement) => statement.evidence);
  const areas = library.frameworks.flatMap((framework) => allAreas(framework.areas));
  const gaps = (await assessedWith(profile, library)).flatMap((assessed) => assessed.gaps);
  return [
    ...of(
      'framework',
      library.frameworks.flatMap((framework) => [framework.title, framework.completeness]),
    ),
    ...of(
      'source',
      library.frameworks.flatMap(({ source }) => [source.title, source.publisher, source.url]),
    ),
    ...of(
      'area',
      areas.flatMap((area) => [area.title, area.text]),
    ),
    ...of(
      'item',
      library.frameworks.flatMap((framework) => itemsOf(framework).map(({ item }) => item.title)),
    ),
    ...of(
      'place',
      library.frameworks.flatMap((framework) => itemsOf(framework).map(({ item }) => item.reference.locator)),
    ),
    ...of(
      'gap',
      gaps.flatMap(({ finding: { item } }) => [item.text, item.remedy, item.whyThisRule, item.note]),
    ),
    ...of(
      'step',
      gaps.flatMap(({ toTop }) => (toTop.steps ?? []).map((step) => questionIn(library, step.question).ask)),
    ),
    ...of(
      'question',
      [...profile.answers.keys()].map((id) => questionIn(library, id).ask),
    ),
    ...of(
      'reason',
      statements.map((statement) => statement.because),
    ),
    ...of(
      'evidence',
      evidence.flatMap(({ title, publisher, says, url }) => [title, publisher, says, url]),
    ),
    ...of(
      'plan',
      profile.plan.map((line) => line.action),
    ),
    ...of('basis', [profile.basis, ...profile.preparedBy.flatMap(({ name, organisation }) => [name, organisation])]),
  ];
}

function statementsOf(answers: readonly Answer[]): readonly (Statement & { readonly because: string | null })[] {
  const withBasis = (one: Statement): readonly Statement[] => [one, ...(one.decided?.from ?? []).flatMap(withBasis)];
  return answers.flatMap((answer) => {
    if (answer.kind === 'contested') return answer.statements.flatMap(withBasis);
    return answer.kind === 'answer' ? [answer, ...answer.also].flatMap(withBasis) : [];
  });
}

function allAreas(areas: readonly Area[]): readonly Area[] {
  return areas.flatMap((area) => [area, ...allAreas(area.areas)]);
}

describe.each([
  ['of a made-up country', profileOf(madeUpProfile, madeUpLibrary), madeUpLibrary],
  ['of the Philippines against every shipped framework', philippines, shippedLibrary],
])('the report %s', async (_, profile, library) => {
  const report = await reportOn(profile, library);
  const expected = await everything(profile, library);
  const formats = {
    html: shownInHtml(formatHtml(report, words)),
    markdown: shownInMarkdown(formatMarkdown(report, words)),
    json: shownInJson(formatJson(report)),
    docx: shownInWord(await wordBytes(reportDocument(report, words), { pages: 'asked' })),
  };

  test.each(['html', 'markdown', 'json', 'docx'] as const)('leaves nothing out in %s', (format) => {
    const shown = formats[format];
    const missing = expected.filter(([, text]) => !shown.includes(text) && !shown.includes(linked(text)));
    expect(expected.length).toBeGreaterThan(50);
    expect(missing).toEqual([]);
  });

  test.each(['html', 'markdown', 'docx'] as const)('gives the answer to each question in words in %s', (format) => {
    const annex = formats[format].slice(formats[format].lastIndexOf(words.report.annex.intro));
    const label = format === 'markdown' ? words.report.label(words.report.annex.answer) : words.report.annex.answer;
    const missing = [...profile.answers].flatMap(([id, answer]) => {
      const question = questionIn(library, id);
      const said = answer.kind === 'answer' ? describeSaid(answer.said, question, words) : words.report.annex.contested;
      const line = `${oneLine(question.ask)} ${label} ${said}`;
      return annex.includes(line) ? [] : [line];
    });
    expect(missing).toEqual([]);
  });

  test('marks each reconstructed item wherever its title stands', () => {
    const titles = library.frameworks.flatMap((framework) =>
      itemsOf(framework).map(({ item }) => ({
        title: item.title,
        mark: item.reference.provenance === 'reconstructed',
      })),
    );
    const clear = titles.filter(({ title }) => titles.filter((other) => other.title.includes(title)).length === 1);
    const html = formatHtml(report, words);
    for (const { title, mark } of clear) {
      const escaped = title.replaceAll('&', '&amp;').replaceAll("'", '&#x27;').replaceAll('"', '&quot;');
      const after = html.split(`>${escaped}<`).slice(1);
      const marked = after.filter((rest) => /^(?:\/a>)?(?:<)?sup class="mark"/.test(rest));
      expect([title, after.length > 0, marked.length]).toEqual([title, true, mark ? after.length : 0]);
    }
  });
});

const browsers = browsersOn({ environment: process.env });
const pdftotext = programNamed('pdftotext');
if (browsers.length === 0 || pdftotext === null)
  console.warn(
    'SKIPPED: no browser or no pdftotext was found; the PDF report was not searched for all that it must say.',
  );

test.skipIf(browsers.length === 0 || pdftotext === null)(
  'the report of a made-up country leaves nothing out in PDF',
  async () => {
    const profile = profileOf(madeUpProfile, madeUpLibrary);
    const made = await formatPdf(await reportOn(profile, madeUpLibrary), words, {
      print: (html) => printPdf(html, browsers),
    });
    if ('why' in made) return expect.fail(made.why);
    const text = execFileSync(pdftotext ?? '', ['-', '-'], { input: made, encoding: 'utf8' });
    // Lines are broken anywhere, and a page ends with its foot and the next begins with its head.
    const flat = (one: string): string => one.replace(/\s+/g, '');
    const foot = /Gapreport:Maritania,asof[^P]*Page\d+of\d+(?:Draft)?/g;
    const shown = flat(text).replace(foot, '');
    const missing = (await everything(profile, madeUpLibrary)).filter(([, said]) => !shown.includes(flat(said)));
    expect(missing).toEqual([]);
  },
);
