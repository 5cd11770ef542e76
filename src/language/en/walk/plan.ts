import { plural } from '../plural.ts';

/** The action plan. */
export const plan = {
  state: { 'to-do': 'to do', doing: 'under way', done: 'done', dropped: 'dropped' },

  none: 'There are no actions yet. Open a gap and choose “Add to the action plan”.',
  toGaps: 'Walk through all gaps, by topic',
  brings: 'What the plan would bring',
  supposes: 'Supposed is that every gap named here reaches its top; dropped actions are left out.',
  bringsNothing: 'The scores would stay as they are.',
  heading: (count: number) => plural(count, 'action', 'actions'),
  in: (framework: string) => `, ${framework}`,
  who: ({ owner, due }: { owner: string; due: string }) => (due === '' ? owner : `${owner}, by ${due}`),
  unknown: (gap: string) => `Not in the scores: no framework here has an item “${gap}”.`,
  noOwner: 'nobody named yet',
  note: {
    'no-steps': 'Not in the scores: no answers lead to the top of this item.',
    'already-there': 'Nothing more in the scores: this item is at its top already.',
    open: 'Not in the scores: this item is not decided, and may be at its top already.',
    'not-applicable': 'Not in the scores: this item does not apply to this country.',
    opposite: 'Not reached: another action asks for another answer to the same question.',
    done: 'Done, but the answers do not say so yet.',
  },

  line: {
    heading: 'An action for this gap',
    unknown: (gap: string) => `No framework here has an item “${gap}”.`,
    label: {
      action: 'What is done:  ',
      owner: 'Who does it:   ',
      due: 'By when:       ',
      state: 'How far:       ',
    },
    missing: 'not said',
    done: 'Done with this action',
    item: 'See this gap',
    remove: 'Take this action out of the plan',
  },
};
