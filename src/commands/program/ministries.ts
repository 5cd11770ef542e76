import { Option } from 'commander';
import { merge } from '../merge.ts';
import type { Adding } from './adding.ts';
import { onlyFramework } from './options.ts';

/** The answers of several ministries: `merge`, `questionnaire`, `import`. */
export function addMinistries({ rim, words, done, command, withWords }: Adding): void {
  const help = words.commands.help;
  command('merge', help.merge)
    .argument('<profiles...>', help.profiles)
    .requiredOption('--to <file>', help.mergeTo)
    .option('--base <profile>', help.mergeBase)
    .option('--force', help.force, false)
    .action(async (paths, options) => done(await merge(rim, paths, withWords(options))));
  command('questionnaire', words.questionnaire.help.questionnaire)
    .argument('[profile]', words.questionnaire.help.profile)
    .option('--new <country>', words.questionnaire.help.new)
    .requiredOption('--to <file>', words.questionnaire.help.to)
    .option('--ministry <id>', words.questionnaire.help.ministry)
    .addOption(onlyFramework(words))
    .addOption(new Option('--format <format>', words.questionnaire.help.format).choices(['xlsx', 'docx']))
    .option('--force', help.force, false)
    .action(async (path, options) => {
      const { questionnaire } = await rim.load.questionnaire();
      done(await questionnaire(rim, path, withWords(options)));
    });
  command('import', words.questionnaire.help.import)
    .argument('<workbook>', words.questionnaire.help.workbook)
    .requiredOption('--into <profile>', words.questionnaire.help.into)
    .option('--by <respondent>', words.questionnaire.help.by)
    .option('--yes', words.questionnaire.help.yes, false)
    .action(async (path, options) => {
      const { importWorkbook } = await rim.load.import();
      done(await importWorkbook(rim, path, withWords(options)));
    });
}
