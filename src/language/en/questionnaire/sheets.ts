import { plural } from '../plural.ts';

/** The sheets to fill: their columns, answers and notes. */
export const sheets = {
  columns: {
    question: 'Question',
    ministry: 'Usually answered by',
    help: 'What counts, and what would prove it',
    possible: 'Possible answers',
    note: 'Note',
    answer: 'Answer',
    because: 'Reason',
    on: 'Date of the answer',
    confidence: 'Confidence',
    evidence: {
      title: (number: number) => `Source ${number}: title`,
      publisher: (number: number) => `Source ${number}: publisher`,
      date: (number: number) => `Source ${number}: date`,
      url: (number: number) => `Source ${number}: address`,
      says: (number: number) => `Source ${number}: what it says`,
    },
    why: 'Why, and the source',
  },
  evidence: (evidence: string) => `Evidence: ${evidence}`,
  labels: {
    unknown: 'Not known',
    notApplicable: 'Does not apply',
    noneOfThem: 'None of them',
    yes: 'Yes',
    no: 'No',
    same: ({ title, id }: { title: string; id: string }) => `${title} (${id})`,
    confidence: { high: 'High', medium: 'Medium', low: 'Low' },
  },
  possible: {
    list: (titles: readonly string[]) => titles.join(' / '),
    several: 'Yes at each that holds, on the rows below; or one of these here',
    number: ({ min, max, unit }: { min: string; max: string; unit: string }) =>
      `A number from ${min} to ${max} (${unit})`,
    day: 'A day, as 2025-06-30',
    with: ({ first, words }: { first: string; words: readonly string[] }) => `${first} / ${words.join(' / ')}`,
  },
  say: {
    answer: 'Choose from the list.',
    part: 'Yes where it holds. What is left empty counts as No.',
    number: ({ possible }: { possible: string }) => `${possible}.`,
    day: ({ possible }: { possible: string }) => `${possible}.`,
    on: 'The day of your answer, as 2025-06-30.',
    because: 'One sentence: what does the answer rest on?',
    date: 'A day (2025-06-30), a month (2025-06) or a year (2025).',
    url: 'An address that begins with https://',
    confidence: 'How sure are you? Choose from the list.',
    nothing: '',
  },
  note: {
    follows: ({ ask, wanted }: { ask: string; wanted: string }) =>
      `Asked only where this holds: ${ask} ${wanted}. Otherwise leave it empty.`,
    notApplicable: (when: string) => `“Does not apply” may be chosen so: ${when}`,
    contested: (statements: readonly string[]) =>
      `Contested: ${statements.join('; ')}. An answer given here is kept beside these.`,
    statement: ({ by, said }: { by: string; said: string }) => `${by === '' ? 'not said by whom' : by}: ${said}`,
    decided: ({ by }: { by: string }) =>
      `Decided between several answers by ${by}. Another answer makes it contested again.`,
    also: ({ count }: { count: number }) =>
      `${plural(count, 'other statement is', 'other statements are')} kept beside this answer. Another answer makes it contested.`,
    closed:
      'Answered already, with more text or more sources than a workbook can hold: it is not shown here. It is changed in the profile itself.',
  },
};
