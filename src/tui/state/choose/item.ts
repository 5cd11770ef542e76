import { orderBelow } from '../gap-orders.ts';
import { planTextOn } from '../plan.ts';
import { gapOrders } from '../screen.ts';
import { pushed, topOf } from '../stack.ts';
import type { WalkState } from '../state.ts';
import { stepsOn } from '../supposing.ts';
import { openLine } from '../write.ts';

/** Opens what can be done about the item on view, or about its steps that are supposed. */
export function openFromItem(state: WalkState, way: 'what-if' | 'related' | 'plan-add' | 'order'): WalkState {
  const { screen } = topOf(state);
  if (screen.kind !== 'item' && screen.kind !== 'what-if') return state;
  const { framework, item } = screen;
  switch (way) {
    case 'what-if': {
      const taken = stepsOn(state, framework, item).map(({ question }) => question);
      return pushed(state, { kind: 'what-if', framework, item, taken });
    }
    case 'related':
      return pushed(state, { kind: 'related', framework, item });
    case 'plan-add':
      return openLine(state, 'action', planTextOn(state, 'action'));
    case 'order':
      return pushed(state, { kind: 'order' }, gapOrders.indexOf(orderBelow(state) ?? 'gain'));
  }
}
