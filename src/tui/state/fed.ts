import { type Item, itemsOf } from '../../framework/framework.ts';
import type { Library } from '../../framework/library.ts';
import { questionsBehind } from './behind.ts';
import type { ItemRef } from './screen.ts';
import type { WalkState } from './state.ts';

/** The other items of all frameworks that the answers behind an item feed, each once, in the order of frameworks and items. */
export function fedWith({ library, fed }: WalkState, ref: ItemRef): readonly ItemRef[] {
  const { places, lists } = knownOf(library);
  const own = nameOf(ref);
  const before = lists.get(own);
  if (before !== undefined) return before;
  const placed = places.get(own);
  if (placed === undefined) return [];
  const refs = new Map(
    questionsBehind(placed.item, library).flatMap((question) =>
      (fed.get(question) ?? []).map((one) => [nameOf(one), one] as const),
    ),
  );
  refs.delete(own);
  const placeOf = (name: string): number => places.get(name)?.place ?? 0;
  const list = [...refs].sort(([a], [b]) => placeOf(a) - placeOf(b)).map(([, one]) => one);
  lists.set(own, list);
  return list;
}

/** What is worked out once for a library, since it is asked for several times with each key. */
interface Known {
  /** Every item by its name, with its place among all of them. */
  readonly places: ReadonlyMap<string, { readonly item: Item; readonly place: number }>;
  /** What was found for an item, by its name. */
  readonly lists: Map<string, readonly ItemRef[]>;
}

const known = new WeakMap<Library, Known>();

function knownOf(library: Library): Known {
  const before = known.get(library);
  if (before !== undefined) return before;
  const items = library.frameworks.flatMap((one) =>
    itemsOf(one).map(({ item }) => ({ name: nameOf({ framework: one.id, item: item.id }), item })),
  );
  const made: Known = {
    places: new Map(items.map(({ name, item }, place) => [name, { item, place }])),
    lists: new Map(),
  };
  known.set(library, made);
  return made;
}

function nameOf({ framework, item }: ItemRef): string {
  return `${framework}/${item}`;
}
