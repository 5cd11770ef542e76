import { plural } from '../plural.ts';

/** A workshop case in the walk: its story, its questions and their marks. */
export const workshopCase = {
  ways: {
    story: 'Read the story',
    questions: ({ answered, asked }: { answered: number; asked: number }) =>
      `Answer the questions of the case (${answered} of ${asked} answered)`,
    marks: 'Mark the answers',
  },
  minutes: (minutes: number) => `A workshop case, about ${plural(minutes, 'minute', 'minutes')}.`,
  questions: 'The questions of the case',
  progress: ({ done, of }: { done: number; of: number }) => `${done} of ${of} answered. “Not known” is an answer, too.`,
  answered: 'answered',
  askHint: 'Show a hint',
  hint: 'Hint: ',
  marks: {
    tally: (tally: string) => `Against the case: ${tally}.`,
    scores: 'What the answers do to the scores',
    own: 'Your answers: ',
    byTheCase: 'The case:     ',
    notRight: 'Questions to look at again',
    right: 'Questions that are right',
    allRight: 'All answers are those of the case.',
    learning: 'What the case is there to show',
    discuss: 'Questions to discuss',
  },
  mark: {
    said: 'Said: ',
    verdict: (verdict: string) => ` (${verdict})`,
    case: 'The case says: ',
    own: 'Your reason: ',
    why: 'Why: ',
    would: 'With the answer of the case',
    question: 'Go to the question',
    story: 'Where it stands in the story',
  },
};
