/** The words of the report as a whole, and those that any part of it may use. */
export const general = {
  mark: '†',
  marked: 'reconstructed',
  none: 'none',
  range: ({ low, high }: { low: string; high: string }) => `${low}–${high}`,
  joined: (parts: readonly string[]) => parts.join(', '),
  label: (name: string) => `${name}:`,
  listed: (parts: readonly string[]) => parts.join('; '),
  clauses: (parts: readonly string[]) => `${parts.join('; ')}.`,
  ofFramework: (framework: string) => `${framework}: `,
  title: ({ country }: { country: string }) => `Gap report: ${country}`,
  subtitle: ({ asOf }: { asOf: string }) => `Migration policy as of ${asOf}, against what States have agreed`,
  fictional: 'A made-up country, for an exercise.',
  draft: 'Draft',
  draftNote: 'This report rests on a draft profile that has not been validated.',
  footer: ({ country, asOf }: { country: string; asOf: string }) => `Gap report: ${country}, as of ${asOf}`,
  page: { before: 'Page ', between: ' of ' },
  made: ({ date, version }: { date: string; version: string }) => `${date}, with gapwalk ${version}`,
  contents: 'Contents',
  publicEdition: 'Public edition.',
  legend:
    'Items marked † are reconstructed: drafted on the known subject of the document; their number and wording are not confirmed. None of them may be quoted as the document’s.',
  barLabel: ({ text }: { text: string }) => `Score ${text}`,
  figure: ({ title, text }: { title: string; text: string }) => `${title}: ${text}`,
  alternative: ({ caption, figures }: { caption: string; figures: readonly string[] }) =>
    `${caption}. ${figures.join('; ')}.`,
};
