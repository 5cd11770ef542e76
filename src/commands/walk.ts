import { walk } from '../tui/walk.tsx';
import { appearanceFor } from './appearance.ts';
import { openDesk } from './desk.ts';
import type { Rim, Status, Terminal, WalkOptions } from './rim.ts';
import { walkBasis, walkMatter } from './walk-matter.ts';

/** Opens the walk on a profile; with `null` the user chooses one first. */
export async function openWalk(
  rim: Rim,
  terminal: Terminal,
  given: string | null,
  options: WalkOptions,
): Promise<Status> {
  const basis = given === null ? await walkBasis(rim, options) : await walkMatter(rim, given, options);
  if (basis === null) return 1;
  const { stdin, stdout, host } = terminal;
  await walk({
    file: null,
    ...basis,
    desk: openDesk(rim, options, basis.library),
    stdin,
    stdout,
    host,
    appearance: appearanceFor(options, rim),
  });
  return 0;
}
