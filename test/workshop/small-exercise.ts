import { readLibrary } from '../../src/framework/read-library.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { fromText } from '../../src/profile/profile-file.ts';
import { parseSource } from '../../src/source/source.ts';
import type { Exercise } from '../../src/workshop/exercise.ts';
import { loadExercise } from '../../src/workshop/load-exercise.ts';

export const { library } = await readLibrary('test/fixtures/small/frameworks');

/** A case made up for these tests. */
export const exerciseText = `gapwalk-exercise: "1"
title: The harbour
setting: A small port.
minutes: 30
country: Terra
roles: [origin]
as-of: 2026-01-01
frameworks: [harbour]
story:
  - {id: law, title: The law, text: A law of 2019 asks for orientation. Nobody has given any.}
  - {id: bank, title: The bank, text: Sending 200 dollars costs 4 per cent.}
key:
  orientation: {answer: adopted, because: The law asks for it and nobody gives it., story: [law], hint: Look at the law., trap: law-without-practice}
  orientation-complaints: {answer: unknown, because: The story does not say., story: [law], trap: unknown-is-not-no}
  cost: {answer: 4, because: The bank says so., story: [bank]}
learning: [A law is not a practice.]
discuss: [What would show that the law is kept?]
`;

/** The case, loaded. */
export function smallExercise(): Exercise {
  const { exercise, problems } = loadExercise('harbour', parseSource('exercise.yaml', exerciseText), library, ['en']);
  if (exercise === null) throw new Error(JSON.stringify(problems));
  return exercise;
}

/** What a group has answered. */
export function groupWith(answers: string): Profile {
  const head =
    'gapwalk: "1"\ncountry: {name: Terra, fictional: true}\nroles: [origin]\nas-of: 2026-01-01\nstatus: draft\n';
  const { profile, problems } = fromText('group.yaml', `${head}answers: {${answers}}\n`, library);
  if (profile === null) throw new Error(JSON.stringify(problems));
  return profile;
}
