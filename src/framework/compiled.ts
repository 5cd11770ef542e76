import type { Framework } from './framework.ts';
import type { Bank } from './load-bank.ts';
import type { Question } from './question.ts';
import type { LibraryRead } from './read-library.ts';

/** Something told of each YAML file of a frameworks folder, by its path in the folder. */
export type ByFile = Readonly<Record<string, string>>;

/** A library as JSON holds it, with the fingerprint of each file it was made from, and how the file looked then. */
export interface Compiled {
  readonly fingerprints: ByFile;
  readonly looks: ByFile;
  readonly frameworks: readonly Framework[];
  readonly bank: Omit<Bank, 'questions' | 'broken'> & { readonly questions: readonly Question[] };
}

/** Makes a library ready for JSON. Only a library without problems is compiled. */
export function compileLibrary(
  { library, bank, problems }: LibraryRead,
  fingerprints: ByFile,
  looks: ByFile,
): Compiled {
  if (problems.length > 0) throw new Error('a library with problems is never compiled');
  const { answerSets, ministries, topics, questions } = bank;
  return {
    fingerprints,
    looks,
    frameworks: library.frameworks,
    bank: { answerSets, ministries, topics, questions: [...questions.values()] },
  };
}

/** True where the same files are told of, and the same of each. */
export function sameFiles(one: ByFile, other: ByFile): boolean {
  const files = Object.keys(one);
  return files.length === Object.keys(other).length && files.every((file) => one[file] === other[file]);
}

/** The library in a compiled file. */
export function fromCompiled({ frameworks, bank }: Compiled): LibraryRead {
  const { answerSets, ministries, topics } = bank;
  const questions = new Map(bank.questions.map((question) => [question.id, question]));
  return {
    library: { frameworks, topics, ministries, questions },
    bank: { answerSets, ministries, topics, questions, broken: new Set() },
    problems: [],
  };
}
