import path from 'node:path';
import { gapLines } from './gaps.ts';
import { open } from './open-profiles.ts';
import { profilesFolder, profilesIn } from './profiles-on-disk.ts';
import type { Rim, Status, WalkOptions } from './rim.ts';
import { score } from './score.ts';

/**
 * `gapwalk` alone and `walk`: opens the walk, without a profile the choice of one; line by line a profile must be named, and without one
 * those found are listed. Without a terminal, `gapwalk` alone prints the score and the first gaps of the example profile,
 * and `walk` says which commands do the same in text.
 */
export async function start(
  rim: Rim,
  given: string | undefined,
  options: WalkOptions,
  asked: 'walk' | 'nothing',
): Promise<Status> {
  const { words } = options;
  if (options.plain) {
    if (given === undefined) return namesWanted(rim, options);
    const { openPlain } = await rim.load.plain();
    return openPlain(rim, given, options);
  }
  if (rim.terminal !== null) {
    const { openWalk } = await rim.load.walk();
    return openWalk(rim, rim.terminal, given ?? null, options);
  }
  if (asked === 'walk') {
    rim.err(`${words.commands.walk.needsTerminal}\n`);
    return 2;
  }
  const example = given ?? rim.shipped.example;
  rim.out(`${words.commands.walk.exampleIntro}\n\n`);
  const status = await score(rim, [example], { ...options, framework: [], format: 'text', arithmetic: false });
  if (status !== 0) return status;
  const opened = await open({ ...rim, err: () => undefined }, options, [example]);
  const profile = opened?.profiles[0]?.profile;
  if (opened === null || profile === undefined) return 1;
  rim.out(
    `\n${(await gapLines(profile, opened.library.frameworks, opened.library, words, rim.columns, false)).join('\n')}\n`,
  );
  return 0;
}

async function namesWanted(rim: Rim, { words }: WalkOptions): Promise<Status> {
  const inner = await profilesFolder(rim.folder);
  const found = [...(await profilesIn(rim.folder)), ...(inner === null ? [] : await profilesIn(inner))];
  const profiles = found.map((file) => path.relative(rim.folder, file));
  rim.err(`${words.commands.walk.plainNeedsProfile({ profiles })}\n`);
  return 2;
}
