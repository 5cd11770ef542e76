import type { Words } from '../../language/words.ts';
import type { Wish } from '../state/event.ts';
import { longestLine } from '../state/text-line.ts';
import { type CommandName, commandsIn, type Offer } from './commands.ts';

/** What a typed line asks for: wishes, something to be said, or a sentence on why it was not understood. */
type Understood =
  | { readonly kind: 'wishes'; readonly wishes: readonly Wish[] }
  | { readonly kind: 'say'; readonly what: 'more' | 'again' | 'help' | 'nothing' }
  | { readonly kind: 'misunderstood'; readonly sentence: string };

/** Turns a typed line into what is wished for on the screen on view. Where a text is written a line is text, unless a slash makes it a command. */
export function understood(line: string, offer: Offer, more: boolean, words: Words): Understood {
  if (offer.writing === 'nothing') return typed(line.trim(), offer, more, words);
  if (line.startsWith('/') && !line.startsWith('//')) return typed(line.slice(1).trim(), offer, more, words);
  const text = line.startsWith('//') ? line.slice(1) : line;
  return offer.writing === 'text' ? written(text, words) : lookedFor(text, offer, words);
}

function typed(given: string, offer: Offer, more: boolean, words: Words): Understood {
  if (given === '') return { kind: 'say', what: more ? 'more' : 'nothing' };
  return /^\d+ ?\??$/.test(given) ? numbered(given, offer, words) : worded(given, offer, more, words);
}

/** A number chooses; with a question mark behind it, it is only pointed at. */
function numbered(given: string, { entries }: Offer, words: Words): Understood {
  const number = Number.parseInt(given, 10);
  if (number < 1 || number > entries)
    return {
      kind: 'misunderstood',
      sentence: words.walk.plain.misunderstood.number({ given: String(number), entries }),
    };
  const point: Wish = { kind: 'point', at: number - 1 };
  return { kind: 'wishes', wishes: given.endsWith('?') ? [point] : [point, { kind: 'open' }] };
}

function worded(given: string, offer: Offer, more: boolean, words: Words): Understood {
  const { command, misunderstood } = words.walk.plain;
  const wanted = given.toLowerCase();
  const begun = commandsIn(offer, more).filter((name) => command[name].word.startsWith(wanted));
  const meant = begun.length === 1 ? begun : begun.filter((name) => command[name].word === wanted);
  const [name] = meant;
  if (name !== undefined) return commanded(name, offer);
  const commands = begun.map((one) => command[one].word);
  const sentence = begun.length === 0 ? misunderstood.word(given) : misunderstood.several({ given, commands });
  return { kind: 'misunderstood', sentence };
}

function commanded(name: CommandName, { wishes }: Offer): Understood {
  if (name === 'more' || name === 'again' || name === 'help') return { kind: 'say', what: name };
  const wish = wishes.get(name);
  return wish === undefined ? { kind: 'say', what: 'nothing' } : { kind: 'wishes', wishes: [{ kind: wish }] };
}

const emptied: readonly Wish[] = [
  { kind: 'edit', edit: { kind: 'end' } },
  { kind: 'edit', edit: { kind: 'clear-before' } },
];

/** A text takes the place of what stood there; an empty line keeps that, a single point empties it. A command without its slash is no text. */
function written(text: string, words: Words): Understood {
  if (text.trim() === '') return { kind: 'wishes', wishes: [{ kind: 'open' }] };
  if (isCommand(text, words)) return withoutSlash(text, words);
  if (text.trim() === '.') return { kind: 'wishes', wishes: [...emptied, { kind: 'open' }] };
  const long = tooLong(text, words);
  return long ?? { kind: 'wishes', wishes: [...emptied, inserted(text), { kind: 'open' }] };
}

/** A number opens what was found; anything else is looked for. No country is called like a number or a command. */
function lookedFor(text: string, offer: Offer, words: Words): Understood {
  const given = text.trim();
  const names = offer.writing === 'country';
  if (given === '') return { kind: 'say', what: 'nothing' };
  if (/^\d+$/.test(given) && (names || (Number(given) >= 1 && Number(given) <= offer.entries)))
    return numbered(given, offer, words);
  if (names && isCommand(text, words)) return withoutSlash(text, words);
  return tooLong(text, words) ?? { kind: 'wishes', wishes: [...emptied, inserted(given)] };
}

function isCommand(text: string, { walk }: Words): boolean {
  return Object.values(walk.plain.command).some(({ word }) => word === text.toLowerCase());
}

function withoutSlash(text: string, { walk }: Words): Understood {
  return { kind: 'misunderstood', sentence: walk.plain.misunderstood.slash(text) };
}

function inserted(text: string): Wish {
  return { kind: 'edit', edit: { kind: 'insert', text } };
}

function tooLong({ length }: string, words: Words): Understood | null {
  return length <= longestLine
    ? null
    : { kind: 'misunderstood', sentence: words.walk.plain.misunderstood.tooLong({ length, most: longestLine }) };
}
