import type { PlanEntry } from '../entry.ts';
import { type Reduced, still } from '../event.ts';
import { openPick } from '../picks.ts';
import { itemNamed, planRemoved, planTextOn } from '../plan.ts';
import { popped, pushed, topOf } from '../stack.ts';
import type { WalkState } from '../state.ts';
import { openLine } from '../write.ts';

/** Opens a part of an action of the plan, or does something with the action. */
export function chooseOnPlan(
  state: WalkState,
  entry: Exclude<PlanEntry, { kind: 'pick' | 'pick-other' }>,
): Reduced<WalkState> {
  const { screen } = topOf(state);
  if (screen.kind !== 'plan-line') return still(state);
  switch (entry.kind) {
    case 'plan-field':
      return still(
        entry.field === 'owner' || entry.field === 'state'
          ? openPick(state, { kind: entry.field, line: screen.line })
          : openLine(state, entry.field, planTextOn(state, entry.field)),
      );
    case 'plan-item':
      return still(openPlanned(state, screen.line));
    case 'plan-done':
      return still(popped(state));
    case 'plan-remove':
      return planRemoved(state);
  }
}

/** Opens the gap of an action, with the gaps of the whole plan to go through. */
function openPlanned(state: WalkState, line: number): WalkState {
  const { library, profile } = state;
  const ref = itemNamed(library, profile.plan[line]?.gap ?? '');
  if (ref === null || state.results === null) return { ...state, notice: { kind: 'working' } };
  const names = [...new Set(profile.plan.map(({ gap }) => gap))];
  const items = names.flatMap((name) => itemNamed(library, name) ?? []);
  return pushed(state, { kind: 'item', ...ref, queue: { kind: 'items', items } });
}
