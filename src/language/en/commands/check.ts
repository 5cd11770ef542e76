import { plural } from '../plural.ts';

/** The command `check`. */
export const check = {
  fine: ({ files }: { files: number }) => `${plural(files, 'file', 'files')} checked, nothing wrong.`,
  cases: ({ cases, items }: { cases: number; items: number }) => `${cases} worked cases on ${items} items were tried.`,
  nothing: ({ path }: { path: string }) => `'${path}' holds neither a profile nor a framework: nothing was checked.`,
};
