import type { Context } from '../layout/context.ts';
import { howToRead } from '../layout/overview.ts';
import type { ScreenKind } from '../state/screen.ts';
import { commandsFor } from './commands.ts';
import { spokenLine } from './spoken.ts';

/** What can be typed on a screen and what it does, and how to read what is said. */
export function helpParagraphs(context: Context, about: ScreenKind): readonly string[] {
  const { state, words } = context;
  const { help, command } = words.walk.plain;
  return [
    words.walk.help.screen[about],
    '',
    help.commands,
    help.number,
    help.point,
    ...commandsFor(state, true).map((name) => help.line(command[name])),
    help.abbreviated,
    help.writing,
    '',
    words.walk.provenance.reconstructed,
    '',
    ...howToRead(context).map((line) => spokenLine(line, words)),
  ];
}
