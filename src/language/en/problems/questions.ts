import { didYouMean, didYouMeanAnd } from '../did-you-mean.ts';
import type { Sentences } from './sentences.ts';

/** What can be wrong with questions, and with what any file says of them. */
export const questions = {
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
    hint: didYouMeanAnd(suggestion, `Allowed: ${allowed}.`),
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
  'follows-cycle': ({ path }: { path: string }): Sentences => ({
    message: `these questions follow each other in a circle: ${path}`,
    hint: 'Remove one of the follows, so that one question is asked first.',
  }),
};
