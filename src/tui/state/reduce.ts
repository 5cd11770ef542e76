import { toggled } from './choose/question.ts';
import { chosenEntry } from './choose.ts';
import { redone, undone } from './commit.ts';
import { entriesOf } from './entries.ts';
import { type Reduced, still, type WalkEvent } from './event.ts';
import { back, leave, triedAgain } from './leave.ts';
import { moved, pointedAt } from './move.ts';
import { openQueue, stepped } from './open.ts';
import { reported } from './report.ts';
import { filters, type Opened } from './screen.ts';
import { pushed, topOf, type WalkState, withTop } from './state.ts';
import { withSupposition } from './supposing.ts';
import { lineOf } from './text-line.ts';
import { withEarlier, withEdit } from './write.ts';

/** The whole walk: what an event makes of the state, and what is to be done outside. Wishes that mean nothing where the user is change nothing. */
export function reduce(state: WalkState, event: WalkEvent): Reduced<WalkState> {
  const { state: after, effects } = handled(isReport(event) ? state : { ...state, notice: null }, event);
  return withSupposition({ state: withinLists(after, state), effects });
}

const reports: readonly WalkEvent['kind'][] = [
  'assessed',
  'saved',
  'save-failed',
  'read',
  'supposed',
  'found',
  'compared',
  'not-compared',
];

function isReport({ kind }: WalkEvent): boolean {
  return reports.includes(kind);
}

function handled(state: WalkState, event: WalkEvent): Reduced<WalkState> {
  switch (event.kind) {
    case 'up':
    case 'down':
    case 'page-up':
    case 'page-down':
    case 'first':
    case 'last':
      return still(moved(state, event));
    case 'point':
      return still(pointedAt(state, event.at));
    case 'open':
      return chosenEntry(state);
    case 'toggle':
      return still(toggled(state));
    case 'back':
      return still(back(state));
    case 'next':
    case 'previous':
      return still(stepped(state, event.kind === 'next' ? 1 : -1));
    case 'next-filter':
    case 'previous-filter':
      return still(filtered(state, event.kind === 'next-filter' ? 1 : -1));
    case 'gaps':
      return still(toGaps(state));
    case 'search':
      return still(searched(state));
    case 'undo':
      return undone(state);
    case 'redo':
      return redone(state);
    case 'help':
      return still(helped(state));
    case 'leave':
      return leave(state);
    case 'insist':
      return state.leaving ? { state, effects: [{ kind: 'leave' }] } : leave(state);
    case 'save-again':
      return triedAgain(state);
    case 'read-again':
      return { state, effects: state.fault === null ? [] : [{ kind: 'read-again' }] };
    case 'edit':
      return still(withEdit(state, event.edit));
    case 'earlier':
      return still(withEarlier(state));
    default:
      return reported(state, event);
  }
}

function filtered(state: WalkState, by: 1 | -1): WalkState {
  const { screen } = topOf(state);
  if (screen.kind !== 'items') return state;
  const filter = filters[(filters.indexOf(screen.filter) + by + filters.length) % filters.length] ?? 'all';
  return withTop(state, () => ({ screen: { ...screen, filter }, spot: { cursor: 0, scroll: 0 } }));
}

function toGaps(state: WalkState): WalkState {
  const { screen, spot } = topOf(state);
  if (screen.kind === 'overview') {
    const entry = entriesOf(state, screen)[spot.cursor];
    return entry?.kind === 'framework' ? openQueue(state, entry.framework, 'gaps') : state;
  }
  const inFramework = screen.kind === 'framework' || screen.kind === 'items' || screen.kind === 'item';
  return inFramework ? openQueue(state, screen.framework, 'gaps') : state;
}

function searched(state: WalkState): WalkState {
  return topOf(state).screen.kind === 'search' ? state : pushed(state, { kind: 'search', line: lineOf('') });
}

function helped(state: WalkState): WalkState {
  const { kind } = topOf(state).screen;
  return kind === 'help' || kind === 'ask' ? state : pushed(state, { kind: 'help', about: kind });
}

/** Lists may have become shorter: no cursor stays past an end. */
function withinLists(state: WalkState, before: WalkState): WalkState {
  if (state.profile === before.profile && state.results === before.results && state.draft === before.draft)
    return state;
  const [first, ...rest] = state.stack;
  const held = (opened: Opened): Opened => {
    const { screen, spot } = opened;
    const last = Math.max(0, entriesOf(state, screen).length - 1);
    return spot.cursor <= last ? opened : { screen, spot: { ...spot, cursor: last } };
  };
  return { ...state, stack: [held(first), ...rest.map(held)] };
}
