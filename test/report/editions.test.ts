import { describe, expect, test } from 'vitest';
import { modelOf } from '../../src/commands/report-model.ts';
import { wordsIn } from '../../src/language/words.ts';
import type { Edition } from '../../src/report/edition.ts';
import type { Means } from '../../src/report/format.ts';
import { formats } from '../../src/report/formats.ts';
import { chartFonts } from '../commands/scenario.ts';
import { unzipped } from '../spreadsheet/open-xlsx.ts';
import { madeUpLibrary, madeUpProfile } from './made-up.ts';
import { profileOf } from './small-library.ts';

const words = wordsIn('en');

/** What the made-up profile holds that is not for publication. */
const secrets = [
  'A. Writer',
  'B. Writer',
  'Steering committee',
  'The evaluation settles it.',
  'Seen at the airport.',
  'Section 9 of the act says so.',
  'No court has ever applied it.',
  'The inspectorate was asked on 3 June.',
  'Used since 2010 and evaluated in 2024.',
  'Evaluation of the standard contract',
  'Banks only.',
  'We drafted the bill.',
  'Bill of 2018',
  'Port authority',
  'Nobody here has seen a licence.',
  'J. Official',
];

/** What everybody may read. */
const published = ['Maritania', 'The act of 2019 asks for it.', 'Recruitment Act', 'Hire twenty inspectors'];

const given = madeUpProfile.replace('action: Talk to the post,', 'action: Talk to the post, owner: J. Official,');
const earlier = given
  .replace('as-of: 2025-06-30', 'as-of: 2024-06-30')
  .replace('channels: {answer: [banks], because: Banks only.}', 'channels: {answer: [post], because: Banks only.}');

/** The parts of a file as text: those of an archive unpacked, and a workbook's cells put together. */
function partsOf(content: string | Uint8Array): ReadonlyMap<string, string> {
  if (typeof content === 'string') return new Map([['', content]]);
  const isZip = content[0] === 0x50 && content[1] === 0x4b;
  return isZip ? unzipped(content) : new Map([['', Buffer.from(content).toString('latin1')]]);
}

/** Every file of a report in every format, by its ending. The page that would be printed stands for the PDF. */
async function filesOf(edition: Edition): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const model = await modelOf({
    profile: profileOf(given, madeUpLibrary),
    earlier: profileOf(earlier, madeUpLibrary),
    frameworks: madeUpLibrary.frameworks,
    library: madeUpLibrary,
    version: '0.1.0',
    options: { language: 'en', words, edition },
  });
  if ('problem' in model) return expect.fail(model.problem.code);
  const means: Means = {
    print: async (html) => ({ pdf: Buffer.from(html) }),
    fonts: chartFonts,
    template: null,
    pages: 'asked',
  };
  const made = await Promise.all(formats.map(({ format }) => format(model.report, words, means)));
  return new Map(
    made.flatMap((files) =>
      'why' in files || 'problem' in files
        ? expect.fail('a format was not made')
        : files.map(({ ending, content }) => [ending, partsOf(content)] as const),
    ),
  );
}

const [internal, open] = [await filesOf('internal'), await filesOf('public')];
const allText = (files: typeof open): string => [...files.values()].flatMap((parts) => [...parts.values()]).join('\n');

describe('the public edition', () => {
  test('is made in every format, and says what everybody may read', () => {
    expect([...new Set([...open.keys()].map((ending) => ending.split('.').at(-1)))]).toEqual(
      formats.map(({ id }) => id),
    );
    for (const text of published) expect(allText(open)).toContain(text);
  });

  test('holds nothing that is not for publication, in no format, metadata included', () => {
    const leaks = [...open].flatMap(([ending, parts]) =>
      [...parts].flatMap(([part, text]) =>
        secrets.filter((secret) => text.includes(secret)).map((secret) => [ending, part, secret]),
      ),
    );
    expect(leaks).toEqual([]);
  });

  test('tells of no dispute and has no table of who said what', () => {
    expect([...open.keys()]).not.toContain('statements.csv');
    for (const [ending, parts] of open)
      if (/xlsx|csv/.test(ending))
        for (const [part, text] of parts) expect(text, `${ending} ${part}`).not.toMatch(/contested|disagree/i);
  });
});

test('the internal edition holds all of it, in every format', () => {
  for (const secret of secrets) {
    const without = [...internal].filter(([, parts]) => ![...parts.values()].some((text) => text.includes(secret)));
    const formatsWithout = formats
      .map(({ id }) => id)
      .filter((id) =>
        [...internal.keys()]
          .filter((ending) => ending.endsWith(id))
          .every((ending) => without.some(([other]) => other === ending)),
      );
    expect([secret, formatsWithout]).toEqual([secret, []]);
  }
});
