import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/language/words.ts';
import { buildReport } from '../../src/report/report-model.ts';
import { assessedWith, madeUpLibrary, madeUpProfile, reportOn } from './made-up.ts';
import { profileOf } from './small-library.ts';

const profile = profileOf(madeUpProfile, madeUpLibrary);
const report = await reportOn(profile, madeUpLibrary);

const gapOn = (id: string) => {
  const gap = report.gaps.flatMap(({ gaps }) => gaps).find(({ item }) => item.item === id);
  if (gap === undefined) throw new Error(`no gap on ${id}`);
  return gap;
};

describe('the figures of a report', () => {
  test('are those of scoreFramework, for the framework and each nested area', async () => {
    const [assessed] = await assessedWith(profile, madeUpLibrary);
    const [framework] = report.frameworks;
    expect(framework?.figures).toMatchObject({ ...assessed?.score.score });
    const [workers, finance] = framework?.areas ?? [];
    expect(workers?.figures).toMatchObject({ ...assessed?.score.areas[0]?.score });
    expect(workers?.areas[0]?.figures).toMatchObject({ ...assessed?.score.areas[0]?.areas[0]?.score });
    expect(finance?.figures).toMatchObject({ ...assessed?.score.areas[1]?.score });
  });

  test('come with the arithmetic, part by part', () => {
    const [workers, finance] = report.frameworks[0]?.areas ?? [];
    const recruiters = workers?.areas[0];
    expect(recruiters?.sum.text).toBe('Weighted mean, figure × weight: (50 × 2) ÷ 2 = 50. Rounded: 50.');
    expect(finance?.sum.parts.map(({ id, figure, weight, why }) => ({ id, figure, weight, why }))).toEqual([
      { id: 'cheap-transfers', figure: 50, weight: 1, why: 'own' },
      { id: 'many-channels', figure: 0, weight: 1, why: 'own' },
      { id: 'issue-permits', figure: null, weight: 1, why: 'not-applicable' },
    ]);
    expect(finance?.sum.text).toBe('Weighted mean, figure × weight: (50 × 1 + 0 × 1) ÷ 2 = 25. Rounded: 25.');
    expect(workers?.sum.text).toBe('Weighted mean, figure × weight: (100 × 1 + 50 × 1) ÷ 2 = 75. Rounded: 75.');
    expect(report.frameworks[0]?.sum.text).toBe(
      'Weighted mean, figure × weight: (75 × 1 + 25 × 1) ÷ 2 = 50. Rounded: 50.',
    );
  });

  test('say what was filled in, and when a value was held inside its interval', async () => {
    const answers = 'answers: {licence: operating, offence: no, cost: 3}\n';
    const text = `${madeUpProfile.slice(0, madeUpProfile.indexOf('answers:'))}${answers}`;
    const [framework] = (await reportOn(profileOf(text, madeUpLibrary), madeUpLibrary)).frameworks;
    const [recruiters, contracts] = framework?.areas[0]?.areas ?? [];
    expect(recruiters?.sum.text).toBe(
      'Weighted mean, figure × weight: (0 × 1) ÷ 1 = 0. The certain part of undecided items rules this out, so the nearest end of the interval is taken: 33.3. Rounded: 33.3.',
    );
    expect(contracts?.sum.text).toBe('Nothing here is decided, so there is no value; only the interval is known.');
    expect(framework?.areas[1]?.sum.parts.map(({ figure, why }) => [figure, why])).toEqual([
      [100, 'own'],
      [0, 'filled-in'],
      [null, 'not-applicable'],
    ]);
  });
});

describe('a gap in a report', () => {
  test('has what was agreed, where the country stands, why, the steps, and the plan for it', () => {
    const gap = gapOn('license-recruiters');
    expect(gap).toMatchObject({
      text: 'Let nobody recruit without a licence.',
      areas: ['Workers', 'Recruiters'],
      place: { locator: 'Article 1', provenance: 'read', url: 'https://example.org/article-1' },
      outcomeText: 'partly met',
      pointsText: '50',
      remedy: 'Draft a regulation.',
      whyThisRule: 'A licence that nobody inspects is paper.',
      verified: { by: 'A. Reader', on: '2024-02-03' },
    });
    expect(gap.why.filter(({ decisive }) => decisive).map(({ text }) => text)).toContain(
      'Are recruiters licensed? “In practice” or higher (answer: On paper)',
    );
    expect(gap.toTop.steps?.map(({ ask, text }) => [ask, text])).toEqual([
      ['Are recruiters licensed?', 'Rise from “On paper” to “In practice”'],
      ['Are recruiters inspected?', 'Find out: today the answer is not known; “In practice” is needed'],
    ]);
    expect(gap.plan.map(({ action, owner }) => [action, owner])).toEqual([
      ['Hire twenty inspectors', 'Department of Migrant Workers'],
    ]);
  });

  test('is led by the ministry of its first step, by the profile’s own name for it', () => {
    expect(gapOn('license-recruiters').lead).toBe('Department of Migrant Workers');
  });

  test('stands by gain; an item that may still prove met is no gap but something to settle', () => {
    const gains = report.gaps[0]?.gaps.map(({ gain }) => gain) ?? [];
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(report.gaps[0]?.gaps.map(({ item }) => item.item)).toEqual([
      'many-channels',
      'cheap-transfers',
      'license-recruiters',
    ]);
    expect(report.gaps[0]?.toSettle.map(({ item, questions }) => [item.item, questions.map(({ ask }) => ask)])).toEqual(
      [['punish-recruiters', ['Is illegal recruitment an offence?', 'Do courts decide within a year?']]],
    );
  });
});

describe('the summary of a report', () => {
  test('takes the biggest gaps with their framework', () => {
    expect(report.summary.biggestGaps[0]?.item).toMatchObject({
      item: 'many-channels',
      frameworkTitle: 'The Agreement',
    });
  });

  test('names the laws without practice: what stands on paper and some item asks', () => {
    expect(report.summary.lawsWithoutPractice.map(({ ask, items }) => [ask, items.map(({ item }) => item)])).toEqual([
      ['Are recruiters licensed?', ['license-recruiters']],
    ]);
  });

  test('names the open questions that leave items undecided, and the strongest areas by their certain score', () => {
    expect(report.summary.openQuestions.map(({ ask }) => ask)).toEqual([
      'Is illegal recruitment an offence?',
      'Do courts decide within a year?',
    ]);
    expect(report.summary.strongestAreas[0]).toMatchObject({ title: 'Workers' });
  });
});

describe('the open questions of a report', () => {
  const byMinistry = report.openQuestions.map(({ title, questions }) => [
    title,
    questions.map(({ ask, why }) => `${ask} ${why}`),
  ]);

  test('stand by ministry, and unknown, contested and never answered are told apart', () => {
    expect(byMinistry).toEqual([
      ['Department of Migrant Workers', ['Are recruiters inspected? answered-unknown']],
      [
        'Ministry of Justice',
        ['Is illegal recruitment an offence? contested', 'Do courts decide within a year? not-answered'],
      ],
    ]);
  });

  test('a contested one keeps each ministry’s statement; an unknown one its reason', () => {
    const [labour, justice] = report.openQuestions;
    expect(labour?.questions[0]?.answer?.statement?.because).toBe('The inspectorate was asked on 3 June.');
    expect(justice?.questions[0]?.answer?.contested.map(({ by, text, because }) => [by, text, because])).toEqual([
      ['Ministry of Justice', 'Yes', 'Section 9 of the act says so.'],
      ['Department of Migrant Workers', 'No', 'No court has ever applied it.'],
    ]);
  });

  test('answers that something does not apply are listed with the reason', () => {
    expect(report.notApplicable.map(({ ask, statement }) => [ask, statement?.because])).toEqual([
      ['Are seafarers covered?', 'The country has no coast.'],
    ]);
  });
});

test('a good practice is an item met by an answer that is evaluated', () => {
  expect(report.goodPractices.map(({ item, answers }) => [item.title, answers.map(({ ask }) => ask)])).toEqual([
    ['Use a standard contract', ['Is there a standard contract?']],
  ]);
});

test('the method gives scoring as the framework says it, and areas that differ', () => {
  expect(report.method[0]).toMatchObject({
    completeness: 'Everything but the preamble is encoded.',
    provenance: { read: 4, reported: 1, reconstructed: 2 },
    scoring: {
      missing: 'what is undecided is left out of the value',
      round: 'figures are rounded to 1 decimal, halves up',
    },
    exceptions: [{ area: 'Finance', scoring: { missing: 'what is undecided counts as the lowest it may be' } }],
  });
});

test('the annex keeps a decision with the statements it was made from, and tells what counts in place of an answer', async () => {
  const answers = report.answers.flatMap((topic) => topic.answers);
  expect(answers.find(({ question }) => question === 'contract')?.statement?.decided).toMatchObject({
    by: 'Steering committee',
    because: 'The evaluation settles it.',
    from: [
      { by: 'Department of Migrant Workers', text: 'In practice' },
      { by: 'Ministry of Justice', text: 'Planned' },
    ],
  });
  const overridden = madeUpProfile
    .replace('answer: adopted', 'answer: planned')
    .replace('inspection: {answer: unknown', 'inspection: {answer: operating');
  const set = await reportOn(profileOf(overridden, madeUpLibrary), madeUpLibrary);
  const inspection = set.answers.flatMap((topic) => topic.answers).find(({ question }) => question === 'inspection');
  expect(inspection).toMatchObject({
    statement: { text: 'In practice' },
    countsInstead: 'No, as follows from another answer',
  });
});

describe('a report on little', () => {
  const head = madeUpProfile.slice(0, madeUpProfile.indexOf('answers:'));

  test('without any answer has no value and no gap, and everything is open', async () => {
    const empty = await reportOn(profileOf(head, madeUpLibrary), madeUpLibrary);
    expect(empty.frameworks[0]?.figures).toMatchObject({ value: null, low: 0, high: 100, coverage: 0 });
    expect(empty.gaps[0]?.gaps).toEqual([]);
    expect(empty.openQuestions.flatMap(({ questions }) => questions).map(({ question }) => question)).toEqual([
      'licence',
      'contract',
      'cost',
      'channels',
      'fleet',
      'inspection',
      'offence',
      'court',
    ]);
    expect(empty.summary.openQuestions.length).toBe(5);
    expect(empty.answers.flatMap(({ answers }) => answers)).toEqual([]);
    expect(empty.answers.flatMap(({ unanswered }) => unanswered).length).toBe(8);
  });

  test('where nothing applies has no figures at all, and no question is open', async () => {
    const elsewhere = await reportOn(
      profileOf(head.replace('roles: [origin]', 'roles: [transit]'), madeUpLibrary),
      madeUpLibrary,
    );
    expect(elsewhere.frameworks[0]?.figures).toMatchObject({
      value: null,
      low: null,
      high: null,
      coverage: null,
      text: 'does not apply',
    });
    expect(elsewhere.frameworks[0]?.sum.text).toBe('Nothing here applies to the country, so there is no score.');
    expect(elsewhere.openQuestions).toEqual([]);
    expect(elsewhere.gaps[0]?.toSettle).toEqual([]);
  });

  test('without frameworks still has its cover and its answers', () => {
    const bare = buildReport({
      profile,
      assessments: [],
      library: madeUpLibrary,
      language: 'en',
      words: wordsIn('en'),
      date: '2025-07-01',
      version: '0.1.0',
    });
    expect(bare.frameworks).toEqual([]);
    expect(bare.answers.flatMap(({ answers }) => answers).length).toBe(profile.answers.size);
    expect([bare.plan, bare.planElsewhere]).toEqual([[], 2]);
  });
});
