import path from 'node:path';
import { assess } from '../assess/assess.ts';
import { htmlOf } from '../document/html.tsx';
import type { Library } from '../framework/library.ts';
import type { Profile } from '../profile/profile.ts';
import { type FrameworkScore, scoreFramework } from '../score/score-framework.ts';
import { exists, readText, writeWhole } from '../source/disk.ts';
import { plainText } from '../source/plain-text.ts';
import { parseSource } from '../source/source.ts';
import { type AcceptedAnswer, loadAccepted } from '../workshop/accepted.ts';
import { type Exercise, keyProfile } from '../workshop/exercise.ts';
import { mark } from '../workshop/mark.ts';
import { type GroupScores, markDocument } from '../workshop/mark-document.ts';
import type { MarkedGroup } from '../workshop/plenary.ts';
import { type ExerciseOptions, openExercise } from './exercise.ts';
import { groupName, openGroups } from './exercise-groups.ts';
import type { OpenProfile } from './open-profiles.ts';
import { markLines } from './print-marks.ts';
import { printProblems } from './print-problems.ts';
import type { Rim, Status } from './rim.ts';

/** The options of `exercise mark`. */
export interface MarkOptions extends ExerciseOptions {
  /** The list of answers that the facilitator has accepted. */
  readonly accepted?: string;
  /** The HTML file to write for the wall. */
  readonly html?: string;
  readonly force: boolean;
}

/** `exercise mark`: marks the files of all groups by the key of a case, and shows where they disagree. */
export async function markExercise(
  rim: Rim,
  name: string,
  paths: readonly string[],
  options: MarkOptions,
): Promise<Status> {
  const { words } = options;
  const opened = await openExercise(rim, name, options);
  if (typeof opened === 'number') return opened;
  const { exercise } = opened;
  const target = options.html === undefined ? null : path.resolve(rim.folder, options.html);
  if (target !== null && !options.force && (await exists(target))) {
    rim.err(`${words.commands.existsAlready({ files: [path.relative(rim.folder, target)] })}\n`);
    return 1;
  }
  const profiles = await openGroups(rim, exercise, paths, options);
  if (profiles === null) return 1;
  const accepted = await acceptedIn(rim, options);
  if (accepted === null) return 1;
  const groups = profiles.map(({ path: file, profile }): MarkedGroup => {
    const group = groupName(file);
    const own = accepted.filter((one) => one.group === group);
    return { name: group, marked: mark(exercise, profile, opened.library, own) };
  });
  const scores = await scoresOf(exercise, profiles, opened.library);
  rim.out(`${plainText(markLines(exercise, groups, scores, words, rim.columns).join('\n'))}\n`);
  if (target === null) return 0;
  const document = markDocument(exercise, groups, scores, exercise.told, words);
  const problem = await writeWhole(target, htmlOf(document, words));
  if (problem === null) return 0;
  printProblems(rim, [problem], words);
  return 1;
}

async function acceptedIn(rim: Rim, { accepted, words }: MarkOptions): Promise<readonly AcceptedAnswer[] | null> {
  if (accepted === undefined) return [];
  const file = path.resolve(rim.folder, accepted);
  const { text, problem } = await readText(file);
  const loaded = text === null ? { accepted: [], problems: [problem] } : loadAccepted(parseSource(file, text));
  if (loaded.problems.length === 0) return loaded.accepted;
  printProblems(rim, loaded.problems, words);
  return null;
}

async function scoresOf(
  exercise: Exercise,
  groups: readonly OpenProfile[],
  library: Library,
): Promise<readonly GroupScores[]> {
  const frameworks = library.frameworks.filter(({ id }) => exercise.frameworks.includes(id));
  return Promise.all(
    frameworks.map(async (framework) => {
      const scored = async (profile: Profile): Promise<FrameworkScore> =>
        scoreFramework(await assess(framework, profile, library.questions));
      return {
        framework,
        key: await scored(keyProfile(exercise)),
        groups: await Promise.all(groups.map(({ profile }) => scored(profile))),
      };
    }),
  );
}
