import type { Words } from '../../language/words.ts';
import type { Action, Binding } from '../keys.ts';

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
  story: ['story'],
  hint: ['hint'],
  undo: ['undo'],
  redo: ['redo'],
  save: ['save-again'],
  read: ['read-again'],
  leave: ['leave', 'insist'],
} as const satisfies Partial<Record<CommandName, readonly Action[]>>;

/** A command that does what a key does. */
export type WishedCommand = keyof typeof byAction;

/** What a command wishes for. */
type CommandWish = (typeof byAction)[WishedCommand][number];

/** What can be typed on the screen on view. */
export interface Offer {
  /** How many entries have a number. */
  readonly entries: number;
  /** What each command that does what a key does wishes for; those that would do nothing now are left out. */
  readonly wishes: ReadonlyMap<CommandName, CommandWish>;
  /** What a line is that is no command: nothing, a text, or words that something is looked for by. */
  readonly writing: 'nothing' | 'text' | 'words' | 'country';
  /** True where a text stands already that an empty line keeps. */
  readonly kept: boolean;
}

/** The wishes of all commands that a key stands for in some rows of the table. */
export function wishesBy(rows: readonly Binding[]): ReadonlyMap<WishedCommand, CommandWish> {
  const names = Object.keys(byAction) as readonly WishedCommand[];
  return new Map(
    names.flatMap((name) => {
      const wish = byAction[name].find((action) => rows.some(({ press }) => Object.values(press).includes(action)));
      return wish === undefined ? [] : [[name, wish] as const];
    }),
  );
}

/** The commands that can be typed now, in the order in which they are offered. `more` is one where there is more to read. */
export function commandsIn({ wishes }: Offer, more: boolean): readonly CommandName[] {
  const useful = [...wishes.keys()];
  const last = useful.filter((name) => name === 'leave');
  return [...(more ? (['more'] as const) : []), ...useful.filter((name) => name !== 'leave'), 'again', 'help', ...last];
}
