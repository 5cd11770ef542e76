import { plural } from '../plural.ts';

/** Which items a list shows. */
export const narrow = {
  which: (what: string) => `Which items: ${what}`,
  all: 'all topics, any words',
  withWords: (words: string) => `with “${words}”`,
  and: ', ',
  outcome: 'By outcome',
  filter: { all: 'All', gaps: 'The gaps', open: 'What is open', met: 'What is met' },
  topic: 'By topic of the round tables of 2006',
  anyTopic: 'All topics',
  words: 'By words',
  anyWords: 'Write words to look for',
  theseWords: (words: string) => `Words: ${words}`,
  show: (count: number) => `Show the ${plural(count, 'item', 'items')}`,
};
