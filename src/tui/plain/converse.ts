import type { Words } from '../../language/words.ts';
import type { Machine } from '../machine.ts';
import type { Paper } from './paper.ts';
import { promptFor } from './prompt.ts';
import { createSpeaker, type Speaker } from './speaker.ts';
import { understood } from './understand.ts';
import type { Voice } from './voice.ts';

/** Who talks: a machine, and what is said of it. */
interface Talk<State> {
  readonly machine: Machine<State>;
  readonly voice: Voice<State>;
  readonly speaker: Speaker;
  readonly words: Words;
}

/**
 * Says the first screen, then answers each line that is typed, until the machine is left or the input ends. Whatever a line leads to is through
 * before the next is asked for, so that what is said is true. The words are those of the plain walk.
 */
export async function converse<State>(
  machine: Machine<State>,
  voice: Voice<State>,
  { lines, columns, print }: Paper,
  words: Words,
): Promise<void> {
  const talk: Talk<State> = { machine, voice, speaker: createSpeaker(columns, print, words), words };
  const { speaker } = talk;
  machine.start();
  await machine.settled();
  speaker.say(voice.opening(machine.state()));
  while (machine.isOpen()) {
    const state = machine.state();
    const prompt = promptFor(voice.offer(state), speaker.hasMore(), words);
    speaker.tell(['', ...voice.standing(state), prompt]);
    const line = await lines.next();
    if (line === null) return end(talk);
    await answer(line, talk);
  }
}

async function answer<State>(line: string, { machine, voice, speaker, words }: Talk<State>): Promise<void> {
  const before = machine.state();
  const asked = understood(line, voice.offer(before), speaker.hasMore(), words);
  if (asked.kind === 'misunderstood') return speaker.tell([asked.sentence]);
  if (asked.kind === 'say') {
    if (asked.what === 'more') speaker.more();
    if (asked.what === 'again') speaker.say(voice.passage(before));
    if (asked.what === 'help') speaker.say(voice.help(before));
    return;
  }
  for (const wish of asked.wishes) machine.take(wish);
  await machine.settled();
  if (!machine.isOpen()) return;
  speaker.say(voice.news(before, machine.state()));
  if (voice.isPassing(machine.state())) machine.take({ kind: 'back' });
}

/** Leaves at the end of the input: what was confirmed is saved already, what was not is told. */
async function end<State>({ machine, voice, speaker }: Talk<State>): Promise<void> {
  const undone = voice.undone(machine.state());
  if (undone !== '') speaker.tell(['', undone]);
  machine.take({ kind: 'insist' });
  await machine.settled();
  if (machine.isOpen()) machine.stop();
}
