import { expect, test } from 'vitest';
import { reportFormats } from '../../src/commands/program/report.ts';
import { wordsIn } from '../../src/language/words.ts';
import { formats } from '../../src/report/formats.ts';
import { reportOn } from './made-up.ts';
import { philippines, shippedLibrary } from './shipped.ts';

const words = wordsIn('en');

test('every format that the command knows can be written, and the other way round', () => {
  expect(formats.map(({ id }) => id)).toEqual(reportFormats);
});

test('a Word file without fonts to draw charts in is written without them, and says so', async () => {
  const docx = formats.find(({ id }) => id === 'docx') ?? expect.fail();
  const report = await reportOn(philippines, shippedLibrary);
  const means = { print: () => expect.fail('nothing is printed'), fonts: [], template: null, pages: 'asked' } as const;
  const made = await docx.format(report, words, means);
  expect(made).toEqual([
    { ending: 'docx', content: expect.any(Uint8Array), without: words.commands.report.withoutPictures },
  ]);
});
