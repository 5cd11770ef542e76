import { didYouMeanAnd } from './did-you-mean.ts';
import { plural } from './plural.ts';

/** The words of exercises: their list, their marking and what is printed for them. */
export const exercise = {
  none: 'There are no exercises here.',
  unknown: ({ name, suggestion }: { name: string; suggestion: string | null }) =>
    `There is no exercise '${name}'. ${didYouMeanAnd(suggestion, 'gapwalk exercise lists them.')}`,
  listed: ({ id, title, minutes }: { id: string; title: string; minutes: number }) =>
    `${id}: ${title} (about ${minutes} minutes)`,
  inLanguages: (languages: readonly string[]) => `told in ${languages.join(', ')}`,
  howToList:
    'exercise <name> runs one in the walk; exercise handout <name> --to <folder> prints it; exercise mark <name> <profiles> marks what groups have answered.',
  help: {
    exercise: 'list the workshop cases, run one in the walk, print it, mark what groups have answered',
    given: 'nothing; a case; or mark, handout or accept with a case',
    told: 'the language in which the case is told, as fr',
    accepted: 'the list of answers that the facilitator has accepted',
    because: 'why an answer is accepted',
    to: 'the file that the answers to the case go into, named after the case where none is given; for handout, the folder to write into',
    html: 'the HTML file to write the marking to, for the wall',
    format: 'html, docx, pdf; several with commas',
  },
  usage: {
    run: 'Name one case, and nothing more: exercise <case>',
    mark: 'Name the case and the profiles of the groups: exercise mark <case> <profile> …',
    handout: 'Name the case and the folder to print into: exercise handout <case> --to <folder>',
    accept:
      'Name the case, the profile of the group, the question, the list and the reason: exercise accept <case> <profile> <question> --accepted <list> --because <reason>',
    format: ({ found, allowed }: { found: string; allowed: readonly string[] }) =>
      `'${found}' is no format of a handout. Possible: ${allowed.join(', ')}.`,
  },
  notAsked: ({
    question,
    suggestion,
    questions,
  }: {
    question: string;
    suggestion: string | null;
    questions: readonly string[];
  }) => `The case does not ask '${question}'. ${didYouMeanAnd(suggestion, `It asks: ${questions.join(', ')}.`)}`,
  nothingToAccept: {
    open: ({ group, question }: { group: string; question: string }) =>
      `${group} has no answer to '${question}', so there is none to accept. Nothing was recorded.`,
    right: ({ group, question }: { group: string; question: string }) =>
      `${group} answers '${question}' as the case does, so there is nothing to accept. Nothing was recorded.`,
  },
  acceptedIn: ({ group, file }: { group: string; file: string }) =>
    `Recorded for ${group} in ${file}. Give it to exercise mark with --accepted.`,
  run: {
    needsTerminal:
      'A case is worked on in the walk, which draws on a terminal, and here is none that it can draw on. With --plain it goes line by line, here too; exercise handout prints the case.',
    made: ({ file }: { file: string }) => `The answers go into ${file}.`,
    goesOn: ({ file }: { file: string }) => `Going on with ${file}.`,
    otherFile: ({ file, id }: { file: string; id: string }) =>
      `${file} is there already and does not say that it answers the case '${id}'. It stays as it is. Name another file with --to.`,
  },
  /** What stands in the file that participants begin with. */
  file: {
    title: ({ title }: { title: string }) => `A group’s answers to the workshop case “${title}”.`,
    exercise: 'the case: the walk opens it with its story',
    basis: ({ title }: { title: string }) =>
      `The answers of a group to the workshop case “${title}”. The country and all that is told of it are made up.`,
  },
  fictional: 'The country and all that is told of it are made up.',
  verdict: {
    right: 'right',
    argued: 'accepted',
    other: 'otherwise',
    open: 'left open',
    claimed: 'answered, though the case leaves it open',
  },
  trap: {
    'law-without-practice': 'A law without practice: what stands on paper is not yet done.',
    'unknown-is-not-no': 'Not known is not “no”: what the case does not tell stays open.',
    'signed-not-party': 'Signed is not bound: a treaty binds once it is ratified.',
  },
  tally: ({
    right,
    all,
    argued,
    other,
    open,
    claimed,
  }: {
    right: number;
    all: number;
    argued: number;
    other: number;
    open: number;
    claimed: number;
  }) =>
    [
      `${right} of ${all} right`,
      ...(argued > 0 ? [`${argued} accepted by the facilitator`] : []),
      ...(other > 0 ? [`${other} otherwise`] : []),
      ...(open > 0 ? [`${open} left open`] : []),
      ...(claimed > 0 ? [`${claimed} answered though the case leaves it open`] : []),
    ].join(', '),
  asked: ({ ask, id }: { ask: string; id: string }) => `${ask}  [${id}]`,
  said: (answer: string) => `Said: ${answer}`,
  nothingSaid: 'nothing',
  key: (answer: string) => `The case says: ${answer}`,
  why: (because: string) => `Because: ${because}`,
  where: (parts: readonly string[]) => `See: ${parts.join('; ')}`,
  accepted: (because: string) => `Accepted by the facilitator: ${because}`,
  mark: {
    title: (title: string) => `${title}: the groups’ answers`,
    subtitle: (groups: number) => plural(groups, 'group', 'groups'),
    results: 'What each group came to',
    resultsCaption: 'Answers by group',
    group: 'Group',
    right: 'Right',
    argued: 'Accepted',
    other: 'Otherwise',
    open: 'Left open',
    claimed: 'Answered though open',
    plenary: 'To discuss together',
    plenaryNote: 'In each list, questions with a trap come first.',
    divided: 'Questions that divided the groups',
    otherwise: 'Questions that all who answered see otherwise than the case',
    unanswered: (count: number) =>
      count === 1 ? 'One question was answered by no group.' : `${count} questions were answered by no group.`,
    noneToDiscuss: 'No answer is otherwise than that of the case.',
    saidCaption: 'What each group said',
    answer: 'Answer',
    reason: 'Reason',
    verdict: 'Against the case',
    scores: 'What the answers do to the scores',
    scoresCaption: 'Scores by group, and with the answers of the case',
    framework: 'Framework',
    byTheKey: 'The case',
    discuss: 'Questions for the plenary',
    learning: 'What the case is there to show',
    footer: ({ title }: { title: string }) => title,
  },
  handout: {
    subtitle: ({ minutes }: { minutes: number }) => `A case to work on in groups, about ${minutes} minutes`,
    task: 'Your task',
    taskText:
      'Read the story. Answer each question as the story answers it, and write down why in a few words. What the story does not tell is not known: do not guess. Write what is on paper and what is done in practice as two things.',
    story: 'The story',
    sheet: 'The sheet to fill',
    question: ({ number, ask }: { number: number; ask: string }) => `${number}. ${ask}`,
    why: 'Why, and where it stands:',
    unknown: 'not known',
    number: ({ least, most, unit }: { least: string; most: string; unit: string }) =>
      `a number from ${least} to ${most} (${unit}): ______`,
    date: 'a date: ______',
    notPrinted:
      'The PDF was not made: no browser was found that could print it. Install Chromium, Chrome or Edge, or print the HTML or Word file.',
    several: 'tick all that apply',
    ladder: 'The five answers from “no” to “in practice and evaluated”',
    ladderText:
      'No: nothing is there. Planned: announced or drafted. On paper: required by a law, rule or agreement, and not yet done. In practice: done, whether or not a law asks for it. In practice and evaluated: done, and somebody looks at how well.',
  },
};
