import type { Library } from '../../src/framework/library.ts';
import { parseSource } from '../../src/source/source.ts';
import type { Exercise } from '../../src/workshop/exercise.ts';
import { exerciseProfileText } from '../../src/workshop/exercise-profile.ts';
import { loadExercise } from '../../src/workshop/load-exercise.ts';
import { words } from './visit.ts';

/** The text of a workshop case made up for these tests: with a law that nobody keeps, a question that the story leaves open, and wide letters. */
export const caseText = `gapwalk-exercise: "1"
title: "Maritania: the harbour office"
setting: A made-up island that sends sailors and nurses abroad, for a morning together.
minutes: 30
country: Maritania
roles: [origin]
as-of: "2026-03-31"
frameworks: [harbour]
story:
  - id: island
    title: The island
    text: >
      Maritania lives from those who left. Every family has somebody on a ship or in a hospital far away, and the
      harbour office 移民局 keeps a list of names that ends in 1998. The clerk says that the list will be gone on with as
      soon as there is paper.
  - id: act
    title: The act
    text: >
      The act of 2019 asks that nobody leaves without orientation. The hall for it was painted blue. No course has been
      held in it, because no teacher was named, and the key is with the mayor.
  - id: bank
    title: The bank and the post
    text: >
      To send 200 dollars home costs 6 per cent, says the central bank. Banks and post offices do it; a company that
      sends money by telephone has asked for a licence and waits.
  - id: ships
    title: The ships
    text: >
      Whether sailors are covered by the convention we asked the ministry. A letter will follow, it said. It has not come.
key:
  orientation:
    answer: adopted
    because: The act asks for it and no course is held (The act).
    story: [act]
    hint: Ask who has stood in the blue hall.
    trap: law-without-practice
  cost: {answer: 6, because: The central bank says so (The bank and the post)., story: [bank]}
  channels:
    answer: [banks, post]
    because: These two do it; the telephone company waits (The bank and the post).
    story: [bank]
    hint: Who sends money today?
  seafarers:
    answer: unknown
    because: The ministry has not answered (The ships).
    story: [ships]
    hint: What did the ministry write?
    trap: unknown-is-not-no
learning: [A law is not a practice., A letter that has not come is no answer.]
discuss: [Who should have the key to the hall?]
`;

/** The case, loaded for a library. */
export function harbourCase(library: Library): Exercise {
  const { exercise, problems } = loadExercise('harbour-office', parseSource('exercise.yaml', caseText), library, [
    'en',
  ]);
  if (exercise === null) throw new Error(JSON.stringify(problems));
  return exercise;
}

/** The library as the walk on the case has it: its frameworks alone, and all questions. */
export function libraryOf({ frameworks }: Exercise, library: Library): Library {
  return { ...library, frameworks: library.frameworks.filter(({ id }) => frameworks.includes(id)) };
}

/** The participants' file with these answers, each on a line of its own. */
export function participants(exercise: Exercise, answers: readonly string[] = []): string {
  const text = exerciseProfileText(exercise, words);
  return answers.length === 0
    ? text
    : text.replace('answers: {}\n', `answers:\n${answers.map((line) => `  ${line}\n`).join('')}`);
}
