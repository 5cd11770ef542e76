import { questionsOf } from '../../framework/condition.ts';
import { type Item, itemsOf } from '../../framework/framework.ts';
import { type Library, questionIn } from '../../framework/library.ts';
import type { ItemRef } from './screen.ts';

/** The questions behind an item, each once: those its rule or measure asks, and before each the ones it follows. */
export function questionsBehind(item: Item, library: Library): readonly string[] {
  const asked =
    item.rule.kind === 'measure'
      ? [item.rule.question]
      : item.rule.levels.flatMap(({ condition }) => questionsOf(condition));
  return [...new Set(asked.flatMap((id) => withParents(id, library)))];
}

/** For every question, the items it feeds: in the order of frameworks and items. */
export function itemsFed(library: Library): ReadonlyMap<string, readonly ItemRef[]> {
  const fed = new Map<string, ItemRef[]>();
  for (const framework of library.frameworks) {
    for (const { item } of itemsOf(framework)) {
      for (const id of questionsBehind(item, library)) {
        const items = fed.get(id) ?? [];
        items.push({ framework: framework.id, item: item.id });
        fed.set(id, items);
      }
    }
  }
  return fed;
}

function withParents(id: string, library: Library): readonly string[] {
  const parent = questionIn(library, id).follows?.test.question;
  return parent === undefined ? [id] : [...withParents(parent, library), id];
}
