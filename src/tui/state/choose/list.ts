import type { ListEntry } from '../entry.ts';
import { type Reduced, still } from '../event.ts';
import { reordered } from '../gap-orders.ts';
import { listBelow, narrowed } from '../narrow.ts';
import { popped } from '../stack.ts';
import type { WalkState } from '../state.ts';
import { openLine } from '../write.ts';

/** Narrows the list of items below, or orders the gaps gone through. */
export function chooseForList(state: WalkState, entry: ListEntry): Reduced<WalkState> {
  switch (entry.kind) {
    case 'filter':
      return still(narrowed(state, { filter: entry.filter }));
    case 'topic':
      return still(narrowed(state, { topic: entry.topic }));
    case 'words':
      return still(openLine(state, 'words', listBelow(state)?.narrowing.text ?? ''));
    case 'show-list':
      return still(popped(state));
    case 'gap-order':
      return still(reordered(state, entry.order));
  }
}
