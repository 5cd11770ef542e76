import path from 'node:path';
import type { Words } from '../language/words.ts';
import { formatProblems } from '../problem/format-problem.ts';
import type { Problem } from '../problem/problem.ts';
import type { Rim } from './rim.ts';

/** Says on the error output what is wrong, with files as the user would write them; nothing where nothing is. */
export function printProblems(rim: Rim, problems: readonly Problem[], words: Words): void {
  if (problems.length === 0) return;
  const shown = problems.map((problem) => relative(problem, rim.folder));
  rim.err(`${formatProblems(shown, words)}\n`);
}

/** A problem whose file is given as the user would write it: relative to the folder where that is shorter. */
export function relative(problem: Problem, folder: string): Problem {
  const shorten = (file: string): string => {
    const short = path.relative(folder, file);
    return short.startsWith('..') || short === '' ? file : short;
  };
  const details = Object.fromEntries(
    Object.entries(problem.details).map(([key, value]) => [
      key,
      typeof value === 'string' && path.isAbsolute(value) ? shorten(value) : value,
    ]),
  );
  const place = problem.place === null ? null : { ...problem.place, file: shorten(problem.place.file) };
  return { ...problem, details, place } as Problem;
}
