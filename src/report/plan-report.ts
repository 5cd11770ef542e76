import type { Framework, Item } from '../framework/framework.ts';
import type { Brings } from '../gap/plan-score.ts';
import type { PlanLine } from '../profile/profile.ts';
import { plainText } from '../source/plain-text.ts';
import { type Figures, figuresOf } from './figures.ts';
import { type ItemReference, itemNamed, ministryNamed } from './references.ts';
import type { ReportContext } from './report-context.ts';

/** One line of the action plan. */
export interface PlanLineReport {
  /** Framework and item as the profile names them. */
  readonly gap: string;
  readonly item: ItemReference;
  readonly action: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly state: PlanLine['state'];
  /** What carrying it out would do to the scores; `null` for a dropped line, and where the plan was not scored. */
  readonly brings: Brings | null;
  /** True where its item would be at its top once the whole plan is carried out; `null` as for `brings`. */
  readonly reached: boolean | null;
}

/** A framework as it stands and as it would stand with the whole plan carried out. */
export interface PlanFramework {
  readonly framework: string;
  readonly title: string;
  readonly before: Figures;
  readonly after: Figures;
}

/** The action plan, as far as it is about items of the report. */
export interface PlanReport {
  readonly lines: readonly PlanLineReport[];
  /** How many lines are about other items, which the report does not show. */
  readonly elsewhere: number;
  /** `null` where the plan was not scored. */
  readonly scores: readonly PlanFramework[] | null;
}

/** The plan of the profile, its lines in the profile's order. */
export function planOf(context: ReportContext): PlanReport {
  const { assessed, planScores, profile, words } = context;
  const lines = linesOf(profile.plan, context);
  const shown = new Map(assessed.map(({ assessment: { framework } }) => [framework.id, framework]));
  const scores = planScores?.frameworks.flatMap(({ framework: { id }, before, after }): readonly PlanFramework[] => {
    const framework = shown.get(id);
    if (framework === undefined) return [];
    const figures = (score: typeof before): Figures => figuresOf(score.score, framework.scoring, words);
    return [{ framework: id, title: plainText(framework.title), before: figures(before), after: figures(after) }];
  });
  return { lines, elsewhere: profile.plan.length - lines.length, scores: scores ?? null };
}

/** The lines of the plan for one item. */
export function planFor(framework: Framework, item: Item, context: ReportContext): readonly PlanLineReport[] {
  return linesOf(
    context.profile.plan.filter((line) => line.gap === `${framework.id}/${item.id}`),
    context,
  );
}

function linesOf(plan: readonly PlanLine[], context: ReportContext): readonly PlanLineReport[] {
  const live = context.profile.plan.filter(({ state }) => state !== 'dropped');
  return plan.flatMap((line) => {
    const item = itemNamed(line.gap, context);
    const scored = context.planScores?.lines[live.indexOf(line)];
    if (item === null) return [];
    return {
      gap: plainText(line.gap),
      item,
      action: plainText(line.action),
      owner: line.owner === null ? null : ministryNamed(line.owner, context),
      due: line.due,
      state: line.state,
      brings: scored?.brings ?? null,
      reached: scored?.reached ?? null,
    };
  });
}
