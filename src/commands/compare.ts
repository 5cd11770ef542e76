import { assessProfile } from '../change/assessed-profile.ts';
import { changesBetween } from '../change/changes.ts';
import { editionsOf } from '../change/editions.ts';
import { chosen } from './chosen.ts';
import { open } from './open-profiles.ts';
import { changeLines } from './print-change.ts';
import { changesAsJson } from './print-change-json.ts';
import { printProblems } from './print-problems.ts';
import type { CommonOptions, Rim, Status } from './rim.ts';

/** The options of `compare`. */
export interface CompareOptions extends CommonOptions {
  readonly framework: readonly string[];
  readonly format: 'text' | 'json';
}

/** `compare`: what changed from one profile of a country to another. */
export async function compare(rim: Rim, earlier: string, later: string, options: CompareOptions): Promise<Status> {
  const { words } = options;
  const opened = await open(rim, options, [], [earlier, later]);
  const [before, after] = opened?.carried ?? [];
  if (opened === null || before === undefined || after === undefined) return 1;
  const { library } = opened;
  const frameworks = chosen(library, options.framework, words);
  if (typeof frameworks === 'string') {
    rim.err(`${frameworks}\n`);
    return 2;
  }
  const compared = changesBetween(
    await assessProfile(before.profile, frameworks, library),
    await assessProfile(after.profile, frameworks, library),
    library,
  );
  if (compared.kind === 'failed') {
    printProblems(rim, [compared.problem], words);
    return 1;
  }
  const { changes } = compared;
  const editions = editionsOf(before, after, library.frameworks);
  rim.out(
    options.format === 'json'
      ? `${JSON.stringify(changesAsJson(changes, editions, before.path, after.path), null, 2)}\n`
      : `${changeLines(changes, editions, library, words, rim.columns).join('\n')}\n`,
  );
  return 0;
}
