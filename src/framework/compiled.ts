import type { Framework } from './framework.ts';
import type { Bank } from './load-bank.ts';
import type { Question } from './question.ts';
import type { LibraryRead } from './read-library.ts';

/** The fingerprint of each YAML file of a frameworks folder, by its path in the folder. */
export type Fingerprints = Readonly<Record<string, string>>;

/** A library as JSON holds it, with the fingerprints of the files it was made from. */
export interface Compiled {
  readonly fingerprints: Fingerprints;
  readonly frameworks: readonly Framework[];
  readonly bank: Omit<Bank, 'questions' | 'broken'> & { readonly questions: readonly Question[] };
}

/** Makes a library ready for JSON. Only a library without problems is compiled. */
export function compileLibrary({ library, bank, problems }: LibraryRead, fingerprints: Fingerprints): Compiled {
  if (problems.length > 0) throw new Error('a library with problems is never compiled');
  const { answerSets, ministries, topics, questions } = bank;
  return {
    fingerprints,
    frameworks: library.frameworks,
    bank: { answerSets, ministries, topics, questions: [...questions.values()] },
  };
}

/** The library in a compiled file; `null` where one of the files it was made from has changed, is gone or is new. */
export function fromCompiled(compiled: Compiled, fingerprints: Fingerprints): LibraryRead | null {
  const files = Object.keys(fingerprints);
  if (files.length !== Object.keys(compiled.fingerprints).length) return null;
  if (files.some((file) => compiled.fingerprints[file] !== fingerprints[file])) return null;
  const { answerSets, ministries, topics } = compiled.bank;
  const questions = new Map(compiled.bank.questions.map((question) => [question.id, question]));
  return {
    library: { frameworks: compiled.frameworks, topics, ministries, questions },
    bank: { answerSets, ministries, topics, questions, broken: new Set() },
    problems: [],
  };
}
