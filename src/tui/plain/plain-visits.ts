import { asciiText } from '../ascii.ts';
import type { WalkSummary } from '../summary.ts';
import { type VisitsMatter, visits } from '../visits.ts';
import type { Paper } from './paper.ts';
import { plainStart } from './plain-start.ts';
import { plainWalk } from './plain-walk.ts';
import type { TypedLines } from './typed-lines.ts';

/** What the plain walk reads from and writes to. */
interface PlainOptions {
  readonly lines: TypedLines;
  readonly out: (text: string) => void;
  /** What a printed line may take. */
  readonly columns: number;
  readonly ascii: boolean;
}

/** Walks line by line, one after another, with the choice of a profile between them; they end with the input, too. */
export async function plainVisits(
  matter: VisitsMatter,
  { lines, out, columns, ascii }: PlainOptions,
): Promise<readonly WalkSummary[]> {
  const paper: Paper = { lines, columns, print: (text) => out(`${ascii ? asciiText(text) : text}\n`) };
  return visits(matter, {
    choose: (start) => plainStart(start, paper),
    walk: (walk) => plainWalk(walk, paper),
    isOpen: () => true,
  }).finally(lines.close);
}
