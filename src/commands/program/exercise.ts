import { Option } from 'commander';
import type { Adding } from './adding.ts';
import { withWalkOptions } from './options.ts';

/** The cases of a workshop: `exercise`. */
export function addExercise({ rim, words, done, command, withWords }: Adding): void {
  const help = words.commands.help;
  withWalkOptions(
    command('exercise', words.exercise.help.exercise)
      .argument('[what...]', words.exercise.help.given)
      .option('--told <language>', words.exercise.help.told)
      .option('--accepted <list>', words.exercise.help.accepted)
      .option('--because <reason>', words.exercise.help.because)
      .option('--html <file>', words.exercise.help.html)
      .addOption(
        new Option('--format <formats>', words.exercise.help.format)
          .default(['html'], 'html')
          .argParser((given: string) => given.split(',').map((part) => part.trim())),
      )
      .option('--to <path>', words.exercise.help.to)
      .option('--force', help.force, false),
    words,
  ).action(async (given, options) => {
    const { exercises } = await rim.load.exercises();
    done(await exercises(rim, given, withWords(options)));
  });
}
