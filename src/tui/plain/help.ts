import type { Words } from '../../language/words.ts';
import { commandsIn, type Offer } from './commands.ts';

/** What can be typed and what it does, `more` always among it. `numbers` says what else a number can do than choose. */
export function typingHelp(offer: Offer, words: Words, numbers: readonly string[] = []): readonly string[] {
  const { help, command } = words.walk.plain;
  return [
    help.commands,
    help.number,
    ...numbers,
    ...commandsIn(offer, true).map((name) => help.line(command[name])),
    help.abbreviated,
    help.writing,
  ];
}
