import type { Finding } from '../../../assess/finding.ts';
import type { Entry } from '../entry.ts';
import { resultsIn } from '../results.ts';
import type { Screen } from '../screen.ts';
import type { WalkState } from '../state.ts';

/** The ways into a framework, and its areas. */
export function frameworkEntries(state: WalkState, id: string): readonly Entry[] {
  const framework = state.library.frameworks.find((candidate) => candidate.id === id);
  if (framework === undefined) throw new Error(`no framework ${id} in the library`);
  const areas: Entry[] = [];
  const add = (area: (typeof framework.areas)[number]): void => {
    areas.push({ kind: 'area', framework: id, area: area.id });
    area.areas.forEach(add);
  };
  framework.areas.forEach(add);
  return [
    { kind: 'gaps', framework: id },
    { kind: 'settle', framework: id },
    { kind: 'all-items', framework: id },
    ...areas,
  ];
}

/** The way to narrow a list of items, and the items it shows. */
export function itemsEntries(state: WalkState, screen: Extract<Screen, { kind: 'items' }>): readonly Entry[] {
  return findingsListed(state, screen).map(({ item }) => ({
    kind: 'item',
    framework: screen.framework,
    item: item.id,
  }));
}

/** The findings that a list of items shows; none before the first assessment. */
export function findingsListed(state: WalkState, screen: Extract<Screen, { kind: 'items' }>): readonly Finding[] {
  return state.results === null ? [] : resultsIn(state.results, screen.framework).list(screen.area, screen.filter);
}

/** What a list of items can be narrowed to. */
export function narrowEntries(_state: WalkState): readonly Entry[] {
  return [];
}
