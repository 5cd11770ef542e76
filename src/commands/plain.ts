import { plainWalk } from '../tui/plain/plain-walk.ts';
import { typedLines } from '../tui/plain/typed-lines.ts';
import { appearanceFor } from './appearance.ts';
import type { Rim, Status, WalkOptions } from './rim.ts';
import { walkMatter } from './walk-matter.ts';

/** Opens the walk on a profile, line by line. The status tells whether every answer reached the file. */
export async function openPlain(rim: Rim, given: string, options: WalkOptions): Promise<Status> {
  const matter = await walkMatter(rim, given, options);
  if (matter === null) return 1;
  const { out, columns } = rim;
  const { ascii } = appearanceFor(options, rim);
  const { unsaved } = await plainWalk({
    ...matter,
    lines: typedLines(rim.lines.input, rim.lines.host),
    out,
    columns,
    ascii,
  });
  return unsaved === 0 ? 0 : 1;
}
