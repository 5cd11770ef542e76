import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { overriddenAnswers } from '../../src/assess/overridden.ts';
import { readLibrary } from '../../src/framework/read-library.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { readProfile } from '../../src/profile/profile-file.ts';
import { listFolders } from '../../src/source/disk.ts';
import { parseSource } from '../../src/source/source.ts';
import { readCases } from '../../src/trial/read-cases.ts';
import { tryCases } from '../../src/trial/try-cases.ts';
import { loadExercise } from '../../src/workshop/load-exercise.ts';

export const broken = 'test/fixtures/broken';
const base = 'test/fixtures/base';

/** Every problem of a folder that holds a profile or an exercise, or is laid out like `frameworks/`, read on top of the small library in fixtures/base. */
export async function problemsIn(folder: string): Promise<readonly Problem[]> {
  const shipped = await readLibrary(base);
  const read = await readLibrary(folder, shipped);
  const profile = path.join(folder, 'profile.yaml');
  const problems = [...read.problems];
  if (existsSync(profile)) {
    const file = await readProfile(profile, read.library);
    problems.push(...file.problems);
    if (file.profile !== null && file.source !== null)
      problems.push(...overriddenAnswers(file.profile, file.source, read.library));
  }
  const exercise = path.join(folder, 'exercise.yaml');
  if (existsSync(exercise)) {
    const source = parseSource(exercise, readFileSync(exercise, 'utf8'));
    problems.push(...loadExercise('one', source, read.library, ['en']).problems);
  }
  for (const sub of await listFolders(folder)) {
    const framework = read.library.frameworks.find(({ id }) => id === path.basename(sub));
    if (framework === undefined) continue;
    const { cases, problems: inCases } = await readCases(sub, framework, read.library.questions);
    problems.push(...inCases, ...(await tryCases(cases, read.library.questions)));
  }
  return problems;
}
