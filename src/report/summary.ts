import { applies } from '../assess/finding.ts';
import { questionsOfItem } from '../framework/crosswalk.ts';
import type { Question } from '../framework/question.ts';
import { plainText } from '../source/plain-text.ts';
import { type AnswerReport, answerReport } from './answer-report.ts';

import { type Figures, figuresOf } from './figures.ts';
import type { FrameworkReport } from './framework-report.ts';
import type { FrameworkGaps, GapReport } from './gap-report.ts';
import { byWeight, type OpenQuestionReport } from './open-questions.ts';
import { type ItemReference, itemReference } from './references.ts';
import type { ReportContext } from './report-context.ts';

/** An area that does well. */
export interface StrongArea {
  readonly framework: string;
  readonly frameworkTitle: string;
  readonly area: string;
  readonly title: string;
  readonly reconstructed: boolean;
  readonly figures: Figures;
}

/** Something required on paper and not yet practised, with the items that ask for it. */
export interface LawWithoutPractice extends AnswerReport {
  readonly items: readonly ItemReference[];
}

/** The first pages: what a reader takes away who reads nothing else. */
export interface Summary {
  readonly frameworks: readonly Pick<FrameworkReport, 'id' | 'title' | 'figures' | 'band' | 'reconstructedText'>[];
  /** Five at most, those with the highest certain score first; from frameworks with more than one area. */
  readonly strongestAreas: readonly StrongArea[];
  /** Five at most over all frameworks, by gain, each in points of its own framework's score. */
  readonly biggestGaps: readonly GapReport[];
  /** Five at most: those that leave most items undecided. */
  readonly openQuestions: readonly OpenQuestionReport[];
  readonly lawsWithoutPractice: readonly LawWithoutPractice[];
}

const most = 5;

/** The summary of a report. */
export function summaryOf(
  context: ReportContext,
  parts: {
    readonly frameworks: readonly FrameworkReport[];
    readonly gaps: readonly FrameworkGaps[];
    readonly openQuestions: readonly OpenQuestionReport[];
  },
): Summary {
  const gaps = parts.gaps.flatMap((framework) => framework.gaps);
  return {
    frameworks: parts.frameworks.map(({ id, title, figures, band, reconstructedText }) => ({
      id,
      title,
      figures,
      band,
      reconstructedText,
    })),
    strongestAreas: strongestAreas(context),
    biggestGaps: [...gaps].sort((a, b) => b.gain - a.gain || b.missingPoints - a.missingPoints).slice(0, most),
    openQuestions: byWeight(parts.openQuestions.filter(({ leavesOpen }) => leavesOpen.length > 0)).slice(0, most),
    lawsWithoutPractice: lawsWithoutPractice(context),
  };
}

function strongestAreas({ assessed, words }: ReportContext): readonly StrongArea[] {
  const areas = assessed
    .filter(({ score }) => score.areas.length > 1)
    .flatMap(({ assessment, score }) =>
      score.areas.map(({ area, score: own }) => ({
        framework: assessment.framework.id,
        frameworkTitle: plainText(assessment.framework.title),
        area: area.id,
        title: plainText(area.title),
        reconstructed: area.reference?.provenance === 'reconstructed',
        figures: figuresOf(own, area.scoring, words),
      })),
    );
  return areas
    .filter(({ figures }) => (figures.low ?? 0) > 0)
    .sort((a, b) => (b.figures.low ?? 0) - (a.figures.low ?? 0))
    .slice(0, most);
}

/** Questions on the ladder that count as required on paper only, and that some item of the report asks. */
function lawsWithoutPractice(context: ReportContext): readonly LawWithoutPractice[] {
  const { answers, assessed, library, profile } = context;
  const items = new Map<string, ItemReference[]>();
  for (const { assessment } of assessed) {
    for (const { item } of assessment.findings.filter(applies)) {
      for (const id of questionsOfItem(item))
        items.set(id, [...(items.get(id) ?? []), itemReference(assessment.framework, item)]);
    }
  }
  return [...library.questions.values()].flatMap((question) => {
    const [asking, answer, effective] = [
      items.get(question.id),
      profile.answers.get(question.id),
      answers.of(question.id),
    ];
    const onPaper = isOnLadder(question) && effective.state === 'known' && effective.value === 'adopted';
    return onPaper && asking !== undefined && answer !== undefined
      ? [{ ...answerReport(question, answer, context), items: asking }]
      : [];
  });
}

/** True for questions whose answers keep law and practice apart. */
export function isOnLadder({ answers }: Question): boolean {
  return answers.kind === 'choice' && answers.name === 'ladder';
}
