import type { Framework } from './framework.ts';
import type { Ministry, Question, Topic } from './question.ts';

/** All frameworks and the bank of questions that they share. */
export interface Library {
  readonly frameworks: readonly Framework[];
  readonly topics: readonly Topic[];
  readonly ministries: readonly Ministry[];
  /** In the order of the topics. */
  readonly questions: ReadonlyMap<string, Question>;
}

/** The question with the id. The id must come from a rule or an answer that was loaded; another one is our own bug and throws. */
export function questionIn(library: Library, id: string): Question {
  const question = library.questions.get(id);
  if (question === undefined) throw new Error(`no question ${id} in the library`);
  return question;
}

/** The title of a respondent: the profile's own name for it where it gives one, else the library's. */
export function ministryTitle(library: Library, id: string, own: Readonly<Record<string, string>>): string {
  return own[id] ?? library.ministries.find((ministry) => ministry.id === id)?.title ?? id;
}
