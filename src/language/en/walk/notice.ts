import { plural } from '../plural.ts';

/** What the walk tells once, at the bottom. */
export const notice = {
  counts: 'Your answer counts now.',
  nothingMoved: 'Your answer counts now. No item comes out otherwise by it.',
  moved: ({ title, was, is, others }: { title: string; was: string; is: string; others: number }) =>
    `Your answer counts now. “${title}” ${was === is ? `is still ${is}, within another range` : `was ${was} and is ${is}`}${others === 0 ? '' : `; ${plural(others, 'more item comes', 'more items come')} out otherwise`}.`,
  'taken-out': (ask: string) => `Taken out: ${ask} The u key brings the answer back.`,
  undone: (what: string) => `Taken back: ${what}`,
  redone: (what: string) => `Brought back: ${what}`,
  plan: 'a change of the action plan',
  planned: 'The action is in the plan.',
  'plan-changed': 'The action is changed.',
  'due-past': ({ due, asOf }: { due: string; asOf: string }) =>
    `The action is changed. But ${due} lies before the day of this profile, ${asOf}: is the year right?`,
  'plan-removed': 'The action is taken out of the plan. The u key brings it back.',
  'nothing-changed': 'Nothing was changed.',
  'nothing-to-undo': 'There is no answer of this visit left to take back.',
  'nothing-to-redo': 'There is nothing to bring back.',
  'no-gaps': 'No gap is certain here. Whatever is still open may prove to be one.',
  'nothing-to-settle': 'Nothing here is open that may prove met.',
  first: 'This is the first one.',
  last: 'This is the last one.',
  working: 'The scores are being worked out.',
  'finish-first': 'You began an answer here. Choose it again to save it, or go back with Esc.',
  'finish-other': 'You began an answer to another question. Go back to it with Esc, and save it first.',
  'who-decided': 'Write who decided between the ministries: a committee, a minister, an office.',
  'not-kept': ({ text, fault }: { text: string; fault: string }) =>
    `This was not kept: “${text}”.${fault === '' ? '' : ` ${fault}`}`,
  'nothing-open': 'No question in this list waits for an answer.',
  'choose-first': 'Choose one of these first, so that no answer is lost.',
  'read-again': 'The file was read again.',
  'all-saved': 'Every answer is saved.',
  unknownCase: (id: string) =>
    `The profile says that it answers the workshop case “${id}”, and there is no such case here: this is an ordinary walk.`,
  fileProblems: (errors: number) =>
    `The file has ${plural(errors, 'error', 'errors')}. Answers with an error count as not given; gapwalk check lists them.`,
};
