import { didYouMean, didYouMeanAnd } from '../did-you-mean.ts';
import type { Sentences } from './sentences.ts';

type Kind = 'text' | 'number' | 'whole-number' | 'truth' | 'list' | 'block' | 'nothing' | 'other';

const kinds: Readonly<Record<Kind, string>> = {
  text: 'a text',
  number: 'a number',
  'whole-number': 'a whole number',
  truth: 'true or false',
  list: 'a list',
  block: 'a block of keys',
  nothing: 'nothing',
  other: 'another value',
};

/** What can be wrong with the keys and values of any YAML file. */
export const shape = {
  'unknown-key': ({
    key,
    suggestion,
    allowed,
  }: {
    key: string;
    suggestion: string | null;
    allowed: string;
  }): Sentences => ({
    message: `the key '${key}' is not known here`,
    hint: didYouMean(
      suggestion,
      allowed === ''
        ? "A key of your own begins with 'x-'."
        : `Known here: ${allowed}. A key of your own begins with 'x-'.`,
    ),
  }),
  'missing-key': ({ key }: { key: string }): Sentences => ({
    message: `the key '${key}' is missing`,
    hint: `Add a line '${key}: …' to this block.`,
  }),
  'number-not-text': ({ written }: { written: string }): Sentences => ({
    message: `${written} is read as a number, and a text is needed`,
    hint: `Write '${written}' in quotes.`,
  }),
  'wrong-kind': ({ wanted, found }: { wanted: Kind; found: Kind }): Sentences => ({
    message: `${kinds[wanted]} is needed here, and this is ${kinds[found]}`,
    hint:
      wanted === 'list'
        ? "Begin each member of a list with '- ', or write [a, b]."
        : 'Look at one of the shipped files for its form.',
  }),
  'not-allowed': ({
    found,
    suggestion,
    allowed,
  }: {
    found: string;
    suggestion: string | null;
    allowed: string;
  }): Sentences => ({
    message: `'${found}' is not one of the words allowed here`,
    hint: didYouMeanAnd(suggestion, `Allowed: ${allowed}.`),
  }),
  'empty-list': ({ key }: { key: string }): Sentences => ({
    message: `'${key}' is a list without members`,
    hint: 'Add at least one member, or remove the key where it is not needed.',
  }),
  'empty-text': ({ key }: { key: string }): Sentences => ({
    message: `'${key}' is empty`,
    hint: 'Write what belongs there.',
  }),
  'out-of-range': ({
    found,
    bound,
    side,
  }: {
    found: number;
    bound: number;
    side: 'at-least' | 'at-most' | 'above';
  }): Sentences => ({
    message: `${found} lies outside what is allowed here`,
    hint: {
      'at-least': `Write a number of at least ${bound}.`,
      'at-most': `Write a number of at most ${bound}.`,
      above: `Write a number above ${bound}.`,
    }[side],
  }),
  'bad-id': ({ found }: { found: string }): Sentences => ({
    message: `'${found}' cannot be an id`,
    hint: 'An id has small letters, digits and single hyphens, and begins with a letter, as in pre-departure-orientation.',
  }),
  'bad-date': ({ found }: { found: string }): Sentences => ({
    message: `'${found}' is not a date`,
    hint: 'Write year, month and day, as in 2025-06-30.',
  }),
  'bad-partial-date': ({ found }: { found: string }): Sentences => ({
    message: `'${found}' is not a date`,
    hint: "Write year, month and day (2025-06-30), year and month ('2025-06') or the year ('2025'), the last two in quotes.",
  }),
  'bad-address': ({ found }: { found: string }): Sentences => ({
    message: `'${found}' is not a web address`,
    hint: 'An address begins with https:// or http://.',
  }),
  'duplicate-id': ({ id }: { id: string }): Sentences => ({
    message: `the id '${id}' is given twice`,
    hint: 'Give each its own id.',
  }),
};
