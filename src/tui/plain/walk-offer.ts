import { bindingsOn } from '../keys.ts';
import { isUseful } from '../layout/foot.ts';
import { entriesOf } from '../state/entries.ts';
import { topOf } from '../state/stack.ts';
import type { WalkState } from '../state/state.ts';
import { type Offer, type WishedCommand, wishesBy } from './commands.ts';

/** What can be typed in a walk. */
export function walkOffer(state: WalkState): Offer {
  const { screen } = topOf(state);
  // Who wants to leave where something must be chosen first is told so, and not let go as one who insists.
  const rows = bindingsOn(screen.kind).filter(({ name }) => name === 'leave' || isUseful(name, state));
  return {
    entries: entriesOf(state, screen).length,
    wishes: new Map([...wishesBy(rows)].filter(([name]) => isUsefulNow(name, state))),
    writing: screen.kind === 'line' ? 'text' : screen.kind === 'search' ? 'words' : 'nothing',
    kept: screen.kind === 'line' && screen.line.text !== '',
  };
}

function isUsefulNow(name: WishedCommand, state: WalkState): boolean {
  switch (name) {
    case 'undo':
      return state.past.length > 0;
    case 'redo':
      return state.future.length > 0;
    case 'save':
    case 'read':
      return state.fault !== null;
    case 'gaps':
      return topOf(state).screen.kind !== 'overview';
    default:
      return true;
  }
}
