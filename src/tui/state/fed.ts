import { type Item, itemsOf } from '../../framework/framework.ts';
import type { Library } from '../../framework/library.ts';
import { questionsBehind } from './behind.ts';
import type { ItemRef } from './screen.ts';
import type { WalkState } from './state.ts';

/** The other items of all frameworks that the answers behind an item feed, each once, in the order of frameworks and items. */
export function fedWith({ library, fed }: WalkState, { framework, item }: ItemRef): readonly ItemRef[] {
  const places = placesIn(library);
  const own = nameOf({ framework, item });
  const placed = places.get(own);
  if (placed === undefined) return [];
  const refs = new Map(
    questionsBehind(placed.item, library).flatMap((question) =>
      (fed.get(question) ?? []).map((ref) => [nameOf(ref), ref] as const),
    ),
  );
  refs.delete(own);
  const placeOf = (name: string): number => places.get(name)?.place ?? 0;
  return [...refs].sort(([a], [b]) => placeOf(a) - placeOf(b)).map(([, ref]) => ref);
}

type Places = ReadonlyMap<string, { readonly item: Item; readonly place: number }>;

const known = new WeakMap<Library, Places>();

/** Every item of a library by its name, with its place among all of them; worked out once, since it is asked for with each key. */
function placesIn(library: Library): Places {
  const before = known.get(library);
  if (before !== undefined) return before;
  const items = library.frameworks.flatMap((one) =>
    itemsOf(one).map(({ item }) => ({ name: nameOf({ framework: one.id, item: item.id }), item })),
  );
  const places: Places = new Map(items.map(({ name, item }, place) => [name, { item, place }]));
  known.set(library, places);
  return places;
}

function nameOf({ framework, item }: ItemRef): string {
  return `${framework}/${item}`;
}
