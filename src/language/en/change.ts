import { plural } from './plural.ts';

/** The words of a comparison between two profiles of one country. */
export const change = {
  group: {
    whole: 'The whole framework',
    own: (score: string) => `the country: ${score}`,
    spread: ({
      count,
      leftOut,
      lowest,
      lower,
      median,
      upper,
      highest,
    }: {
      count: number;
      leftOut: number;
      lowest: string;
      lower: string | null;
      median: string;
      upper: string | null;
      highest: string;
    }) =>
      `the group of ${count}: lowest ${lowest}, ${lower === null || upper === null ? `middle ${median}` : `a quarter below ${lower}, half below ${median}, a quarter above ${upper}`}, highest ${highest}${leftOut === 0 ? '' : `; ${leftOut} left out, too little decided`}`,
    noSpread: ({ leftOut }: { leftOut: number }) => `the group: no values; ${leftOut} left out, too little decided`,
    howToRead:
      'A profile of the group enters where enough of what applies is decided. This is no ranking: it shows how wide the group lies, not who is where.',
    small: (count: number) =>
      `The group has ${count === 1 ? 'one profile' : `${count} profiles`}: whoever knows its members may guess who is who.`,
  },
  head: ({ earlier, later }: { earlier: string; later: string }) => `${earlier}, against ${later}`,
  backwards: 'The first profile is the later of the two: everything below is told backwards.',
  roles: ({ before, after }: { before: string; after: string }) =>
    `The country’s roles were: ${before}. Now: ${after}.`,
  editions: {
    heading: 'Answered for another edition:',
    edition: (version: string) => `for edition ${version}`,
    unsaid: 'for an edition that it does not say',
    answeredFor: ({
      title,
      earlier,
      later,
      present,
    }: {
      title: string;
      earlier: string;
      later: string;
      present: string;
    }) =>
      `${title}: the earlier profile was answered ${earlier}, the later one ${later}. The figures of both are by edition ${present}.`,
    note: ({ from, to, note }: { from: string; to: string; note: string }) =>
      `What changed from edition ${from} to ${to}: ${note}`,
    noMigration: ({ version }: { version: string }) =>
      `No migration file leads on from edition ${version}: questions and rules may differ since then, and its answers stand as they were given.`,
    inEarlier: 'In the earlier profile:',
    inLater: 'In the later profile:',
    inOwn: 'In the profile of the country:',
    otherEdition: ({ present, carried, notCarried }: { present: string; carried: number; notCarried: number }) =>
      [
        `${plural(carried + notCarried, 'profile was', 'profiles were')} answered for another edition than ${present}, by which all figures are.`,
        ...(carried === 0 ? [] : [`Carried to it: ${carried}.`]),
        ...(notCarried === 0 ? [] : [`Without a migration file: ${notCarried}; questions and rules may differ there.`]),
      ].join(' '),
    renamed: ({ question, ask }: { question: string; ask: string }) =>
      `Carried: the answer to '${question}', now to: ${ask}`,
    changed: ({ ask, before, after }: { ask: string; before: string; after: string }) =>
      `Carried: ${ask} ${before} is now ${after}.`,
    noLonger: ({ ask, before }: { ask: string; before: string }) =>
      `Dropped: ${ask} ${before} is no answer any more. Where nothing else was said with it, the answer counts as not known.`,
    takenOut: ({ question, said }: { question: string; said: string }) =>
      `Dropped: the question '${question}' was taken out; its answer was ${said}.`,
    answeredAlready: ({ question, ask, said }: { question: string; ask: string; said: string }) =>
      `Dropped: the answer ${said} to '${question}', since there is another one already to: ${ask}`,
    actionCarried: ({ action, gap, now }: { action: string; gap: string; now: string }) =>
      `Carried: the action “${action}” for ${gap}, now for ${now}.`,
    actionDropped: ({ action, gap }: { action: string; gap: string }) =>
      `Dropped: the action “${action}”, since its item ${gap} was taken out.`,
  },
  before: 'Before',
  after: 'Now',
  movement: {
    better: 'better',
    worse: 'worse',
    'better-known': 'better known',
    'less-known': 'less known',
    'now-applies': 'applies now',
    'no-longer-applies': 'no longer applies',
    mixed: 'its parts moved different ways',
  },
  moved: ({ movement, items }: { movement: string; items: string }) =>
    items === '' ? movement : `${movement} (items: ${items})`,
  count: ({ count, movement }: { count: number; movement: string }) => `${movement} ${count}`,
  unmoved: 'not moved',
  onlyKnown: {
    'better-known': 'Nothing here says that the country changed: missing answers were found out.',
    'less-known': 'Nothing here says that the country changed: answers are no longer known.',
  },
  valueMovedAgainst: 'The value moved the other way because it rests on other items now: more or fewer are decided.',
  areas: 'Areas that moved:',
  area: ({ title, before, after, movement }: { title: string; before: string; after: string; movement: string }) =>
    `${title}: from ${before} to ${after} (${movement})`,
  items: 'Items that moved:',
  item: ({ title, before, after, movement }: { title: string; before: string; after: string; movement: string }) =>
    `${title}: from ${before} to ${after} (${movement})`,
  because: ({ ask, before, after }: { ask: string; before: string; after: string }) =>
    `${ask} From ${before} to ${after}.`,
  becauseOfRoles: 'The country’s roles changed, and with them what applies.',
  becauseOfNothing: 'None of its answers changed.',
  answers: 'Answers:',
  noAnswers: 'No answer changed.',
  answer: {
    added: ({ ask, after }: Answer) => `Added: ${ask} ${after}.`,
    'taken-out': ({ ask, before }: Answer) => `Taken out: ${ask} It was ${before}.`,
    changed: ({ ask, before, after }: Answer) => `Changed: ${ask} From ${before} to ${after}.`,
    settled: ({ ask, before, after }: Answer) => `Settled: ${ask} From ${before} to ${after}.`,
    unsettled: ({ ask, before, after }: Answer) => `No longer known: ${ask} From ${before} to ${after}.`,
    decided: ({ ask, after }: Answer) => `Decided between ministries: ${ask} ${after}.`,
    contested: ({ ask, before }: Answer) => `Contested now: ${ask} It was ${before}.`,
    'same-answer': ({ ask, after, around }: Answer) => `Same answer, other ${around}: ${ask} ${after}.`,
  },
  around: {
    reason: 'reason',
    evidence: 'evidence',
    by: 'respondent',
    on: 'date',
    confidence: 'confidence',
    review: 'review',
    decision: 'decision',
    statements: 'statements',
  },
  doesNotCount: 'It moves no item: the answer that counts is the same.',
  plan: 'Action plan:',
  planLine: {
    new: ({ action, gap, after }: Line) => `New (${after}): ${action} (${gap})`,
    'taken-out': ({ action, gap, before }: Line) => `Taken out (it was ${before}): ${action} (${gap})`,
    done: ({ action, gap }: Line) => `Done: ${action} (${gap})`,
    dropped: ({ action, gap }: Line) => `Dropped: ${action} (${gap})`,
    reopened: ({ action, gap, before, after }: Line) => `Taken up again (${before}, now ${after}): ${action} (${gap})`,
    changed: ({ action, gap, before, after }: Line) =>
      before === after ? `Changed: ${action} (${gap})` : `From ${before} to ${after}: ${action} (${gap})`,
  },
  state: { 'to-do': 'to do', doing: 'under way', done: 'done', dropped: 'dropped' },
  help: {
    compare: 'what changed from one profile of a country to another, or how a country stands in a group',
    earlier: 'the path of the earlier profile; with --group that of the country',
    group: 'the profiles of a group: nobody in it is named',
    twoOrGroup: 'Name two profiles of one country, or one country and --group with the profiles of a group.',
    later: 'the path of the later profile',
    format: 'text or json',
  },
};

interface Answer {
  ask: string;
  before: string;
  after: string;
  around: string;
}

interface Line {
  action: string;
  gap: string;
  before: string;
  after: string;
}
