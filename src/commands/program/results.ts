import { Option } from 'commander';
import { compare } from '../compare.ts';
import { compareGroup } from '../compare-group.ts';
import { explain } from '../explain.ts';
import { gaps } from '../gaps.ts';
import { plan } from '../plan.ts';
import { score } from '../score.ts';
import { whatIf } from '../what-if.ts';
import type { Adding } from './adding.ts';
import { onlyFramework } from './options.ts';
import { pointsOf } from './values.ts';

/** What a profile comes to, and how that changes: `score`, `gaps`, `explain`, `what-if`, `plan`, `compare`. */
export function addResults({ rim, words, done, command, withWords }: Adding): void {
  const help = words.commands.help;
  command('score', help.score)
    .argument('<profiles...>', help.profiles)
    .addOption(onlyFramework(words))
    .addOption(new Option('--format <format>', help.scoreFormat).default('text').choices(['text', 'json', 'csv']))
    .option('--arithmetic', help.arithmetic, false)
    .addOption(new Option('--lens <lens>', help.lens).choices(['roundtables']))
    .action(async (paths, options) => done(await score(rim, paths, withWords(options))));
  command('gaps', help.gaps)
    .argument('<profile>', help.profile)
    .addOption(onlyFramework(words))
    .option('--all', help.all, false)
    .action(async (path, options) => done(await gaps(rim, path, withWords(options))));
  command('explain', help.explain)
    .argument('<profile>', help.profile)
    .argument('<item>', help.item)
    .action(async (path, item, options) => done(await explain(rim, path, item, withWords(options))));
  command('what-if', words.plan.help.whatIf)
    .argument('<profile>', help.profile)
    .argument('<answers...>', words.plan.help.suppositions)
    .action(async (path, answers, options) => done(await whatIf(rim, path, answers, withWords(options))));
  command('plan', words.plan.help.plan)
    .argument('<profile>', help.profile)
    .requiredOption('--framework <id>', words.plan.help.framework)
    .addOption(
      new Option('--target <points>', words.plan.help.target)
        .argParser((given) => pointsOf(given, words))
        .makeOptionMandatory(),
    )
    .action(async (path, options) => done(await plan(rim, path, withWords(options))));
  command('compare', words.change.help.compare)
    .argument('[earlier]', words.change.help.earlier)
    .argument('[later]', words.change.help.later)
    .addOption(onlyFramework(words))
    .option('--group <profiles...>', words.change.help.group)
    .addOption(new Option('--format <format>', words.change.help.format).default('text').choices(['text', 'json']))
    .action(async (earlier, later, options) => {
      const given = withWords(options);
      if (options.group !== undefined && later === undefined)
        return done(await compareGroup(rim, earlier, options.group, given));
      if (options.group !== undefined || earlier === undefined || later === undefined) {
        rim.err(`${words.change.help.twoOrGroup}\n`);
        return done(2);
      }
      return done(await compare(rim, earlier, later, given));
    });
}
