import { plural } from '../plural.ts';

/** Taking a filled questionnaire in. */
export const taking = {
  head: ({ workbook, profile }: { workbook: string; profile: string }) => `${workbook} into ${profile}:`,
  by: ({ by }: { by: string }) => `Recorded as answered by: ${by}`,
  byNobody: 'Not recorded by whom: name them with --by.',
  added: (count: number) => `Added (${count}):`,
  changed: (count: number) => `Changed (${count}):`,
  cleared: (count: number) => `Cleared (${count}):`,
  beside: (count: number) => `Kept beside what others have said (${count}):`,
  refused: (count: number) => `Refused (${count}):`,
  where: ({ ask, sheet, cell }: { ask: string; sheet: string; cell: string }) => `${ask} (sheet “${sheet}”, ${cell})`,
  gone: 'the profile no longer has the answer that stood in the questionnaire',
  answer: ({ from, to }: { from: string; to: string }) => `Answer: from “${from}” to “${to}”`,
  answerOnly: ({ to }: { to: string }) => `Answer: “${to}”`,
  wasAnswer: ({ from }: { from: string }) => `Answer taken back: “${from}”`,
  because: ({ text }: { text: string }) => `Reason: ${text}`,
  on: ({ text }: { text: string }) => `Date: ${text}`,
  confidence: ({ text }: { text: string }) => `Confidence: ${text}`,
  evidence: ({ text }: { text: string }) => `Sources: ${text}`,
  nothing: 'none',
  same: (count: number) => `As before: ${plural(count, 'answer', 'answers')}.`,
  nothingNew: 'The questionnaire holds nothing that the profile does not. Nothing was written.',
  allOrNothing: 'Nothing was written, since something was refused. Put it right in the workbook and import it again.',
  preview: 'Nothing was written yet. Add --yes to write these changes.',
  ask: 'Write these changes? Type yes or no: ',
  yes: ['yes', 'y'],
  notWritten: 'Nothing was written.',
  wrote: ({ profile, changes }: { profile: string; changes: number }) =>
    `Wrote ${profile}: ${plural(changes, 'change', 'changes')}.`,
};
