import { itemsOf } from '../../framework/framework.ts';
import { type Library, questionIn } from '../../framework/library.ts';
import type { PlanLine } from '../../profile/profile.ts';
import { planCommitted } from './commit.ts';
import { type Reduced, still } from './event.ts';
import { resultsIn } from './results.ts';
import type { ItemRef, PlanField } from './screen.ts';
import { popped, pushed, topOf } from './stack.ts';
import type { WalkState } from './state.ts';
import { stepsOn, takenSteps } from './supposing.ts';

/** An item as a line of the plan names it. */
export function gapName({ framework, item }: ItemRef): string {
  return `${framework}/${item}`;
}

/** The item that a line of the plan names; `null` where no framework at hand has it. */
export function itemNamed(library: Library, gap: string): ItemRef | null {
  const refs = library.frameworks.flatMap((framework) =>
    itemsOf(framework).map(({ item }) => ({ framework: framework.id, item: item.id })),
  );
  return refs.find((ref) => gapName(ref) === gap) ?? null;
}

/** The places in the plan of the actions for one gap. */
export function planLinesFor(plan: readonly PlanLine[], gap: string): readonly number[] {
  return [...plan.keys()].filter((line) => plan[line]?.gap === gap);
}

/** The gap that a part of an action is written for: of the action or the item below. */
export function gapBelow({ stack, profile }: WalkState): string {
  for (const { screen } of [...stack].reverse()) {
    if (screen.kind === 'plan-line') return profile.plan[screen.line]?.gap ?? '';
    if (screen.kind === 'item' || screen.kind === 'what-if') return gapName(screen);
  }
  return '';
}

/** How far an action can be, as it stands on the screen. */
export const planStates: readonly PlanLine['state'][] = ['to-do', 'doing', 'done', 'dropped'];

/** The entry of an action's form that ends it: after its four parts. */
const doneAt = 4;

/** Takes what was written for an action of the plan: a new one, for the gap on view, where no action is. */
export function planWritten(state: WalkState, field: PlanField, text: string): Reduced<WalkState> {
  const { screen } = topOf(state);
  if (screen.kind === 'plan-line')
    return planChanged(
      state,
      screen.line,
      field === 'action' ? { action: text } : { [field]: text === '' ? null : text },
    );
  if (field !== 'action' || (screen.kind !== 'item' && screen.kind !== 'what-if')) return still(state);
  const { plan } = state.profile;
  const line: PlanLine = { gap: gapName(screen), action: text, owner: leadOf(state), due: null, state: 'to-do' };
  const shown = pushed(state, { kind: 'plan-line', line: plan.length }, doneAt);
  return planCommitted(shown, [...plan, line], { kind: 'planned' });
}

/** Changes parts of an action; what is the same already is not saved again. */
export function planChanged(state: WalkState, line: number, change: Partial<PlanLine>): Reduced<WalkState> {
  const { plan } = state.profile;
  const before = plan[line];
  if (before === undefined) return still(state);
  const after = { ...before, ...change };
  const same = before.action === after.action && before.owner === after.owner;
  if (same && before.due === after.due && before.state === after.state)
    return still({ ...state, notice: { kind: 'nothing-changed' } });
  return planCommitted(
    state,
    plan.map((one, at) => (at === line ? after : one)),
    isPast(change.due, state) ? { kind: 'due-past', due: change.due } : { kind: 'plan-changed' },
  );
}

/** True for a day before the one that the profile is of. */
function isPast(due: string | null | undefined, { profile }: WalkState): due is string {
  return typeof due === 'string' && due < profile.asOf;
}

/** Takes the action on view out of the plan. */
export function planRemoved(state: WalkState): Reduced<WalkState> {
  const { screen } = topOf(state);
  if (screen.kind !== 'plan-line') return still(state);
  const left = state.profile.plan.filter((_, at) => at !== screen.line);
  return planCommitted(popped(state), left, { kind: 'plan-removed' });
}

/** The text with which a line for a part of an action opens: the present one or, for a new action, a suggestion; for a ministry that was chosen, nothing. */
export function planTextOn(state: WalkState, field: PlanField): string {
  const { screen } = topOf(state);
  if (screen.kind === 'item' || screen.kind === 'what-if')
    return field === 'action' ? suggestedAction(state, screen) : '';
  const line = screen.kind === 'plan-line' ? state.profile.plan[screen.line] : undefined;
  if (line === undefined) return '';
  const text = line[field] ?? '';
  return field === 'owner' && isMinistry(state, text) ? '' : text;
}

/** True for the id of a ministry, which is chosen and not written. */
function isMinistry({ library, profile }: WalkState, name: string): boolean {
  return Object.hasOwn(profile.ministries, name) || library.ministries.some(({ id }) => id === name);
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The next sentence of the remedy that is no action for this gap yet, else the item's title, else nothing. */
function suggestedAction({ results, profile }: WalkState, ref: ItemRef): string {
  if (results === null) return '';
  const { item } = resultsIn(results, ref.framework).finding(ref.item);
  const planned = planLinesFor(profile.plan, gapName(ref)).map((line) => profile.plan[line]?.action);
  const remedy = Array.from(sentences.segment(item.remedy), ({ segment }) => segment.trim());
  return [...remedy, item.title].find((text) => text !== '' && !planned.includes(text)) ?? '';
}

/** The ministry that usually knows the first step on view; `null` where no answers lead to the top. */
function leadOf(state: WalkState): string | null {
  const { screen } = topOf(state);
  const steps =
    screen.kind === 'what-if'
      ? takenSteps(state, screen)
      : screen.kind === 'item'
        ? stepsOn(state, screen.framework, screen.item)
        : [];
  const [first] = steps;
  return first === undefined ? null : questionIn(state.library, first.question).respondent;
}
