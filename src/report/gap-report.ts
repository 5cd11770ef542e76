import type { ApplicableFinding } from '../assess/finding.ts';
import type { Framework, Item } from '../framework/framework.ts';
import { questionIn } from '../framework/library.ts';
import { describeLevel, describeStep, describeValue } from '../gap/describe.ts';
import { type ExplainedLine, explainFinding } from '../gap/explain.ts';
import type { Gap, OpenQuestion, Way } from '../gap/gaps.ts';
import type { Step } from '../gap/steps.ts';
import { formatGain } from '../score/format-score.ts';
import { plainText } from '../source/plain-text.ts';
import { type FindingReport, findingReport } from './findings.ts';
import { holdingOpen } from './open-questions.ts';
import { type PlanLineReport, planFor } from './plan-report.ts';
import { ministryNamed, type QuestionReference, questionReference } from './references.ts';
import type { AssessedFramework, ReportContext } from './report-context.ts';

/** One answer that must change, with both answers in words. */
export interface StepReport extends QuestionReference {
  readonly kind: Step['kind'];
  /** `null` where today's answer is not known. */
  readonly from: string | null;
  readonly to: string;
  readonly text: string;
}

/** The steps to a level; `null` where no answers reach it. */
export interface WayReport {
  readonly level: string;
  readonly title: string;
  readonly steps: readonly StepReport[] | null;
}

/** A gap with everything that is said of it. */
export interface GapReport extends FindingReport {
  /** The titles of the areas it stands in, outermost first. */
  readonly areas: readonly string[];
  /** What was agreed. */
  readonly text: string;
  readonly note: string;
  /** Points by which the low end of the framework's score rises when this item alone reaches its top level; 0 to 100. */
  readonly gain: number;
  readonly gainText: string;
  /** Weight times the points that the low end lacks: orders gaps where the gain is 0. */
  readonly missingPoints: number;
  readonly why: readonly ExplainedLine[];
  readonly whyThisRule: string;
  /** `null` where the next level is the top. */
  readonly toNext: WayReport | null;
  readonly toTop: WayReport;
  /** What a country that lacks this usually does first. */
  readonly remedy: string;
  /** The ministry that the first step falls to; `null` where no steps lead on. */
  readonly lead: string | null;
  readonly verified: { readonly by: string; readonly on: string } | null;
  readonly plan: readonly PlanLineReport[];
}

/** An undecided item that may prove to be at its top: no gap, but something to find out. */
export interface ToSettleReport extends FindingReport {
  readonly areas: readonly string[];
  /** Points between the low end of the framework's score with this item at its lowest and at its highest; 0 to 100. */
  readonly movable: number;
  readonly movableText: string;
  /** The questions that leave it undecided. */
  readonly questions: readonly QuestionReference[];
}

/** The gaps of one framework, by gain, and what is still to settle. */
export interface FrameworkGaps {
  readonly framework: string;
  readonly title: string;
  readonly gaps: readonly GapReport[];
  readonly toSettle: readonly ToSettleReport[];
}

/** The gaps of a framework as a report gives them. */
export function frameworkGaps(
  { assessment, gaps, toSettle }: AssessedFramework,
  context: ReportContext,
): FrameworkGaps {
  const { framework } = assessment;
  return {
    framework: framework.id,
    title: plainText(framework.title),
    gaps: gaps.map((gap) => gapReport(framework, gap, context)),
    toSettle: toSettle.map((open) => toSettleReport(framework, open, context)),
  };
}

function gapReport(framework: Framework, gap: Gap, context: ReportContext): GapReport {
  const { finding } = gap;
  const { item } = finding;
  return {
    ...findingReport(framework, finding, context.words),
    areas: areaTitles(finding),
    text: plainText(item.text),
    note: plainText(item.note),
    gain: gap.gain,
    gainText: formatGain(gap.gain),
    missingPoints: gap.missingPoints,
    why: explainFinding(finding, context.library, context.words),
    whyThisRule: plainText(item.whyThisRule),
    toNext: gap.toNext === null ? null : wayReport(item, gap.toNext, context),
    toTop: wayReport(item, gap.toTop, context),
    remedy: plainText(item.remedy),
    lead: leadOf(gap, context),
    verified: item.verified && { by: plainText(item.verified.by), on: plainText(item.verified.on) },
    plan: planFor(framework, item, context),
  };
}

function toSettleReport(framework: Framework, open: OpenQuestion, context: ReportContext): ToSettleReport {
  const questions = holdingOpen(open.finding, context);
  return {
    ...findingReport(framework, open.finding, context.words),
    areas: areaTitles(open.finding),
    movable: open.movable,
    movableText: formatGain(open.movable),
    questions: questions.map((id) => questionReference(id, context)),
  };
}

function areaTitles({ areas }: ApplicableFinding): readonly string[] {
  return areas.map((area) => plainText(area.title));
}

function wayReport(item: Item, way: Way, context: ReportContext): WayReport {
  const level = item.levels.find((candidate) => candidate.id === way.level);
  const steps = way.steps?.map((step) => stepReport(step, context)) ?? null;
  return { level: way.level, title: level === undefined ? way.level : describeLevel(level, context.words), steps };
}

function stepReport(step: Step, context: ReportContext): StepReport {
  const question = questionIn(context.library, step.question);
  const inWords = (value: Step['to']): string => describeValue(value, question.answers, context.words);
  return {
    ...questionReference(step.question, context),
    kind: step.kind,
    from: step.from === null ? null : inWords(step.from),
    to: inWords(step.to),
    text: describeStep(step, question, context.words),
  };
}

function leadOf(gap: Gap, context: ReportContext): string | null {
  const [first] = gap.toNext?.steps ?? gap.toTop.steps ?? [];
  return first === undefined ? null : ministryNamed(questionIn(context.library, first.question).respondent, context);
}
