import { Option } from 'commander';
import { check } from '../check.ts';
import { frameworks } from '../frameworks.ts';
import type { Adding } from './adding.ts';

/** What there is to read, and what is wrong in it: `frameworks`, `check`. */
export function addContent({ rim, words, done, command, withWords }: Adding): void {
  const help = words.commands.help;
  command('frameworks', help.frameworks)
    .argument('[framework]', help.frameworkId)
    .option('--questions', help.questions, false)
    .option('--crosswalk', help.crosswalk, false)
    .option('--shared', help.shared, false)
    .addOption(new Option('--format <format>', help.crosswalkFormat).default('text').choices(['text', 'csv']))
    .action(async (id, options) => done(await frameworks(rim, id, withWords(options))));
  command('check', help.check)
    .argument('[paths...]', help.checkPath)
    .action(async (paths, options) => done(await check(rim, paths, withWords(options))));
}
