import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/framework/read-library.ts';
import { bareAnswer } from '../../src/profile/bare-answer.ts';
import { mergeAnswers, statementsOf } from '../../src/profile/merge-answers.ts';
import { mergeProfiles } from '../../src/profile/merge-profiles.ts';
import { mergedText } from '../../src/profile/merge-text.ts';
import type { Answer, Profile, Said, Statement } from '../../src/profile/profile.ts';
import { fromText } from '../../src/profile/profile-file.ts';

const { library } = await readLibrary('frameworks');

const value = (id: string): Said => ({ kind: 'value', value: id });
const answer = (said: Said, more: Partial<Statement> = {}): Answer => ({ ...bareAnswer(said), ...more });
const statement = (said: Said, more: Partial<Statement> = {}): Statement => {
  const [only] = statementsOf(answer(said, more));
  if (only === undefined) throw new Error('a bare answer says nothing');
  return only;
};

const labour = answer(value('operating'), { by: 'labour', because: 'Seminars run.' });
const interior = answer(value('operating'), { by: 'interior', because: 'We attend them.' });
const justice = answer(value('adopted'), { by: 'justice', because: 'Only the law is there.' });
const health = answer({ kind: 'unknown' }, { by: 'health', because: 'Asked; no reply.' });
const notOurs = answer({ kind: 'not-applicable' }, { by: 'education', because: 'No such workers.' });
const decided = answer(value('adopted'), {
  by: 'committee',
  decided: {
    by: 'committee',
    on: '2026-02-01',
    because: 'The seminars stopped.',
    from: [labour, justice].flatMap(statementsOf),
  },
});

describe('joining what ministries answer to one question', () => {
  test('keeps every reason of those who agree', () => {
    const merged = mergeAnswers([labour, interior]);
    expect(merged?.kind).toBe('answer');
    expect(merged === null ? [] : statementsOf(merged).map(({ because }) => because)).toEqual([
      'We attend them.',
      'Seminars run.',
    ]);
  });

  test('takes an answer before one that is not known, and keeps why it was not', () => {
    const merged = mergeAnswers([health, labour]);
    expect(merged).toMatchObject({ kind: 'answer', said: value('operating'), by: 'labour' });
    expect(merged).toMatchObject({ also: [{ said: { kind: 'unknown' }, because: 'Asked; no reply.' }] });
  });

  test.each([
    ['two different answers', [labour, justice]],
    ['an answer and “does not apply”', [labour, notOurs]],
    ['a decision and somebody new who disagrees', [decided, notOurs]],
    ['two different decisions', [decided, { ...decided, said: value('operating') } as Answer]],
  ])('leaves %s contested', (_, answers) => {
    expect(mergeAnswers(answers)?.kind).toBe('contested');
  });

  test('lets a decision stand against what it was made between', () => {
    expect(mergeAnswers([labour, decided, justice])).toEqual(decided);
  });

  test('lets one who agrees with a decision stand beside it', () => {
    const again = answer(value('adopted'), { by: 'finance' });
    expect(mergeAnswers([again, decided])).toMatchObject({ by: 'committee', also: [{ by: 'finance' }] });
  });
});

const said = fc.constantFrom<Said>(
  value('none'),
  value('adopted'),
  value('operating'),
  { kind: 'unknown' },
  { kind: 'not-applicable' },
);
const plain = fc.record({
  said,
  because: fc.constantFrom(null, 'A law.', 'A visit.'),
  by: fc.constantFrom(null, 'labour', 'justice', 'health'),
  on: fc.constantFrom(null, '2026-01-01', '2026-02-01'),
  confidence: fc.constantFrom(null, 'high' as const),
});
const decision = fc
  .record({ of: plain, from: fc.array(plain, { maxLength: 3 }), by: fc.constantFrom('committee', 'minister') })
  .map(({ of, from, by }) =>
    statement(of.said, {
      ...of,
      decided: { by, on: '2026-03-01', because: null, from: from.map((one) => statement(one.said, one)) },
    }),
  );
const anyStatement = fc.oneof(
  plain.map((one) => statement(one.said, one)),
  decision,
);
/** Answers as merging itself writes them, from any statements. */
const anyAnswer = fc
  .array(anyStatement, { minLength: 1, maxLength: 4 })
  .map((all) => mergeAnswers(all.map((one): Answer => ({ kind: 'answer', ...one, also: [] }))))
  .filter((one) => one !== null);

const nested = (one: Statement): readonly Statement[] => [one, ...(one.decided?.from ?? []).flatMap(nested)];
const everything = (of: Answer): readonly Statement[] => statementsOf(of).flatMap(nested);

describe('joining answers, whatever they are', () => {
  test('does not depend on their order or grouping', () => {
    fc.assert(
      fc.property(anyAnswer, anyAnswer, anyAnswer, (a, b, c) => {
        const ab = mergeAnswers([a, b]);
        const bc = mergeAnswers([b, c]);
        if (ab === null || bc === null) throw new Error('nothing came of two answers');
        expect(mergeAnswers([b, a])).toEqual(ab);
        expect(mergeAnswers([ab, c])).toEqual(mergeAnswers([a, bc]));
        expect(mergeAnswers([ab, c])).toEqual(mergeAnswers([a, b, c]));
      }),
    );
  });

  test('changes nothing where an answer is joined with itself', () => {
    fc.assert(
      fc.property(anyAnswer, (a) => {
        expect(mergeAnswers([a, a])).toEqual(a);
      }),
    );
  });

  test('drops nothing that anybody said', () => {
    fc.assert(
      fc.property(anyAnswer, anyAnswer, (a, b) => {
        const merged = mergeAnswers([a, b]);
        const kept = merged === null ? [] : everything(merged);
        for (const one of [...everything(a), ...everything(b)])
          expect(kept.some((other) => isDeepStrictEqual(one, other))).toBe(true);
      }),
    );
  });

  test('calls contested exactly what two who live on say otherwise', () => {
    fc.assert(
      fc.property(anyAnswer, (a) => {
        const known = statementsOf(a).filter((one) => one.said.kind !== 'unknown');
        const values = new Set(known.map((one) => JSON.stringify(one.said)));
        expect(a.kind === 'contested').toBe(values.size > 1);
      }),
    );
  });
});

const head = (more: string): string =>
  `# ours\ngapwalk: "1"\ncountry: {code: PH, name: Philippines}\nroles: [origin]\nas-of: 2026-01-31\nstatus: draft\n${more}`;

const file = (name: string, text: string) => {
  const { source, profile, problems } = fromText(name, text, library);
  if (source === null || profile === null) throw new Error(JSON.stringify(problems));
  return { source, profile };
};

describe('joining profiles', () => {
  const a = file(
    'labour.yaml',
    head(
      'x-file: 7  # a number of ours\nanswers:\n  # seen on site\n  pre-departure-orientation: {answer: operating, by: labour, because: Seminars., x-page: 4}\nplan:\n  - {gap: colombo-2003/welfare-fund, action: Pay in, state: to-do}\n',
    ),
  );
  const b = file(
    'justice.yaml',
    head(
      'answers:\n  pre-departure-orientation: {answer: adopted, by: justice, because: The law.}\n  welfare-fund: {answer: operating, by: justice}\nplan:\n  - {gap: colombo-2003/welfare-fund, action: Write the law, state: doing}\n',
    ),
  );

  test('keeps both plans, all that is contested, and the first file’s comments and own keys', () => {
    const merged = mergeProfiles([a.profile, b.profile], null);
    expect(merged.contested).toEqual(['pre-departure-orientation']);
    const text = mergedText(merged.profile, [a, b]);
    const again = file('all.yaml', text);
    expect(again.profile).toEqual(merged.profile);
    expect(text).toContain('# ours\n');
    expect(text).toContain('# seen on site\n');
    expect(text).toContain('x-file: 7  # a number of ours\n');
    expect(again.profile.plan.map(({ action }) => action)).toEqual(['Pay in', 'Write the law']);
  });

  test('gives back the very file where it is joined with itself', () => {
    const merged = mergeProfiles([a.profile, a.profile], null);
    expect(mergedText(merged.profile, [a, a])).toBe(a.source.text);
  });

  test('is the same profile in any order', () => {
    const sorted = ({ preparedBy, plan, answers, ...rest }: Profile) => ({
      ...rest,
      preparedBy: [...preparedBy].map((one) => JSON.stringify(one)).sort(),
      plan: plan.map((one) => JSON.stringify(one)).sort(),
      answers: [...answers].sort(([one], [other]) => (one < other ? -1 : 1)),
    });
    expect(sorted(mergeProfiles([b.profile, a.profile], null).profile)).toEqual(
      sorted(mergeProfiles([a.profile, b.profile], null).profile),
    );
  });

  describe('that came from one file', () => {
    const base = file('base.yaml', a.source.text);
    const changedByOne = file('one.yaml', a.source.text.replace('answer: operating', 'answer: monitored'));
    const tookOut = file(
      'two.yaml',
      a.source.text.replace(/ {2}pre-departure-orientation.*\n/, '  welfare-fund: {answer: none, because: Closed.}\n'),
    );

    test('takes a change that only one made', () => {
      const merged = mergeProfiles([changedByOne.profile, base.profile], base.profile);
      expect(merged.contested).toEqual([]);
      expect(merged.profile.answers.get('pre-departure-orientation')).toMatchObject({ said: value('monitored') });
    });

    test('takes an answer out that one took out and no other changed', () => {
      const merged = mergeProfiles([tookOut.profile, base.profile], base.profile);
      expect([...merged.profile.answers.keys()]).toEqual(['welfare-fund']);
    });

    test('keeps an answer that one took out and another changed', () => {
      const merged = mergeProfiles([tookOut.profile, changedByOne.profile], base.profile);
      expect(merged.profile.answers.get('pre-departure-orientation')).toMatchObject({ said: value('monitored') });
    });

    test('does not bring back an action that one took out of the plan', () => {
      const without = { ...base.profile, plan: [] };
      expect(mergeProfiles([without, base.profile], base.profile).profile.plan).toEqual([]);
      expect(mergeProfiles([without, base.profile], null).profile.plan).toHaveLength(1);
    });
  });
});
