import type { Words } from '../../language/words.ts';
import { commandsIn, type Offer } from './commands.ts';

/** What can be typed now, in one sentence. */
export function promptFor(offer: Offer, more: boolean, words: Words): string {
  const { plain } = words.walk;
  const commands = commandsIn(offer, more).map((name) => plain.command[name].word);
  const { entries, kept, writing } = offer;
  switch (writing) {
    case 'text':
      return plain.prompt.write({ kept, commands });
    case 'words':
      return plain.prompt.find({ entries, commands });
    case 'country':
      return plain.prompt.country({ entries, commands });
    case 'nothing':
      return plain.prompt.choose({ entries, commands });
  }
}
