import { beforeAll, describe, expect, test } from 'vitest';
import { overriddenAnswers } from '../../src/assess/overridden.ts';
import type { Library } from '../../src/framework/library.ts';
import { readLibrary } from '../../src/framework/read-library.ts';
import { wordsIn } from '../../src/language/words.ts';
import { problemSentences } from '../../src/problem/format-problem.ts';
import { loadProfile, type ProfileLoaded } from '../../src/profile/load-profile.ts';
import { parseSource } from '../../src/source/source.ts';

let library: Library;

beforeAll(async () => {
  ({ library } = await readLibrary('test/fixtures/base'));
});

const head =
  'gapwalk: "1"\ncountry: {code: PH, name: Philippines}\nroles: [origin]\nas-of: 2025-06-30\nstatus: draft\n';

const load = (text: string): ProfileLoaded => loadProfile(parseSource('profile.yaml', text), library);

/** Line, code and hint of each error. */
function errorsIn(text: string): readonly (readonly [number | undefined, string, string])[] {
  return load(text)
    .problems.filter(({ severity }) => severity === 'error')
    .map((problem) => [problem.place?.line, problem.code, problemSentences(problem, wordsIn('en')).hint]);
}

describe('the workshop case of a profile', () => {
  test('is named by its id, with the language it is told in', () => {
    const { profile, problems } = load(`${head}exercise: makwira\ntold: fr\nanswers: {}\n`);
    expect(problems).toEqual([]);
    expect(profile).toMatchObject({ exercise: 'makwira', told: 'fr' });
    expect(load(head).profile).toMatchObject({ exercise: null, told: null });
  });

  test.each(['"The mines"', '3', '[makwira]', ''])('cannot be %s', (written) => {
    const [first] = errorsIn(`${head}exercise: ${written}\n`);
    expect(first?.[0]).toBe(6);
  });
});

describe('the country of a profile', () => {
  test.each(['XA', 'ZZ', 'EU', 'UK', 'ph', 'PHL', ''])('cannot be %j', (code) => {
    const errors = errorsIn(head.replace('code: PH', `code: "${code}"`));
    expect(errors.map(([line, one]) => [line, one])).toEqual([[2, 'unknown-country']]);
    expect(errors[0]?.[2].includes("Did you mean 'PH'")).toBe(code === 'ph');
  });

  test.each(['PH', 'NO', 'GB', 'SS'])('can be %s', (code) => {
    expect(errorsIn(head.replace('code: PH', `code: ${code}`))).toEqual([]);
  });

  test('needs no code where it is made up', () => {
    expect(
      load(head.replace('{code: PH, name: Philippines}', '{name: Maritania, fictional: true}')).profile?.country,
    ).toEqual({
      code: null,
      name: 'Maritania',
      fictional: true,
    });
  });
});

describe('an answer with an error', () => {
  test('is kept as faulty, and the others stand', () => {
    const { profile, problems } = load(
      `${head}answers:\n  orientation: adoptd\n  remittance-cost: {answer: 5, because: A survey.}\n`,
    );
    expect(problems.map(({ code }) => code)).toEqual(['value-outside-set']);
    expect(profile?.answers.get('orientation')).toEqual({ kind: 'faulty' });
    expect(profile?.answers.get('remittance-cost')).toMatchObject({ said: { kind: 'value', value: 5 } });
  });

  test.each([
    ['orientation:', 'wrong-kind', /form/],
    ['orientation: [adopted]', 'wrong-kind', /form/],
    ['orientation: {answer: {adopted: yes}, because: x}', 'wrong-kind', /form/],
    ['orientation: On paper', 'value-outside-set', /Did you mean 'adopted'\?/],
    ['orientation: 3', 'value-outside-set', /none \(No\), planned/],
    ['orientation: Adopted', 'value-outside-set', /'adopted'/],
    ['remittance-cost: five', 'wrong-kind', /form/],
    ['remittance-cost: "5"', 'wrong-kind', /form/],
    ['remittance-cost: .nan', 'wrong-kind', /form/],
    ['remittance-cost: .inf', 'wrong-kind', /form/],
    ['remittance-cost: -0.5', 'number-outside-set', /0 to 50/],
    ['channels: banks', 'wrong-kind', /list/],
    ['channels: [banks, pos]', 'value-outside-set', /'post'/],
    ['channels: [[banks]]', 'wrong-kind', /form/],
    ['channels: [banks: yes]', 'wrong-kind', /form/],
    ['strategy-date: 2025-02-29', 'bad-date', /2025-06-30/],
    ['strategy-date: 2025', 'bad-date', /2025-06-30/],
    ['orientaton: none', 'unknown-question', /'orientation'/],
    ['orientation: {answer: none, becuase: x}', 'unknown-key', /'because'/],
  ])('%s is said to be wrong in words', (line, code, hint) => {
    const { problems } = load(`${head}answers:\n  ${line}\n`);
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map((problem) => problem.code)).toEqual([code]);
    for (const problem of errors) {
      const sentences = problemSentences(problem, wordsIn('en'));
      expect(sentences.hint).toMatch(hint);
      expect(`${sentences.message} ${sentences.hint}`).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
    }
  });
});

describe('an answer decided between ministries', () => {
  const decided = (by: string): string =>
    `${head}answers:\n  orientation:\n    answer: adopted\n    because: A decree.\n    decided: {by: ${by}, from: [{answer: none}]}\n`;

  test.each(['""', "'  '"])('says by whom: %s is an error at its place, and the answer is faulty', (by) => {
    const { profile, problems } = load(decided(by));
    expect(problems.map(({ code, severity, place }) => [code, severity, place?.line, place?.column])).toEqual([
      ['empty-text', 'error', 10, 19],
    ]);
    expect(profile?.answers.get('orientation')).toEqual({ kind: 'faulty' });
  });

  test('by somebody stands', () => {
    expect(load(decided('Cabinet')).problems).toEqual([]);
  });
});

describe('the problems of one profile', () => {
  test('are shown together: those of the head do not hide those of the answers', () => {
    const text = `${head.replace('draft', 'drafft').replace('[origin]', '[orgin]')}answers:\n  orientation: {answer: adoptd, because: A decree.}\n  nobody-asks: yes\n`;
    expect(errorsIn(text).map(([line, code]) => [line, code])).toEqual([
      [3, 'not-allowed'],
      [5, 'not-allowed'],
      [7, 'value-outside-set'],
      [8, 'unknown-question'],
    ]);
  });

  test('name every unknown key at once', () => {
    const text = `${head}colour: red\nanswrs: {}\nx-mine: kept\nshape: round\n`;
    expect(errorsIn(text).map(([line, code]) => [line, code])).toEqual([
      [6, 'unknown-key'],
      [7, 'unknown-key'],
      [9, 'unknown-key'],
    ]);
    expect(errorsIn(text)[1]?.[2]).toContain("'answers'");
  });

  test('name a misspelt key once, not the missing one beside it', () => {
    expect(errorsIn(head.replace('status:', 'staus:')).map(([line, code]) => [line, code])).toEqual([
      [5, 'unknown-key'],
    ]);
  });

  test('do not include blocks that hold nothing yet', () => {
    expect(load(`${head}answers:\nplan:\nministries:\n`)).toMatchObject({ problems: [], profile: { plan: [] } });
  });

  test.each([
    ['roles: []', 'empty-list'],
    ['roles: origin', 'wrong-kind'],
    ['roles: {origin: true}', 'wrong-kind'],
  ])('%s is %s', (roles, code) => {
    expect(errorsIn(head.replace('roles: [origin]', roles)).map((one) => one[1])).toEqual([code]);
  });

  test.each([
    ['answers: [orientation]', 'wrong-kind'],
    ['plan: {a: b}', 'wrong-kind'],
    ['plan: [fund]', 'wrong-kind'],
    ['plan: [[fund]]', 'wrong-kind'],
    ['plan: [{gap: orientation, action: Act., state: to-do}]', 'unknown-gap'],
    ['prepared-by: [{nam: Ana}]', 'unknown-key'],
    ['ministries: {labur: Department of Work}', 'unknown-respondent'],
  ])('%s is %s', (line, code) => {
    expect(errorsIn(`${head}${line}\n`).map((one) => one[1])).toEqual([code]);
  });

  test('of another format are only that it is another', () => {
    const text = `${head.replace('"1"', '"2"')}something: new\nanswers: {orientation: adoptd}\n`;
    expect(errorsIn(text).map((one) => one[1])).toEqual(['unknown-format']);
    expect(errorsIn(head.replace('"1"', '1')).map((one) => one[1])).toEqual(['number-not-text']);
  });

  test('include a missing reason: a warning in a draft, an error once validated', () => {
    const text = `${head}answers:\n  orientation: {answer: unknown}\n  channels: []\n`;
    expect(load(text).problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['missing-reason', 'warning'],
      ['missing-reason', 'warning'],
    ]);
    expect(errorsIn(text.replace('draft', 'validated')).map((one) => one[1])).toEqual([
      'missing-reason',
      'missing-reason',
    ]);
  });
});

describe('an answer to a question that is not asked', () => {
  const overridden = (answers: string): readonly unknown[] => {
    const source = parseSource('profile.yaml', `${head}answers:\n${answers}`);
    const { profile } = loadProfile(source, library);
    if (profile === null) throw new Error('no profile');
    return overriddenAnswers(profile, source, library).map(({ code, severity, place }) => [
      code,
      severity,
      place?.line,
    ]);
  };

  test('is warned of where it says something else than what takes its place', () => {
    expect(overridden('  orientation: none\n  covers-complaints: yes\n')).toEqual([
      ['overridden-answer', 'warning', 8],
    ]);
    expect(
      overridden('  orientation: none\n  covers-complaints:\n    contested: [{answer: yes}, {answer: no}]\n'),
    ).toEqual([['overridden-answer', 'warning', 8]]);
  });

  test('is no matter where it says the same, says nothing, or is asked', () => {
    expect(overridden('  orientation: none\n  covers-complaints: no\n')).toEqual([]);
    expect(overridden('  orientation: none\n  covers-complaints: unknown\n')).toEqual([]);
    expect(overridden('  orientation: operating\n  covers-complaints: yes\n')).toEqual([]);
    expect(overridden('  covers-complaints: yes\n')).toEqual([]);
  });
});
