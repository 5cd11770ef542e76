import type { AnswerChange, AnswerChangeKind, AroundAnswer } from '../change/answers.ts';
import type { Changes } from '../change/changes.ts';
import type { FrameworkChange, ItemChange } from '../change/findings.ts';
import type { Movement } from '../change/movement.ts';
import type { PlanChange, PlanChangeKind } from '../change/plan.ts';
import { describeSaid } from '../gap/describe.ts';
import type { Answer } from '../profile/profile.ts';
import { plainText } from '../source/plain-text.ts';
import { type Figures, figuresOf } from './figures.ts';
import { outcomeText } from './findings.ts';
import {
  type ItemReference,
  itemNamed,
  itemReference,
  type QuestionReference,
  questionReference,
} from './references.ts';
import type { ReportContext } from './report-context.ts';

/** An area, moved or not. */
export interface AreaChangeReport {
  readonly area: string;
  readonly title: string;
  readonly reconstructed: boolean;
  readonly before: Figures;
  readonly after: Figures;
  /** `null` where it did not move. */
  readonly movement: Movement | null;
}

/** An item that came out otherwise, with the answers that count otherwise than before. */
export interface ItemChangeReport {
  readonly item: ItemReference;
  readonly before: string;
  readonly after: string;
  readonly movement: ItemChange['movement'];
  readonly answers: readonly QuestionReference[];
  /** True where the country's roles changed, and with them what applies to the item. */
  readonly roles: boolean;
}

/** A framework before and after; its outermost areas, and the items that came out otherwise. */
export interface FrameworkChangeReport {
  readonly framework: string;
  readonly title: string;
  readonly before: Figures;
  readonly after: Figures;
  readonly movement: Movement | null;
  readonly areas: readonly AreaChangeReport[];
  readonly items: readonly ItemChangeReport[];
}

/** A question answered otherwise; `before` and `after` are in words, `null` where the profile said nothing. */
export interface AnswerChangeReport extends QuestionReference {
  readonly kind: AnswerChangeKind;
  readonly before: string | null;
  readonly after: string | null;
  readonly around: readonly AroundAnswer[];
}

/** A line of the plan that is not as it was. */
export interface PlanChangeReport {
  readonly kind: PlanChangeKind;
  readonly item: ItemReference;
  readonly action: string;
}

/** What changed since an earlier profile of the country. */
export interface ChangesReport {
  /** The day of the earlier profile. */
  readonly since: string;
  readonly frameworks: readonly FrameworkChangeReport[];
  readonly answers: readonly AnswerChangeReport[];
  readonly plan: readonly PlanChangeReport[];
}

/** What changed, as far as the report's frameworks go. The public edition tells of answers that count, and not of what stands around them. */
export function changesReport(changes: Changes, context: ReportContext): ChangesReport {
  const shown = context.assessed.map(({ assessment }) => assessment.framework.id);
  return {
    since: changes.earlier.asOf,
    frameworks: changes.frameworks
      .filter(({ framework }) => shown.includes(framework.id))
      .map((change) => frameworkChange(change, context)),
    answers: changes.answers
      .filter(({ kind }) => context.edition === 'internal' || kind !== 'same-answer')
      .map((change) => answerChange(change, context)),
    plan: changes.plan.flatMap((change) => planChange(change, context)),
  };
}

function frameworkChange(change: FrameworkChange, context: ReportContext): FrameworkChangeReport {
  const { framework, before, after } = change;
  const { words } = context;
  return {
    framework: framework.id,
    title: plainText(framework.title),
    before: figuresOf(before.score, framework.scoring, words),
    after: figuresOf(after.score, framework.scoring, words),
    movement: change.movement,
    areas: after.areas.flatMap(({ area, score }): readonly AreaChangeReport[] => {
      const old = before.areas.find((one) => one.area.id === area.id);
      if (old === undefined) return [];
      return [
        {
          area: area.id,
          title: plainText(area.title),
          reconstructed: area.reference?.provenance === 'reconstructed',
          before: figuresOf(old.score, area.scoring, words),
          after: figuresOf(score, area.scoring, words),
          movement: change.areas.find((one) => one.area.id === area.id)?.movement ?? null,
        },
      ];
    }),
    items: change.items.map((one) => ({
      item: itemReference(framework, one.after.item),
      before: outcomeText(one.before, words),
      after: outcomeText(one.after, words),
      movement: one.movement,
      answers: one.reason.answers.map(({ question }) => questionReference(question.id, context)),
      roles: one.reason.roles,
    })),
  };
}

function answerChange(
  { question, kind, before, after, around }: AnswerChange,
  context: ReportContext,
): AnswerChangeReport {
  const { edition, words } = context;
  const inWords = (answer: Answer | null): string | null => {
    if (answer === null) return null;
    return answer.kind === 'answer' ? describeSaid(answer.said, question, words) : words.explain.why[answer.kind];
  };
  const told = { contested: 'unsettled', decided: 'settled' } as const;
  const shown = edition === 'public' && (kind === 'contested' || kind === 'decided') ? told[kind] : kind;
  return {
    ...questionReference(question.id, context),
    kind: shown,
    before: inWords(before),
    after: inWords(after),
    around: edition === 'public' ? [] : around,
  };
}

function planChange({ kind, before, after }: PlanChange, context: ReportContext): readonly PlanChangeReport[] {
  const line = after ?? before;
  const item = line === null ? null : itemNamed(line.gap, context);
  return line === null || item === null ? [] : [{ kind, item, action: plainText(line.action) }];
}
