import { applies } from '../assess/finding.ts';
import { questionsOfItem } from '../framework/crosswalk.ts';
import type { Question } from '../framework/question.ts';
import { plainText } from '../source/plain-text.ts';
import { type AnswerReport, answerReport } from './answer-report.ts';
import { type Counts, countFindings, countQuestions, type QuestionCounts } from './counts.ts';
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
  /** Those of the items that are gaps, and that this answer keeps from a higher level. */
  readonly holdsBack: readonly ItemReference[];
}

/** The score of a framework, and how many of its items are reconstructed. */
export interface FrameworkSummary
  extends Pick<FrameworkReport, 'id' | 'title' | 'figures' | 'band' | 'reconstructedText'> {
  readonly items: number;
  readonly reconstructed: number;
}

/** The first page: what a reader takes away who reads nothing else. */
export interface Summary {
  readonly counts: Counts;
  readonly questions: QuestionCounts;
  readonly frameworks: readonly FrameworkSummary[];
  /** Five at most, those with the highest certain score first; from frameworks with more than one area. */
  readonly strongestAreas: readonly StrongArea[];
  /** Five at most over all frameworks, by gain, each in points of its own framework's score. */
  readonly biggestGaps: readonly GapReport[];
  /** Five at most: those that leave most items undecided. */
  readonly openQuestions: readonly OpenQuestionReport[];
  /** All of them, those that hold back most items first. */
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
    counts: countFindings(context.assessed),
    questions: countQuestions(context),
    frameworks: parts.frameworks.map(({ id, title, figures, band, reconstructedText }, index) => {
      const { items, reconstructed } = countFindings(context.assessed.slice(index, index + 1));
      return { id, title, figures, band, reconstructedText, items, reconstructed };
    }),
    strongestAreas: strongestAreas(context),
    biggestGaps: [...gaps].sort((a, b) => b.gain - a.gain || b.missingPoints - a.missingPoints).slice(0, most),
    openQuestions: byWeight(parts.openQuestions.filter(({ leavesOpen }) => leavesOpen.length > 0)).slice(0, most),
    lawsWithoutPractice: lawsWithoutPractice(gaps, context),
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
    .filter(({ figures }) => (figures.low ?? 0) > 0 && figures.value !== null)
    .sort((a, b) => (b.figures.low ?? 0) - (a.figures.low ?? 0))
    .slice(0, most);
}

/** Questions on the ladder that count as required on paper only, and that some item of the report asks. */
function lawsWithoutPractice(gaps: readonly GapReport[], context: ReportContext): readonly LawWithoutPractice[] {
  const { answers, assessed, library, profile } = context;
  const items = new Map<string, ItemReference[]>();
  for (const { assessment } of assessed) {
    for (const { item } of assessment.findings.filter(applies)) {
      for (const id of questionsOfItem(item))
        items.set(id, [...(items.get(id) ?? []), itemReference(assessment.framework, item)]);
    }
  }
  const laws = [...library.questions.values()].flatMap((question): readonly LawWithoutPractice[] => {
    const [asking, answer, effective] = [
      items.get(question.id),
      profile.answers.get(question.id),
      answers.of(question.id),
    ];
    const onPaper = isOnLadder(question) && effective.state === 'known' && effective.value === 'adopted';
    return onPaper && asking !== undefined && answer !== undefined
      ? [{ ...answerReport(question, answer, context), items: asking, holdsBack: heldBackBy(question.id, gaps) }]
      : [];
  });
  return laws.sort((a, b) => b.holdsBack.length - a.holdsBack.length || b.items.length - a.items.length);
}

/** The gaps whose outcome the answer to a question decided by falling short. */
function heldBackBy(question: string, gaps: readonly GapReport[]): readonly ItemReference[] {
  return gaps
    .filter(({ why }) => why.some((line) => line.decisive && line.truth === 'false' && line.question === question))
    .map(({ item }) => item);
}

/** True for questions whose answers keep law and practice apart. */
export function isOnLadder({ answers }: Question): boolean {
  return answers.kind === 'choice' && answers.name === 'ladder';
}
