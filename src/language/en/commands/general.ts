import { didYouMean } from '../did-you-mean.ts';
import { plural } from '../plural.ts';

/** What several commands say. */
export const general = {
  warnings: ({ warnings }: { warnings: number }) =>
    `${plural(warnings, 'warning', 'warnings')} on the files read; the command check shows ${warnings === 1 ? 'it' : 'them'}.`,
  profileHead: ({ country, asOf, status }: { country: string; asOf: string; status: string }) =>
    `${country}, as of ${asOf} (${status})`,
  fictional: ({ country }: { country: string }) => `${country} (made up for an exercise)`,
  frameworkHead: ({ title, year, version }: { title: string; year: number; version: string }) =>
    `${title} (${year}; edition ${version})`,
  scoreNote:
    'Read: score (lowest – highest it can still be), and how much of what applies is decided. Where less than enough is decided, the span comes first.',
  binding: { true: 'binding', false: 'not binding' },
  band: (band: string) => `Band: ${band}`,
  unknownItem: ({ item, suggestion }: { item: string; suggestion: string | null }) =>
    `There is no item '${item}'. ${didYouMean(suggestion, 'Write framework and item, as in colombo-2003/welfare-fund.')}`,
  existsAlready: ({ files }: { files: readonly string[] }) =>
    `Nothing was written: ${files.join(', ')} ${files.length === 1 ? 'exists' : 'exist'} already. Add --force to replace.`,
  bug: ({ detail }: { detail: string }) =>
    `This is a fault of gapwalk itself, not of your files; nothing was written. Please report it with these lines:\n${detail}`,
};
