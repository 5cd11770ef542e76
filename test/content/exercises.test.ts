import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { effectiveAnswersOf } from '../../src/assess/effective-answers.ts';
import { accepts, type Value } from '../../src/framework/answer-set.ts';
import { questionIn } from '../../src/framework/library.ts';
import type { Question } from '../../src/framework/question.ts';
import { readLibrary } from '../../src/framework/read-library.ts';
import { describeSaid } from '../../src/gap/describe.ts';
import { wordsIn } from '../../src/language/words.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { scoreOfFinding } from '../../src/score/score-framework.ts';
import { parseSource } from '../../src/source/source.ts';
import { type Exercise, keyProfile, type Trap, traps } from '../../src/workshop/exercise.ts';
import { mark, tally } from '../../src/workshop/mark.ts';
import { readExercises } from '../../src/workshop/read-exercises.ts';

const folder = 'profiles/exercises';
const words = wordsIn('en');
const { library } = await readLibrary('frameworks');
const { exercises, problems } = await readExercises(folder, library, 'en');
const overlays = exercises.flatMap(({ id, languages }) =>
  languages.filter((language) => language !== 'en').map((language) => ({ id, language })),
);

describe('the exercises that are shipped', () => {
  test('load without a problem, and are three or more', () => {
    expect(problems).toEqual([]);
    expect(exercises.length).toBeGreaterThanOrEqual(3);
  });

  test('are each scored by another set of frameworks', () => {
    const sets = exercises.map(({ frameworks }) => [...frameworks].sort().join(' '));
    expect(new Set(sets).size).toBe(sets.length);
  });

  test('are told in French at least once', () => {
    expect(overlays.map(({ language }) => language)).toContain('fr');
  });
});

describe.each(exercises)('the exercise $id', (exercise) => {
  test('fits on two printed pages and in the time of a workshop', () => {
    expect(wordsOf(exercise)).toBeGreaterThanOrEqual(800);
    expect(wordsOf(exercise)).toBeLessThanOrEqual(1400);
    expect(exercise.minutes).toBeGreaterThanOrEqual(30);
    expect(exercise.minutes).toBeLessThanOrEqual(90);
  });

  test('has 20 to 30 questions, each with a hint and with parts of the story that are there', () => {
    expect(exercise.key.size).toBeGreaterThanOrEqual(20);
    expect(exercise.key.size).toBeLessThanOrEqual(30);
    const parts = exercise.story.map(({ id }) => id);
    for (const [id, { story, hint }] of exercise.key) {
      expect(story.length, id).toBeGreaterThan(0);
      expect(parts, id).toEqual(expect.arrayContaining([...story]));
      expect(hint, id).not.toBe('');
    }
  });

  test('gives no answer away in a hint', () => {
    const given = [...exercise.key].flatMap(([id, { said, hint }]) =>
      titlesOf(describeSaid(said, questionIn(library, id), words), said.kind === 'value' ? said.value : null, id)
        .filter((title) => new RegExp(`(?<![\\p{L}\\d])${escaped(title)}(?![\\p{L}\\d])`, 'iu').test(hint))
        .map((title) => `${id}: ${title}`),
    );
    expect(given).toEqual([]);
  });

  test('has every trap, and the key falls into none', () => {
    const set = [...exercise.key.values()].flatMap(({ trap }) => (trap === null ? [] : [trap]));
    expect(new Set(set)).toEqual(new Set(traps));
    for (const [id, { trap, said }] of exercise.key)
      if (trap !== null)
        expect(said, id).toEqual(
          {
            'law-without-practice': { kind: 'value', value: 'adopted' },
            'unknown-is-not-no': { kind: 'unknown' },
            'signed-not-party': { kind: 'value', value: 'signed' },
          }[trap],
        );
  });

  test('asks no question that does not concern the country or that another answer overrides', () => {
    const answers = effectiveAnswersOf(keyProfile(exercise), library.questions);
    for (const [id, { said }] of exercise.key)
      expect(answers.of(id), id).toEqual(
        said.kind === 'value'
          ? { state: 'known', value: said.value, by: 'own' }
          : said.kind === 'unknown'
            ? { state: 'unknown', why: 'answered-unknown' }
            : { state: 'not-applicable', why: 'answered-not-applicable' },
      );
  });

  test('asks only what some item of its frameworks reads', async () => {
    const kept = await outcomes(exercise, keyProfile(exercise));
    const read = new Set(JSON.stringify(frameworksOf(exercise)).match(/"question":"[a-z0-9-]+"/g));
    expect(kept.size).toBeGreaterThan(0);
    expect([...exercise.key.keys()].filter((id) => !read.has(`"question":"${id}"`))).toEqual([]);
  });

  const trapped = [...exercise.key].flatMap(([id, { trap }]) => (trap === null ? [] : [{ id, trap }]));
  test.each(trapped)(
    'moves an item of its frameworks where a group falls into the trap at $id',
    async ({ id, trap }) => {
      const question = questionIn(library, id);
      const value = fallen(trap, question);
      expect(accepts(question.answers, value)).toBe(true);
      const profile = keyProfile(exercise);
      const [kept, moved] = await Promise.all([
        outcomes(exercise, profile),
        outcomes(exercise, withAnswer(profile, id, value)),
      ]);
      expect([...kept].filter(([item, outcome]) => moved.get(item) !== outcome)).not.toEqual([]);
    },
  );

  test('marks its own key right in everything', () => {
    const { right, ...others } = tally(mark(exercise, keyProfile(exercise), library));
    expect(right).toBe(exercise.key.size);
    expect(others).toEqual({ argued: 0, other: 0, open: 0, claimed: 0 });
  });
});

describe.each(overlays)('$id in $language', ({ id, language }) => {
  const file = `${folder}/${id}/translations/${language}.yaml`;
  const told = parseSource(file, readFileSync(file, 'utf8')).value as Overlay;
  const english = exercises.find((one) => one.id === id) as Exercise;

  test('loads without a problem and has the same length as other stories', async () => {
    const read = await readExercises(folder, library, language);
    expect(read.problems).toEqual([]);
    const exercise = read.exercises.find((one) => one.id === id) as Exercise;
    expect(exercise.title).not.toBe(english.title);
    expect(wordsOf(exercise)).toBeGreaterThanOrEqual(800);
    expect(wordsOf(exercise)).toBeLessThanOrEqual(1400);
  });

  test('covers every part of the story and every entry of the key, and nothing else', () => {
    expect(Object.keys(told.story).sort()).toEqual(english.story.map((part) => part.id).sort());
    expect(Object.keys(told.key).sort()).toEqual([...english.key.keys()].sort());
    expect(Object.keys(told.key).filter((question) => !told.key[question]?.hint)).toEqual([]);
    expect([told.learning.length, told.discuss.length]).toEqual([english.learning.length, english.discuss.length]);
  });

  test('has the same figures in every part of the story', () => {
    for (const { id: part, text } of english.story)
      expect(figuresIn(told.story[part]?.text ?? ''), part).toEqual(figuresIn(text));
  });

  test('names in each reason a part of the story by its title', () => {
    for (const [question, { story }] of english.key) {
      const because = (told.key[question]?.because ?? '').replace(/\s+/g, ' ');
      for (const part of story) expect(because, question).toContain(told.story[part]?.title);
    }
  });
});

interface Overlay {
  readonly story: Readonly<Record<string, { readonly title: string; readonly text: string }>>;
  readonly key: Readonly<Record<string, { readonly because: string; readonly hint?: string }>>;
  readonly learning: readonly string[];
  readonly discuss: readonly string[];
}

function wordsOf({ story }: Exercise): number {
  return story.flatMap(({ text }) => text.split(/\s+/)).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

/** Every figure of a text, sorted; decimals and thousands as in English. */
function figuresIn(text: string): readonly string[] {
  const plain = text.replace(/(\d),(\d{3})(?!\d)/g, '$1$2').replace(/(\d),(\d)/g, '$1.$2');
  return [...plain.matchAll(/\d+(?:\.\d+)*/g)].map(([figure]) => figure).sort();
}

/** What a hint must not say: the title of the answer, or of each of several. */
function titlesOf(described: string, value: Value | null, id: string): readonly string[] {
  const { answers } = questionIn(library, id);
  if (answers.kind !== 'choices' || !Array.isArray(value)) return [described];
  return answers.allowed.filter((answer) => value.includes(answer.id)).map(({ title }) => title);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The answer of a group that falls into the trap. */
function fallen(trap: Trap, { answers }: Question): Value {
  if (trap === 'law-without-practice') return 'operating';
  if (trap === 'signed-not-party') return 'party';
  if (answers.kind === 'choices') return [];
  return answers.kind === 'choice' ? (answers.allowed[0]?.id ?? '') : 0;
}

function withAnswer(profile: Profile, id: string, value: Value): Profile {
  const answer = profile.answers.get(id);
  if (answer?.kind !== 'answer') throw new Error(`${id} is not in the key`);
  return { ...profile, answers: new Map(profile.answers).set(id, { ...answer, said: { kind: 'value', value } }) };
}

function frameworksOf({ frameworks }: Exercise) {
  return library.frameworks.filter(({ id }) => frameworks.includes(id));
}

/** The score, or both ends of it, of each item by framework and id. */
async function outcomes(exercise: Exercise, profile: Profile): Promise<ReadonlyMap<string, string>> {
  const assessed = await Promise.all(
    frameworksOf(exercise).map((framework) => assess(framework, profile, library.questions)),
  );
  return new Map(
    assessed.flatMap(({ framework, findings }) =>
      findings.map((finding): readonly [string, string] => [
        `${framework.id}/${finding.item.id}`,
        JSON.stringify(scoreOfFinding(finding)),
      ]),
    ),
  );
}
