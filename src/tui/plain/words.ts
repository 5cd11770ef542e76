import type { Words } from '../../language/words.ts';

/** The words of the walk without keys and drawings: its sentences say what can be typed. */
export function inPlain(words: Words): Words {
  const { walk } = words;
  const { reading, notice, line, fault, draft, screen, start } = walk.plain.instead;
  return {
    ...words,
    walk: {
      ...walk,
      reading: { ...walk.reading, ...reading },
      notice: { ...walk.notice, ...notice },
      line: { ...walk.line, ...line, fault: { ...walk.line.fault, ...fault } },
      draft: { ...walk.draft, ...draft },
      help: { ...walk.help, screen: { ...walk.help.screen, ...screen } },
      start: { ...walk.start, ...start },
    },
  };
}
