import { didYouMean } from '../did-you-mean.ts';
import { plural } from '../plural.ts';

/** The command that writes the questionnaire: its help, wrong usage, what it wrote. */
export const command = {
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
      `There is no ministry '${found}'. ${didYouMean(suggestion, `There are: ${all}.`)}`,
    unknownCountry: ({ code }: { code: string }) =>
      `'${code}' is not a country code of ISO 3166-1. Write the code of two letters, as in KE.`,
    nothingToAsk: 'None of the questions chosen is for this ministry and this country, so nothing was written.',
  },
  wrote: ({ file, questions }: { file: string; questions: number }) =>
    `Wrote ${file}: ${plural(questions, 'question', 'questions')}.`,
};
