import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { effectiveAnswers } from '../src/assess/effective-answers.ts';
import { outcomeOf } from '../src/assess/finding.ts';
import { overriddenAnswers } from '../src/assess/overridden.ts';
import { isOrdered, rank, type Value } from '../src/framework/answer-set.ts';
import { questionsOf } from '../src/framework/condition.ts';
import { type Framework, type Item, itemsOf } from '../src/framework/framework.ts';
import type { Question } from '../src/framework/question.ts';
import { type LibraryRead, readLibrary } from '../src/framework/read-library.ts';
import { stepsTo } from '../src/gap/steps.ts';
import { wordsIn } from '../src/language/words.ts';
import { formatProblems } from '../src/problem/format-problem.ts';
import { hasErrors, type Problem } from '../src/problem/problem.ts';
import type { Answer } from '../src/profile/profile.ts';
import { readProfile } from '../src/profile/profile-file.ts';
import { listYaml } from '../src/source/disk.ts';
import type { Case } from '../src/trial/case.ts';
import { reachByRule } from '../src/trial/mutants.ts';
import { mutate } from '../src/trial/mutation.ts';
import { readCases } from '../src/trial/read-cases.ts';
import { sampleAnswers } from '../src/trial/samples.ts';
import { tryCase, tryCases } from '../src/trial/try-cases.ts';
import { answer } from './generators.ts';

const folder = 'frameworks';

/** The frameworks that ship, by folder. */
const ids = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(path.join(folder, entry.name)).includes('framework.yaml'))
  .map(({ name }) => name);

/** Those whose items are worked out in cases. */
const worked = ids.filter((id) => readdirSync(path.join(folder, id)).includes('cases'));

let read: LibraryRead;
const cases = new Map<string, readonly Case[]>();
const caseProblems: Problem[] = [];

beforeAll(async () => {
  read = await readLibrary(folder);
  for (const framework of read.library.frameworks) {
    const found = await readCases(path.join(folder, framework.id), framework, read.library.questions);
    cases.set(framework.id, found.cases);
    caseProblems.push(...found.problems);
  }
});

const shown = (problems: readonly Problem[]): string => formatProblems(problems, wordsIn('en'));

function frameworkOf(id: string): Framework {
  const framework = read.library.frameworks.find((one) => one.id === id);
  if (framework === undefined) throw new Error(`${id} did not load:\n${shown(read.problems)}`);
  return framework;
}

const itemsIn = (id: string): readonly Item[] => itemsOf(frameworkOf(id)).map(({ item }) => item);

const askedBy = ({ rule }: Item): readonly string[] =>
  rule.kind === 'measure'
    ? [rule.question]
    : [...new Set(rule.levels.flatMap(({ condition }) => questionsOf(condition)))];

describe('the shipped frameworks', () => {
  test('load without a problem', () => {
    expect(shown(read.problems)).toBe('0 errors, 0 warnings');
    expect(read.library.frameworks.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  test('have cases without a problem, for at least the common understandings and Colombo', () => {
    expect(shown(caseProblems)).toBe('0 errors, 0 warnings');
    expect(worked).toEqual(expect.arrayContaining(['iamm-common-understandings', 'colombo-2003']));
  });

  test('have questions that some rule or some other question uses', () => {
    const used = new Set(
      read.library.frameworks.flatMap((framework) => itemsOf(framework).flatMap(({ item }) => askedBy(item))),
    );
    const followed = [...read.library.questions.values()].map(({ follows }) => follows?.test.question);
    const idle = [...read.library.questions.keys()].filter((id) => !used.has(id) && !followed.includes(id));
    expect(idle).toEqual([]);
  });

  test('have a help and a way to prove the answer for every question', () => {
    const bare = [...read.library.questions.values()].filter(({ help, evidence }) => help === '' || evidence === '');
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(ids)('%s', (id) => {
  test('says of each item where it stands, why its rule is fair and what to do first', () => {
    const bare = itemsIn(id).flatMap((item) => [
      ...(item.reference.locator.trim() === '' ? [`${item.id}: no reference`] : []),
      ...(item.whyThisRule === '' ? [`${item.id}: no why-this-rule`] : []),
      ...(item.remedy === '' ? [`${item.id}: no remedy`] : []),
    ]);
    expect(bare).toEqual([]);
  });

  test('never answers a better answer with a worse outcome', () => {
    expect(itemsIn(id).flatMap((item) => fallsOf(item, read.library.questions))).toEqual([]);
  });

  test('is possible to meet, in every role that an item concerns alone', () => {
    const never = itemsIn(id).flatMap((item) =>
      item.rule.kind === 'measure' || reachesTop(item, read.library.questions) ? [] : [item.id],
    );
    expect(never).toEqual([]);
  });
});

describe.each(worked)('the cases of %s', (id) => {
  test('come out as they say', async () => {
    expect(shown(await tryCases(cases.get(id) ?? [], read.library.questions))).toBe('0 errors, 0 warnings');
  });

  test('show every item met, not met and open, and partly met where its rule has it', async () => {
    const lacking: string[] = [];
    for (const item of itemsIn(id)) {
      const mine = (cases.get(id) ?? []).filter((one) => one.item.id === item.id);
      const outcomes = await Promise.all(
        mine.map(async (one) => outcomeOf(await tryCase(one, item, read.library.questions))),
      );
      const { rule } = item;
      const between = rule.kind === 'levels' ? rule.levels.map(({ level }) => level) : [];
      const wanted = [item.levels[0]?.id ?? '', ...between, item.levels.at(-1)?.id ?? '', 'open'];
      for (const outcome of new Set(wanted))
        if (!outcomes.includes(outcome)) lacking.push(`${item.id}: no case that is ${outcome}`);
    }
    expect(lacking).toEqual([]);
  });

  test('notice a level that is always or never reached', () => {
    const unnoticed = itemsIn(id).flatMap((item) =>
      mutate(item, cases.get(id) ?? [], read.library.questions)
        .survivors.filter(({ mutant, apart }) => mutant.kind === 'level' && apart !== null)
        .map(({ mutant, apart }) => `${item.id}: ${mutant.change}, apart with ${JSON.stringify(apart)}`),
    );
    expect(unnoticed).toEqual([]);
  });
});

describe.each(readdirSync('profiles').filter((name) => name.endsWith('.yaml')))('profiles/%s', (name) => {
  test('loads without an error', async () => {
    const { profile, source, problems } = await readProfile(path.join('profiles', name), read.library);
    expect(hasErrors(problems) ? shown(problems) : '').toBe('');
    expect(profile?.answers.size).toBeGreaterThan(0);
    if (profile === null || source === null) throw new Error('no profile');
    expect(overriddenAnswers(profile, source, read.library).map(({ details }) => details)).toEqual([]);
  });
});

test('there are profiles to look at', async () => {
  expect((await listYaml('profiles')).length).toBeGreaterThan(0);
});

/** The cases in which one answer raised on its ordered set lowers the low or the high end of an item; the first few. */
function fallsOf(item: Item, questions: ReadonlyMap<string, Question>): readonly string[] {
  const falls: string[] = [];
  if (item.rule.kind === 'measure') return falls;
  let number = 0;
  for (const { roles, answers } of sampleAnswers(askedBy(item), item.concerns, questions, false)) {
    number += 1;
    if (number % 7 !== 0 || falls.length > 2) continue;
    const scores = (given: ReadonlyMap<string, Answer>): readonly [number, number] | null => {
      const reach = reachByRule(item, item.rule, effectiveAnswers({ questions, roles, answers: given }), questions);
      return reach && [reach.low.score, reach.high.score];
    };
    const before = scores(answers);
    for (const [id, one] of answers) {
      const set = questions.get(id)?.answers;
      const value = one.kind === 'answer' && one.said.kind === 'value' ? one.said.value : null;
      if (set?.kind !== 'choice' || !isOrdered(set) || value === null || before === null) continue;
      const next: Value | undefined = set.allowed[rank(set, value) + 1]?.id;
      if (next === undefined) continue;
      const after = scores(new Map([...answers, [id, answer(next)]]));
      if (after !== null && (after[0] < before[0] || (before[0] === before[1] && after[1] < before[1])))
        falls.push(
          `${item.id}: ${id} from ${value} to ${next} with ${JSON.stringify(Object.fromEntries([...answers].map(([other, given]) => [other, given.kind === 'answer' && given.said.kind === 'value' ? given.said.value : '?'])))}`,
        );
    }
  }
  return falls;
}

function reachesTop(item: Item, questions: ReadonlyMap<string, Question>): boolean {
  const { rule } = item;
  if (rule.kind === 'measure') return true;
  const top = rule.levels.at(-1);
  if (top === undefined) return false;
  return item.concerns.every((role) => {
    const profile = { roles: [role], answers: new Map<string, Answer>() };
    const context = { profile, answers: effectiveAnswers({ questions, ...profile }) };
    return stepsTo(item, top.level, context, questions) !== null;
  });
}
