interface At {
  at: number;
  of: number;
}

/** The lines above every screen. */
export const head = {
  program: 'gapwalk',
  profile: ({ country, day, status }: { country: string; day: string; status: string }) =>
    `${country}, ${day}, ${status}`,
  saved: 'saved',
  saving: 'saving …',
  notSaved: 'NOT SAVED',
  begun: 'begun, not saved yet',
  separator: ' › ',
  names: {
    overview: 'Frameworks',
    allItems: 'All items',
    questions: 'Questions',
    question: 'Question',
    questionOf: ({ at, of }: At) => `Question ${at} of ${of}`,
    queue: {
      gaps: ({ at, of, order }: At & { order: string }) => `Gap ${at} of ${of}, ${order}`,
      settle: ({ at, of }: At) => `To settle: ${at} of ${of}`,
      items: ({ at, of }: At) => `Item ${at} of ${of}`,
    },
    draft: (answer: string) => `Answer: ${answer}`,
    source: 'Evidence',
    narrow: 'Which items',
    order: 'In which order',
    related: 'Fed by the same answers',
    'what-if': 'What if',
    lists: 'Lists of questions',
    pick: 'Choose',
    plan: 'Action plan',
    'plan-line': 'Action',
    earlier: 'Compare',
    compare: 'What changed',
    search: 'Search',
    story: 'The story',
    marks: 'Marks',
    mark: ({ at, of }: At) => `Question ${at} of ${of}`,
    help: 'Help',
    ask: '',
    line: {
      value: 'Your answer',
      reason: 'Reason',
      decider: 'Decided by',
      title: 'Title',
      publisher: 'Publisher',
      date: 'Date',
      url: 'Address',
      says: 'What it says',
      respondent: 'Answered by',
      action: 'Action',
      owner: 'Who does it',
      due: 'By when',
      words: 'Words to look for',
    },
  },
};
