import { describe, expect, test } from 'vitest';
import { assessProfile } from '../../src/change/assessed-profile.ts';
import { changesBetween } from '../../src/change/changes.ts';
import { planScores } from '../../src/gap/plan-score.ts';
import { wordsIn } from '../../src/language/words.ts';
import { formatHtml } from '../../src/report/html.ts';
import { formatJson } from '../../src/report/json.ts';
import { formatMarkdown } from '../../src/report/markdown.ts';
import { buildReport } from '../../src/report/report-model.ts';
import { assessedWith, madeUpLibrary, madeUpProfile, reportOn } from './made-up.ts';
import { philippines, shippedLibrary } from './shipped.ts';
import { oneLine, shownInHtml, shownInJson, shownInMarkdown } from './shown.ts';
import { profileOf } from './small-library.ts';

const words = wordsIn('en');
const profile = profileOf(madeUpProfile, madeUpLibrary);
const input = {
  profile,
  assessments: await assessedWith(profile, madeUpLibrary),
  library: madeUpLibrary,
  language: 'en',
  words,
  date: '2025-07-01',
  version: '0.1.0',
} as const;

describe('the cover', () => {
  test('names the workshop case of a profile that answers one', () => {
    const line = 'Workshop case';
    expect(formatMarkdown(buildReport(input), words)).not.toContain(line);
    const ofCase = buildReport({ ...input, profile: { ...profile, exercise: 'makwira' } });
    expect(formatMarkdown(ofCase, words)).toMatch(/Workshop case.*makwira/);
    expect(formatHtml(ofCase, words)).toContain('makwira');
  });
});

describe('the summary', () => {
  test('counts what came out how; what applies is met, short, or still to judge', async () => {
    const { summary } = buildReport(input);
    expect(summary.counts).toEqual({
      items: 7,
      reconstructed: 2,
      notApplicable: 2,
      atTop: 1,
      gaps: 3,
      inPart: 2,
      toSettle: 1,
    });
    expect(summary.questions).toEqual({ asked: 7, open: 3 });
    const { counts } = (await reportOn(philippines, shippedLibrary)).summary;
    expect(counts.notApplicable + counts.atTop + counts.gaps + counts.toSettle).toBe(counts.items);
  });

  test('says it in sentences', () => {
    expect(formatMarkdown(buildReport(input), words)).toContain(
      'Of the 7 items of the framework, 5 apply to the country. Of these, 1 is met, 3 fall short (2 of them are met in part), and 1 cannot be judged yet, because answers are missing.',
    );
  });

  test('stands right behind the cover, before the contents', () => {
    const html = formatHtml(buildReport(input), words);
    const places = ['<h1>', '<section id="summary">', '<nav ', '<section id="frameworks">'].map((mark) =>
      html.indexOf(mark),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(html.indexOf('id="sources"')).toBeGreaterThan(html.indexOf('id="method"'));
  });

  test('has the laws without practice by how many gaps they hold back: three on the page, all in the annex', async () => {
    const report = await reportOn(philippines, shippedLibrary);
    const laws = report.summary.lawsWithoutPractice;
    const held = laws.map(({ holdsBack }) => holdsBack.length);
    expect(held).toEqual([...held].sort((a, b) => b - a));
    expect(laws.length).toBeGreaterThan(3);
    const markdown = formatMarkdown(report, words);
    const page = markdown.slice(markdown.indexOf('### Laws without practice'), markdown.indexOf('## Scores and'));
    expect(page.match(/^\d+\. /gm)?.length).toBe(3);
    expect(page).toContain(`${laws.length - 3} more stand in the annex.`);
    const annex = shownInMarkdown(markdown.slice(markdown.lastIndexOf('### Laws without practice')));
    expect(laws.filter(({ ask }) => !annex.includes(oneLine(ask)))).toEqual([]);
    const gaps = report.gaps.flatMap((framework) => framework.gaps.map(({ item }) => `${item.framework}/${item.item}`));
    for (const { holdsBack } of laws)
      for (const { framework, item } of holdsBack) expect(gaps).toContain(`${framework}/${item}`);
  });

  test('has a column for bands only where a framework has some', async () => {
    const summaryOf = async (id: string): Promise<string> => {
      const library = { ...shippedLibrary, frameworks: shippedLibrary.frameworks.filter((one) => one.id === id) };
      const html = formatHtml(await reportOn(philippines, library), words);
      return html.slice(html.indexOf('id="summary"'), html.indexOf('<nav '));
    };
    expect(await summaryOf('sdg-10-7-2')).toContain('>Band</th>');
    expect(await summaryOf('colombo-2003')).not.toContain('>Band</th>');
  });
});

test('items of frameworks that the report does not include stand nowhere in it', async () => {
  const only = { ...shippedLibrary, frameworks: shippedLibrary.frameworks.filter(({ id }) => id === 'colombo-2003') };
  const planned = {
    ...philippines,
    plan: [{ gap: 'gcm/data', action: 'Count everybody', owner: null, due: null, state: 'to-do' as const }],
  };
  const report = buildReport({
    ...input,
    profile: planned,
    assessments: await assessedWith(planned, only),
    library: shippedLibrary,
  });
  expect(report.planElsewhere).toBe(1);
  for (const written of [formatHtml(report, words), formatMarkdown(report, words), formatJson(report)]) {
    expect(written).not.toContain('gcm/');
    expect(written).not.toContain('Count everybody');
    expect(written).not.toContain('Global Compact for Safe, Orderly and Regular Migration, objectives');
  }
  expect(formatMarkdown(report, words)).toContain('1 more line of the profile’s plan is about items that this report');
});

test('frameworks that share topics are set side by side, with a map and a table that says the same', async () => {
  const report = await reportOn(philippines, shippedLibrary);
  expect(report.topics.map(({ topic }) => topic)).toContain('trafficking');
  const shown = shownInHtml(formatHtml(report, words));
  for (const { frameworks, figures } of report.topics)
    for (const text of [figures.text, ...frameworks.map((own) => own.figures.text)]) expect(shown).toContain(text);
  expect((await reportOn(profile, madeUpLibrary)).topics).toEqual([]);
});

describe('the plan', () => {
  test('stands with the scores it would bring, each with interval and coverage', async () => {
    const report = buildReport({
      ...input,
      planScores: await planScores(profile, madeUpLibrary, madeUpLibrary.frameworks),
    });
    expect(report.plan.map(({ brings, reached }) => [brings, reached])).toEqual([
      ['steps', true],
      ['steps', true],
    ]);
    const [scores] = report.planScores ?? [];
    expect(scores?.before.text).toBe(report.frameworks[0]?.figures.text);
    expect(scores?.after.low ?? 0).toBeGreaterThan(scores?.before.low ?? 100);
    const section = formatMarkdown(report, words);
    expect(section).toContain(words.report.plan.scoresTitle);
    expect(section).toContain(scores?.after.text ?? '?');
  });

  test('without scores, has none', () => {
    expect(buildReport(input)).toMatchObject({ planScores: null, plan: [{ brings: null, reached: null }, {}] });
  });
});

describe('what changed since an earlier profile', async () => {
  const then = profileOf(
    madeUpProfile
      .replace('as-of: 2025-06-30', 'as-of: 2024-06-30')
      .replace('answer: adopted', 'answer: planned')
      .replace('channels: {answer: [banks], because: Banks only.}', 'channels: {answer: unknown, because: Not asked.}')
      .replace('action: Talk to the post, state: to-do', 'action: Talk to the post, state: doing'),
    madeUpLibrary,
  );
  const compared = changesBetween(
    await assessProfile(then, madeUpLibrary.frameworks, madeUpLibrary),
    { profile, assessments: input.assessments.map(({ assessment }) => assessment) },
    madeUpLibrary,
  );
  if (compared.kind !== 'compared') throw new Error('the two were not compared');
  const report = buildReport({ ...input, earlier: compared.changes });

  test('has both scores of each framework and area, the items that moved with the reason, answers and plan', () => {
    const { changes } = report;
    expect(changes?.since).toBe('2024-06-30');
    expect(changes?.frameworks[0]?.after.text).toBe(report.frameworks[0]?.figures.text);
    expect(changes?.frameworks[0]?.areas.map(({ area }) => area)).toEqual(['workers', 'finance']);
    expect(
      changes?.frameworks[0]?.items.map(({ item, before, after, answers }) => [
        item.item,
        before,
        after,
        answers.map(({ question }) => question),
      ]),
    ).toEqual([
      ['license-recruiters', 'not met', 'partly met', ['licence']],
      ['many-channels', 'open: at least not met, at most met', 'not met', ['channels']],
    ]);
    expect(changes?.answers.find(({ question }) => question === 'licence')).toMatchObject({
      kind: 'changed',
      before: 'Planned',
      after: 'On paper',
    });
    expect(changes?.plan.map(({ action }) => action)).toEqual(['Talk to the post']);
  });

  test('is told in every format', () => {
    const shown = [
      shownInHtml(formatHtml(report, words)),
      shownInMarkdown(formatMarkdown(report, words)),
      shownInJson(formatJson(report)),
    ];
    for (const text of shown) {
      expect(text).toContain('Planned');
      expect(text).toContain('Talk to the post');
    }
    expect(shown[0]).toContain('What changed since 30 June 2024');
    expect(formatMarkdown(buildReport(input), words)).not.toContain('What changed since');
  });
});
