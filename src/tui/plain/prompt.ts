import type { Words } from '../../language/words.ts';
import { entriesOf } from '../state/entries.ts';
import { topOf } from '../state/stack.ts';
import type { WalkState } from '../state/state.ts';
import { unsavedCount } from '../state/unsaved.ts';
import { commandsFor } from './commands.ts';

/** What can be typed now, in one sentence; before it, what has not reached the file. */
export function promptFor(state: WalkState, more: boolean, words: Words): readonly string[] {
  const { plain } = words.walk;
  const { screen } = topOf(state);
  const commands = commandsFor(state, more).map((name) => plain.command[name].word);
  const entries = entriesOf(state, screen).length;
  const unsaved = state.fault === null ? [] : [plain.unsaved(unsavedCount(state.unsaved))];
  switch (screen.kind) {
    case 'line':
      return [...unsaved, plain.prompt.write({ kept: screen.line.text !== '', commands })];
    case 'search':
      return [...unsaved, plain.prompt.find({ entries, commands })];
    default:
      return [...unsaved, plain.prompt.choose({ entries, commands })];
  }
}
