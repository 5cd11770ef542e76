/** The open and contested questions, and those answered as not applicable. */
export const open = {
  beingSettled: 'being settled',
  publicTitle: 'Open questions',
  title: 'Open and contested questions',
  intro:
    'Questions that items of this report ask and that have no known answer, by the ministry that usually knows. An open question is no “no”: it leaves items undecided.',
  none: 'No question of this report is open.',
  status: 'Status',
  reason: 'Reason given',
  noReason: 'no reason is given',
  leavesOpen: 'Items left undecided',
  nothingOpen: 'none: the outcomes do not hang on it',
  notApplicable: 'Questions answered as not applicable',
  notApplicableCaption: 'Questions that the profile says do not apply, with the reason',
  noNotApplicable: 'No question is answered as not applicable.',
  question: 'Question',
  noAnswer: ({ ministry }: { ministry: string }) => `${ministry}: questions on which the profile says nothing`,
  by: 'Said by',
};
