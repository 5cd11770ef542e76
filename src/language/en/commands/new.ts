/** The command `new`, and the comments in the file that it starts. */
export const newProfile = {
  unknownCountry: ({ code }: { code: string }) =>
    `'${code}' is not a country code of ISO 3166-1. Write the code of two letters, as in KE.`,
  existsAlready: ({ file }: { file: string }) =>
    `Nothing was written: ${file} exists already. Name another file with --to.`,
  wrote: ({ file }: { file: string }) => `Wrote ${file}. Walk it to answer its questions: every answer is saved there.`,
  file: {
    title: ({ name }: { name: string }) => `${name}: a migration policy profile.`,
    roles: 'what the country is: origin, transit, destination; take out what it is not',
    asOf: 'the day that the answers describe',
    status: 'draft, or validated when every answer has its reason',
    preparedBy: 'Who prepared it (take away the # to use a line):',
    basis: 'What the profile rests on, and whose view it is; printed in every report:',
    frameworks: 'The edition of each framework that the answers are for; leave this line as it is:',
  },
};
