import type { Words } from '../../language/words.ts';
import { type Action, bindingsOn } from '../keys.ts';
import { isUseful } from '../layout/foot.ts';
import { topOf } from '../state/stack.ts';
import type { WalkState } from '../state/state.ts';

/** Everything that can be typed as a word. */
export type CommandName = keyof Words['walk']['plain']['command'];

/** The commands that do what keys do in the drawn walk, in the order in which they are offered. */
const byAction = {
  back: ['back'],
  next: ['next'],
  previous: ['previous'],
  gaps: ['gaps'],
  filter: ['next-filter'],
  search: ['search'],
  earlier: ['earlier'],
  undo: ['undo'],
  redo: ['redo'],
  save: ['save-again'],
  read: ['read-again'],
  leave: ['leave', 'insist'],
} as const satisfies Partial<Record<CommandName, readonly Action[]>>;

type WishedCommand = keyof typeof byAction;

/** The commands that can be typed now. `more` is one where there is more to read. */
export function commandsFor(state: WalkState, more: boolean): readonly CommandName[] {
  const names = Object.keys(byAction) as readonly WishedCommand[];
  const useful = names.filter((name) => wishFor(name, state) !== null);
  const last = useful.filter((name) => name === 'leave');
  return [...(more ? (['more'] as const) : []), ...useful.filter((name) => name !== 'leave'), 'again', 'help', ...last];
}

/** What a command wishes for; `null` where it would do nothing, and for those that only say something. */
export function wishFor(name: CommandName, state: WalkState): (typeof byAction)[WishedCommand][number] | null {
  if (!isWished(name) || !isUsefulNow(name, state)) return null;
  const { kind } = topOf(state).screen;
  const rows = bindingsOn(kind).filter((row) => isUseful(row.name, state));
  return byAction[name].find((action) => rows.some(({ press }) => Object.values(press).includes(action))) ?? null;
}

function isWished(name: CommandName): name is WishedCommand {
  return Object.hasOwn(byAction, name);
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
