import type { Area, Item, Level } from '../framework/framework.ts';
import type { EffectiveAnswer } from './effective-answers.ts';
import type { Judged, Truth } from './judge.ts';

/** A level with its score: for a rule the level's own, for a measure the measured one. */
export interface Reached {
  readonly level: Level;
  /** 0 to 100. */
  readonly score: number;
}

/** The condition of one level as judged, and the value the level takes: its own, or a neighbour's where its condition drops out. */
export interface LevelJudged {
  readonly level: Level;
  readonly judged: Judged;
  readonly truth: Truth;
}

/** Why an item came out as it did: the judged conditions of its rule, or the answer its measure reads. */
export type Explanation =
  | { readonly kind: 'levels'; readonly levels: readonly LevelJudged[] }
  | { readonly kind: 'measure'; readonly answer: EffectiveAnswer };

interface FindingBase {
  readonly item: Item;
  /** The areas the item stands in, outermost first. */
  readonly areas: readonly Area[];
  readonly explanation: Explanation;
}

/** The answers decide the item: it is at `low`, which is also `high`. */
export interface DecidedFinding extends FindingBase {
  readonly kind: 'decided';
  readonly low: Reached;
  readonly high: Reached;
}

/** Missing answers leave the item undecided: it is at least at `low` and at most at `high`. */
export interface OpenFinding extends FindingBase {
  readonly kind: 'open';
  readonly low: Reached;
  readonly high: Reached;
}

/** The item does not apply: the country has none of the roles it concerns, or every question of its rule drops out. */
export interface NotApplicableFinding extends FindingBase {
  readonly kind: 'not-applicable';
  readonly why: 'role' | 'answers';
}

/** The conclusion on one item, good or bad, with its explanation. */
export type Finding = DecidedFinding | OpenFinding | NotApplicableFinding;

/** A finding that counts: decided or open. */
export type ApplicableFinding = DecidedFinding | OpenFinding;

/** The outcome as one word: the id of the level reached, `open` or `not-applicable`. */
export function outcomeOf(finding: Finding): string {
  return finding.kind === 'decided' ? finding.low.level.id : finding.kind;
}

/** True where the finding counts: decided or open. */
export function applies(finding: Finding): finding is ApplicableFinding {
  return finding.kind !== 'not-applicable';
}
