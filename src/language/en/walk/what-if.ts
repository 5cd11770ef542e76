import { plural } from '../plural.ts';

/** What other answers would bring, and the ways on from an item. */
export const whatIf = {
  ways: {
    behind: (count: number) => (count === 1 ? 'Answer its question' : `Answer its ${count} questions`),
    steps: 'Try what the steps would bring',
    planned: ({ action, state }: { action: string; state: string }) => `In the plan, ${state}: ${action}`,
    add: 'Add to the action plan',
    addMore: 'Add another action to the plan',
    related: (count: number) =>
      count === 1
        ? 'See the other item that the same answers feed'
        : `See the ${count} other items that the same answers feed`,
    order: (order: string) => `Order of the gaps: ${order}`,
  },

  order: {
    gain: 'largest gain first',
    area: 'area by area',
    effort: 'fewest steps first',
    topic: 'by topic',
  },
  orderHelp: {
    gain: 'first what would raise the low end of the score most',
    area: 'as they stand in the framework',
    effort: 'first what the fewest answers have to change for',
    topic: 'by the topics of the round tables of 2006',
  },
  orderHeading: 'In which order do you want to go through the gaps?',
  topic: (topic: string) => `Topic: ${topic}`,
  noTopic: 'Under no topic of the round tables',

  relatedHeading: ({ title }: { title: string }) => `The answers behind “${title}” also feed:`,

  heading: ({ level }: { level: string }) => `What if these steps to “${level}” were taken?`,
  nothingSaved: 'Nothing of this is saved: the profile stays as it is.',
  noGap: 'This is no gap now, or no answers lead to its top.',
  all: { tick: 'Tick all', untick: 'Tick none' },
  add: 'Write an action for these steps into the plan',
  now: 'now       ',
  would: 'would be  ',
  none: 'No step is ticked: this is how it stands today.',
  still: (count: number) =>
    `${plural(count, 'framework would', 'frameworks would')} stay as ${count === 1 ? 'it is' : 'they are'}.`,
  othersStill: (count: number) =>
    count === 1 ? 'The other framework would stay as it is.' : `The other ${count} frameworks would stay as they are.`,
  moved: (count: number) => `${plural(count, 'item', 'items')} would come out otherwise`,
  movedNone: 'No item would come out otherwise.',
  otherRange: (word: string) => `${word}, within another range`,
};
