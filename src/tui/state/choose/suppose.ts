import { entriesOf } from '../entries.ts';
import type { StepEntry } from '../entry.ts';
import { topOf, withTop } from '../stack.ts';
import type { WalkState } from '../state.ts';
import { stepsOn } from '../supposing.ts';

/** Supposes a step, or no longer; all of them at once where one is missing, else none. */
export function stepSupposed(state: WalkState, entry: StepEntry): WalkState {
  const { screen } = topOf(state);
  if (screen.kind !== 'what-if') return state;
  const steps = stepsOn(state, screen.framework, screen.item).map(({ question }) => question);
  const before = steps.filter((question) => screen.taken.includes(question));
  const isTaken = (question: string): boolean => {
    if (entry.kind === 'suppose-all') return before.length < steps.length;
    return before.includes(question) !== (question === entry.question);
  };
  return withTop(state, ({ spot }) => ({ screen: { ...screen, taken: steps.filter(isTaken) }, spot }));
}

/** Supposes the step pointed at, or no longer. */
export function stepTicked(state: WalkState): WalkState {
  const { screen, spot } = topOf(state);
  const entry = entriesOf(state, screen)[spot.cursor];
  const ticks = entry?.kind === 'suppose' || entry?.kind === 'suppose-all';
  return ticks && spot.scroll === 0 ? stepSupposed(state, entry) : state;
}
