import { readLibrary } from './framework/read-library.ts';
import { wordsIn } from './language/words.ts';
import { formatProblems } from './problem/format-problem.ts';
import { hasErrors } from './problem/problem.ts';
import { readCases } from './trial/read-cases.ts';
import { tryCases } from './trial/try-cases.ts';

const read = await readLibrary('frameworks');
const problems = [...read.problems];
const only = process.argv[3]?.replace(/^frameworks\//, '').replace(/\/.*/, '');
for (const framework of read.library.frameworks) {
  if (only && framework.id !== only) continue;
  const { cases, problems: more } = await readCases(`frameworks/${framework.id}`, framework, read.library.questions);
  problems.push(...more, ...(await tryCases(cases, read.library.questions)));
}
const shown = problems.filter((p) => !only || p.place?.file.includes(only) || p.place?.file.includes('questions/'));
console.log(formatProblems(shown, wordsIn('en')));
process.exitCode = hasErrors(shown) ? 1 : 0;
