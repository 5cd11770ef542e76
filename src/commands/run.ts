import { CommanderError } from 'commander';
import { type Words, wordsIn } from '../language/words.ts';
import { suggestionFor } from '../problem/suggestion.ts';
import { program } from './program.ts';
import type { Rim, Status } from './rim.ts';
import { start } from './start.ts';

/** Runs one command line and gives the exit status: 0 done, 1 errors in the input, 2 wrong usage. Our own bugs are thrown. */
export async function run(rim: Rim, version: string, args: readonly string[]): Promise<Status> {
  const words = wordsIn('en');
  if (args.length === 0)
    return start(rim, undefined, { language: 'en', words, plain: false, background: 'auto' }, 'nothing');
  let status: Status = 0;
  const root = program(rim, version, words, (reached) => {
    status = reached;
  });
  try {
    await root.parseAsync([...args], { from: 'user' });
  } catch (fault) {
    if (!(fault instanceof CommanderError)) throw fault;
    if (fault.exitCode === 0) return 0;
    const asked = root.commands.find((command) => command.name() === args[0]);
    rim.err(
      `${usageSentence(
        fault,
        (asked ?? root).options.map(({ long }) => long ?? ''),
        root.commands.map((command) => command.name()),
        words,
      )}\n`,
    );
    return 2;
  }
  return status;
}

/** Commander's complaint in the words of the interface. What was found stands in quotes in its message. */
function usageSentence(
  fault: CommanderError,
  options: readonly string[],
  commands: readonly string[],
  words: Words,
): string {
  const found = /'([^']*)'/.exec(fault.message)?.[1] ?? '';
  const usage = words.commands.usage;
  switch (fault.code) {
    case 'commander.unknownCommand':
      return usage.unknownCommand({ found, suggestion: suggestionFor(found, commands) });
    case 'commander.help':
      return usage.unknownCommand({ found: '', suggestion: null });
    case 'commander.unknownOption':
      return usage.unknownOption({ found, suggestion: suggestionFor(found, options) });
    case 'commander.missingArgument':
      return usage.missingArgument({ found });
    case 'commander.missingMandatoryOptionValue':
      return usage.missingOption({ found });
    case 'commander.optionMissingArgument':
      return usage.missingValue({ found });
    case 'commander.excessArguments':
      return usage.tooMany;
    case 'commander.invalidArgument': {
      const allowed =
        /choices are (.*)\.$/.exec(fault.message)?.[1] ?? /Possible: (.*)\.$/.exec(fault.message)?.[1] ?? '';
      const value = [...fault.message.matchAll(/'([^']*)'/g)].at(-1)?.[1] ?? found;
      return usage.badValue({ found: /argument '([^']*)'/.exec(fault.message)?.[1] ?? value, allowed });
    }
    default:
      return usage.other(fault.message);
  }
}
