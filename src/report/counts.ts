import { applies } from '../assess/finding.ts';
import { isGap, isToSettle } from '../gap/gaps.ts';
import { askedQuestions } from './open-questions.ts';
import type { AssessedFramework, ReportContext } from './report-context.ts';

/** How many items of a report came out how. Those that apply are at their top, or gaps, or to settle. */
export interface Counts {
  readonly items: number;
  readonly reconstructed: number;
  readonly notApplicable: number;
  readonly atTop: number;
  readonly gaps: number;
  /** Gaps that are certain to have reached more than the lowest level. */
  readonly inPart: number;
  /** Undecided items that may prove to be at their top. */
  readonly toSettle: number;
}

/** How many of the questions that the items of a report ask have an answer. */
export interface QuestionCounts {
  /** Those that apply to the country. */
  readonly asked: number;
  readonly open: number;
}

/** Counts the findings of some frameworks. */
export function countFindings(assessed: readonly AssessedFramework[]): Counts {
  const findings = assessed.flatMap(({ assessment }) => assessment.findings);
  const count = (wanted: (finding: (typeof findings)[number]) => boolean): number => findings.filter(wanted).length;
  return {
    items: findings.length,
    reconstructed: count(({ item }) => item.reference.provenance === 'reconstructed'),
    notApplicable: count((finding) => !applies(finding)),
    atTop: count((finding) => applies(finding) && !isGap(finding) && !isToSettle(finding)),
    gaps: count(isGap),
    inPart: count((finding) => isGap(finding) && finding.low.score > (finding.item.levels[0]?.score ?? 0)),
    toSettle: count(isToSettle),
  };
}

/** Counts the questions that the items of a report ask. */
export function countQuestions(context: ReportContext): QuestionCounts {
  const states = askedQuestions(context).map((id) => context.answers.of(id).state);
  return {
    asked: states.filter((state) => state !== 'not-applicable').length,
    open: states.filter((state) => state === 'unknown').length,
  };
}
