import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/framework/read-library.ts';
import { bareAnswer } from '../../src/profile/bare-answer.ts';
import { withAnswer, withPlan } from '../../src/profile/edit-profile.ts';
import { differingVersions, mergeProfiles } from '../../src/profile/merge-profiles.ts';
import { mergedText } from '../../src/profile/merge-text.ts';
import { fromText } from '../../src/profile/profile-file.ts';

const { library } = await readLibrary('test/fixtures/small/editions/frameworks');

const text = (frameworks: string, more = 'answers: {}\n'): string =>
  `gapwalk: "1"\ncountry: {name: Maritania, fictional: true}\nroles: [origin]\nas-of: 2025-06-30\nstatus: draft\n${frameworks}${more}`;

function loaded(frameworks: string, more?: string) {
  const { source, profile, problems } = fromText('m.yaml', text(frameworks, more), library);
  if (source === null || profile === null) throw new Error('the head has errors');
  return { source, profile, problems };
}

const problemsWith = (frameworks: string) =>
  fromText('m.yaml', text(frameworks), library).problems.map(({ code, severity }) => [code, severity]);

describe('the versions that a profile says', () => {
  test.each([
    ['the present one', 'frameworks: {harbour: "3.0.0"}\n', []],
    ['an earlier one', 'frameworks: {harbour: "1.0.0"}\n', [['other-version', 'warning']]],
    ['none', '', []],
    ['of nothing', 'frameworks:\n', []],
    ['of a framework that is not there', 'frameworks: {harbor: "1.0.0"}\n', [['unknown-framework', 'warning']]],
    ['as a number', 'frameworks: {harbour: 3.0}\n', [['number-not-text', 'error']]],
    ['as a list', 'frameworks: [harbour]\n', [['wrong-kind', 'error']]],
  ])('may be %s', (_, frameworks, expected) => {
    expect(problemsWith(frameworks)).toEqual(expected);
  });

  test('stay byte for byte where an answer or the plan is changed', () => {
    const lines =
      'frameworks:   # as we had them\n  "harbour":  \'1.0.0\'\n  x-ours: 7\n  old-one: "9"   # withdrawn\n';
    const { source } = loaded(lines);
    const answered = withAnswer(source, 'cost', bareAnswer({ kind: 'value', value: 4 }));
    const planned = withPlan(source, [{ gap: 'harbour/near', action: 'Act.', owner: null, due: null, state: 'to-do' }]);
    for (const changed of [answered, planned]) expect(changed).toContain(lines);
  });

  test('are all kept where profiles are joined', () => {
    const files = [loaded('frameworks: {harbour: "3.0.0"}\n'), loaded('frameworks: {old: "1"}\n'), loaded('')] as const;
    const [one, ...others] = files;
    const merged = mergeProfiles([one.profile, ...others.map(({ profile }) => profile)], null);
    expect(merged.profile.frameworks).toEqual({ harbour: '3.0.0', old: '1' });
    expect(fromText('m.yaml', mergedText(merged.profile, files), library).profile?.frameworks).toEqual(
      merged.profile.frameworks,
    );
  });

  test('keep profiles from being joined only where two of them say different ones', () => {
    const profiles = ['{harbour: "3.0.0", a: "1"}', '{}', '{harbour: "1.0.0", a: "1", b: "2"}'].map(
      (frameworks) => loaded(`frameworks: ${frameworks}\n`).profile,
    );
    expect(differingVersions(profiles)).toEqual([{ framework: 'harbour', versions: ['3.0.0', null, '1.0.0'] }]);
    expect(differingVersions(profiles.slice(1))).toEqual([]);
  });
});

test('a question that became another and was then taken out is said to be gone since that version', async () => {
  const [harbour, ...others] = library.frameworks;
  if (harbour === undefined) throw new Error('no framework');
  const gone = harbour.migrations.map((one) =>
    one.to === '3.0.0' ? { ...one, questions: { preparation: null } } : one,
  );
  const changed = { ...library, frameworks: [{ ...harbour, migrations: gone }, ...others] };
  const { problems } = fromText('m.yaml', text('', 'answers: {seminars: held}\n'), changed);
  expect(problems).toMatchObject([{ code: 'question-taken-out', details: { version: '3.0.0' } }]);
});
