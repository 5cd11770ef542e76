import type { Words } from '../../language/words.ts';
import type { Machine } from '../machine.ts';
import { topOf } from '../state/stack.ts';
import { helpParagraphs } from './help.ts';
import { newsOf, openingOf, unfinishedText } from './news.ts';
import { paragraphsOf, plainContext } from './passage.ts';
import { promptFor } from './prompt.ts';
import type { Speaker } from './speaker.ts';
import type { TypedLines } from './typed-lines.ts';
import { understood } from './understand.ts';

/**
 * Says the first screen, then answers each line that is typed, until the walk is left or the input ends. Whatever a line leads to is through
 * before the next is asked for, so that what is said is true.
 */
export async function converse(machine: Machine, lines: TypedLines, speaker: Speaker, words: Words): Promise<void> {
  machine.start();
  await machine.settled();
  speaker.say(openingOf(machine.state(), words));
  while (machine.isOpen()) {
    speaker.tell(['', ...promptFor(machine.state(), speaker.hasMore(), words)]);
    const line = await lines.next();
    if (line === null) return end(machine, speaker, words);
    await answer(line, machine, speaker, words);
  }
}

async function answer(line: string, machine: Machine, speaker: Speaker, words: Words): Promise<void> {
  const before = machine.state();
  const context = plainContext(before, words);
  const asked = understood(line, before, speaker.hasMore(), words);
  if (asked.kind === 'misunderstood') return speaker.tell([asked.sentence]);
  if (asked.kind === 'say') {
    if (asked.what === 'more') speaker.more();
    if (asked.what === 'again') speaker.say(paragraphsOf(context));
    if (asked.what === 'help') speaker.say(helpParagraphs(context, topOf(before).screen.kind));
    return;
  }
  for (const wish of asked.wishes) machine.take(wish);
  await machine.settled();
  if (!machine.isOpen()) return;
  speaker.say(newsOf(before, machine.state(), words));
  if (topOf(machine.state()).screen.kind === 'help') machine.take({ kind: 'back' });
}

/** Leaves at the end of the input: what was confirmed is saved already, what was not is told. */
async function end(machine: Machine, speaker: Speaker, words: Words): Promise<void> {
  const unfinished = unfinishedText(machine.state(), words);
  if (unfinished !== '') speaker.tell(['', unfinished]);
  machine.take({ kind: 'insist' });
  await machine.settled();
  if (machine.isOpen()) machine.stop();
}
