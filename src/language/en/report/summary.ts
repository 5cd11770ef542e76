import { plural } from '../plural.ts';

type BriefCount = 'items' | 'applicable' | 'met' | 'gaps' | 'inPart' | 'toSettle' | 'frameworks';

/** The summary at the beginning. */
export const summary = {
  title: 'Summary',
  items: ({ items, applicable, met, gaps, inPart, toSettle, frameworks }: Record<BriefCount, number>) =>
    [
      frameworks === 1
        ? `Of the ${plural(items, 'item', 'items')} of the framework, ${applicable} ${applicable === 1 ? 'applies' : 'apply'} to the country.`
        : `Of the ${plural(items, 'item', 'items')} of ${plural(frameworks, 'framework', 'frameworks')}, ${applicable} ${applicable === 1 ? 'applies' : 'apply'} to the country.`,
      ...(applicable === 0
        ? []
        : [
            `Of these, ${met} ${met === 1 ? 'is' : 'are'} met, ${gaps} fall${gaps === 1 ? 's' : ''} short (${inPart} of them ${inPart === 1 ? 'is' : 'are'} met in part), and ${toSettle} cannot be judged yet, because answers are missing.`,
          ]),
    ].join(' '),
  answers: ({ asked, open }: { asked: number; open: number }) =>
    open === 0
      ? `All ${plural(asked, 'question', 'questions')} that these items ask have an answer.`
      : `Of the ${plural(asked, 'question', 'questions')} that these items ask, ${open} ${open === 1 ? 'is' : 'are'} open. An open question does not count as “no”.`,
  laws: ({ laws, items }: { laws: number; items: number }) =>
    `${plural(laws, 'measure stands', 'measures stand')} on paper without practice; this alone or with other answers holds back ${plural(items, 'item', 'items')}.`,
  plan: ({ lines, planned, gaps }: { lines: number; planned: number; gaps: number }) =>
    lines === 0
      ? 'There is no plan for any gap yet.'
      : `The plan has ${plural(lines, 'line', 'lines')}, for ${planned} of the ${plural(gaps, 'gap', 'gaps')}.`,
  reconstructed: ({ reconstructed, items }: { reconstructed: number; items: number }) =>
    `${reconstructed} of the ${plural(items, 'item', 'items')} ${reconstructed === 1 ? 'is' : 'are'} reconstructed (†): drafted on the known subject of the document, wording and number not confirmed.`,
  nothing: 'No framework was assessed, so there is nothing to sum up.',
  scoresCaption: 'Score of each framework, 0 to 100, with interval and coverage',
  framework: 'Framework',
  score: 'Score',
  picture: 'Interval',
  band: 'Band',
  reconstructedItems: 'Reconstructed items',
  share: ({ part, of }: { part: number; of: number }) => `${part} of ${of}`,
  noBand: '–',
  howToRead:
    'A score stands with its interval: what it would be if every undecided item came out at its lowest, and at its highest. Coverage is the share of what applies that is decided.',
  strongest: 'Strongest areas',
  noStrongest: 'In no area is anything decided yet with a certain score above 0.',
  gaps: 'Biggest gaps',
  noGaps: 'No gaps were found.',
  gap: ({ points, outcome, lead }: { points: string; outcome: string; lead: string | null }) =>
    `${outcome}; would bring ${points} points${lead === null ? '' : `; lead: ${lead}`}`,
  atMost: (level: string) => `at most ${level}`,
  open: 'Open questions that matter most',
  noOpen: 'No item is undecided for want of an answer.',
  openQuestion: ({ ministry, why, items }: { ministry: string; why: string; items: number }) =>
    `${ministry}; ${why}; leaves ${plural(items, 'item', 'items')} undecided`,
  lawsTitle: 'Laws without practice',
  noLaws: 'No answer that counts stands on paper only.',
  law: ({ ministry, items }: { ministry: string; items: number }) =>
    `${ministry}; holds back ${plural(items, 'item', 'items')}`,
  moreLaws: (more: number) => `${plural(more, 'more stands', 'more stand')} in the annex.`,
  detail: (words: string) => ` – ${words}`,
};
