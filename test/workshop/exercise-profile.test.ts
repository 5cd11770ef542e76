import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/framework/read-library.ts';
import { wordsIn } from '../../src/language/words.ts';
import { fromText } from '../../src/profile/profile-file.ts';
import { exerciseProfileText } from '../../src/workshop/exercise-profile.ts';
import { mark } from '../../src/workshop/mark.ts';
import { readExercises } from '../../src/workshop/read-exercises.ts';

const { library } = await readLibrary('frameworks');
const shipped = path.resolve('profiles/exercises');
const told = await Promise.all(['en', 'fr'].map(async (language) => readExercises(shipped, library, language)));
const cases = told
  .flatMap(({ exercises }) => exercises)
  .map((exercise) => [exercise.id, exercise.told, exercise] as const);

describe('the file that participants begin with', () => {
  test.each(cases)('of %s, told in %s, is a profile of the case without a problem or an answer', (_, __, exercise) => {
    const { profile, problems } = fromText('group.yaml', exerciseProfileText(exercise, wordsIn('en')), library);
    expect(problems).toEqual([]);
    expect(profile).toMatchObject({
      country: { code: null, name: exercise.country, fictional: true },
      roles: exercise.roles,
      asOf: exercise.asOf,
      status: 'draft',
      exercise: exercise.id,
      told: exercise.told,
      answers: new Map(),
    });
    expect(profile?.basis).toContain(exercise.title);
  });

  test.each(cases)('of %s, told in %s, holds nothing of the key', (_, __, exercise) => {
    const text = exerciseProfileText(exercise, wordsIn('en'));
    for (const [question, { because, hint }] of exercise.key)
      for (const secret of [question, because, hint]) if (secret !== '') expect(text).not.toContain(secret);
    const { profile } = fromText('group.yaml', text, library);
    if (profile === null) throw new Error('no profile');
    expect(mark(exercise, profile, library).filter(({ verdict }) => verdict !== 'open')).toEqual([]);
  });

  test('keeps a name that YAML would read as something else', () => {
    const [first] = told[0]?.exercises ?? [];
    if (first === undefined) throw new Error('no case');
    const odd = { ...first, country: 'No: "yes" #1', title: 'A: b # "c"' };
    const { profile } = fromText('group.yaml', exerciseProfileText(odd, wordsIn('en')), library);
    expect(profile?.country.name).toBe(odd.country);
    expect(profile?.basis).toContain(odd.title);
  });
});
