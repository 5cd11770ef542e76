import { plural } from '../plural.ts';

/** The words of the walk line by line, for those who do not see a drawn screen. */
export const plain = {
  opening: (profile: string) =>
    `gapwalk, line by line: ${profile}. Every answer is saved when it is confirmed; help says what can be typed.`,
  saved: 'Saved.',
  unsaved: (count: number) => `Not in the file yet: ${plural(count, 'answer', 'answers')}.`,
  unfinished: ({ ask, said, because }: { ask: string; said: string; because: string }) =>
    `The input ended before this answer was confirmed, so it is not saved: ${ask} ${said}.${because === '' ? '' : ` Because: ${because}`}`,
  /** The choice of a profile before a walk. */
  start: {
    opening:
      'gapwalk, line by line. Choose a profile to walk through, or start a new one; help says what can be typed.',
    left: 'gapwalk is left. No profile was open, and nothing is lost.',
  },
  more: (lines: number) => `(${plural(lines, 'more line', 'more lines')}: more)`,
  number: (number: number) => `${number}. `,
  /** What stands for a symbol that has no word beside it, and for a tick. */
  sign: {
    met: 'met:',
    'partly-met': 'partly met:',
    'not-met': 'not met:',
    open: 'open:',
    'not-applicable': 'does not apply:',
  },
  marked: 'reconstructed',
  chosen: (text: string) => `${text} (chosen now)`,
  ticked: (text: string) => `${text} (ticked)`,
  notTicked: (text: string) => `${text} (not ticked)`,
  written: 'Written: ',
  /** What stands for an arrow between what is and what would be, and for the sign between an area and one in it. */
  arrow: ' becomes ',
  within: ', ',

  prompt: {
    choose: ({ entries, commands }: { entries: number; commands: readonly string[] }) =>
      entries === 0
        ? `Type ${commands.join(', ')}:`
        : `Type ${entries === 1 ? 'the number 1' : `a number from 1 to ${entries}`}, or ${commands.join(', ')}:`,
    write: ({ kept, commands }: { kept: boolean; commands: readonly string[] }) =>
      `Write the text. An empty line ${kept ? 'keeps what is written' : 'leaves it empty'}${kept ? ', a single . empties it' : ''}; // begins a text with a slash. Or type ${commands.map((command) => `/${command}`).join(', ')}:`,
    find: ({ entries, commands }: { entries: number; commands: readonly string[] }) =>
      `Write the words to look for${entries === 0 ? '' : `, or ${entries === 1 ? 'the number 1' : `a number from 1 to ${entries}`} to open what was found`}. Or type ${commands.map((command) => `/${command}`).join(', ')}:`,
    country: ({ entries, commands }: { entries: number; commands: readonly string[] }) =>
      `Write the name of the country${entries === 0 ? '' : `, or ${entries === 1 ? 'the number 1' : `a number from 1 to ${entries}`} to choose one`}. Or type ${commands.map((command) => `/${command}`).join(', ')}:`,
  },
  misunderstood: {
    number: ({ given, entries }: { given: string; entries: number }) =>
      entries === 0
        ? `There is nothing to choose by a number here.`
        : `There is no number ${given} here; they go from 1 to ${entries}.`,
    word: (given: string) => `“${given}” cannot be typed here.`,
    several: ({ given, commands }: { given: string; commands: readonly string[] }) =>
      `“${given}” may stand for ${commands.join(' or ')}: write more of it.`,
    slash: (given: string) =>
      `A command has a slash here: /${given.toLowerCase()}. To write the word itself, put a blank before it.`,
    tooLong: ({ length, most }: { length: number; most: number }) =>
      `This text has ${length} characters; at most ${most} can be kept. Write it shorter.`,
  },

  /** The commands: the word that is typed, and what it does. */
  command: {
    more: { word: 'more', does: 'go on reading' },
    again: { word: 'again', does: 'say the whole screen again' },
    back: { word: 'back', does: 'go back one screen; what was written stays unless you are told otherwise' },
    next: { word: 'next', does: 'go to the next one' },
    previous: { word: 'previous', does: 'go to the previous one' },
    gaps: { word: 'gaps', does: 'walk through the gaps of the framework' },
    filter: { word: 'filter', does: 'show all, the gaps, what is open, what is met, one after another' },
    search: { word: 'search', does: 'look for words in items, questions, answers and evidence' },
    earlier: { word: 'earlier', does: 'take the earlier reason over' },
    story: { word: 'story', does: 'read the story of the case, and go back from it' },
    hint: { word: 'hint', does: 'hear where to look in the story' },
    undo: { word: 'undo', does: 'take the last change of this visit back' },
    redo: { word: 'redo', does: 'bring it again' },
    save: { word: 'save', does: 'try again to save, where saving failed' },
    read: { word: 'read', does: 'read the file again, where another program changed it' },
    help: { word: 'help', does: 'this help' },
    leave: { word: 'leave', does: 'leave the walk; every confirmed answer is saved already' },
  },
  help: {
    commands: 'What can be typed here',
    number: 'a number: open, choose or tick what stands behind it',
    point: 'a number and a question mark, as 3?: on a question, hear what that answer would move, without giving it',
    abbreviated: 'The beginning of a word is enough where no other word begins so. Capitals do not matter.',
    writing:
      'Where a text is written, a line is the text; a line that begins with / is a command, and // stands for a slash at the beginning of a text.',
    line: ({ word, does }: { word: string; does: string }) => `${word}: ${does}`,
  },

  /** What is said in place of the drawn walk’s sentences that name its keys or its drawing. */
  instead: {
    reading: {
      bar: ({ value, low, high }: { value: string; low: string; high: string }) =>
        `${value} (${low}–${high}), 74% covered: ${value} of 100 on the items that are decided. Whatever the missing answers turn out to be, the score lies between ${low} and ${high}. 74% of what applies is decided.`,
    },
    notice: {
      'taken-out': (ask: string) => `Taken out: ${ask} Type undo to bring the answer back.`,
      'plan-removed': 'The action is taken out of the plan. Type undo to bring it back.',
      'finish-first': 'You began an answer here. Choose it again to save it, or go back.',
      'finish-other': 'You began an answer to another question. Go back to it, and save it first.',
    },
    start: { faulty: 'cannot be opened; choose it to hear why' },
    line: { earlier: 'The earlier reason (type /earlier to take it over):' },
    fault: { empty: 'Write what is to be done, or type /back.' },
    draft: { noReason: 'missing; choose this to write it', noDecider: 'missing; choose this to write it' },
    screen: {
      items: 'The items of this framework or area. Type filter to choose which of them are shown.',
      question:
        'One question about the country. Choose an answer, and its reason and evidence are asked; type its number with a question mark to hear what it would move.',
      line: 'A text to write.',
      search: 'Write some words; what is found has numbers.',
    },
  },
};
