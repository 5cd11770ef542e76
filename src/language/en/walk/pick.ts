/** What can be chosen for a part of an answer or of the plan. */
export const pick = {
  heading: {
    respondent: 'Who gives this answer?',
    confidence: 'How sure is this answer?',
    review: 'How far has this answer been reviewed?',
    owner: 'Who does it?',
    state: 'How far is it?',
  },
  none: {
    respondent: 'Not said',
    confidence: 'Not said',
    review: 'Not said',
    owner: 'Nobody named yet',
    state: '',
  },
  other: 'Another: write a name',
  otherNow: (name: string) => `Another: ${name}`,
};
