import { plural } from '../plural.ts';
import { workshopCase } from './case.ts';
import { compare } from './compare.ts';
import { head } from './head.ts';
import { help } from './help.ts';
import { keys } from './keys.ts';
import { lists } from './lists.ts';
import { narrow } from './narrow.ts';
import { notice } from './notice.ts';
import { pick } from './pick.ts';
import { plain } from './plain.ts';
import { plan } from './plan.ts';
import { search } from './search.ts';
import { start } from './start.ts';
import { whatIf } from './what-if.ts';

/** The words of the walk: its screens, keys and sentences. */
export const walk = {
  keys,
  notice,
  head,
  help,
  lists,
  narrow,
  pick,
  plain,
  plan,
  whatIf,
  search,
  compare,
  case: workshopCase,
  start,
  working: 'working out …',
  legend: 'reconstructed: wording and number are not confirmed',
  more: {
    above: (lines: number) => `▲ ${plural(lines, 'more line', 'more lines')}`,
    below: (lines: number) => `▼ ${plural(lines, 'more line', 'more lines')}`,
  },
  tooSmall: (size: { columns: number; rows: number; leastColumns: number; leastRows: number }) =>
    `This window has ${size.columns} columns and ${size.rows} rows. The walk needs ${size.leastColumns} columns and ${size.leastRows} rows: please make the window larger, or press q to leave.`,

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
      `Decided between several answers${by === '' ? '' : ` by ${by}`}${on === '' ? '' : `, ${on}`}. What the others said is kept.`,
    also: 'Others say the same, or do not know',
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
      respondent: 'Who gives this answer?',
      action: 'What is to be done?',
      owner: 'Who does it?',
      due: 'By when?',
      words: 'Which words?',
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
      respondent: 'The ministry, office or person. It may be left empty.',
      action: 'One thing that somebody can do and finish.',
      owner: 'The ministry, office or person. It may be left empty.',
      due: 'A day: 2026-12-31. It may be left empty.',
      words: 'The list then shows the items whose title or text holds all of them. Empty shows all.',
    },
    fault: {
      'not-a-number': 'This is no number. Write it in figures, as 6 or 6.5.',
      'out-of-range': 'This number lies outside the range that the question allows.',
      'bad-date': 'Write the day as year, month and day: 2025-06-30.',
      'bad-partial-date': 'Write a day, a month or a year: 2025-06-30, 2025-06 or 2025.',
      empty: 'Write what is to be done, or go back with Esc.',
      'bad-address': 'Write the whole address, beginning with http:// or https:// and without spaces.',
    },
    earlier: 'The earlier reason (the Up key takes it over):',
  },

  ask: {
    leave: 'Leave the walk?',
    marks: 'This shows the answers of the case.',
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
      'show-marks': 'Show the marks',
      'go-on': 'Go on answering',
      leave: 'Leave',
      'save-draft': 'Save the answer',
      'drop-draft': 'Throw it away',
      'save-again': 'Try to save again',
      'read-again': 'Read the file again, then save these answers',
      'keep-mine': 'Save what I answered over it',
      'take-theirs': 'Keep what the file says',
    },
  },

  summary: {
    answered: (count: number) =>
      count === 0 ? 'No answer was changed.' : `${plural(count, 'answer', 'answers')} changed.`,
    planned: 'The action plan was changed.',
    saved: (path: string) => `Saved in ${path}.`,
    unsaved: (count: number) => `NOT saved: ${plural(count, 'answer', 'answers')}.`,
    moved: ({ title, before, after }: { title: string; before: string; after: string }) =>
      `${title}\n  before: ${before}\n  now:    ${after}`,
  },
};
