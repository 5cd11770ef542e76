import { didYouMean } from '../did-you-mean.ts';

/** What is said where a command is used wrongly. */
export const usage = {
  unknownCommand: ({ found, suggestion }: { found: string; suggestion: string | null }) =>
    `There is no command '${found}'. ${didYouMean(suggestion, "'gapwalk --help' lists them.")}`,
  unknownOption: ({ found, suggestion }: { found: string; suggestion: string | null }) =>
    `There is no option '${found}' here. ${didYouMean(suggestion, 'Add --help to see which there are.')}`,
  missingArgument: ({ found }: { found: string }) =>
    `'${found}' is missing. Add --help to see how the command is used.`,
  missingOption: ({ found }: { found: string }) =>
    `The option '${found}' is needed. Add --help to see how the command is used.`,
  missingValue: ({ found }: { found: string }) => `The option '${found}' needs a value.`,
  badValue: ({ found, allowed }: { found: string; allowed: string }) =>
    `'${found}' is not possible here. Possible: ${allowed}.`,
  day: 'a day, as in 2025-06-30',
  tooMany: 'There are more arguments than the command takes. Add --help to see how it is used.',
  other: (message: string) => message,
};
