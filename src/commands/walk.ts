import { walk } from '../tui/walk.tsx';
import { appearanceFor } from './appearance.ts';
import type { Rim, Status, Terminal, WalkOptions } from './rim.ts';
import { visitsMatter } from './walk-matter.ts';

/** Opens the walk on a profile; with `null` the user chooses one first. */
export async function openWalk(
  rim: Rim,
  terminal: Terminal,
  given: string | null,
  options: WalkOptions,
): Promise<Status> {
  const matter = await visitsMatter(rim, given, options);
  if (matter === null) return 1;
  const { stdin, stdout, host } = terminal;
  await walk({ ...matter, stdin, stdout, host, appearance: appearanceFor(options, rim) });
  return 0;
}
