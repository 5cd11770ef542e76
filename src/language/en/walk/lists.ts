import { plural } from '../plural.ts';

/** The first screen, the lists of questions, and what a question says beside its answers. */
export const lists = {
  counted: ({ title, count }: { title: string; count: number }) => `${title} (${count})`,

  overview: {
    questions: 'Answer open questions',
    gaps: 'Walk through the gaps by topic',
    contested: 'Settle contested questions',
    plan: 'Action plan',
    biggest: 'The biggest gaps, by what closing one adds to the low end of the score',
    gain: (points: string) => `+${points}`,
    weakest: 'The weakest areas of which enough is decided',
    ministries: 'Open questions by the ministry that usually knows',
    others: 'Also',
    search: 'Search',
    compare: 'Compare with an earlier profile',
    undo: (what: string) => `Take back: ${what}`,
    redo: (what: string) => `Bring back: ${what}`,
    help: 'Help',
    start: 'Choose another profile',
    leave: 'Leave',
  },

  title: {
    open: 'All open questions',
    contested: 'Contested questions',
  },
  groups: {
    topics: 'Open questions by topic',
    ministries: 'Open questions by the ministry that usually knows',
    frameworks: 'Open questions by framework',
  },
  nothingIn: (titles: string) => `Nothing is open in: ${titles}.`,
  nothingOpen: 'No question is open.',
  nothingContested: 'No question is contested between ministries.',

  progress: {
    open: ({ done, of }: { done: number; of: number }) => `${done} of ${of} open questions answered in this list.`,
    contested: ({ done, of }: { done: number; of: number }) =>
      `${done} of ${of} contested questions decided in this list.`,
  },
  settled: { open: 'answered here', contested: 'decided here' },
  about: ({ ministry, items }: { ministry: string; items: number }) =>
    `${ministry}; feeds ${plural(items, 'item', 'items')}`,

  wouldMove: {
    heading: ({ scores, items }: { scores: number; items: number }) =>
      `Would move ${plural(scores, 'score', 'scores')} and ${plural(items, 'item', 'items')}:`,
    noScore: (items: number) =>
      items === 0
        ? 'Would move no score.'
        : `Would move no score, but ${plural(items, 'item would', 'items would')} come out otherwise.`,
    items: (count: number) => `; ${plural(count, 'item', 'items')}`,
    more: (count: number) => `  and ${plural(count, 'more score', 'more scores')}`,
    little: 'by less than a point',
  },
  saidBy: (ministries: string) => `said by ${ministries}`,
  takeAllOut: 'Take what all of them said out of the profile',
  nobodyNamed: 'nobody named',

  draft: {
    respondent: 'Given by:    ',
    confidence: 'Confidence:  ',
    review: 'Review:      ',
    notSaid: 'not said',
  },
};
