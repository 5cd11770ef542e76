import { listExercises } from './exercise.ts';
import { accept } from './exercise-accept.ts';
import { handout, handoutFormats } from './exercise-handout.ts';
import { markExercise } from './exercise-mark.ts';
import { runExercise } from './exercise-run.ts';
import type { ExercisesOptions, Rim, Status } from './rim.ts';

/**
 * `exercise`: alone it lists the cases, with one it runs it in the walk; `mark`, `handout` and `accept` do something else with one.
 *
 * @param given what follows the name of the command
 */
export async function exercises(rim: Rim, given: readonly string[], options: ExercisesOptions): Promise<Status> {
  const [action, name, ...rest] = given;
  const t = options.words.exercise.usage;
  const wrong = (sentence: string): Status => {
    rim.err(`${sentence}\n`);
    return 2;
  };
  switch (action) {
    case undefined:
      return listExercises(rim, options);
    case 'mark':
      if (name === undefined || rest.length === 0) return wrong(t.mark);
      return markExercise(rim, name, rest, options);
    case 'handout': {
      if (name === undefined || rest.length > 0 || options.to === undefined) return wrong(t.handout);
      const unknown = options.format.find((format) => !(handoutFormats as readonly string[]).includes(format));
      if (unknown !== undefined) return wrong(t.format({ found: unknown, allowed: handoutFormats }));
      return handout(rim, name, { ...options, to: options.to });
    }
    case 'accept': {
      const [group, question, ...more] = rest;
      const { accepted, because } = options;
      if (name === undefined || group === undefined || question === undefined || more.length > 0)
        return wrong(t.accept);
      if (accepted === undefined || because === undefined || because.trim() === '') return wrong(t.accept);
      return accept(rim, name, group, question, { ...options, accepted, because });
    }
    default:
      return name === undefined ? runExercise(rim, action, options) : wrong(t.run);
  }
}
