interface Interval {
  low: string;
  high: string;
  coverage: number;
}

/** The words around a score. */
export const score = {
  none: 'none',
  notApplicable: 'does not apply',
  undecided: ({ low, high, coverage }: Interval) => `${low}–${high}, ${coverage}% covered`,
  valueFirst: ({ value, low, high, coverage }: Interval & { value: string }) =>
    `${value} (${low}–${high}), ${coverage}% covered`,
  intervalFirst: ({ value, low, high, coverage, blanks }: Interval & { value: string; blanks: string }) =>
    `${low}–${high}, ${coverage}% covered (${value} ${blanks})`,
  brief: ({ value, low, high }: { value: string; low: string; high: string }) => `${value} (${low}–${high})`,
  intervalAlone: ({ low, high }: { low: string; high: string }) => `${low}–${high}`,
  covered: ({ score, coverage }: { score: string; coverage: number }) => `${score}, ${coverage}% covered`,
  blanks: {
    'leave-out': 'on what is decided',
    lowest: 'with blanks at their lowest',
    countAs: (points: string) => `with blanks counted as ${points}`,
  },
  between: ({ lowest, highest }: { lowest: string; highest: string }) => `between ${lowest} and ${highest}`,
  reconstructed: ({ reconstructed, all }: { reconstructed: number; all: number }) =>
    `${reconstructed} of ${all} items reconstructed`,
};
