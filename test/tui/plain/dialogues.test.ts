import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../../src/framework/library.ts';
import { widthOf } from '../../../src/tui/layout/segment.ts';
import { madeUpLibrary, maritania, words } from '../visit.ts';
import { dialogues, rewrite, talk } from './dialogue.ts';

let library: Library;

beforeAll(async () => {
  library = await madeUpLibrary();
});

const all = dialogues();

/** An answer that is confirmed: the first question behind the first item. */
const answered = ['> 5', '> 3', '> 2', '> 1', '> 1', '> 4', '> Weekly courses.', '> 8'];

describe('the walk line by line', () => {
  test.each(all.map((dialogue) => [dialogue.title, dialogue] as const))('%s', async (_, dialogue) => {
    const { printed } = await talk(library, dialogue.typed, { chooses: dialogue.chooses });
    if (process.env['UPDATE_DIALOGUES'] === '1') rewrite(dialogue, printed);
    else expect(printed).toBe(dialogue.expected);
  });

  test('names no key and shows no drawing, wherever somebody goes', () => {
    for (const { title, expected } of all) {
      const printed = expected.replace(/^> .*$/gm, '');
      expect(printed, title).not.toMatch(/\b(Enter|Esc|Space|Ctrl|Home|PgDn|key|keys|arrow)\b|[√½×†■█▒│↑↓←→▲▼]/);
    }
  });

  test('reaches every screen', () => {
    const names = words.walk.head.names;
    const printed = all.map(({ expected }) => expected).join('\n');
    const shown = [names.overview, names.allItems, names.questions, names.question, names.source, names.narrow];
    const more = [
      names.order,
      names.related,
      names['what-if'],
      names.lists,
      names.pick,
      names.plan,
      names['plan-line'],
    ];
    const { end, faulty, ...before } = words.walk.start.names;
    for (const name of [...Object.values(before), faulty]) expect(printed.split('\n'), name).toContain(name);
    expect(printed).toContain(words.walk.start.end.ask);
    for (const name of [...shown, ...more, names.earlier, names.compare, names.search, ...Object.values(names.line)])
      expect(printed.split('\n'), name).toContain(name);
    for (const asked of [
      words.walk.ask.leave,
      words.walk.ask.unfinished,
      words.walk.ask.unsaved(1),
      words.walk.ask.conflict(1),
    ])
      expect(printed.replace(/\s+/g, ' '), asked).toContain(asked);
  });
});

describe('what was typed at the end of the input', () => {
  test('is saved where it was confirmed, and told where it was not', async () => {
    const begun = answered.slice(0, -1);
    const confirmed = await talk(library, answered);
    expect(confirmed.disk.text()).toContain('Weekly courses.');
    const unconfirmed = await talk(library, begun);
    expect(unconfirmed.disk.text()).toBe(maritania);
    expect(unconfirmed.printed.replace(/\s+/g, ' ')).toContain('so it is not saved: Do workers leaving');
    expect(unconfirmed.printed).toContain('Weekly courses.');
  });

  test('is counted where the disk failed', async () => {
    const { printed } = await talk(library, ['! the disk fails', ...answered]);
    expect(printed).toContain('NOT saved: 1 answer.');
  });
});

describe('where no profile is named', () => {
  test('the end of the input leaves in order, and nothing is written', async () => {
    for (const typed of [[], ['> 4', '> kenya', '> 1'], ['> 6'], ['> 5', '> 1']]) {
      const { printed, desk } = await talk(library, typed, { chooses: true });
      expect(printed.trimEnd().split('\n').at(-1)).toBe(words.walk.plain.start.left);
      expect([...desk.files.keys()].filter((path) => /kenya|home.example|portmere/.test(path))).toEqual([]);
    }
  });

  test('a new profile has the country that was typed and the roles that were ticked', async () => {
    const { desk } = await talk(library, ['> 4', '> Kenya', '> 1', '> 2', '> 1', '> 4'], { chooses: true });
    const text = desk.files.get('/home/kenya.yaml') ?? '';
    expect(text).toContain('country: {code: KE, name: "Kenya"}');
    expect(text).toContain('roles: [origin, transit]');
  });

  test('an answer given to the copy of an example is saved in the copy, and the example stays as it is', async () => {
    const { desk } = await talk(library, ['> 6', '> 1', ...answered], { chooses: true });
    expect(desk.files.get('/home/example.yaml')).toContain('Weekly courses.');
    expect(desk.files.get('/installed/profiles/example.yaml')).not.toContain('Weekly courses.');
  });

  test('a workshop case gets a file that says which case it is', async () => {
    const { desk } = await talk(library, ['> 5', '> 1', '> 1'], { chooses: true });
    expect(desk.files.get('/home/portmere.yaml')).toContain('exercise: portmere');
  });

  test('the walk that is left for another profile is followed by the choice', async () => {
    const { printed, desk } = await talk(library, ['> 19', '> 2']);
    expect(printed).toContain(words.walk.plain.start.opening.slice(0, 40));
    expect(printed.match(/gapwalk, line by line: Maritania/g)).toHaveLength(2);
    expect(desk.files.get('/home/maritania.yaml')).toBe(maritania);
  });
});

test('in ASCII only ASCII is printed', async () => {
  const { printed } = await talk(library, ['> 5', '> 3', '> 2', '> more', '> help'], { ascii: true });
  expect(printed).toMatch(/^[\n -~]*$/);
});

test('lines are no longer than there is room for', async () => {
  const { printed } = await talk(library, ['> more', '> 5', '> 3', '> 2', '> more', '> help', '> back'], {
    columns: 40,
  });
  const lines = printed.split('\n').slice(0, -2);
  expect(lines.filter((line) => widthOf(line) > 40)).toEqual([]);
});
