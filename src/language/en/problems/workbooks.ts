import { didYouMeanAnd } from '../did-you-mean.ts';
import { plural } from '../plural.ts';
import type { Sentences } from './sentences.ts';

interface At {
  sheet: string;
  cell: string;
}

const at = ({ sheet, cell }: At): string => `sheet “${sheet}”, ${cell}`;

/** What can be wrong with a workbook that comes back, cell by cell. */
export const workbooks = {
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
    hint: didYouMeanAnd(suggestion, `Possible: ${allowed}.`),
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
