/** The words in the charts and below them. */
export const chart = {
  barsCaption: ({ of }: { of: string }) => `${of}: the bar is the interval, the line across it the score`,
  radarCaption: ({ of }: { of: string }) => `${of}: areas as a radar, 0 in the middle, 100 at the rim`,
  interval: 'Interval: the lowest and the highest that the score may prove to be',
  value: 'Score; no dot where nothing is decided',
  cell: ({ value, low, high, coverage }: { value: string; low: string; high: string; coverage: number }) =>
    `${value}\n${low}–${high}\n${coverage}% covered`,
  undecidedCell: ({ low, high, coverage }: { low: string; high: string; coverage: number }) =>
    `${low}–${high}\n${coverage}% covered`,
  notApplicable: 'does not apply',
  nothing: 'Too little decided to say, or no items',
  steps: ['0 to below 20', '20 to below 40', '40 to below 60', '60 to below 80', '80 to 100'],
  seeTable: ({ caption }: { caption: string }) => `${caption}. The table below says the same.`,
};
