/** The comparison with an earlier profile. */
export const compare = {
  looking: 'Looking for other profiles of this country …',
  choose: ({ country }: { country: string }) => `Other profiles of ${country}, the latest first`,
  found: ({ day, status }: { day: string; status: string }) => `${day}, ${status}`,
  none: ({ country }: { country: string }) =>
    `There is no other profile of ${country} beside this file or in the folder “profiles”.`,
  keep: 'To have one to compare with next time, copy this file under another name before you go on answering, with its date in the name; then write the new date behind as-of in the file that you go on with.',
  between: ({ before, file, after }: { before: string; file: string; after: string }) =>
    `From ${before} (${file}) to ${after} (this profile)`,
  backwards: 'The other profile is the later of the two: everything here is told backwards.',
  same: 'Nothing came out otherwise, and no answer differs.',
  before: 'Before: ',
  now: 'Now:    ',
  unmoved: 'Not moved',
  fromTo: ({ before, after }: { before: string; after: string }) => `from ${before} to ${after}`,
  answers: (count: number) => `Answers that differ: ${count}`,
  plan: 'Action plan',
};
