import { didYouMean } from '../did-you-mean.ts';
import type { Sentences } from './sentences.ts';

/** What can be wrong with a profile: its country, answers and plan. */
export const profiles = {
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
  'other-case': ({ one, other }: { one: string; other: string }): Sentences => ({
    message: `one profile answers the workshop case '${one}', another the case '${other}'`,
    hint: 'Join the profiles of one case only; exercise mark sets several groups beside each other.',
  }),
  'not-of-case': ({ found, wanted }: { found: string; wanted: string }): Sentences => ({
    message: `this profile answers the workshop case '${found}', not '${wanted}'`,
    hint: 'Give a profile of this case, or the name of the case that it answers.',
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
};
