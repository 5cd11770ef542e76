import type { Sentences } from './sentences.ts';

/** What can be wrong with a condition. */
export const conditions = {
  'no-such-comparison': ({
    operator,
    question,
    allowed,
  }: {
    operator: string;
    question: string;
    allowed: string;
  }): Sentences => ({
    message: `'${operator}' cannot be asked of the answers to '${question}'`,
    hint: `Of this question may be asked: ${allowed}.`,
  }),
  'not-a-condition': ({ allowed }: { allowed: string }): Sentences => ({
    message: 'this is not a condition',
    hint: `A condition is a question with one comparison, as in {question: welfare-fund, atLeast: operating}, or one of: ${allowed}.`,
  }),
  'two-conditions': ({ first, second }: { first: string; second: string }): Sentences => ({
    message: `'${first}' and '${second}' stand in one condition, and only one of them would count`,
    hint: "Put each into a condition of its own, inside 'all' or 'any'.",
  }),
  'empty-group': ({ group }: { group: string }): Sentences => ({
    message: `'${group}' has no members, so it would say nothing`,
    hint: 'Add a condition, or remove the group.',
  }),
  'bad-count': ({ count, members }: { count: number; members: number }): Sentences => ({
    message: `a count of ${count} means nothing for ${members} members`,
    hint: `Write a whole number from 1 to ${members}.`,
  }),
};
