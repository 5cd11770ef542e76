import path from 'node:path';
import { wrap } from '../language/wrap.ts';
import type { Problem } from '../problem/problem.ts';
import { suggestionFor } from '../problem/suggestion.ts';
import { readText, writeWhole } from '../source/disk.ts';
import { parseSource } from '../source/source.ts';
import { loadAccepted, withAccepted } from '../workshop/accepted.ts';
import { mark } from '../workshop/mark.ts';
import { type ExerciseOptions, openExercise } from './exercise.ts';
import { groupName, openGroups } from './exercise-groups.ts';
import { printProblems } from './print-problems.ts';
import type { Rim, Status } from './rim.ts';

/** The options of `exercise accept`. */
export interface AcceptOptions extends ExerciseOptions {
  /** The list that it is written into; made where it is missing. */
  readonly accepted: string;
  readonly because: string;
}

/** `exercise accept`: records that an answer of a group stands although the case says otherwise, and why. Where the group said nothing, or what the case says, nothing is recorded. */
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
  const { exercise, library } = opened;
  const say = (sentence: string): void => rim.err(`${wrap(sentence, rim.columns).join('\n')}\n`);
  const questions = [...exercise.key.keys()];
  if (!exercise.key.has(question)) {
    say(words.exercise.notAsked({ question, suggestion: suggestionFor(question, questions), questions }));
    return 2;
  }
  const profiles = await openGroups(rim, exercise, [group], options);
  if (profiles === null) return 1;
  const [marked] = profiles.flatMap(({ profile }) =>
    mark(exercise, profile, library).filter((one) => one.question.id === question),
  );
  const why = marked?.said === null ? 'open' : marked?.verdict === 'right' ? 'right' : null;
  if (why !== null) {
    say(words.exercise.nothingToAccept[why]({ group: groupName(group), question }));
    return 1;
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
  printProblems(rim, failed, words);
  return 1;
}
