import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../../src/framework/library.ts';
import { madeUpLibrary } from '../visit.ts';
import { dialogues, rewrite, talk } from './dialogue.ts';

let library: Library;

beforeAll(async () => {
  library = await madeUpLibrary();
});

const all = dialogues();

describe('the walk line by line', () => {
  test.each(all.map((dialogue) => [dialogue.title, dialogue] as const))('%s', async (_, dialogue) => {
    const { printed } = await talk(library, dialogue.typed);
    if (process.env['UPDATE_DIALOGUES'] === '1') rewrite(dialogue, printed);
    else expect(printed).toBe(dialogue.expected);
  });
});
