import { createMachine, type WalkMatter } from '../machine.ts';
import { formatSummary } from '../summary.ts';
import { type Walked, walkedFrom } from '../visits.ts';
import { converse } from './converse.ts';
import type { Paper } from './paper.ts';
import { walkVoice } from './walk-voice.ts';
import { inPlain } from './words.ts';

/** A walk line by line: the same machine as the drawn one, without drawing. It is left at the end of the input, too; then a short summary is printed. */
export async function plainWalk(matter: WalkMatter, paper: Paper): Promise<Walked> {
  const words = inPlain(matter.words);
  const walked = await new Promise<Walked>((resolve, reject) => {
    const machine = createMachine(matter, {
      changed: () => undefined,
      left: (state, first) => resolve(walkedFrom(matter.file, first, state)),
      broken: reject,
    });
    converse(machine, walkVoice(words), paper, words).catch(reject);
  });
  paper.print(formatSummary(walked.summary, words));
  return walked;
}
