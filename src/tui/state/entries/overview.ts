import { answeredInCase } from '../case.ts';
import type { Entry, WayEntry } from '../entry.ts';
import { highlightsOf } from '../highlights.ts';
import { countIn, openMinistries } from '../question-lists.ts';
import type { WalkState } from '../state.ts';
import { caseWays } from './case.ts';

/** What the first screen leads to, by the groups in which it stands there. */
export interface OverviewGroups {
  readonly ways: readonly WayEntry[];
  readonly frameworks: readonly WayEntry[];
  readonly gaps: readonly WayEntry[];
  readonly areas: readonly WayEntry[];
  readonly ministries: readonly WayEntry[];
  readonly others: readonly WayEntry[];
}

/** The groups of the first screen, in the order in which they stand there. */
export function overviewGroups(state: WalkState): OverviewGroups {
  const { library, results, past, future } = state;
  const { gaps, areas } = results === null ? { gaps: [], areas: [] } : highlightsOf(results);
  const isContested = countIn(state, { kind: 'contested' }) > 0;
  return {
    ways: [
      ...(state.exercise === null ? [{ kind: 'lists' } as const] : caseWays),
      { kind: 'all-gaps' },
      ...(isContested ? [{ kind: 'list', list: { kind: 'contested' } } as const] : []),
      { kind: 'plan' },
    ],
    frameworks: library.frameworks.map(({ id }) => ({ kind: 'framework', framework: id })),
    gaps: gaps.map(({ framework, finding }) => ({ kind: 'gap', framework, item: finding.item.id })),
    areas: areas.map(({ framework, area }) => ({ kind: 'area', framework, area: area.area.id })),
    ministries: openMinistries(state).map(({ list }) => ({ kind: 'list', list })),
    others: [
      { kind: 'search' },
      { kind: 'compare' },
      ...(past.length > 0 ? [{ kind: 'undo' } as const] : []),
      ...(future.length > 0 ? [{ kind: 'redo' } as const] : []),
      { kind: 'help' },
      { kind: 'to-start' },
      { kind: 'leave' },
    ],
  };
}

/** Everything that the first screen leads to. */
export function overviewEntries(state: WalkState): readonly Entry[] {
  return Object.values(overviewGroups(state)).flat();
}

/** Where the first screen points when the walk opens: where nothing is decided yet at the questions to answer, else at the first framework; in a workshop case at the story, and once it is begun at its questions. */
export function openingCursor(state: WalkState): number {
  const isBegun = [...state.profile.answers.values()].some(
    (answer) => answer.kind === 'contested' || (answer.kind === 'answer' && answer.said.kind !== 'unknown'),
  );
  if (state.exercise !== null) return answeredInCase(state).answered > 0 ? 1 : 0;
  return isBegun && state.library.frameworks.length > 0 ? overviewGroups(state).ways.length : 0;
}
