const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The words of the questionnaire in a workbook or on paper, and of taking it in again. */
export const questionnaire = {
  help: {
    questionnaire: 'write the questions as a workbook to fill in and send back, or as a Word file to print',
    import: 'take the answers of a filled workbook into a profile; shows every change first',
    profile: 'the path of a profile; or --new with a country',
    new: 'the code of a country without a profile yet, as KE',
    to: 'the file to write',
    ministry: 'only the questions that this ministry usually answers, as labour',
    format: 'xlsx to fill in and take back, docx to print; after the name of the file where none is given',
    workbook: 'the path of the filled workbook',
    into: 'the path of the profile that the answers go into',
    by: 'the ministry or person who filled it in; recorded with each answer',
    yes: 'write the changes without asking',
  },
  usage: {
    profileOrNew: 'Give either the path of a profile, or --new with the code of a country, as in --new KE.',
    unknownMinistry: ({ found, suggestion, all }: { found: string; suggestion: string | null; all: string }) =>
      `There is no ministry '${found}'.${suggestion === null ? ` There are: ${all}.` : ` Did you mean '${suggestion}'?`}`,
    unknownCountry: ({ code }: { code: string }) =>
      `'${code}' is not a country code of ISO 3166-1. Write the code of two letters, as in KE.`,
    nothingToAsk: 'None of the questions chosen is for this ministry and this country, so nothing was written.',
  },
  wrote: ({ file, questions }: { file: string; questions: number }) =>
    `Wrote ${file}: ${plural(questions, 'question', 'questions')}.`,

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

  import: {
    head: ({ workbook, profile }: { workbook: string; profile: string }) => `${workbook} into ${profile}:`,
    by: ({ by }: { by: string }) => `Recorded as answered by: ${by}`,
    byNobody: 'Not recorded by whom: name them with --by.',
    added: (count: number) => `Added (${count}):`,
    changed: (count: number) => `Changed (${count}):`,
    cleared: (count: number) => `Cleared (${count}):`,
    beside: (count: number) => `Kept beside what others have said (${count}):`,
    refused: (count: number) => `Refused (${count}):`,
    where: ({ ask, sheet, cell }: { ask: string; sheet: string; cell: string }) => `${ask} (sheet “${sheet}”, ${cell})`,
    gone: 'the profile no longer has the answer that stood in the questionnaire',
    answer: ({ from, to }: { from: string; to: string }) => `Answer: from “${from}” to “${to}”`,
    answerOnly: ({ to }: { to: string }) => `Answer: “${to}”`,
    wasAnswer: ({ from }: { from: string }) => `Answer taken back: “${from}”`,
    because: ({ text }: { text: string }) => `Reason: ${text}`,
    on: ({ text }: { text: string }) => `Date: ${text}`,
    confidence: ({ text }: { text: string }) => `Confidence: ${text}`,
    evidence: ({ text }: { text: string }) => `Sources: ${text}`,
    nothing: 'none',
    same: (count: number) => `As before: ${plural(count, 'answer', 'answers')}.`,
    nothingNew: 'The questionnaire holds nothing that the profile does not. Nothing was written.',
    allOrNothing: 'Nothing was written, since something was refused. Put it right in the workbook and import it again.',
    preview: 'Nothing was written yet. Add --yes to write these changes.',
    ask: 'Write these changes? Type yes or no: ',
    yes: ['yes', 'y'],
    notWritten: 'Nothing was written.',
    wrote: ({ profile, changes }: { profile: string; changes: number }) =>
      `Wrote ${profile}: ${plural(changes, 'change', 'changes')}.`,
  },
};

interface Sentences {
  message: string;
  hint: string;
}

interface At {
  sheet: string;
  cell: string;
}

const at = ({ sheet, cell }: At): string => `sheet “${sheet}”, ${cell}`;

/** What can be wrong with a workbook that comes back, cell by cell. */
export const questionnaireProblems = {
  'workbook-not-excel': ({ path }: { path: string }): Sentences => ({
    message: `'${path}' is not an Excel workbook, or it is damaged`,
    hint: 'Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx).',
  }),
  'workbook-old-or-locked': ({ path }: { path: string }): Sentences => ({
    message: `'${path}' has a password, or is in the format of Excel before 2007`,
    hint: 'Open it and save it as an Excel workbook (.xlsx) without a password.',
  }),
  'workbook-too-large': ({ path, most }: { path: string; most: number }): Sentences => ({
    message: `'${path}', or something inside it, unpacks to more than ${most} megabytes`,
    hint: 'A questionnaire is far smaller. Check that it is the right file, or copy the answers into a fresh questionnaire.',
  }),
  'workbook-macros': ({ path }: { path: string }): Sentences => ({
    message: `'${path}' holds macros; they were not read`,
    hint: 'Nothing need be done. A questionnaire has none: somebody added them.',
  }),
  'not-questionnaire': ({ path }: { path: string }): Sentences => ({
    message: `'${path}' is no questionnaire of gapwalk, or its hidden parts were taken out`,
    hint: 'Make a questionnaire with the command questionnaire, and copy the answers into its cells.',
  }),
  'questionnaire-version': ({ found }: { found: string }): Sentences => ({
    message: `the questionnaire was made for format '${found}', which this gapwalk does not know`,
    hint: 'Import it with the version of gapwalk that made it, or with a newer one.',
  }),
  'questionnaire-other-country': ({
    questionnaire: one,
    profile,
  }: {
    questionnaire: string;
    profile: string;
  }): Sentences => ({
    message: `the questionnaire is of ${one}, the profile of ${profile}`,
    hint: 'Give the profile of the same country with --into.',
  }),
  'questionnaire-columns': ({ sheet, columns }: { sheet: string; columns: string }): Sentences => ({
    message: `in the sheet “${sheet}” these columns are missing or stand twice: ${columns}`,
    hint: 'Put them back, or copy the answers into a fresh questionnaire.',
  }),
  'questionnaire-rows-gone': ({ count }: { count: number }): Sentences => ({
    message: `${plural(count, 'question', 'questions')} of the questionnaire ${count === 1 ? 'is' : 'are'} no longer in the workbook`,
    hint: 'What the profile says to them stays as it is.',
  }),
  'cell-unknown-question': ({
    written,
    suggestion,
    ...where
  }: At & { written: string; suggestion: string | null }): Sentences => ({
    message: `${at(where)}: there is no question '${written}' here`,
    hint:
      suggestion === null
        ? 'The hidden column A names each question; a questionnaire made with other frameworks needs them here too (--frameworks).'
        : `Did you mean '${suggestion}'? The hidden column A names each question.`,
  }),
  'cell-question-twice': ({ ask, other, ...where }: At & { ask: string; other: string }): Sentences => ({
    message: `${at(where)}: “${ask}” is answered here and, otherwise, in ${other}`,
    hint: 'Empty or delete one of the two rows.',
  }),
  'cell-no-question': ({ written, ...where }: At & { written: string }): Sentences => ({
    message: `${at(where)}: “${written}” stands in a row that belongs to no question`,
    hint: 'Move it into the row of its question, or delete the row.',
  }),
  'cell-merged': (where: At): Sentences => ({
    message: `${at(where)}: cells are merged, so it cannot be said which question is answered`,
    hint: 'Unmerge them and fill each cell.',
  }),
  'cell-fault': ({ written, ...where }: At & { written: string }): Sentences => ({
    message: `${at(where)}: '${written}' has no value`,
    hint: 'Write the answer itself in place of the formula.',
  }),
  'cell-formula': ({ written, ...where }: At & { written: string }): Sentences => ({
    message: `${at(where)}: a formula stands here; its stored value was taken: ${written}`,
    hint: 'Check that this is the value that was meant.',
  }),
  'cell-percent': ({ written, ...where }: At & { written: string }): Sentences => ({
    message: `${at(where)}: the cell shows per cent; it was taken as ${written}`,
    hint: 'Check that this is the number that was meant.',
  }),
  'cell-not-an-answer': ({
    written,
    allowed,
    suggestion,
    ...where
  }: At & { written: string; allowed: string; suggestion: string | null }): Sentences => ({
    message: `${at(where)}: '${written}' is not one of the answers`,
    hint: `${suggestion === null ? '' : `Did you mean '${suggestion}'? `}Possible: ${allowed}.`,
  }),
  'cell-not-applicable': ({ ask, ...where }: At & { ask: string }): Sentences => ({
    message: `${at(where)}: “${ask}” applies to every country it is asked of`,
    hint: 'Answer it, or choose “Not known” and say whom you asked.',
  }),
  'cell-choices-contradict': ({ ask, ...where }: At & { ask: string }): Sentences => ({
    message: `${at(where)}: the answer to “${ask}” and what is chosen on the rows below it do not agree`,
    hint: 'Keep one of the two: empty the cell of the question, or the rows below it.',
  }),
  'cell-choices-unclear': ({ ask, ...where }: At & { ask: string }): Sentences => ({
    message: `${at(where)}: on the rows below “${ask}” there are a No and empty cells, and no Yes`,
    hint: 'Choose Yes at each that holds; or “None of them” or “Not known” at the question; or empty all of them.',
  }),
  'cell-not-a-number': ({
    written,
    min,
    max,
    unit,
    ...where
  }: At & { written: string; min: number; max: number; unit: string }): Sentences => ({
    message: `${at(where)}: '${written}' is not a number from ${min} to ${max}`,
    hint: `Write a number from ${min} to ${max} (${unit}), without a unit.`,
  }),
  'cell-two-numbers': ({
    written,
    one,
    other,
    ...where
  }: At & { written: string; one: number; other: number }): Sentences => ({
    message: `${at(where)}: '${written}' may mean ${one} or ${other}`,
    hint: 'Write it without a mark between the thousands.',
  }),
  'cell-not-a-day': ({ written, ...where }: At & { written: string }): Sentences => ({
    message: `${at(where)}: '${written}' is not a day`,
    hint: 'Write year, month and day, as in 2025-06-30. A year alone turns into a day of 1905; a day before 1927 is written as text, with an apostrophe before it.',
  }),
  'cell-two-days': ({
    written,
    one,
    other,
    ...where
  }: At & { written: string; one: string; other: string }): Sentences => ({
    message: `${at(where)}: '${written}' may mean ${one} or ${other}`,
    hint: 'Write year, month and day, as in 2025-06-30.',
  }),
  'cell-not-a-date': ({ written, ...where }: At & { written: string }): Sentences => ({
    message: `${at(where)}: '${written}' is not a date`,
    hint: 'Write a day (2025-06-30), a month (2025-06) or a year (2025).',
  }),
  'cell-not-an-address': ({ written, ...where }: At & { written: string }): Sentences => ({
    message: `${at(where)}: '${written}' is not a web address`,
    hint: 'An address begins with https:// or http:// and has no spaces. Put anything else into the title.',
  }),
  'cell-without-answer': ({ ask, ...where }: At & { ask: string }): Sentences => ({
    message: `${at(where)}: “${ask}” has a reason, a date or a source here, and no answer`,
    hint: 'Choose an answer, “Not known” among them, or empty the row.',
  }),
  'cell-reason-missing': ({ ask, ...where }: At & { ask: string }): Sentences => ({
    message: `${at(where)}: the answer to “${ask}” has no reason, and the profile is validated`,
    hint: 'Write in “Reason” what the answer rests on.',
  }),
  'cell-changed-meanwhile': ({ ask, now, ...where }: At & { ask: string; now: string }): Sentences => ({
    message: `${at(where)}: the answer to “${ask}” in the profile was changed after the questionnaire was made; it is now “${now}”`,
    hint: 'To leave the profile as it is, put into the row what the profile says. To keep both, import into a copy of the profile as it was then, and join the two with merge.',
  }),
  'cell-clears-others': ({ ask, ...where }: At & { ask: string }): Sentences => ({
    message: `${at(where)}: “${ask}” was emptied, but what others said stands beside its answer in the profile`,
    hint: 'Answer it otherwise, or put the answer back; what several have said is taken out only in the profile itself.',
  }),
};
