import { plural } from '../plural.ts';

/** The action plan and what it would bring. */
export const plan = {
  title: 'Action plan',
  none: 'The profile has no plan for items of this report yet.',
  elsewhere: (lines: number) =>
    `${plural(lines, 'more line', 'more lines')} of the profile’s plan ${lines === 1 ? 'is' : 'are'} about items that this report does not include.`,
  brings: 'What it would bring',
  bringsText: {
    steps: 'the steps to the top',
    'already-there': 'nothing: the item is at its top already',
    'no-steps': 'nothing: no answers lead to the top',
    'unknown-item': 'not known',
    open: 'not known: answers are missing, the item may be at its top',
    'not-applicable': 'nothing: the item does not apply',
  },
  short: 'the steps to the top, which another line of the plan undoes',
  notScored: 'not counted',
  scoresTitle: 'What the plan would bring',
  scoresNote:
    'Supposed are the least steps to the top of every gap that the plan names, all together, lines that are done included and those that are dropped left out. It is a sum over answers and no forecast.',
  scoresCaption: 'Scores as they stand, and as they would stand with the whole plan carried out',
  framework: 'Framework',
  before: 'Today',
  after: 'With the plan',
  afterRow: ({ title }: { title: string }) => `${title}, with the plan`,
  beforeRow: ({ title }: { title: string }) => `${title}, today`,
  chart: 'Scores today and with the plan',
  caption: 'The plan, as the profile gives it',
  gap: 'Gap',
  action: 'Action',
  owner: 'Owner',
  due: 'Due',
  state: 'Progress',
  states: { 'to-do': 'to do', doing: 'under way', done: 'done', dropped: 'dropped' },
  line: ({ action, details }: { action: string; details: string }) => `${action} (${details})`,
  ownedBy: (owner: string) => `owner: ${owner}`,
  dueOn: (day: string) => `due ${day}`,
  missing: 'not given',
};
