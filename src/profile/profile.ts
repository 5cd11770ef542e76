import type { Value } from '../framework/answer-set.ts';
import type { Role } from '../framework/question.ts';

/** The source of an answer. Everything but the title may be missing. */
export interface Evidence {
  readonly title: string;
  readonly publisher: string | null;
  /** A day, a month or a year: `2025-06-30`, `2025-06`, `2025`. */
  readonly date: string | null;
  readonly url: string | null;
  /** What the source says, in the words of whoever answered. */
  readonly says: string | null;
}

/** What was said to a question: a value of its answer set, or that it is not known, or that the question does not apply. */
export type Said =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-applicable' };

/** How sure whoever answered is. */
export type Confidence = 'high' | 'medium' | 'low';

/** How far an answer has been reviewed. */
export type Review = 'draft' | 'agreed' | 'contested';

/** What one respondent says, with the reason. */
export interface Statement {
  readonly said: Said;
  /** The reason; `null` where none is given. */
  readonly because: string | null;
  readonly evidence: readonly Evidence[];
  /** The id of the ministry that answered, or any other name. */
  readonly by: string | null;
  readonly on: string | null;
  readonly confidence: Confidence | null;
  readonly review: Review | null;
  /** Where it was decided between several statements. */
  readonly decided: Decision | null;
}

/** A decision between several statements; those it did not follow are kept. */
export interface Decision {
  readonly by: string;
  readonly on: string | null;
  readonly because: string | null;
  readonly from: readonly Statement[];
}

/** A profile's answer to one question. */
export type Answer =
  | (Statement & {
      readonly kind: 'answer';
      /** What others said who agree, or who did not know. */
      readonly also: readonly Statement[];
    })
  /** Several ministries disagree and nobody has decided: counts as unknown. */
  | { readonly kind: 'contested'; readonly statements: readonly Statement[] }
  /** What stands in the file cannot be read as an answer: counts as open and stays as it is. */
  | { readonly kind: 'faulty' };

/** One line of the action plan. */
export interface PlanLine {
  /** Framework and item, as in `colombo-2003/welfare-fund`. */
  readonly gap: string;
  readonly action: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly state: 'to-do' | 'doing' | 'done' | 'dropped';
}

/** A country: one of ISO 3166-1, or one made up for an exercise, which has no code. */
export interface Country {
  readonly code: string | null;
  readonly name: string;
  readonly fictional: boolean;
}

/** One country's answers at one date. */
export interface Profile {
  readonly country: Country;
  /** At least one. */
  readonly roles: readonly Role[];
  readonly asOf: string;
  readonly status: 'draft' | 'validated';
  readonly preparedBy: readonly { readonly name: string; readonly organisation: string | null }[];
  /** What the profile rests on and whose view it is; printed in every report. Empty where nothing is said. */
  readonly basis: string;
  /** The id of the workshop case that the profile answers; `null` where it answers none. */
  readonly exercise: string | null;
  /** The ISO 639-1 code of the language in which the case is told; `null` where it is not said, and then in English. */
  readonly told: string | null;
  /** The version of each framework that the profile was last worked with, by id; a framework that is not named, in whichever version. */
  readonly frameworks: Readonly<Record<string, string>>;
  /** The profile's own names for respondents, by id. */
  readonly ministries: Readonly<Record<string, string>>;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly plan: readonly PlanLine[];
}
