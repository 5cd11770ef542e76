import { plural } from '../plural.ts';

/** The method and its limits, and what an edition leaves out. */
export const method = {
  title: 'Method and limits',
  general: [
    'Every item is put at one of the levels of its framework by a rule over the answers of the profile. Where missing answers leave more than one level possible, the item is open; an answer that is unknown is never taken for a no. Where nothing in a rule applies to the country, neither does the item.',
    'A value aggregates what is decided. The interval aggregates what applies with every open item first at its lowest and then at its highest possible level: a safe bound, since items are taken one by one although they may share questions. Coverage is the share of what applies that is decided, by weight. Below a framework’s threshold of coverage the interval leads.',
    'Answers keep law and practice apart: on paper means that something is required and not yet practised; in practice means that it is done, whether or not a law requires it.',
    'A gap is an item whose highest possible level is below the top. Its steps are the least set of answers that must change, found in its own rule.',
  ],
  marks:
    'How surely an item is known stands beside it. Read: seen in this very document, or in the body’s own copy of it. Reported: a source attributes it to this very document. Reconstructed (†): everything else; number and wording are not confirmed.',
  rounding:
    'Figures are shown as whole points, halves up, and gains with one decimal; nothing is rounded before it is shown unless the framework says so below.',
  editionTitle: 'What this edition leaves out',
  publicLeavesOut: ({ draft, changes }: { draft: boolean; changes: boolean }) => [
    'This is the public edition. Its figures are those of the internal edition.',
    'Names of persons are left out: who prepared the report, who answered or owns a line of the plan where that is no ministry, and who decided between statements. Organisations that prepared it stay.',
    'Where ministries do not agree yet, their statements are left out, and the question is open: being settled. Decisions stand without the statements they were made between.',
    draft
      ? 'Draft notes are left out. The profile is a draft: reason and evidence are shown only for answers that were agreed.'
      : 'Draft notes are left out: reason and evidence of answers that are in review.',
    ...(changes
      ? [
          'Changes since the earlier profile are told where another answer was given, and not where only what stands around it is new.',
        ]
      : []),
  ],
  sources: 'Sources and provenance',
  sourcesCaption: 'Frameworks of this report, with their sources and how surely their items are known',
  limitsTitle: 'Limits',
  limits: [
    'The report says what the answers of the profile imply. It is as sound as these answers and their evidence, which stand in the annex.',
    'Items are worded, and rules made, by the editions named here; they are not the official texts. None of the frameworks prescribes how a State is to be scored.',
    'Scores of different frameworks measure different things and give no total. Countries are compared with their own past, never ranked.',
  ],
  levels: 'Levels',
  level: ({ title, score }: { title: string; score: string }) => `${title}: ${score}`,
  bands: 'Bands, from',
  noBands: 'none',
  howScored: 'How the score is made',
  encodes: 'What this edition encodes',
  source: 'Source',
  provenanceOf: 'Items by provenance',
  exceptions: 'Areas scored otherwise',
  exception: ({ area, scoring }: { area: string; scoring: string }) => `${area}: ${scoring}`,
  ownLevels: 'Items with levels of their own',
  aggregate: {
    mean: 'the weighted mean of the parts',
    minimum: 'the lowest of the parts',
    'geometric-mean': 'the weighted geometric mean of the parts',
  },
  weigh: {
    areas: 'each area counts by its own weight',
    items: 'every item counts the same wherever it stands',
  },
  missing: {
    'leave-out': 'what is undecided is left out of the value',
    lowest: 'what is undecided counts as the lowest it may be',
  },
  countAs: (score: string) => `what is undecided counts as ${score}`,
  round: {
    none: 'nothing is rounded before it is shown',
    integer: 'figures are rounded to whole numbers, halves up',
  },
  decimals: (decimals: number) => `figures are rounded to ${plural(decimals, 'decimal', 'decimals')}, halves up`,
  enough: (percent: number) => `the interval leads below ${percent}% coverage`,
};
