import { isDeepStrictEqual } from 'node:util';
import type { PlanLine } from '../../profile/profile.ts';
import type { Opened, Screen } from './screen.ts';
import type { WalkState } from './state.ts';

/** Keeps every screen about an action of the plan with its action after the plan has changed; where the action is gone, the screen goes too. */
export function withPlanPlaces(state: WalkState, before: readonly PlanLine[]): WalkState {
  const { plan } = state.profile;
  if (plan === before) return state;
  const [first, ...rest] = state.stack;
  const kept: Opened[] = [];
  let gone = false;
  for (const opened of rest) {
    const { screen } = opened;
    const after: Screen | null = gone && isPartOfAction(screen) ? null : placed(screen, before, plan);
    gone = after === null;
    if (after !== null) kept.push({ ...opened, screen: after });
  }
  return { ...state, stack: [first, ...kept] };
}

/** The screen with its action where it stands now; `null` where it stands nowhere. */
function placed(screen: Screen, before: readonly PlanLine[], plan: readonly PlanLine[]): Screen | null {
  if (screen.kind === 'plan-line') {
    const line = placeNow(screen.line, before, plan);
    return line === null ? null : { ...screen, line };
  }
  if (screen.kind !== 'pick' || !('line' in screen.picked)) return screen;
  const line = placeNow(screen.picked.line, before, plan);
  return line === null ? null : { ...screen, picked: { ...screen.picked, line } };
}

/** Where an action stands in the plan now. A plan as long as before has its actions in their places. */
function placeNow(line: number, before: readonly PlanLine[], plan: readonly PlanLine[]): number | null {
  if (plan.length === before.length) return line;
  const was = before[line];
  if (was === undefined) return plan[line] === undefined ? null : line;
  const itself = plan.indexOf(was);
  const at = itself === -1 ? plan.findIndex((one) => isDeepStrictEqual(one, was)) : itself;
  return at === -1 ? null : at;
}

/** True for what asks for one part of the action on the screen below. */
function isPartOfAction(screen: Screen): boolean {
  return screen.kind === 'line' || screen.kind === 'pick';
}
