import type { Library } from '../framework/library.ts';
import { ministryTitle, questionIn } from '../framework/library.ts';
import type { Question } from '../framework/question.ts';
import { describeSaid, describeTest } from '../gap/describe.ts';
import type { Words } from '../language/words.ts';
import type { Answer, Profile } from '../profile/profile.ts';
import type { Asked } from './questionnaire.ts';
import { labelsOf } from './questionnaire-labels.ts';

/** What must be known to answer a question: when it is asked at all, when it does not apply, and what others have said. */
export function notesOn({ question, answer, closed }: Asked, profile: Profile, library: Library, words: Words): string {
  const t = words.questionnaire.note;
  const { follows, notApplicable } = question;
  const parent = follows === null ? null : questionIn(library, follows.test.question);
  return [
    ...(closed ? [t.closed] : []),
    ...(follows === null || parent === null
      ? []
      : [t.follows({ ask: parent.ask, wanted: describeTest(follows.test, parent.answers, words) })]),
    ...(notApplicable === null ? [] : [t.notApplicable(notApplicable.trim())]),
    ...notesOnAnswer(answer, question, profile, library, words),
  ].join('\n');
}

function notesOnAnswer(
  answer: Answer | undefined,
  question: Question,
  profile: Profile,
  library: Library,
  words: Words,
): readonly string[] {
  const t = words.questionnaire.note;
  if (answer?.kind === 'contested') {
    const statements = answer.statements.map(({ by, said }) =>
      t.statement({
        by: by === null ? '' : ministryTitle(library, by, profile.ministries),
        said: describeSaid(said, question, words),
      }),
    );
    return [t.contested(statements)];
  }
  if (answer?.kind !== 'answer') return [];
  const { decided, also } = answer;
  return [
    ...(decided === null ? [] : [t.decided({ by: ministryTitle(library, decided.by, profile.ministries) })]),
    ...(also.length === 0 ? [] : [t.also({ count: also.length })]),
  ];
}

/** What may be answered, in words. */
export function possibleAnswers(question: Question, words: Words): string {
  const t = words.questionnaire.possible;
  const { answers } = question;
  const labels = labelsOf(question, words).map(({ text }) => text);
  switch (answers.kind) {
    case 'choice':
      return t.list(labels);
    case 'choices':
      return t.with({ first: t.several, words: labels });
    case 'number': {
      const [min, max] = [words.explain.number(answers.min), words.explain.number(answers.max)];
      return t.with({ first: t.number({ min, max, unit: answers.unit }), words: labels });
    }
    case 'date':
      return t.with({ first: t.day, words: labels });
  }
}
