import type { Area, Item } from '../../src/framework/framework.ts';
import type { Library } from '../../src/framework/library.ts';
import { maritania } from './visit.ts';

const topics: Readonly<Record<string, readonly string[]>> = {
  prepare: ['labour-migration', 'institutional-mechanisms'],
  cheap: ['remittances'],
  near: ['remittances', 'development-effects'],
  chinese: ['labour-migration'],
};

/** A library with its items changed. */
export function changedItems(library: Library, change: (item: Item) => Item): Library {
  const area = (one: Area): Area => ({ ...one, areas: one.areas.map(area), items: one.items.map(change) });
  const frameworks = library.frameworks.map((framework) => ({ ...framework, areas: framework.areas.map(area) }));
  return { ...library, frameworks };
}

/** The library made up for the tests, with some of its items under topics of the round tables. */
export function withTopics(library: Library): Library {
  return changedItems(library, (item) => ({ ...item, roundtables: topics[item.id] ?? [] }));
}

/** The profile made up for the tests, with an action plan of every kind of line. */
export const planned = `${maritania}plan:
  # Agreed in the committee.
  - gap: harbour/prepare
    action: Write a curriculum with the schools of the five regions, print it in the languages that are spoken there, and have it tried by those who came back before it is given to anybody who leaves
    owner: labour
    due: 2026-12-31
    state: doing
    x-budget: "12 000"
  - { gap: harbour/near, action: License a second kind of provider., owner: The committee, state: to-do } # cheap
  - { gap: harbour/seafarers, action: Ask the harbour office., state: to-do }
  - { gap: harbour/change-employer, action: Nothing yet., state: to-do }
  - { gap: elsewhere/lost, action: From another set of frameworks., state: done }
  - { gap: wide/chinese, action: 先编写课程。, state: dropped }
`;
