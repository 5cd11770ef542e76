import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { Finding } from '../../src/assess/finding.ts';
import { questionIn } from '../../src/framework/library.ts';
import { describeStep } from '../../src/gap/describe.ts';
import { explainFinding } from '../../src/gap/explain.ts';
import { wordsIn } from '../../src/language/words.ts';
import { libraryOf, profileOf } from '../report/small-library.ts';

const words = wordsIn('en');

const topic = `
topic: recruitment
title: Recruitment
questions:
  - {id: licence, ask: Are recruiters licensed?, answers: ladder, respondent: labour}
  - {id: inspection, ask: Are recruiters inspected?, answers: ladder, respondent: labour, follows: {question: licence, atLeast: adopted, otherwise: none}}
  - {id: offence, ask: Is illegal recruitment an offence?, answers: yes-no, respondent: justice}
  - {id: cost, ask: What does a transfer cost?, answers: {number: {unit: per cent, min: 0, max: 50}}, respondent: labour}
  - {id: since, ask: Since when is there an act?, answers: {date: {}}, respondent: labour}
  - id: channels
    ask: Which channels are there?
    answers: {choices: [{id: banks, title: Banks}, {id: post, title: Post offices}, {id: mobile, title: Mobile money}]}
    respondent: labour
  - {id: fleet, ask: Are seafarers covered?, answers: yes-no, respondent: labour, not-applicable: No fleet.}
  - {id: admission, ask: Are work permits issued?, answers: yes-no, respondent: labour, concerns: [destination]}
`;

const framework = `
id: made-up
version: "1.0.0"
title: Made up
year: 2000
kind: recommendation
binding: false
concerns: [origin, destination]
source: {title: A text, publisher: A body}
completeness: All of it.
levels: [{id: not-met, score: 0}, {id: partly-met, score: 50}, {id: met, score: 100}]
scoring: {aggregate: mean}
areas: [only]
`;

const libraryWith = (rule: string, concerns = '[origin]', ask = 'Are recruiters licensed?') =>
  libraryOf(
    [topic.replace('Are recruiters licensed?', ask)],
    [
      {
        framework,
        areas: [
          `
id: only
title: The only area
items:
  - id: item
    title: An item
    text: Do something.
    concerns: ${concerns}
    reference: {locator: "1", provenance: read}
${rule}
`,
        ],
      },
    ],
  );

/** The lines of the only finding as text: indentation, a star where decisive, the value, the words. */
async function explained(rule: string, answers: string, concerns?: string, ask?: string): Promise<readonly string[]> {
  const library = libraryWith(rule, concerns, ask);
  const profile = profileOf(
    `
gapwalk: "1"
country: {name: Maritania, fictional: true}
roles: [origin]
as-of: 2025-06-30
status: draft
answers: ${answers}
`,
    library,
    { faulty: true },
  );
  const [made] = library.frameworks;
  if (made === undefined) throw new Error('no framework');
  const [finding]: readonly (Finding | undefined)[] = (await assess(made, profile, library.questions)).findings;
  if (finding === undefined) throw new Error('no finding');
  return explainFinding(finding, library, words).map(
    ({ depth, decisive, truth, text }) => `${'  '.repeat(depth)}${decisive ? '*' : '-'} ${truth}: ${text}`,
  );
}

const licensing = `
    rule:
      partly-met: {any: [{question: licence, atLeast: adopted}, {question: offence, is: yes}]}
      met: {all: [{question: licence, atLeast: operating}, {question: inspection, atLeast: operating}, {question: offence, is: yes}]}
`;

describe('the reason for a finding', () => {
  test('names the branches that made the outcome: the true members of an any, the false ones of an all', async () => {
    expect(await explained(licensing, '{licence: adopted, inspection: operating, offence: no}')).toEqual([
      '* true: For “partly met”, reached:',
      '  * true: at least one of these:',
      '    * true: Are recruiters licensed? “On paper” or higher (answer: On paper)',
      '    - false: Is illegal recruitment an offence? “Yes” (answer: No)',
      '* false: For “met”, not reached:',
      '  * false: all of these:',
      '    * false: Are recruiters licensed? “In practice” or higher (answer: On paper)',
      '    - true: Are recruiters inspected? “In practice” or higher (answer: In practice)',
      '    * false: Is illegal recruitment an offence? “Yes” (answer: No)',
    ]);
  });

  test('says nothing decisive of a level below the one reached', async () => {
    const lines = await explained(licensing, '{licence: operating, inspection: monitored, offence: yes}');
    expect(lines.filter((line) => line.trimStart().startsWith('*'))).toEqual([
      '* true: For “met”, reached:',
      '  * true: all of these:',
      '    * true: Are recruiters licensed? “In practice” or higher (answer: In practice)',
      '    * true: Are recruiters inspected? “In practice” or higher (answer: In practice and evaluated)',
      '    * true: Is illegal recruitment an offence? “Yes” (answer: Yes)',
    ]);
  });

  test('tells never answered, answered as unknown, contested, and waiting for another answer apart, and none of them is No', async () => {
    const anyOf = (question: string) => `
    rule: {met: {question: ${question}, atLeast: operating}}
`;
    const last = async (question: string, answers: string) => (await explained(anyOf(question), answers)).at(-1);
    expect(await last('licence', '{}')).toBe(
      '  * unknown: Are recruiters licensed? “In practice” or higher (not answered)',
    );
    expect(await last('licence', '{licence: {answer: unknown, because: Asked.}}')).toBe(
      '  * unknown: Are recruiters licensed? “In practice” or higher (answered as unknown)',
    );
    expect(
      await last('licence', '{licence: {contested: [{answer: none, because: a}, {answer: operating, because: b}]}}'),
    ).toBe('  * unknown: Are recruiters licensed? “In practice” or higher (contested between ministries)');
    expect(await last('licence', '{licence: sometimes}')).toBe(
      '  * unknown: Are recruiters licensed? “In practice” or higher (the answer in the file cannot be read)',
    );
    expect(await last('inspection', '{inspection: operating}')).toBe(
      '  * unknown: Are recruiters inspected? “In practice” or higher (depends on an answer that is not known)',
    );
    expect(await last('inspection', '{licence: planned}')).toBe(
      '  * false: Are recruiters inspected? “In practice” or higher (answer: No, as follows from another answer)',
    );
  });

  test('an open finding is decided by what is unknown, not by what already failed', async () => {
    expect(await explained(licensing, '{licence: none}')).toEqual([
      '* unknown: For “partly met”, not yet known:',
      '  * unknown: at least one of these:',
      '    - false: Are recruiters licensed? “On paper” or higher (answer: No)',
      '    * unknown: Is illegal recruitment an offence? “Yes” (not answered)',
      '* false: For “met”, not reached:',
      '  * false: all of these:',
      '    * false: Are recruiters licensed? “In practice” or higher (answer: No)',
      '    * false: Are recruiters inspected? “In practice” or higher (answer: No, as follows from another answer)',
      '    - unknown: Is illegal recruitment an offence? “Yes” (not answered)',
    ]);
  });

  test('counts for some, and follows a negation into its member', async () => {
    const rule = `
    rule:
      met:
        all:
          - some: {count: 2, of: [{question: licence, is: operating}, {question: offence, isNot: no}, {question: fleet, is: yes}]}
          - not: {question: channels, includes: post}
`;
    const answers = '{licence: operating, offence: yes, fleet: not-applicable, channels: [post]}';
    expect(await explained(rule, answers)).toEqual([
      '* false: For “met”, not reached:',
      '  * false: all of these:',
      '    - true: at least 2 of these:',
      '      - true: Are recruiters licensed? “In practice” (answer: In practice)',
      '      - true: Is illegal recruitment an offence? anything but “No” (answer: Yes)',
      '      - drops-out: Are seafarers covered? “Yes” (answered as not applicable)',
      '    * false: this must not be so:',
      '      * true: Which channels are there? including “Post offices” (answer: Post offices)',
    ]);
  });

  test('a group that looks for several choices in one list is one line', async () => {
    const of =
      '[{question: channels, includes: banks}, {question: channels, includes: post}, {question: channels, includes: mobile}]';
    const line = async (group: string) =>
      (await explained(`\n    rule: {met: {${group}: ${of}}}\n`, '{channels: [post]}'))[1];
    const some = (await explained(`\n    rule: {met: {some: {count: 2, of: ${of}}}}\n`, '{channels: [post]}')).slice(1);
    expect(some).toEqual([
      '  * false: Which channels are there? including at least 2 of “Banks”, “Post offices” and “Mobile money” (answer: Post offices)',
    ]);
    expect(await line('any')).toBe(
      '  * true: Which channels are there? including “Banks”, “Post offices” or “Mobile money” (answer: Post offices)',
    );
    expect(await line('all')).toBe(
      '  * false: Which channels are there? including “Banks”, “Post offices” and “Mobile money” (answer: Post offices)',
    );
  });

  test('a level without anything that applies points to the level whose value it takes, which then decides', async () => {
    const rule = `
    rule: {partly-met: {question: licence, atLeast: adopted}, met: {question: fleet, is: yes}}
`;
    expect(await explained(rule, '{licence: adopted, fleet: not-applicable}')).toEqual([
      '* true: For “partly met”, reached:',
      '  * true: Are recruiters licensed? “On paper” or higher (answer: On paper)',
      '- true: For “met”, nothing applies: what holds for “partly met” holds here',
      '  - drops-out: Are seafarers covered? “Yes” (answered as not applicable)',
    ]);
  });

  test('where every condition drops out, all of them are the reason', async () => {
    expect(
      await explained('\n    rule: {met: {question: fleet, is: yes}}\n', '{fleet: {answer: not-applicable}}'),
    ).toEqual([
      '* drops-out: For “met”, nothing applies:',
      '  * drops-out: Are seafarers covered? “Yes” (answered as not applicable)',
    ]);
  });

  test('an item for other countries says for which', async () => {
    const rule = '\n    rule: {met: {question: admission, is: yes}}\n';
    expect(await explained(rule, '{}', '[transit, destination]')).toEqual([
      '* drops-out: Addressed to countries of transit and countries of destination only, which this country is not',
    ]);
  });

  test('a measure gives its two ends and the answer', async () => {
    const rule = '\n    measure: {question: cost, from: 10, to: 3}\n';
    expect(await explained(rule, '{cost: 3}')).toEqual([
      '* true: What does a transfer cost? 10 per cent scores 0, 3 per cent scores 100, straight between (answer: 3 per cent)',
    ]);
    expect((await explained(rule, '{cost: 5}'))[0]).toMatch(/^\* false: .*\(answer: 5 per cent\)$/);
    expect((await explained(rule, '{}'))[0]).toMatch(/^\* unknown: .*\(not answered\)$/);
  });

  test('numbers, days and lists are put in words', async () => {
    const rule = `
    rule:
      met:
        all:
          - {question: cost, atMost: 5}
          - {question: since, atMost: 2010-01-31}
          - {question: channels, includesAll: [banks, mobile]}
          - {question: licence, in: [adopted, operating]}
`;
    const answers = '{cost: 4.5, since: 1995-06-07, channels: [], licence: monitored}';
    expect((await explained(rule, answers)).slice(2)).toEqual([
      '    - true: What does a transfer cost? 5 per cent or less (answer: 4.5 per cent)',
      '    - true: Since when is there an act? by 31 January 2010 (answer: 7 June 1995)',
      '    * false: Which channels are there? including “Banks” and “Mobile money” (answer: none of them)',
      '    * false: Are recruiters licensed? “On paper” or “In practice” (answer: In practice and evaluated)',
    ]);
  });

  test('control characters in a framework never reach the reader', async () => {
    const ask = '"Are \\e[2Jrecruiters\\u202e licensed?"';
    const rule = '\n    rule: {met: {question: licence, is: operating}}\n';
    const [, line] = await explained(rule, '{licence: none}', '[origin]', ask);
    expect(line).toBe('  * false: Are recruiters licensed? “In practice” (answer: No)');
  });
});

describe('a step in words', () => {
  const library = libraryWith('\n    rule: {met: {question: licence, is: operating}}\n');
  const channels = questionIn(library, 'channels');
  const licence = questionIn(library, 'licence');

  test('rises, falls and settling name the answers by their titles', () => {
    expect(describeStep({ question: 'licence', kind: 'rise', from: 'adopted', to: 'operating' }, licence, words)).toBe(
      'Rise from “On paper” to “In practice”',
    );
    expect(describeStep({ question: 'cost', kind: 'fall', from: 7, to: 3 }, questionIn(library, 'cost'), words)).toBe(
      'Come down from “7 per cent” to “3 per cent”',
    );
    expect(describeStep({ question: 'licence', kind: 'settle', from: null, to: 'operating' }, licence, words)).toBe(
      'Find out: today the answer is not known; “In practice” is needed',
    );
  });

  test('for a list of choices it says what to add and what to leave out', () => {
    const change = (from: readonly string[], to: readonly string[]) =>
      describeStep({ question: 'channels', kind: 'change', from, to }, channels, words);
    expect(change(['banks'], ['banks', 'post', 'mobile'])).toBe('Add “Post offices” and “Mobile money”');
    expect(change(['banks', 'post'], ['banks'])).toBe('Leave out “Post offices”');
    expect(change(['post'], ['banks'])).toBe('Add “Banks”, leave out “Post offices”');
  });
});
