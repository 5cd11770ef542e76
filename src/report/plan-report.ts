import type { Framework, Item } from '../framework/framework.ts';
import type { PlanLine } from '../profile/profile.ts';
import { plainText } from '../source/plain-text.ts';
import { type ItemReference, itemNamed, ministryNamed } from './references.ts';
import type { ReportContext } from './report-context.ts';

/** One line of the action plan. */
export interface PlanLineReport {
  /** Framework and item as the profile names them. */
  readonly gap: string;
  /** `null` where no framework at hand has the item. */
  readonly item: ItemReference | null;
  readonly action: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly state: PlanLine['state'];
}

/** The whole plan, in the profile's order. */
export function planOf(context: ReportContext): readonly PlanLineReport[] {
  return context.profile.plan.map((line) => planLineReport(line, context));
}

/** The lines of the plan for one item. */
export function planFor(framework: Framework, item: Item, context: ReportContext): readonly PlanLineReport[] {
  return context.profile.plan
    .filter((line) => line.gap === `${framework.id}/${item.id}`)
    .map((line) => planLineReport(line, context));
}

function planLineReport(line: PlanLine, context: ReportContext): PlanLineReport {
  return {
    gap: plainText(line.gap),
    item: itemNamed(line.gap, context),
    action: plainText(line.action),
    owner: line.owner === null ? null : ministryNamed(line.owner, context),
    due: line.due,
    state: line.state,
  };
}
