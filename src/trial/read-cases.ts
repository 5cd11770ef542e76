import path from 'node:path';
import type { Framework } from '../framework/framework.ts';
import type { Question } from '../framework/question.ts';
import type { Problem } from '../problem/problem.ts';
import { listYaml, readText } from '../source/disk.ts';
import { parseSource } from '../source/source.ts';
import { type Case, loadCases } from './case.ts';

/** Reads the worked cases of a framework from the folder `cases` beside its areas. */
export async function readCases(
  folder: string,
  framework: Framework,
  questions: ReadonlyMap<string, Question>,
): Promise<{ readonly cases: readonly Case[]; readonly problems: readonly Problem[] }> {
  const files = await listYaml(path.join(folder, 'cases'));
  const loaded = await Promise.all(
    files.map(async (file) => {
      const { text, problem } = await readText(file);
      return text === null
        ? { cases: [], problems: [problem] }
        : loadCases(parseSource(file, text), framework, questions);
    }),
  );
  return { cases: loaded.flatMap(({ cases }) => cases), problems: loaded.flatMap(({ problems }) => problems) };
}
