import type { AnswerSet, Value } from './answer-set.ts';
import type { Test } from './condition.ts';

/** A part a country has in migration; a country may have all three. */
export type Role = 'origin' | 'transit' | 'destination';

/** All roles, in the order in which they are always named. */
export const roles: readonly Role[] = ['origin', 'transit', 'destination'];

/** Skip logic: while `test` is false the question is not asked and its answer is `otherwise`. */
export interface Follows {
  readonly test: Test;
  readonly otherwise: Value;
}

/** One fact about a country, asked once and used by any number of items. */
export interface Question {
  readonly id: string;
  readonly topic: string;
  readonly ask: string;
  readonly answers: AnswerSet;
  /** Whom the question is for. A profile that has none of these roles is not asked it. */
  readonly concerns: readonly Role[];
  /** The id of the ministry that usually knows, from `ministries.yaml`. */
  readonly respondent: string;
  /** What counts and what does not; empty where the question says it all. */
  readonly help: string;
  /** What would prove an answer; empty where nothing is said. */
  readonly evidence: string;
  readonly follows: Follows | null;
  /** When `not-applicable` is accepted as an answer; `null` where it never is. */
  readonly notApplicable: string | null;
}

/** Questions on one subject, in the order in which they are asked. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly string[];
}

/** A respondent: a part of government that answers questions. */
export interface Ministry {
  readonly id: string;
  readonly title: string;
}
