import { didYouMean } from '../did-you-mean.ts';
import type { Sentences } from './sentences.ts';

/** What can be wrong with an exercise. */
export const exercises = {
  'unknown-framework': ({ framework, suggestion }: { framework: string; suggestion: string | null }): Sentences => ({
    message: `there is no framework '${framework}'`,
    hint: didYouMean(suggestion, 'gapwalk frameworks lists all of them.'),
  }),
  'unknown-story-part': ({ part, suggestion }: { part: string; suggestion: string | null }): Sentences => ({
    message: `the story has no part '${part}'`,
    hint: didYouMean(suggestion, 'Write the id of a part of the story, as it stands in this file.'),
  }),
};
