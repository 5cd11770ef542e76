interface Term {
  figure: string;
  weight: string;
}

interface SumWords {
  terms: readonly Term[];
  weight: string;
  result: string;
}

const times = ({ figure, weight }: Term): string => `${figure} × ${weight}`;

/** How a part entered the sum of a score. */
export const why = {
  own: (figure: string) => figure,
  'filled-in': (figure: string) => `${figure}, filled in`,
  'left-out': () => 'left out, undecided',
  'not-applicable': () => 'left out, does not apply',
};

/** The sum of a score, written out. */
export const sum = {
  nothingApplies: 'Nothing here applies to the country, so there is no score.',
  nothingDecided: 'Nothing here is decided, so there is no value; only the interval is known.',
  mean: ({ terms, weight, result }: SumWords) =>
    `Weighted mean, figure × weight: (${terms.map(times).join(' + ')}) ÷ ${weight} = ${result}.`,
  minimum: ({ terms, result }: SumWords) => `The lowest of ${terms.map(({ figure }) => figure).join(', ')}: ${result}.`,
  'geometric-mean': ({ terms, weight, result }: SumWords) =>
    `Weighted geometric mean, figure to the power of its weight: (${terms
      .map(({ figure, weight: power }) => `${figure}^${power}`)
      .join(' × ')})^(1/${weight}) = ${result}.`,
  held: ({ end }: { end: string }) =>
    `The certain part of undecided items rules this out, so the nearest end of the interval is taken: ${end}.`,
  rounded: ({ result }: { result: string }) => `Rounded: ${result}.`,
};
