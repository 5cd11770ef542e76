import { describe, expect, test } from 'vitest';
import { assessProfile } from '../../src/change/assessed-profile.ts';
import { changesBetween } from '../../src/change/changes.ts';
import { planScores } from '../../src/gap/plan-score.ts';
import { wordsIn } from '../../src/language/words.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { type Edition, profileShown } from '../../src/report/edition.ts';
import { formatHtml } from '../../src/report/html.ts';
import { formatJson } from '../../src/report/json.ts';
import { formatMarkdown } from '../../src/report/markdown.ts';
import { buildReport, type Report } from '../../src/report/report-model.ts';
import { assessedWith, madeUpLibrary, madeUpProfile } from './made-up.ts';
import { philippines, shippedLibrary } from './shipped.ts';
import { shownInHtml } from './shown.ts';
import { profileOf } from './small-library.ts';

const words = wordsIn('en');
const profile = profileOf(madeUpProfile, madeUpLibrary);

/** A report with everything that a command gives it: the plan's scores and an earlier profile. */
async function edition(of: Edition, own: Profile = profile, library = madeUpLibrary): Promise<Report> {
  const assessments = await assessedWith(own, library);
  const before: Profile = {
    ...own,
    asOf: '2024-06-30',
    answers: new Map([...own.answers].filter(([, answer]) => answer.kind === 'contested')),
  };
  const compared = changesBetween(
    await assessProfile(before, library.frameworks, library),
    { profile: own, assessments: assessments.map(({ assessment }) => assessment) },
    library,
  );
  return buildReport({
    profile: own,
    assessments,
    library,
    language: 'en',
    words,
    date: '2025-07-01',
    version: '0.1.0',
    edition: of,
    planScores: await planScores(own, library, library.frameworks),
    earlier: compared.kind === 'compared' ? compared.changes : null,
  });
}

/** Every number of a report, in order, with the words in which figures are written. */
function figuresIn(value: unknown): readonly unknown[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const figures = 'enough' in value && 'text' in value ? [value.text] : [];
  return [...figures, ...Object.values(value).flatMap(figuresIn)];
}

describe('the two editions of a report', () => {
  test.each([
    ['a made-up country', profile, madeUpLibrary],
    ['the Philippines', philippines, shippedLibrary],
  ])('of %s have the same figures, every one of them', async (_, own, library) => {
    const internal = figuresIn(await edition('internal', own, library));
    expect(internal.length).toBeGreaterThan(60);
    expect(figuresIn(await edition('public', own, library))).toEqual(internal);
  });

  test('differ on the method page: the public one says what it leaves out, the internal one has nothing to say', async () => {
    const [internal, open] = [await edition('internal'), await edition('public')];
    for (const write of [formatMarkdown, formatHtml]) {
      expect(write(open, words)).toContain(words.report.method.editionTitle);
      expect(write(open, words)).toContain('Names of persons are left out');
      expect(write(internal, words)).not.toContain(words.report.method.editionTitle);
    }
  });
});

describe('the public edition', async () => {
  const open = await edition('public');
  const [html, markdown, json] = [formatHtml(open, words), formatMarkdown(open, words), formatJson(open)];

  test('says of a question in dispute that it is open and being settled, and not that it is disputed', () => {
    const question = open.openQuestions
      .flatMap(({ questions }) => questions)
      .find(({ question: id }) => id === 'offence');
    expect(question).toMatchObject({ why: 'being-settled', whyText: 'being settled', answer: { contested: [] } });
    const why = open.gaps.flatMap(({ toSettle }) => toSettle).find(({ item }) => item.item === 'punish-recruiters');
    expect(why?.questions.map(({ question: id }) => id)).toContain('offence');
    for (const written of [shownInHtml(html), markdown]) {
      expect(written).toContain('being settled');
      expect(written).not.toMatch(/contested|No court has ever|Section 9/i);
    }
    expect(JSON.stringify(JSON.parse(json), (key, value) => (key === 'contested' ? undefined : value))).not.toMatch(
      /contested/i,
    );
  });

  test('has organisations and ministries, and no other names', () => {
    expect(open.cover.preparedBy).toEqual([{ name: 'Migration Council', organisation: null }]);
    const owned: Profile = {
      ...profile,
      plan: profile.plan.map((line, index) => ({ ...line, owner: index === 0 ? 'labour' : 'J. Official' })),
    };
    expect(profileShown(owned, 'public', madeUpLibrary).plan.map(({ owner }) => owner)).toEqual(['labour', null]);
    for (const written of [html, markdown, json])
      expect(written).not.toMatch(/A\. Writer|B\. Writer|Steering committee/);
  });

  const reasons = (text: string): readonly (string | null)[] => {
    const shown = profileShown(profileOf(text, madeUpLibrary), 'public', madeUpLibrary);
    return ['licence', 'contract', 'fleet'].map((id) => {
      const answer = shown.answers.get(id);
      return answer?.kind === 'answer' ? answer.because : null;
    });
  };

  test('of a draft keeps the reason of an answer that was agreed, and of no other', () => {
    expect(reasons(madeUpProfile)).toEqual(['The act of 2019 asks for it.', null, null]);
  });

  test('of a validated profile keeps every reason but those still in review', () => {
    const validated = madeUpProfile
      .replace('status: draft', 'status: validated')
      .replace('cost: 6.5', 'cost: {answer: 6.5, because: Central bank.}');
    expect(reasons(validated)).toEqual([
      'The act of 2019 asks for it.',
      'Used since 2010 and evaluated in 2024.',
      'The country has no coast.',
    ]);
    for (const review of ['draft', 'contested'])
      expect(reasons(validated.replace('review: agreed', `review: ${review}`))[0]).toBeNull();
  });

  test('tells of a change without the dispute it came from', () => {
    expect(open.changes?.answers.filter(({ kind }) => kind === 'contested' || kind === 'decided')).toEqual([]);
    expect(open.changes?.answers.flatMap(({ around }) => around)).toEqual([]);
  });
});
