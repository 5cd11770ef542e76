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
const several = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The words of the gap report. */
export const report = {
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
  made: ({ date, version }: { date: string; version: string }) => `Report of ${date}, made with gapwalk ${version}.`,
  contents: 'Contents',
  legend:
    'Items marked † are reconstructed: drafted on the known subject of the document; their number and wording are not confirmed. None of them may be quoted as the document’s.',
  barLabel: ({ text }: { text: string }) => `Score ${text}`,

  cover: {
    country: 'Country',
    asOf: 'As of',
    status: 'Status',
    roles: 'Assessed as',
    preparedBy: 'Prepared by',
    person: ({ name, organisation }: { name: string; organisation: string }) => `${name}, ${organisation}`,
    basis: 'Basis',
    frameworks: 'Frameworks',
    frameworksCaption: 'Frameworks of this report, with their sources and how surely their items are known',
    framework: 'Framework',
    edition: 'Edition',
    source: 'Source',
    items: 'Items',
    binding: 'binding',
    notBinding: 'not binding',
    editionOf: ({ version, year, binding }: { version: string; year: number; binding: string }) =>
      `${version}; document of ${year}, ${binding}`,
    itemsOf: ({ kind, items }: { kind: string; items: number }) => `${items}, of the kind “${kind}”`,
    provenance: ({ read, reported, reconstructed }: { read: number; reported: number; reconstructed: number }) =>
      `${read} read, ${reported} reported, ${reconstructed} reconstructed`,
  },

  summary: {
    title: 'Summary',
    scoresCaption: 'Score of each framework, 0 to 100, with interval and coverage',
    framework: 'Framework',
    score: 'Score',
    picture: 'Interval',
    band: 'Band',
    reconstructed: 'Reconstructed',
    howToRead:
      'A score stands with its interval: what it would be if every undecided item came out at its lowest, and at its highest. Coverage is the share of what applies that is decided.',
    strongest: 'Strongest areas',
    strongestNote: 'By the low end of their interval, which is certain.',
    noStrongest: 'No area has a certain score above 0 yet.',
    area: 'Area',
    strongestCaption: 'The areas with the highest certain score',
    gaps: 'Biggest gaps',
    gapsNote: 'By gain: the points by which the framework’s certain score rises when this item alone reaches its top.',
    gapsCaption: 'The biggest gaps over all frameworks; the gain is in points of the gap’s own framework',
    noGaps: 'No gaps were found.',
    gap: 'Gap',
    gain: 'Gain',
    stands: 'Where the country stands',
    lead: 'Lead ministry',
    open: 'Open questions that matter most',
    openNote: 'The questions whose answers would settle most undecided items.',
    openCaption: 'The open questions that leave most items undecided',
    noOpen: 'No item is undecided for want of an answer.',
    question: 'Question',
    status: 'Status',
    ministry: 'Ministry',
    undecided: 'Items undecided',
    laws: 'Laws without practice',
    lawsNote:
      'Answered with “on paper”: required, while practice is not there yet or was not shown. Reasons and evidence stand in the annex.',
    lawsCaption: 'Questions answered with what stands on paper only',
    noLaws: 'No answer that counts stands on paper only.',
    askedBy: 'Items that ask it',
  },

  frameworks: {
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
  },

  why: {
    own: (figure: string) => figure,
    'filled-in': (figure: string) => `${figure}, filled in`,
    'left-out': () => 'left out, undecided',
    'not-applicable': () => 'left out, does not apply',
  },

  sum: {
    nothingApplies: 'Nothing here applies to the country, so there is no score.',
    nothingDecided: 'Nothing here is decided, so there is no value; only the interval is known.',
    mean: ({ terms, weight, result }: SumWords) =>
      `Weighted mean, figure × weight: (${terms.map(times).join(' + ')}) ÷ ${weight} = ${result}.`,
    minimum: ({ terms, result }: SumWords) =>
      `The lowest of ${terms.map(({ figure }) => figure).join(', ')}: ${result}.`,
    'geometric-mean': ({ terms, weight, result }: SumWords) =>
      `Weighted geometric mean, figure to the power of its weight: (${terms
        .map(({ figure, weight: power }) => `${figure}^${power}`)
        .join(' × ')})^(1/${weight}) = ${result}.`,
    held: ({ end }: { end: string }) =>
      `The certain part of undecided items rules this out, so the nearest end of the interval is taken: ${end}.`,
    rounded: ({ result }: { result: string }) => `Rounded: ${result}.`,
  },

  outcome: {
    open: ({ low, high }: { low: string; high: string }) => `open: at least ${low}, at most ${high}`,
    otherRole: (roles: readonly string[]) => `not applicable: addressed to ${roles.join(' and ')} only`,
    answersNotApplicable: 'not applicable: no question of its rule applies',
  },

  gaps: {
    title: 'Gaps',
    intro:
      'Gaps stand by gain: the points by which the low end of the framework’s score rises when this item alone is put at its top level. Where a result stands in bold, it decided the outcome.',
    none: 'No gaps: every item that applies is at its top level or may still prove to be.',
    noFrameworks: 'No framework was assessed, so no gaps are known.',
    agreed: 'What was agreed',
    place: 'Place in the document',
    verified: ({ by, on }: { by: string; on: string }) => `compared with the official text by ${by} on ${on}`,
    stands: 'Where the country stands',
    standing: ({ outcome, points }: { outcome: string; points: string }) => `${outcome} (${points} points)`,
    gain: 'Gain',
    gainPoints: ({ points, framework }: { points: string; framework: string }) => `${points} points of ${framework}`,
    why: 'Why',
    truth: {
      true: 'fulfilled',
      false: 'not fulfilled',
      unknown: 'not known',
      'drops-out': 'does not apply',
    },
    whyThisRule: 'Why the rule is fair',
    toNext: ({ level }: { level: string }) => `Steps to “${level}”`,
    toTop: ({ level }: { level: string }) => `Steps to “${level}”, the top`,
    unreachable: 'No answers lead there while what does not apply stays so.',
    nothingToDo: 'No answer need change.',
    remedy: 'What usually comes first',
    lead: 'Lead ministry',
    noLead: 'none: no steps lead on',
    plan: 'In the plan',
    noPlan: 'nothing yet',
    note: 'Note',
    toSettle: ({ framework }: { framework: string }) => `${framework}: undecided items that may prove to be at the top`,
    toSettleNote:
      'These are no gaps: answers are missing. Beside each, by how many points settling it could move the score.',
    item: 'Item',
    outcome: 'Outcome',
    movable: 'Points that hang on it',
    questions: 'Questions to settle',
  },

  plan: {
    title: 'Action plan',
    none: 'The profile has no plan yet.',
    caption: 'The plan, as the profile gives it',
    gap: 'Gap',
    action: 'Action',
    owner: 'Owner',
    due: 'Due',
    state: 'Progress',
    states: { 'to-do': 'to do', doing: 'under way', done: 'done', dropped: 'dropped' },
    line: ({ action, details }: { action: string; details: string }) => `${action} (${details})`,
    ownedBy: (owner: string) => `owner: ${owner}`,
    dueOn: (day: string) => `due ${day}`,
    missing: 'not given',
  },

  open: {
    title: 'Open and contested questions',
    intro:
      'Questions that items of this report ask and that have no known answer, by the ministry that usually knows. An open question is no “no”: it leaves items undecided.',
    none: 'No question of this report is open.',
    status: 'Status',
    reason: 'Reason given',
    noReason: 'no reason is given',
    leavesOpen: 'Items left undecided',
    nothingOpen: 'none: the outcomes do not hang on it',
    notApplicable: 'Questions answered as not applicable',
    notApplicableCaption: 'Questions that the profile says do not apply, with the reason',
    noNotApplicable: 'No question is answered as not applicable.',
    question: 'Question',
    noAnswer: ({ ministry }: { ministry: string }) => `${ministry}: questions on which the profile says nothing`,
    by: 'Said by',
  },

  practices: {
    title: 'Good practices',
    intro: 'Items at their top level in which an answer counted that is in practice and evaluated.',
    none: 'No item at its top level rests on an answer that is in practice and evaluated.',
  },

  method: {
    title: 'Method and limits',
    general: [
      'Every item is put at one of the levels of its framework by a rule over the answers of the profile. Where missing answers leave more than one level possible, the item is open; an answer that is unknown is never taken for a no. Where nothing in a rule applies to the country, neither does the item.',
      'A value aggregates what is decided. The interval aggregates what applies with every open item first at its lowest and then at its highest possible level: a safe bound, since items are taken one by one although they may share questions. Coverage is the share of what applies that is decided, by weight. Below a framework’s threshold of coverage the interval leads.',
      'Answers keep law and practice apart: on paper means that something is required and not yet practised; in practice means that it is done, whether or not a law requires it.',
      'A gap is an item whose highest possible level is below the top. Its steps are the least set of answers that must change, found in its own rule.',
    ],
    marks:
      'How surely an item is known stands beside it. Read: seen in this very document, or in the body’s own copy of it. Reported: a source attributes it to this very document. Reconstructed (†): everything else; number and wording are not confirmed.',
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
    decimals: (decimals: number) => `figures are rounded to ${several(decimals, 'decimal', 'decimals')}, halves up`,
    enough: (percent: number) => `the interval leads below ${percent}% coverage`,
  },

  annex: {
    title: 'Annex: answers and evidence',
    intro: 'Every question that the profile answers, by topic.',
    none: 'The profile answers no question yet.',
    answer: 'Answer',
    countsInstead: ({ text }: { text: string }) => `This answer does not count; what counts: ${text}.`,
    reason: 'Reason',
    noReason: 'none given',
    evidence: 'Evidence',
    noEvidence: 'none given',
    says: ({ text }: { text: string }) => `It says: ${text}`,
    record: 'Answered',
    by: (who: string) => `by ${who}`,
    byNobody: 'by somebody not named',
    confidence: (how: string) => `confidence: ${how}`,
    review: (how: string) => `review: ${how}`,
    usually: 'Usually known by',
    decision: 'Decision',
    decidedBy: ({ by, on }: { by: string; on: string }) => (on === '' ? `by ${by}` : `by ${by}, ${on}`),
    statementOf: (who: string) => `Statement of ${who}`,
    contested: 'Contested: nobody has decided, so it counts as unknown',
    faulty: 'What stands in the file cannot be read as an answer; it counts as open.',
    dated: ({ text, on }: { text: string; on: string }) => `${text} (${on})`,
    somebody: 'not named',
  },
};
