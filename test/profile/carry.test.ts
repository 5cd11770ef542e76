import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Framework } from '../../src/framework/framework.ts';
import type { Library } from '../../src/framework/library.ts';
import type { Migration, NewAnswer } from '../../src/framework/migration.ts';
import { type Carried, carry } from '../../src/profile/carry.ts';
import { loadProfile } from '../../src/profile/load-profile.ts';
import { parseSource } from '../../src/source/source.ts';
import { frameworkFrom, libraryOf, questionsFrom } from '../from-yaml.ts';

const questions = questionsFrom(`
  - {id: orientation, answers: ladder}
  - {id: channels, answers: {choices: [{id: banks, title: Banks}, {id: post, title: Post}]}}
`);
const plain = frameworkFrom(
  { scoring: '{aggregate: mean}' },
  { one: 'items:\n  - {id: near, rule: {met: {question: orientation, atLeast: adopted}}}\n' },
  questions,
);

const migration = (from: string, to: string, more: Partial<Migration> = {}): Migration => ({
  from,
  to,
  note: 'Other words.',
  questions: {},
  answers: {},
  items: {},
  ...more,
});

const inVersion = (version: string, migrations: readonly Migration[], id = 'framework'): Framework => ({
  ...plain,
  id,
  version,
  migrations,
});

const libraryWith = (...frameworks: readonly Framework[]): Library => ({ ...libraryOf(plain, questions), frameworks });

const head =
  'gapwalk: "1"\ncountry: {name: Maritania, fictional: true}\nroles: [origin]\nas-of: 2025-06-30\nstatus: draft\n';

type Plain = { readonly [key: string]: unknown };

/** What a profile holds after it was carried, and what was said of it. */
function carriedOf(profile: Plain, ...frameworks: readonly Framework[]) {
  const source = parseSource('p.yaml', JSON.stringify({ gapwalk: '1', ...profile }));
  const { source: after, carried } = carry(source, libraryWith(...frameworks));
  const { answers, plan, frameworks: versions } = after.value as Plain;
  return { answers, plan, versions, carried };
}

const renaming = migration('1', '2', {
  questions: { seminars: 'orientation', fees: null },
  answers: { orientation: { held: 'operating', foreseen: 'planned' }, channels: { telegraph: null, giro: 'post' } },
  items: { reach: ['near', 'far'], leaflets: [] },
});

describe('a profile for an earlier version', () => {
  test('has its questions, its answers and what its plan is for as they are now, with reasons and who said it', () => {
    const { answers, plan, versions } = carriedOf(
      {
        frameworks: { framework: '1' },
        answers: {
          seminars: { answer: 'held', because: 'Weekly.', by: 'labour', also: [{ answer: 'held', by: 'justice' }] },
          channels: { contested: [{ answer: ['giro'] }, { answer: ['telegraph', 'banks'] }, { answer: 'unknown' }] },
        },
        plan: [{ gap: 'framework/reach', action: 'Act.' }],
      },
      inVersion('2', [renaming]),
    );
    expect(answers).toEqual({
      orientation: {
        answer: 'operating',
        because: 'Weekly.',
        by: 'labour',
        also: [{ answer: 'operating', by: 'justice' }],
      },
      channels: { contested: [{ answer: ['post'] }, { answer: ['banks'] }, { answer: 'unknown' }] },
    });
    expect(plan).toEqual([
      { gap: 'framework/near', action: 'Act.' },
      { gap: 'framework/far', action: 'Act.' },
    ]);
    expect(versions).toEqual({ framework: '2' });
  });

  test('has what a decision was made between as it is now', () => {
    const { answers } = carriedOf(
      {
        frameworks: { framework: '1' },
        answers: { seminars: { answer: 'held', decided: { by: 'committee', from: [{ answer: 'foreseen' }] } } },
      },
      inVersion('2', [renaming]),
    );
    expect(answers).toEqual({
      orientation: { answer: 'operating', decided: { by: 'committee', from: [{ answer: 'planned' }] } },
    });
  });

  test('does not say no where the only choice can no longer be given: it is not known', () => {
    const { answers } = carriedOf(
      { frameworks: { framework: '1' }, answers: { channels: ['telegraph'] } },
      inVersion('2', [renaming]),
    );
    expect(answers).toEqual({ channels: 'unknown' });
    const none = carriedOf({ frameworks: { framework: '1' }, answers: { channels: [] } }, inVersion('2', [renaming]));
    expect(none.answers).toEqual({ channels: [] });
  });

  test('keeps the reason of an answer that can no longer be given, which is not known then', () => {
    const leaving = migration('1', '2', { answers: { orientation: { weekly: null } } });
    const { answers } = carriedOf(
      { frameworks: { framework: '1' }, answers: { orientation: { answer: 'weekly', because: 'So it is.' } } },
      inVersion('2', [leaving]),
    );
    expect(answers).toEqual({ orientation: { answer: 'unknown', because: 'So it is.' } });
  });

  test('keeps the answer that stands under the new id, and names the one it drops', () => {
    const { answers, carried } = carriedOf(
      { frameworks: { framework: '1' }, answers: { seminars: 'held', orientation: 'adopted' } },
      inVersion('2', [renaming]),
    );
    expect(answers).toEqual({ orientation: 'adopted' });
    expect(carried[0]?.questions).toEqual([
      { before: 'seminars', after: 'orientation', answers: [], dropped: ['held'] },
    ]);
  });

  test('stays as it is where no migration leads on from its version, and that is said', () => {
    const profile = { frameworks: { framework: '0' }, answers: { seminars: 'held' } };
    const { answers, versions, carried } = carriedOf(profile, inVersion('2', [renaming]));
    expect({ answers, versions }).toEqual({ answers: profile.answers, versions: profile.frameworks });
    expect(carried).toMatchObject([{ from: '0', way: null, questions: [], items: [] }]);
  });

  test.each([
    ['says no version', {}],
    ['says the present version', { framework: '2' }],
    ['says only the version of a framework that is not there', { withdrawn: '1' }],
  ])('is left alone where it %s', (_, frameworks) => {
    const { answers, carried } = carriedOf({ frameworks, answers: { seminars: 'held' } }, inVersion('2', [renaming]));
    expect({ answers, carried }).toEqual({ answers: { seminars: 'held' }, carried: [] });
  });

  test('is said to be wrong where its file is, under the id that its file has', () => {
    const text = `${head}frameworks: {framework: "1"}\nanswers:\n  fees: capped\n  seminars: {answer: sometimes, because: So.}\nplan:\n  - {gap: framework/leaflets, action: A., state: to-do}\n  - {gap: framework/nowhere, action: B., state: to-do}\n`;
    const library = libraryWith(inVersion('2', [renaming]));
    const { problems } = loadProfile(carry(parseSource('p.yaml', text), library).source, library);
    expect(problems.map(({ code, place }) => [code, place?.line, place?.column])).toEqual([
      ['value-outside-set', 9, 22],
      ['unknown-gap', 12, 11],
    ]);
  });
});

describe('a question that two frameworks share', () => {
  const swap = migration('1', '2', { answers: { orientation: { planned: 'adopted', adopted: 'operating' } } });

  test('is carried once where both tell of the same change', () => {
    const { answers, carried } = carriedOf(
      { frameworks: { a: '1', b: '1' }, answers: { orientation: 'planned' } },
      inVersion('2', [swap], 'a'),
      inVersion('2', [swap], 'b'),
    );
    expect(answers).toEqual({ orientation: 'adopted' });
    expect(carried.map((one) => one.questions.length)).toEqual([1, 0]);
  });

  test('is not carried again by one framework where the profile is past that change by the other', () => {
    const { answers } = carriedOf(
      { frameworks: { a: '2', b: '1' }, answers: { orientation: 'planned' } },
      inVersion('2', [swap], 'a'),
      inVersion('2', [swap], 'b'),
    );
    expect(answers).toEqual({ orientation: 'planned' });
  });
});

/* Ids and answers of version 1, 2 and 3 never meet by chance; `shared` may be the new id of several questions. */
const numbers = [0, 1, 2, 3] as const;
const oneOf = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const word = oneOf<string | number>('w0', 'w1', 'w2', 'unknown', 'not-applicable', 7);
const raw = fc.oneof(word, fc.uniqueArray(oneOf('w0', 'w1', 'w2'), { maxLength: 3 }));
const statement = fc.record({ answer: raw, because: oneOf('b1', 'b2') });
const answer = fc.oneof(
  raw,
  fc.record({ answer: raw, because: oneOf('b1', 'b2'), also: fc.array(statement, { maxLength: 2 }) }),
  fc.record({ contested: fc.array(statement, { minLength: 1, maxLength: 3 }) }),
  fc.record({ answer: raw, decided: fc.record({ by: oneOf('labour'), from: fc.array(statement, { maxLength: 2 }) }) }),
);
const ids = [...numbers.map((number) => `a${number}`), 'shared'] as const;
const profiles = fc.record({
  frameworks: fc.constant({ framework: '1' }),
  answers: fc.dictionary(oneOf(...ids), answer),
  plan: fc
    .array(oneOf('framework/i0', 'framework/i1', 'other/i0'))
    .map((gaps) => gaps.map((gap, index) => ({ gap, action: `Action ${index}` }))),
});

/** A part of some keys, each with a value. */
const partOf = <T>(keys: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Readonly<Record<string, T>>> =>
  fc.dictionary(oneOf(...keys), value, { maxKeys: keys.length });

function migrations(from: string, to: string, letters: string, now: string): fc.Arbitrary<Migration> {
  const olds = [...letters].flatMap((letter) => numbers.map((number) => `${letter}${number}`));
  const words = [...letters].map((letter) => ({ a: 'w', b: 'x' })[letter] ?? 'y');
  const next = `${{ b: 'x', c: 'y' }[now] ?? ''}`;
  const answers = partOf(
    [...words.flatMap((one) => [`${one}0`, `${one}1`, `${one}2`]), '7', 'not-applicable'],
    oneOf<NewAnswer>(null, `${next}0`, `${next}1`, 5),
  );
  const items = [...letters].flatMap((letter) => ({ a: ['i0', 'i1'], b: ['j0', 'j1'] })[letter] ?? []);
  const newItems = now === 'b' ? (['j0', 'j1'] as const) : (['k0', 'k1'] as const);
  return fc.record({
    from: fc.constant(from),
    to: fc.constant(to),
    note: fc.constant(''),
    questions: partOf(olds, oneOf<string | null>(null, ...numbers.map((number) => `${now}${number}`), 'shared')),
    answers: partOf([...olds, ...numbers.map((number) => `${now}${number}`), 'shared'], answers),
    items: partOf(items, fc.uniqueArray(oneOf(...newItems), { maxLength: 2 })),
  });
}

const first = migrations('1', '2', 'a', 'b');
const second = migrations('2', '3', 'ab', 'c');

/** The whole way in one file, worked out by trying everything that either file names. */
function composed(one: Migration, other: Migration): Migration {
  const get = <T>(map: Readonly<Record<string, T>>, key: string, otherwise: T): T =>
    Object.hasOwn(map, key) ? (map[key] as T) : otherwise;
  const middle = (id: string): string | null => get(one.questions, id, id);
  const end = (id: string): string | null => {
    const half = middle(id);
    return half === null ? null : get(other.questions, half, half);
  };
  const items: Record<string, readonly string[]> = {};
  for (const item of ['i0', 'i1', 'j0', 'j1'])
    items[item] = [...new Set(get(one.items, item, [item]).flatMap((half) => get(other.items, half, [half])))];
  const named: Record<string, string | null> = {};
  const answers: Record<string, Record<string, NewAnswer>> = {};
  for (const id of ids) {
    named[id] = end(id);
    const [half, whole] = [middle(id), end(id)];
    if (half === null || whole === null) continue;
    const map: Record<string, NewAnswer> = {};
    for (const said of ['w0', 'w1', 'w2', 'unknown', 'not-applicable', '7']) {
      const start = said === '7' ? 7 : said;
      const then = get(get(one.answers, half, {}), said, start);
      map[said] = then === null ? null : get(get(other.answers, whole, {}), String(then), then);
    }
    answers[whole] = map;
  }
  return { ...one, to: other.to, questions: named, answers, items };
}

test('a profile of any other form is carried without a fault, and what is no answer stays', () => {
  const places = fc.constantFrom('seminars', 'channels', 'answer', 'also', 'contested', 'decided', 'from', 'gap');
  const values = [oneOf<string | number | boolean | null>('held', 'giro', 7, null, true, false)];
  const anything = fc.object({ key: places, values, maxDepth: 3, maxKeys: 3 });
  const inPlaces = fc.dictionary(places, fc.oneof(anything, fc.array(anything), fc.dictionary(places, anything)));
  fc.assert(
    fc.property(inPlaces, fc.oneof(inPlaces, fc.array(inPlaces)), (answers, plan) => {
      const after = carriedOf({ frameworks: { framework: '1' }, answers, plan }, inVersion('2', [renaming]));
      expect(JSON.stringify(after.answers).match(/true|false/g)).toEqual(JSON.stringify(answers).match(/true|false/g));
    }),
    { numRuns: 300 },
  );
});

test('a migration in which nothing is named changes nothing', () => {
  fc.assert(
    fc.property(profiles, (profile) => {
      const { answers, plan, carried } = carriedOf(profile, inVersion('2', [migration('1', '2')]));
      expect({ answers, plan }).toEqual({ answers: profile.answers, plan: profile.plan });
      expect(carried).toMatchObject([{ questions: [], items: [] }]);
    }),
  );
});

test('two migrations in a row come to what one file for the whole way comes to', () => {
  // Questions that become one may be told apart by their maps in the middle; one map for the whole way cannot.
  const apart = (one: Migration, other: Migration): boolean => {
    const ends = ids.map((id) => {
      const half = Object.hasOwn(one.questions, id) ? one.questions[id] : id;
      return half != null && Object.hasOwn(other.questions, half) ? other.questions[half] : half;
    });
    const left = ends.filter((end) => end !== null);
    return new Set(left).size === left.length;
  };
  let tried = 0;
  fc.assert(
    fc.property(profiles, first, second, (profile, one, other) => {
      if (!apart(one, other)) return;
      tried += 1;
      const inRow = carriedOf(profile, inVersion('3', [one, other]));
      const atOnce = carriedOf(profile, inVersion('3', [composed(one, other)]));
      expect(inRow.answers).toEqual(atOnce.answers);
      expect(inRow.plan).toEqual(atOnce.plan);
    }),
    { numRuns: 2000 },
  );
  expect(tried).toBeGreaterThan(200);
});

test('no answer and no action is lost without being named', () => {
  fc.assert(
    fc.property(profiles, first, second, (profile, one, other) => {
      const { answers, plan, carried } = carriedOf(profile, inVersion('3', [one, other]));
      expect(missing(profile.answers, answers as Plain, carried)).toEqual([]);
      const named = carried.flatMap(({ items }) => items.filter(({ after }) => after.length === 0));
      const left = (plan as readonly Plain[]).map(({ action }) => action);
      for (const { action } of profile.plan)
        expect(left.includes(action) || named.some((item) => item.action === action)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

/** Everything said in a file that neither stands in the profile after it was carried nor is named as carried or dropped. */
function missing(before: Plain, after: Plain, carried: readonly Carried[]): readonly string[] {
  const told = carried.flatMap((one) => one.questions);
  return Object.entries(before).flatMap(([id, value]) => {
    const one = told.find((other) => other.before === id);
    const said = saidIn(value);
    if (one !== undefined && one.dropped !== null)
      return said.filter((word) => !one.dropped?.map(String).includes(word)).map((word) => `${id}: ${word}`);
    const now = after[one?.after ?? id];
    const left = saidIn(now);
    const kept = (word: string): boolean => {
      const change = one?.answers.find((other) => String(other.before) === word);
      return change === undefined ? left.includes(word) : change.after === null || left.includes(String(change.after));
    };
    const reasons = (whole: unknown): string => (JSON.stringify(whole).match(/"b\d"/g) ?? []).join();
    return [
      ...said.filter((word) => !kept(word)).map((word) => `${id}: ${word}`),
      ...(reasons(value) === reasons(now) ? [] : [`${id}: a reason`]),
    ];
  });
}

/** Every answer that stands anywhere in what is said to a question. */
function saidIn(value: unknown): readonly string[] {
  return [...JSON.stringify(value ?? null).matchAll(/"([wxy]\d|unknown|not-applicable)"|\b([57])\b(?!")/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
}
