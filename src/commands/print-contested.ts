import { type Library, ministryTitle } from '../framework/library.ts';
import type { Question } from '../framework/question.ts';
import { describeSaid } from '../gap/describe.ts';
import type { Words } from '../language/words.ts';
import { indented } from '../language/wrap.ts';
import type { Profile } from '../profile/profile.ts';

/** The contested questions of a profile, each with what every ministry says and why. */
export function contestedLines(
  questions: readonly Question[],
  profile: Profile,
  library: Library,
  words: Words,
  columns: number,
): readonly string[] {
  if (questions.length === 0) return [words.merge.nothingContested];
  return [
    indented(words.merge.contested(questions.length), columns, 0),
    ...questions.flatMap((question) => {
      const answer = profile.answers.get(question.id);
      const statements = answer?.kind === 'contested' ? answer.statements : [];
      return [
        indented(`${question.ask} (${question.id})`, columns, 4, '  - '),
        ...statements.map(({ by, said, because }) =>
          indented(
            words.merge.statement({
              by: by === null ? '' : ministryTitle(library, by, profile.ministries),
              said: describeSaid(said, question, words),
              because: because ?? '',
            }),
            columns,
            8,
            '      - ',
          ),
        ),
      ];
    }),
  ];
}
