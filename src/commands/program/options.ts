import { type Command, Option } from 'commander';
import type { Words } from '../../language/words.ts';

/** The option that names frameworks; it may be given several times, and all are meant where it is not. */
export function onlyFramework({ commands: { help } }: Words): Option {
  return new Option('--framework <id>', help.onlyFramework)
    .default([], help.everyFramework)
    .argParser((id: string, before: readonly string[]) => [...before, id]);
}

/** Adds the options of a walk: who answers, and how it is shown. */
export function withWalkOptions(command: Command, { commands: { help } }: Words): Command {
  return command
    .option('--by <respondent>', help.by)
    .option('--plain', help.plain, false)
    .option('--ascii', help.ascii)
    .option('--no-ascii', help.noAscii)
    .addOption(
      new Option('--background <background>', help.background).default('auto').choices(['light', 'dark', 'auto']),
    );
}
