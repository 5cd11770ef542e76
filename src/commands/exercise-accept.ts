import path from 'node:path';
import { formatProblems } from '../problem/format-problem.ts';
import type { Problem } from '../problem/problem.ts';
import { readText, writeWhole } from '../source/disk.ts';
import { parseSource } from '../source/source.ts';
import { loadAccepted, withAccepted } from '../workshop/accepted.ts';
import { type ExerciseOptions, openExercise } from './exercise.ts';
import { groupName } from './exercise-mark.ts';
import { relative } from './open-profiles.ts';
import type { Rim, Status } from './rim.ts';

/** The options of `exercise accept`. */
export interface AcceptOptions extends ExerciseOptions {
  /** The list that it is written into; made where it is missing. */
  readonly accepted: string;
  readonly because: string;
}

/** `exercise accept`: records that an answer of a group stands although the case says otherwise, and why. */
export async function accept(
  rim: Rim,
  name: string,
  group: string,
  question: string,
  options: AcceptOptions,
): Promise<Status> {
  const { words } = options;
  const opened = await openExercise(rim, name, options);
  if (typeof opened === 'number') return opened;
  const { exercise } = opened;
  if (!exercise.key.has(question)) {
    rim.err(`${words.exercise.notAsked({ question, questions: [...exercise.key.keys()] })}\n`);
    return 2;
  }
  const file = path.resolve(rim.folder, options.accepted);
  const { text, problem } = await readText(file);
  const missing = problem?.code === 'missing-file';
  const source = text === null ? null : parseSource(file, text);
  const failed: Problem[] = [
    ...(missing || problem === null ? [] : [problem]),
    ...(source === null ? [] : loadAccepted(source).problems),
  ];
  if (failed.length === 0) {
    const written = await writeWhole(
      file,
      withAccepted(source, { group: groupName(group), question, because: options.because }),
    );
    if (written === null) {
      rim.out(`${words.exercise.acceptedIn({ group: groupName(group), file: options.accepted })}\n`);
      return 0;
    }
    failed.push(written);
  }
  rim.err(
    `${formatProblems(
      failed.map((one) => relative(one, rim.folder)),
      words,
    )}\n`,
  );
  return 1;
}
