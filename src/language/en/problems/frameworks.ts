import { didYouMean } from '../did-you-mean.ts';
import type { Sentences } from './sentences.ts';

/** What can be wrong with a framework: its areas, items, levels and scoring. */
export const frameworks = {
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
};
