import { itemsOf } from '../../framework/framework.ts';
import { questionsBehind } from './behind.ts';
import type { ItemRef } from './screen.ts';
import type { WalkState } from './state.ts';

/** The other items of all frameworks that the answers behind an item feed, each once, in the order of frameworks and items. */
export function fedWith({ library, fed }: WalkState, { framework, item }: ItemRef): readonly ItemRef[] {
  const own = library.frameworks.find(({ id }) => id === framework);
  const placed = own === undefined ? undefined : itemsOf(own).find((one) => one.item.id === item);
  if (placed === undefined) return [];
  const names = new Set(
    questionsBehind(placed.item, library).flatMap((question) => (fed.get(question) ?? []).map(nameOf)),
  );
  names.delete(nameOf({ framework, item }));
  return library.frameworks
    .flatMap((one) => itemsOf(one).map((other) => ({ framework: one.id, item: other.item.id })))
    .filter((ref) => names.has(nameOf(ref)));
}

function nameOf({ framework, item }: ItemRef): string {
  return `${framework}/${item}`;
}
