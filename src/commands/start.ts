import { gapLines } from './gaps.ts';
import { open } from './open-profiles.ts';
import type { Rim, Status, WalkOptions } from './rim.ts';
import { score } from './score.ts';

/**
 * `gapwalk` alone and `walk`: opens the walk, without a profile the choice of one, drawn or line by line. Without a terminal to draw on,
 * `gapwalk` alone prints the score and the first gaps of the example profile, and `walk` says which commands do the same in text.
 */
export async function start(
  rim: Rim,
  given: string | undefined,
  options: WalkOptions,
  asked: 'walk' | 'nothing',
): Promise<Status> {
  const { words } = options;
  if (options.plain) {
    const { openPlain } = await rim.load.plain();
    return openPlain(rim, given ?? null, options);
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
