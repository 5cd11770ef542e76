import type { Words } from '../../language/words.ts';
import { entriesOf } from '../state/entries.ts';
import type { Wish } from '../state/event.ts';
import { topOf } from '../state/stack.ts';
import type { WalkState } from '../state/state.ts';
import { longestLine } from '../state/text-line.ts';
import { type CommandName, commandsFor, wishFor } from './commands.ts';

/** What a typed line asks for: wishes, something to be said, or a sentence on why it was not understood. */
export type Understood =
  | { readonly kind: 'wishes'; readonly wishes: readonly Wish[] }
  | { readonly kind: 'say'; readonly what: 'more' | 'again' | 'help' | 'nothing' }
  | { readonly kind: 'misunderstood'; readonly sentence: string };

/** Turns a typed line into what is wished for on the screen on view. Where a text is written a line is text, unless a slash makes it a command. */
export function understood(line: string, state: WalkState, more: boolean, words: Words): Understood {
  const { kind } = topOf(state).screen;
  if (kind !== 'line' && kind !== 'search') return typed(line.trim(), state, more, words);
  if (line.startsWith('/') && !line.startsWith('//')) return typed(line.slice(1).trim(), state, more, words);
  const text = line.startsWith('//') ? line.slice(1) : line;
  return kind === 'line' ? written(text, words) : lookedFor(text, state, words);
}

function typed(given: string, state: WalkState, more: boolean, words: Words): Understood {
  if (given === '') return { kind: 'say', what: more ? 'more' : 'nothing' };
  return /^\d+ ?\??$/.test(given) ? numbered(given, state, words) : worded(given, state, more, words);
}

/** A number chooses; with a question mark behind it, it is only pointed at. */
function numbered(given: string, state: WalkState, words: Words): Understood {
  const entries = entriesOf(state, topOf(state).screen).length;
  const number = Number.parseInt(given, 10);
  if (number < 1 || number > entries)
    return {
      kind: 'misunderstood',
      sentence: words.walk.plain.misunderstood.number({ given: String(number), entries }),
    };
  const point: Wish = { kind: 'point', at: number - 1 };
  return { kind: 'wishes', wishes: given.endsWith('?') ? [point] : [point, { kind: 'open' }] };
}

function worded(given: string, state: WalkState, more: boolean, words: Words): Understood {
  const { command, misunderstood } = words.walk.plain;
  const wanted = given.toLowerCase();
  const begun = commandsFor(state, more).filter((name) => command[name].word.startsWith(wanted));
  const meant = begun.length === 1 ? begun : begun.filter((name) => command[name].word === wanted);
  const [name] = meant;
  if (name !== undefined) return commanded(name, state);
  const commands = begun.map((one) => command[one].word);
  const sentence = begun.length === 0 ? misunderstood.word(given) : misunderstood.several({ given, commands });
  return { kind: 'misunderstood', sentence };
}

function commanded(name: CommandName, state: WalkState): Understood {
  if (name === 'more' || name === 'again' || name === 'help') return { kind: 'say', what: name };
  const wish = wishFor(name, state);
  return wish === null ? { kind: 'say', what: 'nothing' } : { kind: 'wishes', wishes: [{ kind: wish }] };
}

const emptied: readonly Wish[] = [
  { kind: 'edit', edit: { kind: 'end' } },
  { kind: 'edit', edit: { kind: 'clear-before' } },
];

/** A text takes the place of what stood there; an empty line keeps that, a single point empties it. A command without its slash is no text. */
function written(text: string, words: Words): Understood {
  if (text.trim() === '') return { kind: 'wishes', wishes: [{ kind: 'open' }] };
  const { command, misunderstood } = words.walk.plain;
  if (Object.values(command).some(({ word }) => word === text.toLowerCase()))
    return { kind: 'misunderstood', sentence: misunderstood.slash(text) };
  if (text.trim() === '.') return { kind: 'wishes', wishes: [...emptied, { kind: 'open' }] };
  const long = tooLong(text, words);
  return long ?? { kind: 'wishes', wishes: [...emptied, inserted(text), { kind: 'open' }] };
}

/** A number opens what was found; anything else is looked for. */
function lookedFor(text: string, state: WalkState, words: Words): Understood {
  const given = text.trim();
  const entries = entriesOf(state, topOf(state).screen).length;
  if (given === '') return { kind: 'say', what: 'nothing' };
  if (/^\d+$/.test(given) && Number(given) >= 1 && Number(given) <= entries) return numbered(given, state, words);
  return tooLong(text, words) ?? { kind: 'wishes', wishes: [...emptied, inserted(given)] };
}

function inserted(text: string): Wish {
  return { kind: 'edit', edit: { kind: 'insert', text } };
}

function tooLong({ length }: string, words: Words): Understood | null {
  return length <= longestLine
    ? null
    : { kind: 'misunderstood', sentence: words.walk.plain.misunderstood.tooLong({ length, most: longestLine }) };
}
