import { plural } from '../plural.ts';

/** The sheet in front: what the questionnaire is, and how to fill it in. */
export const cover = {
  title: ({ country }: { country: string }) => `${country}: questionnaire on migration policy`,
  cover: 'Instructions',
  page: { before: 'Page ', of: ' of ' },
  about: {
    made: ({ day, asOf }: { day: string; asOf: string | null }) =>
      asOf === null
        ? `Made on ${day}. Nothing is answered yet.`
        : `Made on ${day}. What is answered already describes the country as of ${asOf}.`,
    questions: ({ questions, answered }: { questions: number; answered: number }) =>
      `It holds ${plural(questions, 'question', 'questions')}, of which ${answered} ${answered === 1 ? 'is' : 'are'} answered.`,
    ministry: ({ ministry }: { ministry: string }) =>
      `It is for: ${ministry}. It holds only the questions that this body usually answers.`,
    everybody: 'It is for every body that answers. The column “Usually answered by” says who knows what.',
    frameworks: ({ frameworks }: { frameworks: string }) => `The questions serve these agreements: ${frameworks}.`,
    fictional: 'The country and all that is told of it are made up.',
  },
  instructions: {
    how: 'How to fill it in',
    howText: [
      'Each further sheet holds one subject. Answer the questions that you know; leave the others empty. Only the yellow cells can be filled; a stronger yellow marks an answer that is still missing.',
      'Choose an answer from the list that opens in its cell. Where several answers may hold, each stands on a row of its own under the question: choose Yes at each that holds; what is left empty counts as No. Where none holds, choose “None of them” at the question itself.',
      'Say in “Reason” in one sentence what the answer rests on. Name the law, report or figure behind it as a source: its title at least. A date of a source may be a day, a month (2025-06) or a year.',
      'Date is the day of your answer; change it when you change the answer. Confidence says how sure you are.',
      'To take an answer back, empty its cells. What you do not touch stays as it is.',
    ],
    meaning: 'What the answers mean',
    ladder: 'Many questions have the same five answers, from “no” to “in practice and evaluated”.',
    treaty:
      'Of a treaty: not signed; signed, which does not bind yet; party, which means ratified or acceded to, and bound.',
    unknown: 'Not known, and does not apply',
    unknownText: [
      'Not known is an answer too. Choose it where you have asked and could not find out, and say whom you asked. It never counts as No.',
      'Does not apply can be chosen only where the column “Note” says when. Say why.',
    ],
    back: 'How to send it back',
    backText: [
      'Save the workbook as it is, as an Excel workbook (.xlsx) without a password, and send it back to whom you have it from. Leave the sheets, rows and columns where they are.',
      'Whoever takes it in sees every change before it is kept. Nothing that somebody else has answered in the meantime is overwritten.',
    ],
    backOnPaper: 'Send the filled sheets back to whom you have them from.',
    onPaper:
      'Tick one answer, or all that apply where the question says so, or write a number or a date. What is ticked already was answered before. Say in the last column what the answer rests on, and name the source.',
  },
};
