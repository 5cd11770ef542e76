/** The command `explain`. */
export const explain = {
  agreed: 'What was agreed',
  reference: ({ locator, provenance }: { locator: string; provenance: string }) =>
    `${locator}. Provenance: ${provenance}`,
  provenance: {
    read: 'read in the document or the body’s own copy',
    reported: 'reported by a source that attributes it to this document',
    reconstructed: 'reconstructed: drafted on the document’s known subject; wording and number not confirmed',
  },
  verified: ({ by, on }: { by: string; on: string }) => `Compared with the official text by ${by} on ${on}.`,
  outcome: 'Outcome',
  outcomeIs: (outcome: string) => outcome,
  openBetween: ({ low, high }: { low: string; high: string }) => `open: at least ${low}, at most ${high}`,
  measured: ({ outcome, score }: { outcome: string; score: string }) => `${outcome} (${score} of 100)`,
  notApplicableRole: 'not applicable: it is not addressed to a country with these roles',
  notApplicableAnswers: 'not applicable: every question it rests on does not apply',
  why: 'Why',
  decisive: 'Marked * : what decided the outcome',
  truth: { true: 'yes', false: 'no', unknown: 'not known', 'drops-out': 'does not apply' },
  rule: 'Why the rule is as it is',
  note: 'Note',
  steps: 'Steps',
  alsoMoves: 'What these steps would bring to other items',
  alsoMovesLine: ({
    title,
    framework,
    before,
    after,
  }: {
    title: string;
    framework: string;
    before: string;
    after: string;
  }) => `${title} (${framework}): from ${before} to ${after}`,
  remedy: 'Where countries usually begin',
  inScore: 'In the score',
  gain: ({ gain, framework }: { gain: string; framework: string }) =>
    `Brought to its top alone, it raises the low end of ${framework} by ${gain} points.`,
  weight: ({ weight, area, score }: { weight: string; area: string; score: string }) =>
    `Weight ${weight} in “${area}”: ${score}`,
  total: ({ framework, score }: { framework: string; score: string }) => `${framework}: ${score}`,
};
