import type { Answer, Said } from './profile.ts';

/** An answer of which nothing is known but what it says. */
export function bareAnswer(said: Said): Extract<Answer, { kind: 'answer' }> {
  return {
    kind: 'answer',
    said,
    because: null,
    evidence: [],
    by: null,
    on: null,
    confidence: null,
    review: null,
    decided: null,
    also: [],
  };
}
