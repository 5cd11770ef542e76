import { Command, InvalidArgumentError, Option } from 'commander';
import { isDay } from '../framework/answer-set.ts';
import { type Provenance, provenances } from '../framework/framework.ts';
import { roles } from '../framework/question.ts';
import type { Language, Words } from '../language/words.ts';
import { languages, wordsIn } from '../language/words.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { compareGroup } from './compare-group.ts';
import { explain } from './explain.ts';
import { frameworks } from './frameworks.ts';
import { gaps } from './gaps.ts';
import { merge } from './merge.ts';
import { newProfile } from './new.ts';
import { plan } from './plan.ts';
import type { CommonOptions, Rim, Status } from './rim.ts';
import { score } from './score.ts';
import { start } from './start.ts';
import { whatIf } from './what-if.ts';

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
      .default([], help.everyFramework)
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
  command('what-if', words.plan.help.whatIf)
    .argument('<profile>', help.profile)
    .argument('<answers...>', words.plan.help.suppositions)
    .action(async (path, answers, options) => done(await whatIf(rim, path, answers, common(options))));
  command('plan', words.plan.help.plan)
    .argument('<profile>', help.profile)
    .requiredOption('--framework <id>', words.plan.help.framework)
    .addOption(
      new Option('--target <points>', words.plan.help.target)
        .argParser((given) => pointsOf(given, words))
        .makeOptionMandatory(),
    )
    .action(async (path, options) => done(await plan(rim, path, { ...options, ...common(options) })));
  command('compare', words.change.help.compare)
    .argument('[earlier]', words.change.help.earlier)
    .argument('[later]', words.change.help.later)
    .addOption(onlyFramework())
    .option('--group <profiles...>', words.change.help.group)
    .addOption(new Option('--format <format>', words.change.help.format).default('text').choices(['text', 'json']))
    .action(async (earlier, later, options) => {
      const given = { ...options, ...common(options) };
      if (options.group !== undefined && later === undefined)
        return done(await compareGroup(rim, earlier, options.group, given));
      if (options.group !== undefined || earlier === undefined || later === undefined) {
        rim.err(`${words.change.help.twoOrGroup}\n`);
        return done(2);
      }
      return done(await compare(rim, earlier, later, given));
    });
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
    .option('--earlier <profile>', help.earlier)
    .addOption(new Option('--edition <edition>', help.edition).default('internal').choices(['internal', 'public']))
    .option('--template <file>', help.template)
    .addOption(new Option('--date <date>', help.date).argParser((given) => dayOf(given, words)))
    .option('--force', help.force)
    .action(async (path, options) => {
      const { report } = await rim.load.report();
      done(await report(rim, path, version, { ...options, ...common(options) }));
    });
  command('exercise', words.exercise.help.exercise)
    .argument('[what...]', words.exercise.help.given)
    .addOption(new Option('--told <language>', words.exercise.help.told).default('en'))
    .option('--accepted <list>', words.exercise.help.accepted)
    .option('--because <reason>', words.exercise.help.because)
    .option('--html <file>', words.exercise.help.html)
    .addOption(
      new Option('--format <formats>', words.exercise.help.format)
        .default(['html'], 'html')
        .argParser((given: string) => given.split(',').map((part) => part.trim())),
    )
    .option('--to <folder>', help.to)
    .option('--force', help.force, false)
    .action(async (given, options) => {
      const { exercises } = await rim.load.exercises();
      done(await exercises(rim, given, { ...options, ...common(options) }));
    });
  command('merge', help.merge)
    .argument('<profiles...>', help.profiles)
    .requiredOption('--to <file>', help.mergeTo)
    .option('--base <profile>', help.mergeBase)
    .option('--force', help.force, false)
    .action(async (paths, options) => done(await merge(rim, paths, { ...options, ...common(options) })));
  command('questionnaire', words.questionnaire.help.questionnaire)
    .argument('[profile]', words.questionnaire.help.profile)
    .option('--new <country>', words.questionnaire.help.new)
    .requiredOption('--to <file>', words.questionnaire.help.to)
    .option('--ministry <id>', words.questionnaire.help.ministry)
    .addOption(onlyFramework())
    .addOption(new Option('--format <format>', words.questionnaire.help.format).choices(['xlsx', 'docx']))
    .option('--force', help.force, false)
    .action(async (path, options) => {
      const { questionnaire } = await rim.load.questionnaire();
      done(await questionnaire(rim, path, { ...options, ...common(options) }));
    });
  command('import', words.questionnaire.help.import)
    .argument('<workbook>', words.questionnaire.help.workbook)
    .requiredOption('--into <profile>', words.questionnaire.help.into)
    .option('--by <respondent>', words.questionnaire.help.by)
    .option('--yes', words.questionnaire.help.yes, false)
    .action(async (path, options) => {
      const { importWorkbook } = await rim.load.import();
      done(await importWorkbook(rim, path, { ...options, ...common(options) }));
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
    .option('--plain', help.plain, false)
    .option('--ascii', help.ascii)
    .option('--no-ascii', help.noAscii)
    .addOption(
      new Option('--background <background>', help.background).default('auto').choices(['light', 'dark', 'auto']),
    )
    .action(async (path, options) => done(await start(rim, path, { ...options, ...common(options) }, 'walk')));
  return root;
}

/** The formats that `report` writes. */
export const reportFormats = ['html', 'docx', 'pdf', 'xlsx', 'md', 'csv', 'json'] as const;

function dayOf(given: string, words: Words): string {
  if (!isDay(given))
    throw new InvalidArgumentError(words.commands.usage.badValue({ found: given, allowed: words.commands.usage.day }));
  return given;
}

function pointsOf(given: string, words: Words): number {
  const points = /^\d+(\.\d+)?$/.test(given) ? Number(given) : Number.NaN;
  if (points >= 0 && points <= 100) return points;
  throw new InvalidArgumentError(words.commands.usage.badValue({ found: given, allowed: words.plan.target.badTarget }));
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
