import path from 'node:path';
import { error, hasErrors, type Problem } from '../problem/problem.ts';
import { listFolders, listYaml, readText } from '../source/disk.ts';
import { parseSource, type Source } from '../source/source.ts';
import type { Framework } from './framework.ts';
import type { Library } from './library.ts';
import { type Bank, blamesBrokenQuestion, loadBank } from './load-bank.ts';
import { loadFramework } from './load-framework.ts';

/** The YAML files of a folder laid out like `frameworks/`, before any is read. */
export interface LibraryFiles {
  readonly answerSets: string;
  readonly ministries: string;
  readonly topics: readonly string[];
  readonly frameworks: readonly {
    readonly folder: string;
    readonly framework: string;
    readonly areas: readonly string[];
    readonly migrations: readonly string[];
  }[];
}

/** What reading a folder gave: the library of everything without errors, and all problems. */
export interface LibraryRead {
  readonly library: Library;
  readonly bank: Bank;
  readonly problems: readonly Problem[];
}

/** Lists the files of a frameworks folder. A folder is a framework where it holds a `framework.yaml`. */
export async function listLibrary(folder: string): Promise<LibraryFiles> {
  const frameworks = await Promise.all(
    (await listFolders(folder)).map(async (sub) => ({
      folder: sub,
      framework: (await listYaml(sub)).find((file) => path.basename(file) === 'framework.yaml') ?? null,
      areas: await listYaml(path.join(sub, 'areas')),
      migrations: await listYaml(path.join(sub, 'migrations')),
    })),
  );
  return {
    answerSets: path.join(folder, 'answer-sets.yaml'),
    ministries: path.join(folder, 'ministries.yaml'),
    topics: await listYaml(path.join(folder, 'questions')),
    frameworks: frameworks.flatMap(({ framework, ...rest }) => (framework === null ? [] : [{ ...rest, framework }])),
  };
}

/** Reads a frameworks folder from its YAML, on top of a base whose questions and frameworks it joins. `answer-sets.yaml` and `ministries.yaml` may be left to the base. */
export async function readLibrary(folder: string, base: LibraryRead | null = null): Promise<LibraryRead> {
  const files = await listLibrary(folder);
  const problems: Problem[] = [];
  const read = async (file: string, optional = false): Promise<Source | null> => {
    const { text, problem } = await readText(file);
    if (text !== null) return parseSource(file, text);
    if (!(optional && problem.code === 'missing-file')) problems.push(problem);
    return null;
  };
  const readAll = async (list: readonly string[]): Promise<readonly Source[]> =>
    (await Promise.all(list.map((file) => read(file)))).filter((source) => source !== null);
  const optional = base !== null;
  const { bank, problems: bankProblems } = loadBank(
    {
      answerSets: await read(files.answerSets, optional),
      ministries: await read(files.ministries, optional),
      topics: await readAll(files.topics),
    },
    base?.bank,
  );
  problems.push(...bankProblems);
  const frameworks: Framework[] = [...(base?.library.frameworks ?? [])];
  for (const { framework: file, areas, migrations } of files.frameworks) {
    const framework = await read(file);
    const parts = { areas: await readAll(areas), migrations: await readAll(migrations) };
    if (framework === null) continue;
    const loaded = loadFramework({ framework, ...parts }, bank.questions);
    problems.push(...loaded.problems.filter((problem) => !blamesBrokenQuestion(problem, bank.broken)));
    if (frameworks.some((other) => other.id === loaded.framework?.id))
      problems.push(error('duplicate-id', { id: loaded.framework?.id ?? '' }, framework.place(['id'])));
    else if (loaded.framework !== null && !hasErrors(loaded.problems)) frameworks.push(loaded.framework);
  }
  const library: Library = {
    frameworks: inOrder(frameworks),
    topics: bank.topics,
    ministries: bank.ministries,
    questions: bank.questions,
  };
  return { library, bank, problems };
}

/** By year, then as listed: the order in which frameworks are always shown. */
function inOrder(frameworks: readonly Framework[]): readonly Framework[] {
  return [...frameworks].sort((a, b) => a.year - b.year);
}
