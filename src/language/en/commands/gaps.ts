/** The command `gaps`. */
export const gaps = {
  none: 'No gaps among what is known.',
  title: ({ number, all, title }: { number: number; all: number; title: string }) =>
    `Gap ${number} of ${all}: ${title}`,
  where: ({ framework, outcome, gain }: { framework: string; outcome: string; gain: string }) =>
    `${framework} · ${outcome} · gain ${gain} points`,
  whereWithoutGain: ({ framework, outcome }: { framework: string; outcome: string }) =>
    `${framework} · ${outcome} · no gain of its own (the lowest part decides)`,
  toLevel: ({ level }: { level: string }) => `To reach “${level}”:`,
  noWay: ({ level }: { level: string }) => `No answers reach “${level}”.`,
  step: ({ ask, step, ministry }: { ask: string; step: string; ministry: string }) => `${ask} ${step}. (${ministry})`,
  more: ({ more }: { more: number }) => `… and ${more} more gaps; --all shows them.`,
  toSettle: 'Questions to settle (what could still prove met):',
  toSettleLine: ({ title, framework, movable }: { title: string; framework: string; movable: string }) =>
    `${title} (${framework}): up to ${movable} points`,
  openByMinistry: 'Open questions by ministry:',
  ministry: ({ ministry, open }: { ministry: string; open: number }) => `${ministry}: ${open} open`,
  moreOpen: ({ more }: { more: number }) => `… and ${more} more`,
  gainNote:
    'Gain: the points by which the low end of the framework’s score rises when this item alone is brought to its top.',
};
