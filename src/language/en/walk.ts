const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

interface At {
  at: number;
  of: number;
}

/** The words of the walk: its screens, keys and sentences. */
export const walk = {
  working: 'working out …',
  legend: 'reconstructed: wording and number are not confirmed',
  more: {
    above: (lines: number) => `▲ ${plural(lines, 'more line', 'more lines')}`,
    below: (lines: number) => `▼ ${plural(lines, 'more line', 'more lines')}`,
  },
  tooSmall: (size: { columns: number; rows: number; leastColumns: number; leastRows: number }) =>
    `This window has ${size.columns} columns and ${size.rows} rows. The walk needs ${size.leastColumns} columns and ${size.leastRows} rows: please make the window larger, or press q to leave.`,

  head: {
    program: 'gapwalk',
    profile: ({ country, day, status }: { country: string; day: string; status: string }) =>
      `${country}, ${day}, ${status}`,
    saved: 'saved',
    saving: 'saving …',
    notSaved: 'NOT SAVED',
    separator: ' › ',
    names: {
      overview: 'Frameworks',
      allItems: 'All items',
      questions: 'Questions',
      question: 'Question',
      questionOf: ({ at, of }: At) => `Question ${at} of ${of}`,
      queue: {
        gaps: ({ at, of }: At) => `Gap ${at} of ${of}`,
        settle: ({ at, of }: At) => `To settle: ${at} of ${of}`,
        items: ({ at, of }: At) => `Item ${at} of ${of}`,
      },
      draft: (answer: string) => `Answer: ${answer}`,
      source: 'Evidence',
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
      },
    },
  },

  reading: {
    heading: 'How to read a score',
    bar: ({ value, low, high }: { value: string; low: string; high: string }) =>
      `${value} (${low}–${high}), 74% covered: ${value} of 100 on the items that are decided. Whatever the missing answers turn out to be, the score lies between ${low} and ${high}; these are the shaded part of the bar. 74% of what applies is decided.`,
    enough: 'Where little is decided, the range comes first: it says more than the value.',
  },

  outcome: {
    open: ({ low, high }: { low: string; high: string }) => `open: ${low} to ${high}`,
    was: (word: string) => `(was ${word})`,
  },

  provenance: {
    read: 'Read in this very document.',
    reported: 'Reported: a source attributes it to this very document.',
    reconstructed: 'Reconstructed: wording and number are not confirmed by the official text.',
  },
  verified: ({ by, on }: { by: string; on: string }) => `Compared with the official text by ${by}, ${on}.`,

  overview: {
    none: 'There are no frameworks.',
    reconstructed: ({ reconstructed, all }: { reconstructed: number; all: number }) => `${reconstructed} of ${all}`,
  },

  framework: {
    gaps: 'Walk through the gaps, the largest gain first',
    settle: 'Settle what is open and may prove met',
    items: 'See all items',
    count: (count: number) => String(count),
    areas: 'Areas',
    about: 'What this edition is made from',
  },

  items: {
    show: 'Show:',
    filter: {
      all: (count: number) => `all ${count}`,
      gaps: (count: number) => `gaps ${count}`,
      open: (count: number) => `open ${count}`,
      met: (count: number) => `met ${count}`,
    },
    none: 'There are none here.',
  },

  item: {
    agreed: 'What was agreed',
    where: (locator: string) => `Where: ${locator}`,
    why: 'Why it comes out so',
    steps: ({ level }: { level: string }) => `Steps to “${level}”`,
    noSteps: 'No answers lead there.',
    remedy: 'What a country that lacks this usually does first',
    rule: 'Why this rule',
    note: 'Note',
    number: (number: number) => `${number}. `,
    gain: ({ points }: { points: string }) =>
      `A gap: closing it would raise the low end of the score by ${points} points.`,
    noGain: 'A gap: closing it alone does not raise the score.',
    movable: ({ points }: { points: string }) =>
      `Not decided: the missing answers may move the score by ${points} points.`,
  },

  questions: {
    heading: 'The questions behind this item',
    now: 'Now: ',
    step: 'Step: ',
  },

  question: {
    evidence: (text: string) => `Evidence asked for: ${text}`,
    now: 'Now: ',
    begun: 'Not saved yet: ',
    unknown: 'Not known',
    notApplicable: (when: string) => `Does not apply: ${when}`,
    done: (count: number) => (count === 0 ? 'Go on with: none of them' : `Go on with: ${count} chosen`),
    typeNumber: ({ least, most, unit }: { least: string; most: string; unit: string }) =>
      `Type a number from ${least} to ${most} (${unit})`,
    typeDate: 'Type a date, as 2025-06-30',
    takeOut: 'Take this answer out of the profile',
    parent: (ask: string) => `Go to the question it depends on: ${ask}`,
    respondent: (ministry: string) => `Who usually knows: ${ministry}`,
    feeds: (count: number) => `This answer feeds ${plural(count, 'item', 'items')}`,
  },

  skipped: {
    role: ({ concerns, roles }: { concerns: readonly string[]; roles: readonly string[] }) =>
      `Not asked here: this question is for ${concerns.join(', ')}, and this profile is of a ${roles.join(', ')}.`,
    otherwise: ({ parent, answer, counts }: { parent: string; answer: string; counts: string }) =>
      `Not asked now: it depends on “${parent}” (answer: ${answer}). Until that changes, “${counts}” counts here, and an answer given here does not.`,
    unknown: ({ parent, counts }: { parent: string; counts: string }) =>
      `It depends on “${parent}”, which has no answer yet. Until it has, only “${counts}” would count here.`,
    notApplicable: ({ parent }: { parent: string }) =>
      `Not asked now: it depends on “${parent}”, which does not apply.`,
  },

  own: {
    heading: ({ answer }: { answer: string }) => `Answered “${answer}”, because`,
    noReason: 'No reason is given.',
    given: ({ by, on }: { by: string; on: string }) =>
      `Given${by === '' ? '' : ` by ${by}`}${on === '' ? '' : `, ${on}`}.`.replace('Given,', 'Given'),
    confidence: (confidence: string) => `Confidence: ${confidence}.`,
    review: (review: string) => `Review: ${review}.`,
    decided: ({ by, on }: { by: string; on: string }) =>
      `Decided between several answers by ${by}${on === '' ? '' : `, ${on}`}. Another answer takes this decision out of the file.`,
    contested:
      'Ministries disagree, so it counts as unknown. An answer here decides it; what they said is kept with it.',
    statement: ({ by, said }: { by: string; said: string }) => (by === '' ? said : `${by}: ${said}`),
    faulty: 'What stands in the file cannot be read, so it counts as not answered. An answer here takes its place.',
  },

  draft: {
    answer: 'Answer:      ',
    reason: 'Reason:      ',
    noReason: 'missing. Enter here to write it',
    decider: 'Decided by:  ',
    noDecider: 'missing. Enter here to write it',
    source: (number: number) => `Evidence ${number}:  `,
    empty: 'empty',
    add: (present: number) => (present === 0 ? 'Add evidence' : 'Add more evidence'),
    save: 'Save this answer',
  },

  source: {
    heading: (number: number) => `Evidence ${number}`,
    label: {
      title: 'Title:         ',
      publisher: 'Publisher:     ',
      date: 'Date:          ',
      url: 'Address:       ',
      says: 'What it says:  ',
    },
    empty: '–',
    keep: 'Done with this evidence',
    remove: 'Remove this evidence',
  },

  line: {
    answer: (answer: string) => `Your answer: ${answer}`,
    label: {
      value: 'Your answer',
      reason: 'Why is this the answer?',
      decider: 'Who decided between the ministries?',
      title: 'The title of the source',
      publisher: 'Who published it?',
      date: 'When?',
      url: 'Where on the web?',
      says: 'What does it say?',
    },
    help: {
      value: '',
      reason: 'The law, practice or figure that shows it. It may be left empty and written later.',
      decider: '',
      title: 'A law, a report, a page, a letter.',
      publisher: 'It may be left empty.',
      date: 'A day, a month or a year: 2025-06-30, 2025-06 or 2025. It may be left empty.',
      url: 'The whole address, beginning with http:// or https://. It may be left empty.',
      says: 'The sentence that shows it, in your words or the source’s. It may be left empty.',
    },
    fault: {
      'not-a-number': 'This is no number. Write it in figures, as 6 or 6.5.',
      'out-of-range': 'This number lies outside the range that the question allows.',
      'bad-date': 'Write the day as year, month and day: 2025-06-30.',
      'bad-partial-date': 'Write a day, a month or a year: 2025-06-30, 2025-06 or 2025.',
      'bad-address': 'Write the whole address, beginning with http:// or https:// and without spaces.',
    },
    earlier: 'The earlier reason (the Up key takes it over):',
  },

  ask: {
    leave: 'Leave the walk?',
    allSaved: (path: string) => `Every answer is saved in ${path}.`,
    unfinished: 'You began an answer and have not saved it.',
    unsaved: (count: number) =>
      `${plural(count, 'answer is', 'answers are')} not in the file yet. ${count === 1 ? 'It is' : 'They are'} kept here while the walk is open.`,
    conflict: (count: number) =>
      `While the walk was open, ${count === 1 ? 'a question was' : `${count} questions were`} answered otherwise in the file.`,
    mine: (answer: string) => `You answered: ${answer}`,
    theirs: (answer: string) => `The file says: ${answer}`,
    withReason: ({ said, because }: { said: string; because: string }) => `${said}, because: ${because}`,
    choice: {
      stay: 'Stay here',
      leave: 'Leave',
      'save-draft': 'Save the answer',
      'drop-draft': 'Throw it away',
      'save-again': 'Try to save again',
      'read-again': 'Read the file again, then save these answers',
      'keep-mine': 'Save what I answered over it',
      'take-theirs': 'Keep what the file says',
    },
  },

  notice: {
    counts: 'Your answer counts now.',
    nothingMoved: 'Your answer counts now. No item comes out otherwise by it.',
    moved: ({ title, was, is, others }: { title: string; was: string; is: string; others: number }) =>
      `Your answer counts now. “${title}” ${was === is ? `is still ${is}, within another range` : `was ${was} and is ${is}`}${others === 0 ? '' : `; ${plural(others, 'more item comes', 'more items come')} out otherwise`}.`,
    'taken-out': (ask: string) => `Taken out: ${ask} The u key brings the answer back.`,
    undone: (ask: string) => `Taken back: ${ask}`,
    redone: (ask: string) => `Brought back: ${ask}`,
    'nothing-changed': 'Nothing was changed.',
    'nothing-to-undo': 'There is no answer of this visit left to take back.',
    'nothing-to-redo': 'There is nothing to bring back.',
    'no-gaps': 'No gap is certain here. Whatever is still open may prove to be one.',
    'nothing-to-settle': 'Nothing here is open that may prove met.',
    first: 'This is the first one.',
    last: 'This is the last one.',
    working: 'The scores are being worked out.',
    'finish-first': 'You began an answer here. Choose it again to save it, or go back with Esc.',
    'choose-first': 'Choose first which answer is to stand.',
    'read-again': 'The file was read again.',
    'all-saved': 'Every answer is saved.',
    fileProblems: (errors: number) =>
      `The file has ${plural(errors, 'error', 'errors')}. Answers with an error count as not given; gapwalk check lists them.`,
  },

  keys: {
    move: {
      label: '↑↓',
      short: 'move',
      long: 'Up, Down, or k, j',
      does: 'move through the list, and on through the text below it',
    },
    scroll: { label: '↑↓', short: 'read on', long: 'Up, Down, or k, j', does: 'read on, and back' },
    open: { label: 'Enter', short: 'open', long: 'Enter', does: 'open what is marked' },
    behind: {
      label: 'Enter',
      short: 'questions',
      long: 'Enter',
      does: 'see the questions behind this item, and answer them',
    },
    close: { label: 'Enter', short: 'close', long: 'Enter', does: 'close the help' },
    choose: { label: 'Enter', short: 'choose', long: 'Enter', does: 'choose what is marked' },
    toggle: { label: 'Space', short: 'tick', long: 'Space, or Enter', does: 'tick or untick what is marked' },
    take: { label: 'Enter', short: 'go on', long: 'Enter', does: 'take what is written and go on' },
    earlier: {
      label: '↑',
      short: 'earlier reason',
      long: 'Up',
      does: 'take the earlier reason over, while nothing is written',
    },
    caret: { label: '←→', short: 'in the text', long: 'Left, Right, Home, End', does: 'move in the text' },
    erase: {
      label: '←',
      short: 'erase',
      long: 'Backspace, Delete, Ctrl+U, Ctrl+W',
      does: 'erase before, erase after, erase to the beginning, erase a word',
    },
    steps: {
      label: '←→',
      short: 'previous, next',
      long: 'Left, Right, or p, n',
      does: 'go to the previous one or the next',
    },
    filter: {
      label: '←→',
      short: 'filter',
      long: 'Left, Right, or f',
      does: 'show all, the gaps, what is open, what is met',
    },
    back: { label: 'Esc', short: 'back', long: 'Esc', does: 'go back one screen; what was written stays' },
    gaps: { label: 'g', short: 'gaps', long: 'g', does: 'walk through the gaps of the framework' },
    undo: {
      label: 'u',
      short: 'undo',
      long: 'u, Ctrl+R',
      does: 'take the last answer of this visit back; bring it again',
    },
    'save-again': { label: 's', short: 'save', long: 's', does: 'try again to save, where saving failed' },
    'read-again': {
      label: 'r',
      short: 'read again',
      long: 'r',
      does: 'read the file again, where another program changed it',
    },
    pages: { label: 'PgDn', short: 'page', long: 'Page Up, Page Down', does: 'move by a page' },
    ends: { label: 'Home', short: 'ends', long: 'Home, End', does: 'go to the beginning or the end' },
    help: { label: '?', short: 'help', long: '?', does: 'this help' },
    leave: { label: 'q', short: 'leave', long: 'q', does: 'leave the walk; every answer is saved already' },
    'leave-always': {
      label: 'Ctrl+C',
      short: 'leave',
      long: 'Ctrl+C',
      does: 'leave from anywhere; twice, without waiting for anything',
    },
  },

  help: {
    keys: 'The keys here',
    enough: 'The arrow keys, Enter and Esc are enough for everything; the letters are shortcuts.',
    symbols: 'The symbols',
    outcome: {
      met: 'met',
      'partly-met': 'partly met',
      'not-met': 'not met',
      open: 'open: answers are missing that could decide it',
      'not-applicable': 'does not apply to this country',
    },
    screen: {
      overview: 'Every framework with its score on the answers of this profile. Open one to see its areas and gaps.',
      framework: 'One framework: walk through its gaps one after another, or open its items by area.',
      items: 'The items of this framework or area. Choose with Left and Right which of them are shown.',
      item: 'One item: how it comes out and why, and what would have to change. Behind it stand questions; answering them moves it.',
      questions: 'The questions that decide this item. Open one to see its answer and to give another.',
      question: 'One question about the country. Choose an answer; then its reason and evidence are asked.',
      draft: 'Your answer as it would be saved. Open a line to change it.',
      source: 'One piece of evidence. Open a line to write it.',
      line: 'Write, then press Enter.',
      help: '',
      ask: '',
    },
  },

  summary: {
    answered: (count: number) =>
      count === 0 ? 'No answer was changed.' : `${plural(count, 'answer', 'answers')} changed.`,
    saved: (path: string) => `Saved in ${path}.`,
    unsaved: (count: number) => `NOT saved: ${plural(count, 'answer', 'answers')}.`,
    moved: ({ title, before, after }: { title: string; before: string; after: string }) =>
      `${title}\n  before: ${before}\n  now:    ${after}`,
  },
};
