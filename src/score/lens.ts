import type { Assessment } from '../assess/assess.ts';
import { applies } from '../assess/finding.ts';
import type { Scoring } from '../framework/framework.ts';
import { aggregate } from './aggregate.ts';
import type { Score } from './score.ts';
import { scoreOfFinding } from './score-framework.ts';

/** The topics of the five round tables of the 2006 High-Level Dialogue on International Migration and Development. */
export const roundtables = [
  'development-effects',
  'labour-migration',
  'remittances',
  'trafficking',
  'institutional-mechanisms',
] as const;

/** One topic of a lens, with the score of the items under it. */
export interface LensTopic {
  readonly id: (typeof roundtables)[number];
  /** Items under the topic, whether they apply or not. */
  readonly items: number;
  /** How many of them are reconstructed. */
  readonly reconstructed: number;
  readonly applicable: number;
  readonly frameworks: number;
  readonly score: Score;
}

/** Inside a topic all items weigh alike, and what is undecided is left out of the value. */
export const lensScoring: Scoring = {
  aggregate: 'mean',
  weigh: 'items',
  missing: 'leave-out',
  round: 'none',
  enough: 0.5,
};

/** Regroups the findings of several frameworks under the round-table topics. There is no total; an item under two topics counts in each. */
export function scoreLens(assessments: readonly Pick<Assessment, 'framework' | 'findings'>[]): readonly LensTopic[] {
  return roundtables.map((id) => {
    const under = assessments.flatMap(({ framework, findings }) =>
      findings.filter(({ item }) => item.roundtables.includes(id)).map((finding) => ({ framework, finding })),
    );
    const { score } = aggregate(
      under.map(({ finding }) => ({ score: scoreOfFinding(finding), weight: 1, decidedWeight: 1 })),
      lensScoring,
    );
    return {
      id,
      items: under.length,
      reconstructed: under.filter(({ finding }) => finding.item.reference.provenance === 'reconstructed').length,
      applicable: under.filter(({ finding }) => applies(finding)).length,
      frameworks: new Set(under.map(({ framework }) => framework)).size,
      score,
    };
  });
}
