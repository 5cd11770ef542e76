import { didYouMean, didYouMeanAnd } from './did-you-mean.ts';
import { plural } from './plural.ts';

/** The words of what-if and of the plan to a target. */
export const plan = {
  before: 'Today',
  after: 'Then',

  whatIf: {
    supposed: 'Supposed, and written nowhere:',
    answer: ({ ask, from, to }: { ask: string; from: string; to: string }) => `${ask} “${to}” (today: ${from})`,
    doesNotCount: (instead: string) => `It does not count as things stand: ${instead}.`,
    items: 'Items that move:',
    item: ({ title, before, after }: { title: string; before: string; after: string }) =>
      `${title}: from ${before} to ${after}`,
    nothing: 'Nothing moves in any framework.',
    nothingElse: ({ frameworks }: { frameworks: number }) =>
      `Nothing moves in the other ${frameworks === 1 ? 'framework' : `${frameworks} frameworks`}.`,
    noPair: ({ found }: { found: string }) =>
      `'${found}' says nothing to suppose. Write question and answer, as in welfare-fund=operating.`,
    twice: ({ question }: { question: string }) => `'${question}' is given two answers. Suppose one of them.`,
    unknownQuestion: ({ question, suggestion }: { question: string; suggestion: string | null }) =>
      `There is no question '${question}'. ${didYouMean(suggestion, "'gapwalk frameworks --questions' lists them.")}`,
    badAnswer: ({
      answer,
      question,
      allowed,
      suggestion,
    }: {
      answer: string;
      question: string;
      allowed: string;
      suggestion: string | null;
    }) => `'${answer}' is not an answer to '${question}'. ${didYouMeanAnd(suggestion, `Possible: ${allowed}.`)}`,
    allowed: {
      several: (ids: string) => `${ids}; several with commas between them, none of them with nothing after the =`,
      number: ({ min, max, unit }: { min: number; max: number; unit: string }) =>
        `a number from ${min} to ${max} (${unit})`,
      day: 'a day, as in 2025-06-30',
    },
  },

  target: {
    there: ({ target, low }: { target: string; low: string }) =>
      `${target} is reached today: whatever the missing answers turn out to be, the score is at least ${low}.`,
    reachable: ({ target, steps }: { target: string; steps: number }) =>
      `To reach ${target} whatever the missing answers turn out to be: ${plural(steps, 'answer must', 'answers must')} change or be settled.`,
    outOfReach: ({ target, most, steps }: { target: string; most: string; steps: number }) =>
      `${target} is out of reach: no answers found bring the low end of the score above ${most}, and that takes ${plural(steps, 'step', 'steps')}. Ask for ${most} or less.`,
    doesNotApply: 'Nothing of this framework applies to a country with these roles and answers.',
    proven: 'No fewer would do: every other choice was tried or ruled out.',
    notProven: 'Fewer might do: there are too many choices to try, so what brings most for each step was taken.',
    mostProven: 'Every other choice was tried or ruled out.',
    mostNotProven: 'More might be possible: there are too many choices to try them all.',
    steps: 'Steps:',
    gains: 'What each item gains:',
    gain: ({ title, before, after, gain }: { title: string; before: string; after: string; gain: string }) =>
      `${title}: from ${before} to ${after}; ${gain} points`,
    gainNote:
      'Points: by how much this item alone moves the low end of the framework’s score. The target is held against the low end, which counts no missing answer in the country’s favour.',
    badTarget: 'a number from 0 to 100',
  },

  help: {
    whatIf: 'what would move, in every framework, if answers were other ones',
    suppositions: 'question and answer, as in welfare-fund=operating; several choices with commas',
    plan: 'the fewest steps that bring a framework’s score to a target',
    framework: 'the framework',
    target: 'the score to reach, 0 to 100, whatever the missing answers turn out to be',
  },
};
