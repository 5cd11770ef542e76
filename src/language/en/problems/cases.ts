import { didYouMean } from '../did-you-mean.ts';
import type { Sentences } from './sentences.ts';

/** What can be wrong with the worked cases of a framework. */
export const cases = {
  'case-without-item': ({ item, suggestion }: { item: string; suggestion: string | null }): Sentences => ({
    message: `there is no item '${item}' in this framework`,
    hint: didYouMean(suggestion, 'Write the id of an item of the framework in whose folder the cases stand.'),
  }),
  'bad-expectation': ({ allowed }: { allowed: string }): Sentences => ({
    message: 'this is not an outcome',
    hint: `Write one of ${allowed}, or {open: [lowest, highest]}.`,
  }),
  'case-fails': ({
    item,
    name,
    expected,
    found,
  }: {
    item: string;
    name: string;
    expected: string;
    found: string;
  }): Sentences => ({
    message: `'${item}' comes out as ${found}, and the case '${name}' expects ${expected}`,
    hint: 'Correct the rule or the case, whichever does not say what was agreed.',
  }),
};
