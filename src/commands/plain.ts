import { plainVisits } from '../tui/plain/plain-visits.ts';
import { typedLines } from '../tui/plain/typed-lines.ts';
import { appearanceFor } from './appearance.ts';
import type { Rim, Status, WalkOptions } from './rim.ts';
import { visitsMatter } from './walk-matter.ts';

/** Opens the walk on a profile, line by line; with `null` the user chooses one first. The status tells whether every answer reached its file. */
export async function openPlain(rim: Rim, given: string | null, options: WalkOptions): Promise<Status> {
  const matter = await visitsMatter(rim, given, options);
  if (matter === null) return 1;
  const { out, columns } = rim;
  const { ascii } = appearanceFor(options, rim);
  const lines = typedLines(rim.lines.input, rim.lines.host);
  const summaries = await plainVisits(matter, { lines, out, columns, ascii });
  return summaries.every(({ unsaved }) => unsaved === 0) ? 0 : 1;
}
