import { plural } from '../plural.ts';

/** The choice of a profile before a walk. */
export const start = {
  looking: 'Looking for profiles …',
  own: (folder: string) => `Profiles in ${folder}`,
  none: 'There is none yet.',
  examples: 'Examples from public sources, opened as a copy',
  new: 'Start a new profile',
  cases: 'Begin a workshop case',
  languages: 'Language',
  about: 'Help',
  leave: 'Leave',
  reading: 'reading …',
  faulty: 'cannot be opened; Enter shows why',
  columns: { country: 'Country', day: 'As of', status: 'Status', answered: 'Answered', file: 'File' },
  workshopCase: 'workshop case',
  ofCase: (country: string) => `${country}, workshop case`,
  answered: ({ answered, asked }: { answered: number; asked: number }) => `${answered} of ${asked}`,
  answeredLong: ({ answered, asked }: { answered: number; asked: number }) =>
    `${answered} of ${plural(asked, 'question', 'questions')} answered`,
  busy: 'Opening …',

  example: {
    what: ({ file, folder }: { file: string; folder: string }) =>
      `${file} is an example that came with gapwalk, in ${folder}. It stays as it is: a copy is made, and your answers go into the copy.`,
    copy: 'Make the copy and open it',
    to: (path: string) => `The copy: ${path}`,
    stay: 'Back',
  },
  finding: 'Finding a free file name …',

  faults: 'What is wrong with this file',

  country: {
    label: 'Country: ',
    help: 'Write the beginning of its name, or its code of two or three letters; or any name, for a country made up for an exercise.',
    madeUp: (name: string) => `Make up a country named “${name}”, for an exercise`,
  },

  roles: {
    of: ({ country, fictional }: { country: string; fictional: boolean }) =>
      fictional ? `${country} (made up for an exercise)` : country,
    ask: 'What is this country in migration? Tick all that hold. It decides which questions are asked; the first lines of the file say it, and it can be changed there.',
    role: {
      origin: 'Country of origin: people leave it for other countries',
      transit: 'Country of transit: people pass through it',
      destination: 'Country of destination: people come to it',
    },
    create: 'Write the profile and open it',
    to: (path: string) => `Into ${path}`,
  },

  case: {
    looking: 'Looking for workshop cases …',
    none: 'There is none here.',
    minutes: (minutes: number) => `about ${minutes} minutes`,
    told: (languages: readonly string[]) => `Told in ${languages.join(', ')}.`,
    ask: 'In which language is the case told? The screens stay as they are.',
    what: 'A file for the answers of your group is written. It holds no answers yet; every answer is saved in it at once.',
    begin: 'Write the file and open the case',
    to: (path: string) => `Into ${path}`,
  },

  language: {
    only: 'English is the only language of the screens so far. Answers and reasons may be written in any language.',
    name: (code: string) => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code,
  },

  end: { ask: 'Leave gapwalk?', nothing: 'Nothing is open, and nothing is lost.', leave: 'Leave', stay: 'Stay here' },

  notice: {
    'no-role': 'Tick first what the country is: one of the three at least.',
    taken: 'A file of that name has appeared meanwhile, and is left alone. Another name is proposed.',
  },

  names: {
    start: 'Profiles',
    example: 'An example',
    faulty: 'What is wrong',
    country: 'New profile',
    cases: 'Workshop cases',
    told: 'In which language',
    'new-case': 'New file',
    roles: 'What the country is',
    languages: 'Language',
    about: 'Help',
    end: '',
  },

  help: {
    start:
      'The profiles in this folder and in its folder “profiles”. Open one to walk through it, or start a new one. Every profile is a file of its own, and every answer is saved in it at once.',
    example: 'An example is never changed: a copy of it is.',
    faulty: '',
    country: '',
    roles: 'What the country is in migration. Questions for countries that are none of what is ticked are not asked.',
    cases:
      'Stories of countries that do not exist, to learn on in a group: read, answer the questions, and see what comes of it. Open one to begin.',
    told: 'The language of the story. A reason may be written in any language.',
    'new-case': 'Each group has a file of its own. A file that is there already is left alone.',
    languages: 'The language of the screens.',
    about: '',
    end: '',
  },
};
