import { questionsOfFramework } from '../framework/crosswalk.ts';
import type { Framework } from '../framework/framework.ts';
import { type Library, questionIn } from '../framework/library.ts';
import type { Question } from '../framework/question.ts';
import type { Answer, Profile } from '../profile/profile.ts';
import { type Entry, emptyEntry, entryOf, isTooLong } from './questionnaire-entry.ts';

/** A question with what the profile says to it. */
export interface Asked {
  readonly question: Question;
  readonly answer: Answer | undefined;
  /** What its row holds. */
  readonly entry: Entry;
  /** True where the answer is too long for a row, which stays empty. */
  readonly closed: boolean;
}

/** Questions to be filled in, by topic, with what is answered already. */
export interface Questionnaire {
  readonly profile: Profile;
  /** `false` where the profile is only begun, so that its date says nothing. */
  readonly begun: boolean;
  /** The ministry that it is for; `null` for all. */
  readonly ministry: string | null;
  /** The frameworks whose questions it holds. */
  readonly frameworks: readonly Framework[];
  /** The day of its making, as `2025-06-30`. */
  readonly made: string;
  /** The ISO 639-1 code of its language. */
  readonly language: string;
  readonly topics: readonly { readonly title: string; readonly questions: readonly Asked[] }[];
}

/** What a questionnaire is made of. */
export type Wanted = Omit<Questionnaire, 'topics'>;

/** The questions that the frameworks ask of a country with these roles, with those they follow from, in the order of the library; with a ministry only those that it usually answers. All of the bank where all frameworks are wanted. */
export function questionnaireOf(wanted: Wanted, library: Library): Questionnaire {
  const { profile, frameworks, ministry } = wanted;
  const asked = frameworks.length === library.frameworks.length ? null : questionsOf(frameworks, library);
  const isWanted = ({ id, concerns, respondent }: Question): boolean =>
    (asked === null || asked.has(id)) &&
    concerns.some((role) => profile.roles.includes(role)) &&
    (ministry === null || respondent === ministry);
  const topics = library.topics.map(({ title, questions }) => ({
    title,
    questions: questions
      .map((id) => questionIn(library, id))
      .filter(isWanted)
      .map((question): Asked => {
        const answer = profile.answers.get(question.id);
        const closed = isTooLong(answer);
        return { question, answer, closed, entry: closed ? emptyEntry : entryOf(answer) };
      }),
  }));
  return { ...wanted, topics: topics.filter(({ questions }) => questions.length > 0) };
}

/** The questions of frameworks and those on whose answers they hang. */
function questionsOf(frameworks: readonly Framework[], library: Library): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    const { follows } = questionIn(library, id);
    if (follows !== null) add(follows.test.question);
  };
  for (const framework of frameworks) questionsOfFramework(framework).forEach(add);
  return found;
}
