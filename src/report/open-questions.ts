import type { WhyUnknown } from '../assess/effective-answers.ts';
import { applies, type Finding } from '../assess/finding.ts';
import { questionsOfItem, withParents } from '../framework/crosswalk.ts';
import { questionIn } from '../framework/library.ts';
import { explainFinding } from '../gap/explain.ts';
import { plainText } from '../source/plain-text.ts';
import { type AnswerReport, answerReport } from './answer-report.ts';
import { type ItemReference, itemReference, type QuestionReference, questionReference } from './references.ts';
import type { ReportContext } from './report-context.ts';

/** A question without a known answer that some item of the report asks. */
export interface OpenQuestionReport extends QuestionReference {
  /** `being-settled` is what the public edition has in place of `contested`. */
  readonly why: WhyUnknown | 'being-settled';
  readonly whyText: string;
  /** What counts and what does not; empty where the question says it all. */
  readonly help: string;
  /** What would prove an answer; empty where nothing is said. */
  readonly evidence: string;
  /** What the profile has on it: the reason for `unknown`, or the statements that disagree. `null` where it says nothing. */
  readonly answer: AnswerReport | null;
  /** The items that stay undecided for want of this answer. */
  readonly leavesOpen: readonly ItemReference[];
}

/** The open questions that fall to one ministry; those that leave most items undecided first. */
export interface MinistryQuestions {
  readonly ministry: string;
  readonly title: string;
  readonly questions: readonly OpenQuestionReport[];
}

/** The questions that leave a finding undecided: those whose unknown answer was decisive, or the question that decides whether they are asked. */
export function holdingOpen(finding: Finding, { answers, library, words }: ReportContext): readonly string[] {
  if (finding.kind !== 'open') return [];
  const root = (id: string): string => {
    const answer = answers.of(id);
    const parent = questionIn(library, id).follows?.test.question;
    const waits = answer.state === 'unknown' && answer.why === 'follows-unknown';
    return waits && parent !== undefined ? root(parent) : id;
  };
  const unknown = explainFinding(finding, library, words).filter((line) => line.decisive && line.truth === 'unknown');
  return [...new Set(unknown.flatMap(({ question }) => (question === null ? [] : [root(question)])))];
}

/** The questions that the items of the report ask, with those that these follow; those of items that do not apply are left out. */
export function askedQuestions({ assessed, library }: ReportContext): readonly string[] {
  const items = assessed.flatMap(({ assessment }) => assessment.findings.filter(applies).map(({ item }) => item));
  return withParents(items.flatMap(questionsOfItem), library.questions);
}

/** All open questions, in the library's order. */
export function openQuestions(context: ReportContext): readonly OpenQuestionReport[] {
  const { answers, assessed, edition, library, profile, words } = context;
  const asked = new Set(askedQuestions(context));
  const leavesOpen = new Map<string, ItemReference[]>();
  for (const { assessment } of assessed) {
    for (const finding of assessment.findings.filter(applies)) {
      for (const id of holdingOpen(finding, context))
        leavesOpen.set(id, [...(leavesOpen.get(id) ?? []), itemReference(assessment.framework, finding.item)]);
    }
  }
  return [...library.questions.values()].flatMap((question) => {
    const effective = answers.of(question.id);
    const own = profile.answers.get(question.id);
    if (effective.state !== 'unknown' || !asked.has(question.id)) return [];
    return [
      {
        ...questionReference(question.id, context),
        why: effective.why === 'contested' && edition === 'public' ? 'being-settled' : effective.why,
        whyText: words.explain.why[effective.why],
        help: plainText(question.help),
        evidence: plainText(question.evidence),
        answer: own === undefined ? null : answerReport(question, own, context),
        leavesOpen: leavesOpen.get(question.id) ?? [],
      },
    ];
  });
}

/** Open questions in the order in which they matter: the more items they leave undecided, the earlier. */
export function byWeight(questions: readonly OpenQuestionReport[]): readonly OpenQuestionReport[] {
  return [...questions].sort((a, b) => b.leavesOpen.length - a.leavesOpen.length);
}

/** The open questions by ministry, in the library's order of ministries. */
export function openByMinistry(
  questions: readonly OpenQuestionReport[],
  { library }: ReportContext,
): readonly MinistryQuestions[] {
  const respondent = (question: OpenQuestionReport): string => questionIn(library, question.question).respondent;
  const ids = [...new Set([...library.ministries.map(({ id }) => id), ...questions.map(respondent)])];
  return ids.flatMap((ministry) => {
    const own = byWeight(questions.filter((question) => respondent(question) === ministry));
    return own[0] === undefined ? [] : [{ ministry, title: own[0].ministry, questions: own }];
  });
}
