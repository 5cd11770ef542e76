interface Term {
  figure: string;
  weight: string;
}

type BriefCount = 'items' | 'applicable' | 'met' | 'gaps' | 'inPart' | 'toSettle' | 'frameworks';

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
  made: ({ date, version }: { date: string; version: string }) => `${date}, with gapwalk ${version}`,
  contents: 'Contents',
  publicEdition: 'Public edition.',
  legend:
    'Items marked † are reconstructed: drafted on the known subject of the document; their number and wording are not confirmed. None of them may be quoted as the document’s.',
  barLabel: ({ text }: { text: string }) => `Score ${text}`,
  figure: ({ title, text }: { title: string; text: string }) => `${title}: ${text}`,
  alternative: ({ caption, figures }: { caption: string; figures: readonly string[] }) =>
    `${caption}. ${figures.join('; ')}.`,

  cover: {
    country: 'Country',
    asOf: 'As of',
    status: 'Status',
    roles: 'Assessed as',
    preparedBy: 'Prepared by',
    person: ({ name, organisation }: { name: string; organisation: string }) => `${name}, ${organisation}`,
    made: 'Report made',
    basis: 'Basis',
    frameworks: 'Frameworks',
    frameworksCaption: 'Frameworks of this report',
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
    items: ({ items, applicable, met, gaps, inPart, toSettle, frameworks }: Record<BriefCount, number>) =>
      [
        frameworks === 1
          ? `Of the ${several(items, 'item', 'items')} of the framework, ${applicable} ${applicable === 1 ? 'applies' : 'apply'} to the country.`
          : `Of the ${several(items, 'item', 'items')} of ${several(frameworks, 'framework', 'frameworks')}, ${applicable} ${applicable === 1 ? 'applies' : 'apply'} to the country.`,
        ...(applicable === 0
          ? []
          : [
              `Of these, ${met} ${met === 1 ? 'is' : 'are'} met, ${gaps} fall${gaps === 1 ? 's' : ''} short (${inPart} of them ${inPart === 1 ? 'is' : 'are'} met in part), and ${toSettle} cannot be judged yet, because answers are missing.`,
            ]),
      ].join(' '),
    answers: ({ asked, open }: { asked: number; open: number }) =>
      open === 0
        ? `All ${several(asked, 'question', 'questions')} that these items ask have an answer.`
        : `Of the ${several(asked, 'question', 'questions')} that these items ask, ${open} ${open === 1 ? 'is' : 'are'} open. An open question does not count as “no”.`,
    laws: ({ laws, items }: { laws: number; items: number }) =>
      `${several(laws, 'measure stands', 'measures stand')} on paper without practice; this alone or with other answers holds back ${several(items, 'item', 'items')}.`,
    plan: ({ lines, planned, gaps }: { lines: number; planned: number; gaps: number }) =>
      lines === 0
        ? 'There is no plan for any gap yet.'
        : `The plan has ${several(lines, 'line', 'lines')}, for ${planned} of the ${several(gaps, 'gap', 'gaps')}.`,
    reconstructed: ({ reconstructed, items }: { reconstructed: number; items: number }) =>
      `${reconstructed} of the ${several(items, 'item', 'items')} ${reconstructed === 1 ? 'is' : 'are'} reconstructed (†): drafted on the known subject of the document, wording and number not confirmed.`,
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
    noStrongest: 'No area has a certain score above 0 yet.',
    gaps: 'Biggest gaps',
    noGaps: 'No gaps were found.',
    gap: ({ points, outcome, lead }: { points: string; outcome: string; lead: string | null }) =>
      `${outcome}; would bring ${points} points${lead === null ? '' : `; lead: ${lead}`}`,
    atMost: (level: string) => `at most ${level}`,
    open: 'Open questions that matter most',
    noOpen: 'No item is undecided for want of an answer.',
    openQuestion: ({ ministry, why, items }: { ministry: string; why: string; items: number }) =>
      `${ministry}; ${why}; leaves ${several(items, 'item', 'items')} undecided`,
    lawsTitle: 'Laws without practice',
    noLaws: 'No answer that counts stands on paper only.',
    law: ({ ministry, items }: { ministry: string; items: number }) =>
      `${ministry}; holds back ${several(items, 'item', 'items')}`,
    moreLaws: (more: number) => `${several(more, 'more stands', 'more stand')} in the annex.`,
    detail: (words: string) => ` – ${words}`,
  },

  topics: {
    title: 'Frameworks side by side, by topic',
    note: 'The items of all frameworks under the topics of the five round tables of the 2006 High-Level Dialogue on International Migration and Development. Inside a topic all items weigh alike. An item under two topics counts in each, and topics give no total.',
    mapCaption: 'Scores by topic and framework',
    tableCaption: 'Scores by topic and framework, with interval and coverage',
    topic: 'Topic',
    framework: 'Framework',
    all: 'All frameworks',
    items: 'Items',
    itemsOf: ({ items, reconstructed }: { items: number; reconstructed: number }) =>
      reconstructed === 0 ? String(items) : `${items}, ${reconstructed} of them reconstructed`,
    score: 'Score',
    noItems: 'no items',
  },

  chart: {
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
    glance: ({ framework }: { framework: string }) => `${framework}: gaps by gain`,
    gap: 'Gap',
    outcomeColumn: 'Stands at',
    gainColumn: 'Gain',
    stepsColumn: 'Steps to the top',
    leadColumn: 'Lead ministry',
    planColumn: 'In the plan',
    unknownSteps: 'none lead there',
    planned: ({ owner, due }: { owner: string | null; due: string | null }) =>
      [owner ?? 'owner not given', ...(due === null ? [] : [`due ${due}`])].join(', '),
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
    none: 'The profile has no plan for items of this report yet.',
    elsewhere: (lines: number) =>
      `${several(lines, 'more line', 'more lines')} of the profile’s plan ${lines === 1 ? 'is' : 'are'} about items that this report does not include.`,
    brings: 'What it would bring',
    bringsText: {
      steps: 'the steps to the top',
      'already-there': 'nothing: the item is at its top already',
      'no-steps': 'nothing: no answers lead to the top',
      'unknown-item': 'not known',
      open: 'not known: answers are missing, the item may be at its top',
      'not-applicable': 'nothing: the item does not apply',
    },
    short: 'the steps to the top, which another line of the plan undoes',
    notScored: 'not counted',
    scoresTitle: 'What the plan would bring',
    scoresNote:
      'Supposed are the least steps to the top of every gap that the plan names, all together, lines that are done included and those that are dropped left out. It is a sum over answers and no forecast.',
    scoresCaption: 'Scores as they stand, and as they would stand with the whole plan carried out',
    framework: 'Framework',
    before: 'Today',
    after: 'With the plan',
    afterRow: ({ title }: { title: string }) => `${title}, with the plan`,
    beforeRow: ({ title }: { title: string }) => `${title}, today`,
    chart: 'Scores today and with the plan',
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
    beingSettled: 'being settled',
    publicTitle: 'Open questions',
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

  changes: {
    title: ({ since }: { since: string }) => `What changed since ${since}`,
    none: 'There is no earlier profile to compare with.',
    nothing: 'Nothing changed.',
    noItems: 'No item came out otherwise.',
    frameworksCaption: 'Scores then and now',
    framework: 'Framework',
    earlier: ({ day }: { day: string }) => `Then (${day})`,
    today: ({ day }: { day: string }) => `Now (${day})`,
    movement: 'Movement',
    movements: {
      better: 'better',
      worse: 'worse',
      'better-known': 'better known',
      'less-known': 'less known',
      'now-applies': 'now applies',
      'no-longer-applies': 'no longer applies',
      mixed: 'mixed',
    },
    same: 'the same',
    known:
      'Better known and less known mean that more or fewer answers are at hand: nothing says that the country changed.',
    areasCaption: ({ framework }: { framework: string }) => `${framework}: areas then and now`,
    mapCaption: ({ framework }: { framework: string }) => `${framework}: areas then and now, as a map`,
    area: 'Area',
    itemsCaption: ({ framework }: { framework: string }) => `${framework}: items that came out otherwise`,
    item: 'Item',
    because: 'Because of',
    roles: 'the country’s roles',
    noReason: 'what stands in the framework',
    answers: 'Answers',
    answersCaption: 'Questions answered otherwise',
    question: 'Question',
    nothingSaid: 'nothing said',
    change: 'Change',
    kinds: {
      added: 'new',
      'taken-out': 'taken out',
      changed: 'changed',
      settled: 'settled',
      unsettled: 'no longer settled',
      decided: 'decided',
      contested: 'now contested',
      'same-answer': 'same answer',
    },
    sameAnswer: ({ around }: { around: readonly string[] }) => `same answer, other ${around.join(', ')}`,
    around: {
      reason: 'reason',
      evidence: 'evidence',
      by: 'respondent',
      on: 'day',
      confidence: 'confidence',
      review: 'review',
      decision: 'decision',
      statements: 'statements',
    },
    plan: 'Plan',
    planCaption: 'Lines of the plan that are not as they were',
    action: 'Action',
    gap: 'Gap',
    planKinds: {
      new: 'new',
      'taken-out': 'taken out',
      done: 'done',
      dropped: 'dropped',
      reopened: 'taken up again',
      changed: 'changed',
    },
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
    decimals: (decimals: number) => `figures are rounded to ${several(decimals, 'decimal', 'decimals')}, halves up`,
    enough: (percent: number) => `the interval leads below ${percent}% coverage`,
  },

  annex: {
    title: 'Annex: answers and evidence',
    intro:
      'Every question that the profile answers, by topic, and those that items of this report ask and that have no answer.',
    none: 'The profile answers no question yet.',
    unansweredCaption: ({ topic }: { topic: string }) => `${topic}: asked by items of this report, and not answered`,
    unansweredColumn: 'Question',
    ministryColumn: 'Usually known by',
    laws: 'Laws without practice',
    lawsNote:
      'Answered with “on paper”: required, while practice is not there yet or was not shown. Those that hold back most items stand first.',
    lawsCaption: 'Questions answered with what stands on paper only',
    lawQuestion: 'Question',
    lawMinistry: 'Ministry',
    lawHoldsBack: 'Items held back',
    lawAsked: 'Other items that ask it',
    beingSettled: 'Being settled: it counts as open.',
    notShown: 'none shown in this edition',
    notShownBy: 'by somebody whom this edition does not name',
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
