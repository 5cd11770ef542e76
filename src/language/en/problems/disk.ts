import { didYouMean } from '../did-you-mean.ts';
import type { Sentences } from './sentences.ts';

/** Files that cannot be found, read or written. */
export const disk = {
  'missing-file': ({ path, suggestion }: { path: string; suggestion: string | null }): Sentences => ({
    message: `there is no file '${path}'`,
    hint: didYouMean(suggestion, "Check the name and the folder; 'gapwalk new' starts a new profile."),
  }),
  'unreadable-file': ({ path }: { path: string }): Sentences => ({
    message: `the file '${path}' cannot be read`,
    hint: 'Check that it is a file, not a folder, and that you may open it.',
  }),
  'not-text': ({ path }: { path: string }): Sentences => ({
    message: `the file '${path}' is not a text in UTF-8`,
    hint: 'gapwalk reads YAML text. If an editor saved it in another encoding, save it again as UTF-8.',
  }),
  'file-too-large': ({ path, most }: { path: string; most: number }): Sentences => ({
    message: `the file '${path}' is larger than ${most} megabytes`,
    hint: 'No profile or framework is that large: check that it is the right file.',
  }),
  'unwritable-file': ({ path, reason }: { path: string; reason: string }): Sentences => ({
    message: `the file '${path}' cannot be written (${reason})`,
    hint: 'Nothing was changed. Check that the folder exists, that you may write there and that the disk is not full.',
  }),
  'changed-meanwhile': ({ path }: { path: string }): Sentences => ({
    message: `another program has changed '${path}' since it was read`,
    hint: 'Nothing was written, and what you entered is still here. Open the file again to see the other changes.',
  }),
};
