import { asciiText } from '../ascii.ts';
import { createMachine, type WalkMatter } from '../machine.ts';
import type { Results } from '../state/results.ts';
import type { WalkState } from '../state/state.ts';
import { formatSummary, summaryOf, type WalkSummary } from '../summary.ts';
import { converse } from './converse.ts';
import { createSpeaker } from './speaker.ts';
import type { TypedLines } from './typed-lines.ts';
import { inPlain } from './words.ts';

/** What the plain walk reads from and writes to; neither need be a terminal. */
export interface PlainWalkOptions extends WalkMatter {
  readonly lines: TypedLines;
  readonly out: (text: string) => void;
  /** What a printed line may take. */
  readonly columns: number;
  readonly ascii: boolean;
}

/** How a walk ended, and what the answers came to when it began. */
interface End {
  readonly state: WalkState;
  readonly first: Results | null;
}

/** The walk line by line: the same machine as the drawn one, without drawing. It is left at the end of the input, too. The file must hold a profile. */
export async function plainWalk(options: PlainWalkOptions): Promise<WalkSummary> {
  const { file, lines, columns, ascii } = options;
  if (file.profile === null) throw new Error(`${file.path} holds no profile`);
  const words = inPlain(options.words);
  const print = (text: string): void => options.out(`${ascii ? asciiText(text) : text}\n`);
  const end = await new Promise<End>((resolve, reject) => {
    const machine = createMachine(options, {
      changed: () => undefined,
      left: (state, first) => resolve({ state, first }),
      broken: reject,
    });
    converse(machine, lines, createSpeaker(columns, print, words), words).catch(reject);
  }).finally(lines.close);
  const summary = summaryOf(file.profile, end.first, end.state);
  print(formatSummary(summary, words));
  if (end.state.onward === 'start') print(words.walk.plain.another);
  return summary;
}
