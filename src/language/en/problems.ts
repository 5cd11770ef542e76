import { questionnaireProblems } from './questionnaire.ts';

/** The words around a problem. */
export const problem = {
  severity: { error: 'error', warning: 'warning' },
  hint: (hint: string) => `Hint: ${hint}`,
  count: ({ errors, warnings }: { errors: number; warnings: number }) =>
    `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
};

type Kind = 'text' | 'number' | 'whole-number' | 'truth' | 'list' | 'block' | 'nothing' | 'other';

const kinds: Readonly<Record<Kind, string>> = {
  text: 'a text',
  number: 'a number',
  'whole-number': 'a whole number',
  truth: 'true or false',
  list: 'a list',
  block: 'a block of keys',
  nothing: 'nothing',
  other: 'another value',
};

interface Sentences {
  message: string;
  hint: string;
}

const didYouMean = (suggestion: string | null, otherwise: string): string =>
  suggestion === null ? otherwise : `Did you mean '${suggestion}'?`;

/** What each YAML fault means to somebody who does not know YAML; the rest falls back to `other`. */
const yamlFaults: Readonly<Record<string, Sentences>> = {
  BAD_INDENT: {
    message: 'this line is indented differently from the lines it belongs with',
    hint: 'Give every line of one block the same number of spaces at its beginning.',
  },
  TAB_AS_INDENT: {
    message: 'this line is indented with a tab',
    hint: 'Use spaces: YAML does not allow tabs at the beginning of a line.',
  },
  MISSING_CHAR: {
    message: 'a character is missing here: a closing quote, bracket or brace, a comma or a colon',
    hint: 'Look at this line and the one before it for a quote or bracket that is opened and not closed, or a colon without a space after it.',
  },
  UNCLOSED: {
    message: 'this quote, bracket or brace is never closed',
    hint: 'Close it where its text or list ends. An apostrophe inside single quotes is written twice.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: "a second ': ' stands on this line",
    hint: 'Put quotes around a text that contains a colon followed by a space.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'this line has no colon after its key',
    hint: "Write 'key: value', with a space after the colon; put a long text into quotes or begin it with '>'.",
  },
  BLOCK_IN_FLOW: {
    message: 'inside brackets or braces a comma is missing here',
    hint: 'Put a comma after each part, as in {answer: none, because: …}.',
  },
  BAD_SCALAR_START: { message: 'a text cannot begin with this character', hint: 'Put the text into quotes.' },
  BAD_ALIAS: {
    message: 'this refers to an anchor that stands nowhere before it',
    hint: 'Check the name after the *; it must be given with & earlier in the file.',
  },
  MULTIPLE_DOCS: {
    message: "the file holds more than one document: a line '---' stands in it",
    hint: "Remove the line '---'.",
  },
  NON_STRING_KEY: { message: 'this key is not a text', hint: 'Put the key into quotes.' },
  UNEXPECTED_TOKEN: {
    message: 'this does not belong here',
    hint: 'Look at this line and the one before it for a stray bracket, quote or dash; an apostrophe inside single quotes is written twice.',
  },
  BAD_DQ_ESCAPE: {
    message: 'a backslash in double quotes is followed by something it cannot be followed by',
    hint: "Use single quotes around the text, or write '\\\\' for a backslash.",
  },
};

/**
 * The sentences of every problem. Each message says what is wrong, each hint what would be right;
 * the place is shown beside them.
 */
export const problems = {
  ...questionnaireProblems,
  'missing-file': ({ path, suggestion }: { path: string; suggestion: string | null }): Sentences => ({
    message: `there is no file '${path}'`,
    hint: didYouMean(suggestion, "Check the name and the folder; 'gapwalk new' starts a new profile."),
  }),
  'unreadable-file': ({ path }: { path: string }): Sentences => ({
    message: `the file '${path}' cannot be read`,
    hint: 'Check that it is a file, not a folder, and that you may open it.',
  }),
  'not-text': ({ path }: { path: string }): Sentences => ({
    message: `the file '${path}' is not a text in UTF-8`,
    hint: 'gapwalk reads YAML text. If an editor saved it in another encoding, save it again as UTF-8.',
  }),
  'file-too-large': ({ path, most }: { path: string; most: number }): Sentences => ({
    message: `the file '${path}' is larger than ${most} megabytes`,
    hint: 'No profile or framework is that large: check that it is the right file.',
  }),
  'unwritable-file': ({ path, reason }: { path: string; reason: string }): Sentences => ({
    message: `the file '${path}' cannot be written (${reason})`,
    hint: 'Nothing was changed. Check that the folder exists, that you may write there and that the disk is not full.',
  }),
  'changed-meanwhile': ({ path }: { path: string }): Sentences => ({
    message: `another program has changed '${path}' since it was read`,
    hint: 'Nothing was written, and what you entered is still here. Open the file again to see the other changes.',
  }),
  'file-exists': ({ path }: { path: string }): Sentences => ({
    message: `'${path}' exists already`,
    hint: 'Nothing was written. Give another folder, or --force to replace it.',
  }),
  'template-not-word': (_: Record<string, never>): Sentences => ({
    message: 'the template is not a Word document, or it is damaged',
    hint: 'Open it in Word or LibreOffice and save it as a Word document (.docx); nothing was written.',
  }),
  'template-too-large': ({ most }: { most: number }): Sentences => ({
    message: `the template, or something inside it, is larger than ${most} megabytes`,
    hint: 'Make its pictures smaller, or give a template without pages of text; nothing was written.',
  }),
  'broken-yaml': ({ fault }: { fault: string }): Sentences =>
    yamlFaults[fault] ?? {
      message: 'this cannot be read as YAML',
      hint: 'Compare the lines around it with a file that works: indentation, colons, quotes and brackets.',
    },
  'duplicate-key': ({ key }: { key: string }): Sentences => ({
    message: `the key '${key}' stands twice in the same block`,
    hint: 'Keep one of the two, or join what they say.',
  }),
  'yaml-version': ({ written }: { written: string }): Sentences => ({
    message: `'${written}' asks for another version of YAML, in which yes and no are not texts`,
    hint: 'Remove this line: gapwalk reads YAML 1.2.',
  }),
  'merge-key': (_: Record<string, never>): Sentences => ({
    message: "'<<' does not merge anything in YAML 1.2",
    hint: 'Write the keys out; an anchor (&name) may be repeated whole with *name.',
  }),
  'too-many-aliases': ({ most }: { most: number }): Sentences => ({
    message: `the file repeats its anchors more than ${most} times over`,
    hint: 'Write the repeated parts out.',
  }),
  'empty-file': (_: Record<string, never>): Sentences => ({
    message: 'the file says nothing',
    hint: 'Look at one of the shipped files for its form.',
  }),
  'unknown-key': ({
    key,
    suggestion,
    allowed,
  }: {
    key: string;
    suggestion: string | null;
    allowed: string;
  }): Sentences => ({
    message: `the key '${key}' is not known here`,
    hint: didYouMean(
      suggestion,
      allowed === ''
        ? "A key of your own begins with 'x-'."
        : `Known here: ${allowed}. A key of your own begins with 'x-'.`,
    ),
  }),
  'missing-key': ({ key }: { key: string }): Sentences => ({
    message: `the key '${key}' is missing`,
    hint: `Add a line '${key}: …' to this block.`,
  }),
  'number-not-text': ({ written }: { written: string }): Sentences => ({
    message: `${written} is read as a number, and a text is needed`,
    hint: `Write '${written}' in quotes.`,
  }),
  'wrong-kind': ({ wanted, found }: { wanted: Kind; found: Kind }): Sentences => ({
    message: `${kinds[wanted]} is needed here, and this is ${kinds[found]}`,
    hint:
      wanted === 'list'
        ? "Begin each member of a list with '- ', or write [a, b]."
        : 'Look at one of the shipped files for its form.',
  }),
  'not-allowed': ({
    found,
    suggestion,
    allowed,
  }: {
    found: string;
    suggestion: string | null;
    allowed: string;
  }): Sentences => ({
    message: `'${found}' is not one of the words allowed here`,
    hint: suggestion === null ? `Allowed: ${allowed}.` : `Did you mean '${suggestion}'? Allowed: ${allowed}.`,
  }),
  'empty-list': ({ key }: { key: string }): Sentences => ({
    message: `'${key}' is a list without members`,
    hint: 'Add at least one member, or remove the key where it is not needed.',
  }),
  'out-of-range': ({
    found,
    bound,
    side,
  }: {
    found: number;
    bound: number;
    side: 'at-least' | 'at-most' | 'above';
  }): Sentences => ({
    message: `${found} lies outside what is allowed here`,
    hint: {
      'at-least': `Write a number of at least ${bound}.`,
      'at-most': `Write a number of at most ${bound}.`,
      above: `Write a number above ${bound}.`,
    }[side],
  }),
  'bad-id': ({ found }: { found: string }): Sentences => ({
    message: `'${found}' cannot be an id`,
    hint: 'An id has small letters, digits and single hyphens, and begins with a letter, as in pre-departure-orientation.',
  }),
  'bad-date': ({ found }: { found: string }): Sentences => ({
    message: `'${found}' is not a date`,
    hint: 'Write year, month and day, as in 2025-06-30.',
  }),
  'bad-partial-date': ({ found }: { found: string }): Sentences => ({
    message: `'${found}' is not a date`,
    hint: "Write year, month and day (2025-06-30), year and month ('2025-06') or the year ('2025'), the last two in quotes.",
  }),
  'bad-address': ({ found }: { found: string }): Sentences => ({
    message: `'${found}' is not a web address`,
    hint: 'An address begins with https:// or http://.',
  }),
  'duplicate-id': ({ id }: { id: string }): Sentences => ({
    message: `the id '${id}' is given twice`,
    hint: 'Give each its own id.',
  }),
  'unknown-question': ({ question, suggestion }: { question: string; suggestion: string | null }): Sentences => ({
    message: `there is no question '${question}'`,
    hint: didYouMean(
      suggestion,
      "The questions are in frameworks/questions; 'gapwalk frameworks --questions' lists them.",
    ),
  }),
  'unknown-answer-set': ({
    set,
    suggestion,
    allowed,
  }: {
    set: string;
    suggestion: string | null;
    allowed: string;
  }): Sentences => ({
    message: `there is no answer set '${set}'`,
    hint: didYouMean(suggestion, `Named sets: ${allowed}. Or write number, date, choice or choices.`),
  }),
  'unknown-respondent': ({ respondent, suggestion }: { respondent: string; suggestion: string | null }): Sentences => ({
    message: `there is no respondent '${respondent}'`,
    hint: didYouMean(suggestion, 'The respondents are in frameworks/ministries.yaml.'),
  }),
  'value-outside-set': ({
    value,
    question,
    allowed,
    suggestion,
  }: {
    value: string;
    question: string;
    allowed: string;
    suggestion: string | null;
  }): Sentences => ({
    message: `'${value}' is not an answer to '${question}'`,
    hint: `${suggestion === null ? '' : `Did you mean '${suggestion}'? `}Allowed: ${allowed}.`,
  }),
  'answer-twice': ({ value, question }: { value: string; question: string }): Sentences => ({
    message: `'${value}' stands twice in the answer to '${question}'`,
    hint: 'Name each of the choices once.',
  }),
  'number-outside-set': ({
    value,
    question,
    min,
    max,
    unit,
  }: {
    value: number;
    question: string;
    min: number;
    max: number;
    unit: string;
  }): Sentences => ({
    message: `${value} lies outside the answers to '${question}'`,
    hint: `Write a number from ${min} to ${max} (${unit}).`,
  }),
  'no-such-comparison': ({
    operator,
    question,
    allowed,
  }: {
    operator: string;
    question: string;
    allowed: string;
  }): Sentences => ({
    message: `'${operator}' cannot be asked of the answers to '${question}'`,
    hint: `Of this question may be asked: ${allowed}.`,
  }),
  'not-a-condition': ({ allowed }: { allowed: string }): Sentences => ({
    message: 'this is not a condition',
    hint: `A condition is a question with one comparison, as in {question: welfare-fund, atLeast: operating}, or one of: ${allowed}.`,
  }),
  'two-conditions': ({ first, second }: { first: string; second: string }): Sentences => ({
    message: `'${first}' and '${second}' stand in one condition, and only one of them would count`,
    hint: "Put each into a condition of its own, inside 'all' or 'any'.",
  }),
  'empty-group': ({ group }: { group: string }): Sentences => ({
    message: `'${group}' has no members, so it would say nothing`,
    hint: 'Add a condition, or remove the group.',
  }),
  'bad-count': ({ count, members }: { count: number; members: number }): Sentences => ({
    message: `a count of ${count} means nothing for ${members} members`,
    hint: `Write a whole number from 1 to ${members}.`,
  }),
  'follows-cycle': ({ path }: { path: string }): Sentences => ({
    message: `these questions follow each other in a circle: ${path}`,
    hint: 'Remove one of the follows, so that one question is asked first.',
  }),
  'unknown-area': ({ area, suggestion }: { area: string; suggestion: string | null }): Sentences => ({
    message: `there is no area '${area}'`,
    hint: didYouMean(suggestion, 'Each area has a file of its own in the folder areas, named after its id.'),
  }),
  'misplaced-area': ({ area }: { area: string }): Sentences => ({
    message: `the area '${area}' is not named exactly once`,
    hint: "Name it once, in 'areas' of framework.yaml or of one other area.",
  }),
  'items-or-areas': ({ area }: { area: string }): Sentences => ({
    message: `the area '${area}' holds both items and areas, or neither`,
    hint: "Give an area either 'items' or 'areas'.",
  }),
  'rule-or-measure': ({ item }: { item: string }): Sentences => ({
    message: `the item '${item}' has both a rule and a measure, or neither`,
    hint: "Give it a 'rule' with a condition for each level, or a 'measure' from a number to another.",
  }),
  'unknown-level': ({
    level,
    allowed,
    suggestion,
  }: {
    level: string;
    allowed: string;
    suggestion: string | null;
  }): Sentences => ({
    message: `there is no level '${level}' that a rule can reach`,
    hint: didYouMean(suggestion, `Levels above the lowest: ${allowed}.`),
  }),
  'no-top-level': ({ level }: { level: string }): Sentences => ({
    message: `the rule does not say when '${level}' is reached`,
    hint: `Add a condition for '${level}': every item must be able to reach the top.`,
  }),
  'bad-levels': (_: Record<string, never>): Sentences => ({
    message:
      'levels must rise: at least two, lowest first, each with a higher score than the one before, from 0 to 100',
    hint: "As in [{id: not-met, score: 0}, {id: partly-met, score: 50}, {id: met, score: 100}]; 'open' and 'not-applicable' cannot be levels.",
  }),
  'bad-bands': (_: Record<string, never>): Sentences => ({
    message: 'bands must rise: the first from 0, each with a higher lower bound than the one before',
    hint: 'As in [{id: low, title: Low, from: 0}, {id: high, title: High, from: 60}].',
  }),
  'flat-measure': (_: Record<string, never>): Sentences => ({
    message: "a measure needs two different ends, 'from' and 'to'",
    hint: "Write in 'from' the number that scores 0 and in 'to' the one that scores 100.",
  }),
  'measure-not-number': ({ question }: { question: string }): Sentences => ({
    message: `'${question}' is not answered with a number`,
    hint: 'A measure needs a question whose answers are {number: …}; use a rule for others.',
  }),
  'zero-in-geometric-mean': (_: Record<string, never>): Sentences => ({
    message: 'a geometric mean is always 0 as soon as one level scores 0',
    hint: 'Use the mean or the minimum, or give every level a score above 0 and no item a measure.',
  }),
  'unknown-country': ({ code, suggestion }: { code: string; suggestion: string | null }): Sentences => ({
    message: `'${code}' is not a country code of ISO 3166-1`,
    hint: didYouMean(
      suggestion,
      'Use the code of two capital letters, as in PH; for an exercise leave the code out and write fictional: true.',
    ),
  }),
  'country-needs-code': (_: Record<string, never>): Sentences => ({
    message: 'the country has no code, and is not said to be fictional',
    hint: 'Add the code of two capital letters, or fictional: true.',
  }),
  'other-country': ({ one, other }: { one: string; other: string }): Sentences => ({
    message: `one profile is of ${one}, the other of ${other}`,
    hint: 'Compare two profiles of the same country: countries are compared with their own past only.',
  }),
  'unknown-format': ({ found }: { found: string }): Sentences => ({
    message: `this profile is written for format '${found}', which this gapwalk does not know`,
    hint: 'Write gapwalk: "1", or open it with a newer gapwalk.',
  }),
  'missing-reason': ({ question }: { question: string }): Sentences => ({
    message: `the answer to '${question}' has no reason`,
    hint: "Add 'because: …', one sentence that says what the answer rests on.",
  }),
  'not-applicable-refused': ({ question }: { question: string }): Sentences => ({
    message: `'${question}' applies to every country it is asked of`,
    hint: "Answer it, or write 'unknown' with a reason.",
  }),
  'overridden-answer': ({ question, parent }: { question: string; parent: string }): Sentences => ({
    message: `the answer to '${question}' does not count, because of the answer to '${parent}'`,
    hint: 'It stays in the file; change one of the two if they contradict each other.',
  }),
  'not-concerned': ({ question }: { question: string }): Sentences => ({
    message: `'${question}' is not asked of a country with these roles, so its answer does not count`,
    hint: 'It stays in the file; add the role if the country has it.',
  }),
  'answer-or-contested': ({ question }: { question: string }): Sentences => ({
    message: `'${question}' needs either an answer or a list of contested answers`,
    hint: "Write 'answer: …', or 'contested:' with each ministry's answer.",
  }),
  'unknown-gap': ({ gap, suggestion }: { gap: string; suggestion: string | null }): Sentences => ({
    message: `there is no item '${gap}' to plan for`,
    hint: didYouMean(suggestion, 'Write framework and item, as in colombo-2003/welfare-fund.'),
  }),
  'unknown-framework': ({ framework, suggestion }: { framework: string; suggestion: string | null }): Sentences => ({
    message: `there is no framework '${framework}'`,
    hint: didYouMean(suggestion, 'gapwalk frameworks lists all of them.'),
  }),
  'unknown-story-part': ({ part, suggestion }: { part: string; suggestion: string | null }): Sentences => ({
    message: `the story has no part '${part}'`,
    hint: didYouMean(suggestion, 'Write the id of a part of the story, as it stands in this file.'),
  }),
  'case-without-item': ({ item, suggestion }: { item: string; suggestion: string | null }): Sentences => ({
    message: `there is no item '${item}' in this framework`,
    hint: didYouMean(suggestion, 'Write the id of an item of the framework in whose folder the cases stand.'),
  }),
  'bad-expectation': ({ allowed }: { allowed: string }): Sentences => ({
    message: 'this is not an outcome',
    hint: `Write one of ${allowed}, or {open: [lowest, highest]}.`,
  }),
  'case-fails': ({
    item,
    name,
    expected,
    found,
  }: {
    item: string;
    name: string;
    expected: string;
    found: string;
  }): Sentences => ({
    message: `'${item}' comes out as ${found}, and the case '${name}' expects ${expected}`,
    hint: 'Correct the rule or the case, whichever does not say what was agreed.',
  }),
};
