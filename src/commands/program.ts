import { Command, Option } from 'commander';
import { provenances } from '../framework/framework.ts';
import { languages, type Words, wordsIn } from '../language/words.ts';
import type { Adding } from './program/adding.ts';
import { addContent } from './program/content.ts';
import { addExercise } from './program/exercise.ts';
import { addMinistries } from './program/ministries.ts';
import { addProfile } from './program/profile.ts';
import { addReport } from './program/report.ts';
import { addResults } from './program/results.ts';
import { listOf } from './program/values.ts';
import type { Rim, Status } from './rim.ts';

/** The command line: its commands and options, each handing over to a file of its own. `done` receives the exit status. */
export function program(rim: Rim, version: string, words: Words, done: (status: Status) => void): Command {
  const help = words.commands.help;
  const root = new Command('gapwalk');
  root
    .description(help.program)
    .version(version, '-V, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand('help [command]', help.commandHelp);
  root.configureHelp({ styleTitle: (title) => titleIn(title, words), showGlobalOptions: false });
  root.exitOverride().configureOutput({ writeOut: rim.out, writeErr: () => undefined });
  const command: Adding['command'] = (spec, description) => {
    const added = root
      .command(spec)
      .description(description)
      .helpOption('-h, --help', help.help)
      .copyInheritedSettings(root);
    return added
      .addOption(new Option('--frameworks <folder>', help.frameworksOption))
      .addOption(new Option('--alone', help.alone))
      .addOption(
        new Option('--provenance <marks>', help.provenanceOption).argParser((given) =>
          listOf(given, provenances, words),
        ),
      )
      .addOption(new Option('--language <code>', help.language).default('en').choices(languages));
  };
  const adding: Adding = {
    rim,
    version,
    words,
    done,
    command,
    withWords: (options) => ({ ...options, words: wordsIn(options.language) }),
  };
  // The help lists the commands in this order.
  addResults(adding);
  addContent(adding);
  addReport(adding);
  addExercise(adding);
  addMinistries(adding);
  addProfile(adding);
  return root;
}

/** Commander's own headings, in the words of the interface. */
function titleIn(title: string, words: Words): string {
  const titles = words.commands.help.titles;
  const own: Readonly<Record<string, string>> = {
    'Usage:': titles.usage,
    'Arguments:': titles.arguments,
    'Options:': titles.options,
    'Commands:': titles.commands,
    'Global Options:': titles.globalOptions,
  };
  return own[title] ?? title;
}
