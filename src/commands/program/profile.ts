import { Option } from 'commander';
import { roles } from '../../framework/question.ts';
import { newProfile } from '../new.ts';
import { start } from '../start.ts';
import type { Adding } from './adding.ts';
import { withWalkOptions } from './options.ts';
import { listOf } from './values.ts';

/** A profile of one's own: `new`, `walk`. */
export function addProfile({ rim, words, done, command, withWords }: Adding): void {
  const help = words.commands.help;
  command('new', help.new)
    .argument('<country>', help.country)
    .addOption(
      new Option('--roles <roles>', help.roles)
        .default([...roles], roles.join(','))
        .argParser((given) => listOf(given, roles, words)),
    )
    .option('--to <file>', help.newTo)
    .action(async (country, options) => done(await newProfile(rim, country, withWords(options))));
  withWalkOptions(command('walk', help.walk).argument('[profile]', help.profile), words).action(async (path, options) =>
    done(await start(rim, path, withWords(options), 'walk')),
  );
}
