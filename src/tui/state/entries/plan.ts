import type { Entry } from '../entry.ts';
import { itemNamed } from '../plan.ts';
import type { WalkState } from '../state.ts';

/** The actions of the plan; where there are none, the way to the gaps they would be for. */
export function planEntries({ profile }: WalkState): readonly Entry[] {
  if (profile.plan.length === 0) return [{ kind: 'all-gaps' }];
  return profile.plan.map((_, line) => ({ kind: 'plan-line', line }));
}

/** The parts of one action, and what can be done with it. */
export function planLineEntries({ library, profile }: WalkState, line: number): readonly Entry[] {
  const action = profile.plan[line];
  if (action === undefined) return [];
  return [
    { kind: 'plan-field', field: 'action' },
    { kind: 'plan-field', field: 'owner' },
    { kind: 'plan-field', field: 'due' },
    { kind: 'plan-field', field: 'state' },
    { kind: 'plan-done' },
    ...(itemNamed(library, action.gap) === null ? [] : [{ kind: 'plan-item' } as const]),
    { kind: 'plan-remove' },
  ];
}
