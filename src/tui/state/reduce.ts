import { isDeepStrictEqual } from 'node:util';
import { hintShown, readBeside, storyLeft, storyOpened } from './case.ts';
import { toggled } from './choose/question.ts';
import { stepTicked } from './choose/suppose.ts';
import { chosenEntry } from './choose.ts';
import { redone, undone } from './commit.ts';
import { entriesOf } from './entries.ts';
import { type Reduced, type Report, still, type WalkEvent, type Wish } from './event.ts';
import { openTopicGaps } from './gap-orders.ts';
import { back, insisted, leave, triedAgain } from './leave.ts';
import { isMove, moved, pointedAt } from './move.ts';
import { narrowed } from './narrow.ts';
import { openQueue, stepped } from './open.ts';
import { withPlanPlaces } from './plan-places.ts';
import { reported } from './report.ts';
import { filters, type Opened } from './screen.ts';
import { pushed, topOf } from './stack.ts';
import type { WalkState } from './state.ts';
import { withSupposition } from './supposing.ts';
import { lineOf } from './text-line.ts';
import { withEarlier, withEdit } from './write.ts';

/** The whole walk: what an event makes of the state, and what is to be done outside. Wishes that mean nothing where the user is change nothing. */
export function reduce(state: WalkState, event: WalkEvent): Reduced<WalkState> {
  const { state: after, effects } = isReport(event)
    ? reported(state, event)
    : wished({ ...state, notice: null }, event);
  return withSupposition({ state: withinLists(after, state), effects });
}

const reports: Readonly<Record<Report['kind'], true>> = {
  assessed: true,
  saved: true,
  'save-failed': true,
  read: true,
  supposed: true,
  found: true,
  compared: true,
  'not-compared': true,
};

function isReport(event: WalkEvent): event is Report {
  return Object.hasOwn(reports, event.kind);
}

function wished(state: WalkState, event: Wish): Reduced<WalkState> {
  if (isMove(event)) return still(moved(state, event));
  switch (event.kind) {
    case 'point':
      return still(pointedAt(state, event.at));
    case 'open':
      return chosenEntry(state);
    case 'toggle':
      return still(topOf(state).screen.kind === 'what-if' ? stepTicked(state) : toggled(state));
    case 'back':
      return back(state);
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
      return leave(state, 'end');
    case 'insist':
      return insisted(state);
    case 'save-again':
      return triedAgain(state);
    case 'read-again':
      return { state, effects: state.fault === null ? [] : [{ kind: 'read-again' }] };
    case 'story':
      return still(topOf(state).screen.kind === 'story' ? storyLeft(state) : storyOpened(state));
    case 'hint':
      return still(hintShown(state));
    case 'story-on':
    case 'story-back':
      return still(readBeside(state, event.kind === 'story-on' ? 1 : -1, event.beside));
    case 'edit':
      return still(withEdit(state, event.edit));
    case 'earlier':
      return still(withEarlier(state));
  }
}

function filtered(state: WalkState, by: 1 | -1): WalkState {
  const { screen } = topOf(state);
  if (screen.kind !== 'items') return state;
  const filter = filters[(filters.indexOf(screen.filter) + by + filters.length) % filters.length] ?? 'all';
  return narrowed(state, { filter });
}

function toGaps(state: WalkState): WalkState {
  const { screen, spot } = topOf(state);
  if (screen.kind === 'overview') {
    const entry = entriesOf(state, screen)[spot.cursor];
    return entry?.kind === 'framework' ? openQueue(state, entry.framework, 'gaps') : openTopicGaps(state);
  }
  const inFramework = screen.kind === 'framework' || screen.kind === 'items' || screen.kind === 'item';
  return inFramework ? openQueue(state, screen.framework, 'gaps') : state;
}

function searched(state: WalkState): WalkState {
  if (state.draft !== null) return { ...state, notice: { kind: 'finish-first' } };
  return topOf(state).screen.kind === 'search' ? state : pushed(state, { kind: 'search', line: lineOf('') });
}

function helped(state: WalkState): WalkState {
  const { kind } = topOf(state).screen;
  return kind === 'help' || kind === 'ask' ? state : pushed(state, { kind: 'help', about: kind });
}

/** Lists may have become others: a cursor stays on its entry or, where that is gone, within the list; and no screen stays about an action that is gone. */
function withinLists(after: WalkState, before: WalkState): WalkState {
  const parts = ['profile', 'results', 'draft', 'found', 'earlier', 'hints'] as const;
  if (parts.every((part) => after[part] === before[part])) return after;
  const state = withPlanPlaces(after, before.profile.plan);
  const [first, ...rest] = state.stack;
  const held = (opened: Opened, place: number): Opened => {
    const { screen, spot } = opened;
    const entries = entriesOf(state, screen);
    const isLeft = opened === before.stack[place];
    const pointed = isLeft ? entriesOf(before, screen)[spot.cursor] : undefined;
    const at = entries.findIndex((entry) => isDeepStrictEqual(entry, pointed));
    const cursor = at === -1 ? Math.min(spot.cursor, Math.max(0, entries.length - 1)) : at;
    return cursor === spot.cursor ? opened : { screen, spot: { cursor, scroll: Math.max(0, spot.scroll) } };
  };
  return { ...state, stack: [held(first, 0), ...rest.map((opened, at) => held(opened, at + 1))] };
}
