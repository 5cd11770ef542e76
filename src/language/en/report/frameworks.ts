/** The scores and findings of each framework. */
export const frameworks = {
  title: 'Scores and findings by framework',
  score: 'Score',
  band: 'Band',
  arithmetic: 'Arithmetic of the value',
  areasCaption: ({ framework }: { framework: string }) => `${framework}: areas`,
  findingsCaption: ({ area }: { area: string }) => `${area}: findings`,
  partsCaption: ({ area }: { area: string }) => `${area}: areas inside it`,
  area: 'Area',
  weight: 'Weight',
  item: 'Item',
  place: 'Place in the document',
  outcome: 'Outcome',
  points: 'Points',
  entered: 'Entered the sum as',
  none: 'No framework was assessed.',
  reference: ({ locator, provenance }: { locator: string; provenance: string }) => `${locator} (${provenance})`,
};

/** An outcome that needs more than its word. */
export const outcome = {
  open: ({ low, high }: { low: string; high: string }) => `open: at least ${low}, at most ${high}`,
  otherRole: (roles: readonly string[]) => `not applicable: addressed to ${roles.join(' and ')} only`,
  answersNotApplicable: 'not applicable: no question of its rule applies',
};
