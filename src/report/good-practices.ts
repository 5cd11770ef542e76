import { questionIn } from '../framework/library.ts';
import { explainFinding } from '../gap/explain.ts';
import { isGap } from '../gap/gaps.ts';
import { type AnswerReport, answerReport } from './answer-report.ts';
import { type ItemReference, itemReference } from './references.ts';
import type { ReportContext } from './report-context.ts';
import { isOnLadder } from './summary.ts';

/** An item that is met, and the answers behind it that are in practice and evaluated. */
export interface GoodPractice {
  readonly item: ItemReference;
  readonly answers: readonly AnswerReport[];
}

/** The items at their top level in which an answer that is in practice and evaluated counted. */
export function goodPractices(context: ReportContext): readonly GoodPractice[] {
  const { assessed, profile, library, words } = context;
  return assessed.flatMap(({ assessment }) =>
    assessment.findings.flatMap((finding) => {
      const short: boolean = isGap(finding);
      if (finding.kind !== 'decided' || short) return [];
      const counted = explainFinding(finding, library, words).flatMap((line) =>
        line.decisive && line.truth === 'true' && line.question !== null ? [line.question] : [],
      );
      const answers = [...new Set(counted)].flatMap((id) => {
        const [question, effective, answer] = [
          questionIn(library, id),
          assessment.answers.of(id),
          profile.answers.get(id),
        ];
        const evaluated = isOnLadder(question) && effective.state === 'known' && effective.value === 'monitored';
        return evaluated && answer !== undefined ? [answerReport(question, answer, context)] : [];
      });
      return answers.length === 0 ? [] : [{ item: itemReference(assessment.framework, finding.item), answers }];
    }),
  );
}
