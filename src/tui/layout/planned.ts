import { type Framework, type Item, itemsOf } from '../../framework/framework.ts';
import { ministryTitle } from '../../framework/library.ts';
import { reconstructedMark } from '../theme.ts';
import type { Context } from './context.ts';
import { type Line, segment } from './segment.ts';

/** An item that a line of the plan names. */
export interface PlannedItem {
  readonly item: Item;
  readonly framework: Framework;
}

/** The item that a line of the plan names; `null` where no framework at hand has it. */
export function plannedItem({ state }: Context, gap: string): PlannedItem | null {
  for (const framework of state.library.frameworks) {
    const found = itemsOf(framework).find(({ item }) => `${framework.id}/${item.id}` === gap);
    if (found !== undefined) return { item: found.item, framework };
  }
  return null;
}

/** True where the item's wording is reconstructed. */
export function isReconstructed(planned: PlannedItem | null): boolean {
  return planned?.item.reference.provenance === 'reconstructed';
}

/** The mark of a reconstructed item; nothing for others. */
export function plannedMark(planned: PlannedItem): Line {
  return isReconstructed(planned) ? [segment(` ${reconstructedMark}`, 'mark')] : [];
}

/** Who does an action: a ministry by its title, any other name as it is, empty where nobody is named. */
export function ownerTitle({ state }: Context, owner: string | null): string {
  return owner === null ? '' : ministryTitle(state.library, owner, state.profile.ministries);
}
