import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/framework/read-library.ts';
import { withPlan } from '../../src/profile/edit-profile.ts';
import { loadProfile } from '../../src/profile/load-profile.ts';
import type { PlanLine } from '../../src/profile/profile.ts';
import { parseSource } from '../../src/source/source.ts';

const { library } = await readLibrary('frameworks');

const head =
  'gapwalk: "1"\ncountry: {code: PH, name: Philippines}\nroles: [origin]\nas-of: 2025-06-30\nstatus: draft\nanswers:\n  welfare-fund: operating # as the ministry said\n';

const fund: PlanLine = {
  gap: 'colombo-2003/welfare-fund',
  action: 'Open the fund to seafarers',
  owner: 'labour',
  due: '2026-12-31',
  state: 'doing',
};
const desk: PlanLine = { gap: 'gcm/data', action: 'Open a desk', owner: null, due: null, state: 'to-do' };
const law: PlanLine = {
  gap: 'gcm/law',
  action: 'Change the law: article 4',
  owner: 'justice',
  due: null,
  state: 'done',
};

const first = `  # agreed in March
  - gap: colombo-2003/welfare-fund # the old fund
    action: Open the fund to seafarers
    owner: labour
    due: 2026-12-31
    state: doing
    x-budget: "0040"
`;
const second = `  # asked for by the embassy
  - {gap: gcm/data, action: Open a desk, state: to-do} # cheap
`;
const third = `  - gap: gcm/law
    state: done
    owner: justice
    action: >-
      Change the law:
      article 4
`;
const tail = '\nx-note: kept # as it is\n';
const text = `${head}plan:\n${first}${second}${third}${tail}`;

const written = (before: string, plan: readonly PlanLine[]): string => withPlan(parseSource('p.yaml', before), plan);
const planIn = (some: string): readonly PlanLine[] | undefined =>
  loadProfile(parseSource('p.yaml', some), library).profile?.plan;

test('the plan in these tests reads as they say', () => {
  expect(planIn(text)).toEqual([fund, desk, law]);
});

describe('a change of the action plan touches only the lines of what changed', () => {
  test.each<[string, readonly PlanLine[], string]>([
    ['nothing', [fund, desk, law], text],
    [
      'how far an action is, with our own key and the comments kept',
      [{ ...fund, state: 'done' }, desk, law],
      text.replace('state: doing', 'state: done'),
    ],
    ['a day taken out', [{ ...fund, due: null }, desk, law], text.replace('    due: 2026-12-31\n', '')],
    [
      'an owner and a day put in on one line',
      [fund, { ...desk, owner: 'labour', due: '2026-05-01' }, law],
      text.replace('state: to-do}', 'state: to-do, owner: labour, due: 2026-05-01}'),
    ],
    [
      'an action in another wording',
      [fund, desk, { ...law, action: 'Change article 4' }],
      text.replace('    action: >-\n      Change the law:\n      article 4\n', '    action: Change article 4\n'),
    ],
    ['the first action taken out', [desk, law], text.replace(first.replace('  # agreed in March\n', ''), '')],
    [
      'the middle one taken out',
      [fund, law],
      text.replace('  - {gap: gcm/data, action: Open a desk, state: to-do} # cheap\n', ''),
    ],
    ['the last one taken out', [fund, desk], text.replace(third, '')],
    [
      'one added at the end',
      [fund, desk, law, { ...desk, action: 'Train two officers' }],
      text.replace(third, `${third}  - gap: gcm/data\n    action: Train two officers\n    state: to-do\n`),
    ],
    [
      'the middle one brought back between its neighbours',
      [fund, { ...desk, action: 'Train two officers' }, desk, law],
      text.replace(first, `${first}  - gap: gcm/data\n    action: Train two officers\n    state: to-do\n`),
    ],
  ])('%s', (_, plan, expected) => {
    const after = written(text, plan);
    expect(after).toBe(expected);
    expect(planIn(after)).toEqual(plan);
  });

  test.each<[string, string, PlanLine]>([
    ['the middle', '{gap: gcm/data, action: Open a desk, x-budget: 3, due: 2026-12-31, state: to-do}', { ...desk }],
    ['the end', '{ gap: gcm/data, action: Open a desk, state: to-do, x-budget: 3, due: 2026-12-31 }', { ...desk }],
    ['two places', '{owner: labour, gap: gcm/data, action: Open a desk, due: 2026-12-31, state: to-do, x-y: 1}', desk],
  ])('parts taken out of an action on one line leave the rest of it: from %s', (_, line, wanted) => {
    const before = text.replace('{gap: gcm/data, action: Open a desk, state: to-do}', line);
    const after = written(before, [fund, wanted, law]);
    const bare = line.replace(/owner: labour, /, '').replace(/due: 2026-12-31, |, due: 2026-12-31/, '');
    expect(after).toBe(before.replace(line, bare));
    expect(planIn(after)).toEqual([fund, desk, law]);
  });

  test('one put in before all others leaves their lines as they are', () => {
    const after = written(text, [{ ...desk, action: 'Train two officers' }, fund, desk, law]);
    expect(planIn(after)?.[0]?.action).toBe('Train two officers');
    expect(after).toContain(second + third + tail);
    expect(after).toContain(first.replace('  # agreed in March\n', ''));
  });
});

describe('a profile without a plan', () => {
  const added = `${head}plan:\n  - gap: gcm/data\n    action: Open a desk\n    state: to-do\n`;

  test.each([
    ['that says nothing of one', head],
    ['with an empty list', `${head}plan: []\n`],
    ['with an empty key', `${head}plan:\n`],
    ['without a line end', head.slice(0, -1)],
    ['with Windows line ends', head.replaceAll('\n', '\r\n')],
  ])('%s gets its first action', (_, before) => {
    expect(written(before, [desk]).replaceAll('\r\n', '\n')).toBe(added);
  });

  test('is what it was after its only action is taken out again', () => {
    expect(written(added, [])).toBe(head);
    expect(written(`${head}plan:\n  # soon\n${second}${tail}`, [])).toContain(head);
    expect(planIn(written(`${head}plan:\n${second}${tail}`, []))).toEqual([]);
  });
});

test('whatever plan follows another, the file holds it, and the answers with their comments stay', () => {
  const text1 = fc.constantFrom('Open a desk', 'yes', '- a', 'a: b # c', '移民', '"', '{x}', '1.10', '2026-01-01');
  const line: fc.Arbitrary<PlanLine> = fc.record({
    gap: fc.constantFrom('gcm/data', 'gcm/law'),
    action: text1,
    owner: fc.option(text1),
    due: fc.option(fc.constantFrom('2026-12-31', '2027-01-01')),
    state: fc.constantFrom<PlanLine['state']>('to-do', 'doing', 'done', 'dropped'),
  });
  const plan = fc.array(fc.oneof(line, fc.constantFrom(fund, desk, law)), { maxLength: 5 });
  fc.assert(
    fc.property(plan, plan, (one, other) => {
      const after = written(written(text, one), other);
      expect(planIn(after)).toEqual(other);
      expect(after).toContain('  welfare-fund: operating # as the ministry said\n');
      expect(after).toContain('x-note: kept # as it is\n');
    }),
    { numRuns: 100 },
  );
});
