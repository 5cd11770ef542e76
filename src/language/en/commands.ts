const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The words of the commands' text output, and of their help. */
export const commands = {
  warnings: ({ warnings }: { warnings: number }) =>
    `${warnings} ${warnings === 1 ? 'warning' : 'warnings'} on the files read; the command check shows ${warnings === 1 ? 'it' : 'them'}.`,
  profileHead: ({ country, asOf, status }: { country: string; asOf: string; status: string }) =>
    `${country}, as of ${asOf} (${status})`,
  fictional: ({ country }: { country: string }) => `${country} (made up for an exercise)`,
  frameworkHead: ({ title, year, version }: { title: string; year: number; version: string }) =>
    `${title} (${year}; edition ${version})`,
  scoreNote:
    'Read: score (lowest – highest it can still be), and how much of what applies is decided. Where less than enough is decided, the span comes first.',
  binding: { true: 'binding', false: 'not binding' },
  band: (band: string) => `Band: ${band}`,

  lens: {
    title: 'The five round-table topics of the 2006 High-Level Dialogue',
    topic: ({ title, items, frameworks }: { title: string; items: number; frameworks: number }) =>
      `${title}: ${counted(items, 'item', 'items')} of ${counted(frameworks, 'framework', 'frameworks')}`,
    note: 'A lens has no total; an item under two topics counts in each, and inside a topic all items weigh alike.',
  },

  arithmetic: {
    title: ({ of }: { of: string }) => `How the value of ${of} is made`,
    aggregate: { mean: 'weighted mean', minimum: 'minimum', 'geometric-mean': 'weighted geometric mean' },
    part: ({ figure, weight, title }: { figure: string; weight: string; title: string }) =>
      `${figure} × ${weight}  ${title}`,
    leftOut: ({ title }: { title: string }) => `left out (nothing decided)  ${title}`,
    result: ({ aggregate, value }: { aggregate: string; value: string }) => `${aggregate} = ${value}`,
    held: 'held inside the span: answers still missing cannot bring it there',
  },

  gaps: {
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
  },

  explain: {
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
  },

  frameworks: {
    line: ({ id, items, kind }: { id: string; items: number; kind: string }) => `${id}: ${items} items (${kind})`,
    provenance: ({ read, reported, reconstructed }: { read: number; reported: number; reconstructed: number }) =>
      `${read} read, ${reported} reported, ${reconstructed} reconstructed`,
    questions: ({ questions, shared }: { questions: number; shared: number }) =>
      `${questions} questions, ${shared} of them shared with other frameworks`,
    bank: ({ questions, topics }: { questions: number; topics: number }) =>
      `One bank of ${counted(questions, 'question', 'questions')} in ${counted(topics, 'topic', 'topics')} serves them all.`,
    source: ({ title, publisher, date }: { title: string; publisher: string; date: string }) =>
      [title, publisher, date].filter((part) => part !== '').join('; '),
    encodes: 'What this edition encodes',
    scoring: 'Scoring',
    item: ({ id, title, mark }: { id: string; title: string; mark: string }) => `${title}${mark}  [${id}]`,
    question: ({ id, ask }: { id: string; ask: string }) => `${id}: ${ask}`,
    sharedTitle: 'Questions that two frameworks share:',
    shared: ({ one, other, shared }: { one: string; other: string; shared: number }) =>
      `${one} and ${other}: ${shared}`,
    mark: ' †',
    markNote: '† reconstructed: drafted on the document’s known subject, wording and number not confirmed',
    unknown: ({ id, suggestion }: { id: string; suggestion: string | null }) =>
      `There is no framework '${id}'.${suggestion === null ? " 'gapwalk frameworks' lists them." : ` Did you mean '${suggestion}'?`}`,
  },

  unknownItem: ({ item, suggestion }: { item: string; suggestion: string | null }) =>
    `There is no item '${item}'.${suggestion === null ? ' Write framework and item, as in colombo-2003/welfare-fund.' : ` Did you mean '${suggestion}'?`}`,

  check: {
    fine: ({ files }: { files: number }) => `${files} ${files === 1 ? 'file' : 'files'} checked, nothing wrong.`,
    cases: ({ cases, items }: { cases: number; items: number }) =>
      `${cases} worked cases on ${items} items were tried.`,
    nothing: ({ path }: { path: string }) => `'${path}' holds neither a profile nor a framework: nothing was checked.`,
  },

  report: {
    wrote: ({ file }: { file: string }) => `Wrote ${file}`,
    existsAlready: ({ files }: { files: readonly string[] }) =>
      `Nothing was written: ${files.join(', ')} ${files.length === 1 ? 'exists' : 'exist'} already. Add --force to replace.`,
    withoutPictures:
      'The Word file has no charts, because there is nothing on this machine to draw them with. The tables beside them say the same.',
    notMade: ({ format, why }: { format: string; why: string }) => `No ${format} was made. ${why}`,
    notPrinted: {
      'no-browser':
        'A PDF is printed by a browser, and none of Chrome, Chromium and Edge was found on this machine. Install one of them; or write the format html, open it in any browser, and print it to a PDF from there.',
      failed:
        'The browser on this machine could not print the report. Write the format html, open it in any browser, and print it to a PDF from there.',
      'too-slow':
        'The browser on this machine was not done in time. Keep the report to fewer frameworks with --framework; or write the format html, open it in any browser, and print it to a PDF from there.',
    },
    templateWithoutDocx:
      "The option '--template' is for the format docx. Add docx to --format, or leave the template out.",
  },

  new: {
    unknownCountry: ({ code }: { code: string }) =>
      `'${code}' is not a country code of ISO 3166-1. Write the code of two letters, as in KE.`,
    existsAlready: ({ file }: { file: string }) =>
      `Nothing was written: ${file} exists already. Name another file with --to.`,
    wrote: ({ file }: { file: string }) =>
      `Wrote ${file}. Walk it to answer its questions: every answer is saved there.`,
    file: {
      title: ({ name }: { name: string }) => `${name}: a migration policy profile.`,
      roles: 'what the country is: origin, transit, destination; take out what it is not',
      asOf: 'the day that the answers describe',
      status: 'draft, or validated when every answer has its reason',
      preparedBy: 'Who prepared it (take away the # to use a line):',
      basis: 'What the profile rests on, and whose view it is; printed in every report:',
    },
  },

  walk: {
    needsTerminal:
      "The walk draws on a terminal, and here is none that it can draw on. With --plain it goes line by line, here too. The commands say the same in text: 'gapwalk score', 'gapwalk gaps' and 'gapwalk explain' with the profile's path.",
    plainNeedsProfile: ({ profiles }: { profiles: readonly string[] }) =>
      [
        "Name the profile to walk through line by line, as in 'gapwalk walk --plain kenya.yaml'; 'gapwalk new KE' starts one for Kenya.",
        ...(profiles.length === 0
          ? ['No profile was found here.']
          : ['Found here:', ...profiles.map((one) => `  ${one}`)]),
      ].join('\n'),
    exampleIntro: 'No terminal to draw on, so here are the score and the first gaps of the example profile.',
  },

  usage: {
    unknownCommand: ({ found, suggestion }: { found: string; suggestion: string | null }) =>
      `There is no command '${found}'.${suggestion === null ? " 'gapwalk --help' lists them." : ` Did you mean '${suggestion}'?`}`,
    unknownOption: ({ found, suggestion }: { found: string; suggestion: string | null }) =>
      `There is no option '${found}' here.${suggestion === null ? ' Add --help to see which there are.' : ` Did you mean '${suggestion}'?`}`,
    missingArgument: ({ found }: { found: string }) =>
      `'${found}' is missing. Add --help to see how the command is used.`,
    missingOption: ({ found }: { found: string }) =>
      `The option '${found}' is needed. Add --help to see how the command is used.`,
    missingValue: ({ found }: { found: string }) => `The option '${found}' needs a value.`,
    badValue: ({ found, allowed }: { found: string; allowed: string }) =>
      `'${found}' is not possible here. Possible: ${allowed}.`,
    day: 'a day, as in 2025-06-30',
    tooMany: 'There are more arguments than the command takes. Add --help to see how it is used.',
    other: (message: string) => message,
  },
  bug: ({ detail }: { detail: string }) =>
    `This is a fault of gapwalk itself, not of your files; nothing was written. Please report it with these lines:\n${detail}`,

  help: {
    program: "Scores a country's migration policy against what States have agreed, and walks people through the gaps.",
    version: 'print the version',
    help: 'show this help',
    commandHelp: 'show help for a command',
    titles: {
      usage: 'Usage:',
      arguments: 'Arguments:',
      options: 'Options:',
      commands: 'Commands:',
      globalOptions: 'Options of every command:',
    },
    frameworksOption: "a folder of your own frameworks, laid out like 'frameworks'; it joins the shipped ones",
    alone: 'use only the frameworks given with --frameworks',
    provenanceOption: 'count only items with these marks: read, reported, reconstructed (separated by commas)',
    language: 'language of the output',
    profile: 'the path of a profile',
    profiles: 'the paths of one or more profiles',
    score: 'scores of a profile, by framework and area',
    onlyFramework: 'only this framework; may be repeated',
    everyFramework: 'all of them',
    scoreFormat: 'text, json or csv',
    arithmetic: 'also show how each figure is made',
    gaps: 'what is missing, biggest gain first, and the steps',
    all: 'show all gaps, not only the first ten',
    explain: 'the whole reason for the outcome of one item',
    item: 'framework and item, as in colombo-2003/welfare-fund',
    frameworks: 'list the frameworks, or show one',
    frameworkId: 'the id of a framework',
    questions: 'also list the questions',
    crosswalk: 'for each question every item it feeds, and how many questions each pair of frameworks shares',
    shared: 'how many questions each pair of frameworks shares',
    crosswalkFormat: 'text, or csv with --crosswalk or --shared',
    lens: 'group the items of all frameworks under topics instead: roundtables',
    check: 'find problems in profiles and frameworks, and try their worked cases',
    checkPath: 'files or folders; without any, the shipped frameworks and the folder profiles',
    report: 'write the gap report',
    reportFormat: 'html, docx, pdf, xlsx, md, csv, json (separated by commas)',
    earlier: 'an earlier profile of the same country: what changed since stands in the report',
    edition: 'internal, with everything; or public, without what is not for publication',
    template: 'a Word file whose styles the format docx takes over',
    to: 'the folder to write into',
    date: 'the date of the report, as 2025-06-30; the date of the profile where none is given',
    force: 'replace files that exist',
    new: 'start a profile without answers for a country',
    merge: 'join the profiles of several ministries into one; what they disagree about is kept and listed',
    mergeTo: 'the file to write',
    mergeBase: 'the earlier profile that all of them came from',
    country: 'its code of two letters (ISO 3166-1), as in KE',
    roles: 'origin, transit, destination (separated by commas)',
    newTo: 'the file to write; the country code where none is given',
    by: 'the ministry or person who answers; recorded with each answer',
    plain: 'line by line, for screen readers, slow connections and scripts; input and output may be pipes',
    ascii: 'draw with ASCII characters only; used where the terminal says that it has no others',
    noAscii: 'never keep to ASCII characters',
    background: 'colours for a terminal with a light or a dark background: light, dark, auto',
    walk: 'walk through a profile and its gaps in the terminal',
  },
};
