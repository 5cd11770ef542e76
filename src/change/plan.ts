import type { PlanLine, Profile } from '../profile/profile.ts';

/** What became of a line of the action plan: `reopened` was done or dropped before; `changed` covers all else that differs. */
export type PlanChangeKind = 'new' | 'taken-out' | 'done' | 'dropped' | 'reopened' | 'changed';

/** A line of the action plan that is not as it was. */
export interface PlanChange {
  readonly kind: PlanChangeKind;
  /** `null` for a new line. */
  readonly before: PlanLine | null;
  /** `null` for a line taken out. */
  readonly after: PlanLine | null;
}

/**
 * What became of the action plan, in the order of the later one; lines taken out come last.
 * A line is the same where gap and action are; of those left over, lines for the same gap are taken in their order.
 */
export function planChanges(earlier: Profile, later: Profile): readonly PlanChange[] {
  const pairs = new Map<PlanLine, PlanLine>();
  const left = new Set(earlier.plan);
  const pair = (same: (before: PlanLine, after: PlanLine) => boolean): void => {
    for (const after of later.plan) {
      const before = pairs.has(after) ? undefined : [...left].find((one) => same(one, after));
      if (before === undefined) continue;
      pairs.set(after, before);
      left.delete(before);
    }
  };
  pair((before, after) => before.gap === after.gap && before.action === after.action);
  pair((before, after) => before.gap === after.gap);
  const kept = later.plan.flatMap((after): PlanChange[] => {
    const before = pairs.get(after) ?? null;
    const kind = before === null ? 'new' : kindOf(before, after);
    return kind === null ? [] : [{ kind, before, after }];
  });
  return [...kept, ...[...left].map((before): PlanChange => ({ kind: 'taken-out', before, after: null }))];
}

function kindOf(before: PlanLine, after: PlanLine): PlanChangeKind | null {
  const closed = ({ state }: PlanLine): boolean => state === 'done' || state === 'dropped';
  if (before.state !== after.state) {
    if (after.state === 'done' || after.state === 'dropped') return after.state;
    if (closed(before)) return 'reopened';
    return 'changed';
  }
  const same = before.action === after.action && before.owner === after.owner && before.due === after.due;
  return same ? null : 'changed';
}
