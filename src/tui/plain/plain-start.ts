import { type Chosen, createStartMachine, type StartMatter } from '../start/machine.ts';
import { converse } from './converse.ts';
import type { Paper } from './paper.ts';
import { startVoice } from './start-voice.ts';
import { inPlain } from './words.ts';

/** The choice of a profile line by line; `null` where it is left, as at the end of the input. */
export async function plainStart(matter: StartMatter, paper: Paper): Promise<Chosen | null> {
  const words = inPlain(matter.words);
  if (matter.left !== null) paper.print('');
  const chosen = await new Promise<Chosen | null>((resolve, reject) => {
    const machine = createStartMachine(matter, { changed: () => undefined, chosen: resolve, broken: reject });
    converse(machine, startVoice(words), paper, words).catch(reject);
  });
  if (chosen === null) paper.print(words.walk.plain.start.left);
  return chosen;
}
