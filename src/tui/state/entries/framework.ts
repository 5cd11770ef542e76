import { roundtables } from '../../../score/lens.ts';
import type { Entry } from '../entry.ts';
import { findingsListed, type ItemList, listBelow } from '../narrow.ts';
import { filters, type Narrowing } from '../screen.ts';
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
export function itemsEntries(state: WalkState, screen: ItemList): readonly Entry[] {
  const items = findingsListed(state, screen).map(
    ({ item }): Entry => ({ kind: 'item', framework: screen.framework, item: item.id }),
  );
  return [{ kind: 'narrow' }, ...items];
}

/** What a list of items can be narrowed to. */
export function narrowEntries(state: WalkState): readonly Entry[] {
  if (listBelow(state) === null) return [];
  const topics: readonly Narrowing['topic'][] = [null, ...roundtables];
  return [
    ...filters.map((filter): Entry => ({ kind: 'filter', filter })),
    ...topics.map((topic): Entry => ({ kind: 'topic', topic })),
    { kind: 'words' },
    { kind: 'show-list' },
  ];
}
