import { Command, InvalidArgumentError, Option } from 'commander';
import { isDay } from '../framework/answer-set.ts';
import { type Provenance, provenances } from '../framework/framework.ts';
import { roles } from '../framework/question.ts';
import type { Language, Words } from '../language/words.ts';
import { languages, wordsIn } from '../language/words.ts';
import { check } from './check.ts';
import { explain } from './explain.ts';
import { frameworks } from './frameworks.ts';
import { gaps } from './gaps.ts';
import { newProfile } from './new.ts';
import type { CommonOptions, Rim, Status } from './rim.ts';
import { score } from './score.ts';
import { start } from './start.ts';

/** The options that every command takes, as they come from the command line. */
interface GivenOptions {
  readonly frameworks?: string;
  readonly alone?: boolean;
  readonly provenance?: readonly Provenance[];
  readonly language: Language;
}

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
  const common = (options: GivenOptions): CommonOptions => ({ ...options, words: wordsIn(options.language) });
  const command = (spec: string, description: string): Command => {
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
  const onlyFramework = (): Option =>
    new Option('--framework <id>', help.onlyFramework)
      .default([], '')
      .argParser((id: string, before: readonly string[]) => [...before, id]);

  command('score', help.score)
    .argument('<profiles...>', help.profiles)
    .addOption(onlyFramework())
    .addOption(new Option('--format <format>', help.scoreFormat).default('text').choices(['text', 'json', 'csv']))
    .option('--arithmetic', help.arithmetic, false)
    .addOption(new Option('--lens <lens>', help.lens).choices(['roundtables']))
    .action(async (paths, options) => done(await score(rim, paths, { ...options, ...common(options) })));
  command('gaps', help.gaps)
    .argument('<profile>', help.profile)
    .addOption(onlyFramework())
    .option('--all', help.all, false)
    .action(async (path, options) => done(await gaps(rim, path, { ...options, ...common(options) })));
  command('explain', help.explain)
    .argument('<profile>', help.profile)
    .argument('<item>', help.item)
    .action(async (path, item, options) => done(await explain(rim, path, item, common(options))));
  command('frameworks', help.frameworks)
    .argument('[framework]', help.frameworkId)
    .option('--questions', help.questions, false)
    .option('--crosswalk', help.crosswalk, false)
    .option('--shared', help.shared, false)
    .addOption(new Option('--format <format>', help.crosswalkFormat).default('text').choices(['text', 'csv']))
    .action(async (id, options) => done(await frameworks(rim, id, { ...options, ...common(options) })));
  command('check', help.check)
    .argument('[paths...]', help.checkPath)
    .action(async (paths, options) => done(await check(rim, paths, common(options))));
  command('report', help.report)
    .argument('<profile>', help.profile)
    .addOption(onlyFramework())
    .addOption(
      new Option('--format <formats>', help.reportFormat)
        .default(['html'], 'html')
        .argParser((given) => listOf(given, reportFormats, words)),
    )
    .requiredOption('--to <folder>', help.to)
    .addOption(new Option('--date <date>', help.date).argParser((given) => dayOf(given, words)))
    .option('--force', help.force, false)
    .action(async (path, options) => {
      const { report } = await rim.load.report();
      done(await report(rim, path, version, { ...options, ...common(options) }));
    });
  command('new', help.new)
    .argument('<country>', help.country)
    .addOption(
      new Option('--roles <roles>', help.roles)
        .default([...roles], roles.join(','))
        .argParser((given) => listOf(given, roles, words)),
    )
    .option('--to <file>', help.newTo)
    .action(async (country, options) => done(await newProfile(rim, country, { ...options, ...common(options) })));
  command('walk', help.walk)
    .argument('[profile]', help.profile)
    .option('--by <respondent>', help.by)
    .action(async (path, options) => done(await start(rim, path, { ...options, ...common(options) }, 'walk')));
  return root;
}

/** The formats that `report` writes. */
export const reportFormats = ['md', 'html', 'json'] as const;

function dayOf(given: string, words: Words): string {
  if (!isDay(given))
    throw new InvalidArgumentError(words.commands.usage.badValue({ found: given, allowed: words.commands.usage.day }));
  return given;
}

function listOf<T extends string>(given: string, allowed: readonly T[], words: Words): readonly T[] {
  const parts = given.split(',').map((part) => part.trim());
  const wrong = parts.find((part) => !(allowed as readonly string[]).includes(part));
  if (wrong !== undefined)
    throw new InvalidArgumentError(words.commands.usage.badValue({ found: wrong, allowed: allowed.join(', ') }));
  return allowed.filter((one) => parts.includes(one));
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
