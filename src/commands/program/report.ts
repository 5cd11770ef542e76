import { Option } from 'commander';
import type { Adding } from './adding.ts';
import { onlyFramework } from './options.ts';
import { dayOf, listOf } from './values.ts';

/** The formats that `report` writes. */
export const reportFormats = ['html', 'docx', 'pdf', 'xlsx', 'md', 'csv', 'json'] as const;

/** The gap report: `report`. */
export function addReport({ rim, version, words, done, command, withWords }: Adding): void {
  const help = words.commands.help;
  command('report', help.report)
    .argument('<profile>', help.profile)
    .addOption(onlyFramework(words))
    .addOption(
      new Option('--format <formats>', help.reportFormat)
        .default(['html'], 'html')
        .argParser((given) => listOf(given, reportFormats, words)),
    )
    .requiredOption('--to <folder>', help.to)
    .option('--earlier <profile>', help.earlier)
    .addOption(new Option('--edition <edition>', help.edition).default('internal').choices(['internal', 'public']))
    .option('--template <file>', help.template)
    .option('--page-numbers', help.pageNumbers, false)
    .addOption(new Option('--date <date>', help.date).argParser((given) => dayOf(given, words)))
    .option('--force', help.force)
    .action(async (path, options) => {
      const { report } = await rim.load.report();
      done(await report(rim, path, version, withWords(options)));
    });
}
