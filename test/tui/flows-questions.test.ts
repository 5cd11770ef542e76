import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/framework/library.ts';
import { fromText } from '../../src/profile/profile-file.ts';
import { madeUpLibrary, maritania, openVisit, type Visitor } from './visit.ts';

let library: Library;

beforeAll(async () => {
  library = await madeUpLibrary();
});

async function visitor(text = maritania, rows = 24): Promise<Visitor> {
  const opened = openVisit(library, { text, size: { columns: 80, rows } });
  await opened.ready();
  return opened;
}

/** The answer that the file on disk holds to a question. */
function onDisk({ disk }: Visitor, question: string): unknown {
  return fromText('maritania.yaml', disk.text(), library).profile?.answers.get(question);
}

describe('the open questions of a ministry', () => {
  async function atLabour(): Promise<Visitor> {
    const walk = await visitor();
    walk.press('Home', 'Enter', 'Down', 'Down', 'Down', 'Enter');
    expect(walk.screen()).toContain('Frameworks › Lists of questions › Ministry of Labour');
    return walk;
  }

  test('are gone through one after another, and the list keeps count', async () => {
    const walk = await atLabour();
    expect(walk.screen()).toContain('0 of 2 open questions answered in this list.');
    walk.press('Enter', 'Enter', 'Enter', 'Enter', 'Right');
    await walk.sees('  saved');
    expect(walk.screen()).toContain('Question 2 of 2');
    walk.press('Home', 'Enter', 'Enter', 'Enter', 'Esc');
    await walk.sees('  saved');
    expect(walk.screen()).toContain('2 of 2 open questions answered in this list.');
    expect(walk.screen()).toContain('› ■ Are seafarers covered');
    expect(onDisk(walk, 'fees')).toMatchObject({ said: { value: 'unregulated' } });
    expect(onDisk(walk, 'seafarers')).toMatchObject({ said: { value: 'none' } });
  });

  test('that are answered as unknown are not counted as answered', async () => {
    const walk = await atLabour();
    walk.press('Down', 'Enter', 'End', 'Up', 'Enter', '"Asked in May."', 'Enter', 'Enter', 'Esc');
    await walk.sees('  saved');
    expect(onDisk(walk, 'seafarers')).toMatchObject({ said: { kind: 'unknown' } });
    expect(walk.screen()).toContain('0 of 2 open questions answered in this list.');
    expect(walk.screen()).toContain('› ? Are seafarers covered');
  });

  test('are no longer in the list when it is opened again', async () => {
    const walk = await atLabour();
    walk.press('Enter', 'Enter', 'Enter', 'Enter', 'Esc', 'Esc');
    await walk.sees('  saved');
    expect(walk.screen()).toContain('› Ministry of Labour (1)');
    walk.press('Enter');
    expect(walk.screen()).toContain('0 of 1 open questions');
  });
});

describe('a contested question', () => {
  async function atFees(): Promise<Visitor> {
    const walk = await visitor();
    walk.press('Home', 'Down', 'Down', 'Enter', 'Enter');
    expect(walk.screen()).toContain('( ) Up to a limit (said by Ministry of Labour)');
    return walk;
  }

  test('is decided with the reason of a ministry, by whoever decided; what was said is kept', async () => {
    const walk = await atFees();
    walk.press('Down', 'Enter', 'Up', 'Enter', 'Up', 'Up', 'Enter', 'Ctrl+U', '"Steering committee"', 'Enter', 'Enter');
    await walk.sees('  saved');
    expect(onDisk(walk, 'fees')).toMatchObject({
      said: { value: 'capped' },
      because: 'The law caps them.',
      decided: { by: 'Steering committee', from: [{ by: 'labour' }, { by: 'justice' }] },
    });
    walk.press('Esc');
    expect(walk.screen()).toContain('1 of 1 contested questions decided in this list.');
  });

  test('is not decided before it is said by whom', async () => {
    const walk = await atFees();
    walk.press('Down', 'Enter', 'Enter', 'Up', 'Up', 'Enter', 'Ctrl+U', 'Enter', 'Enter');
    expect(walk.screen()).toContain('Write who decided between the ministries');
    expect(walk.screen()).toContain('› Decided by:  missing.');
    expect(walk.disk.text()).toBe(maritania);
    walk.press('Enter', '"Steering committee"', 'Enter', 'Enter');
    await walk.sees('  saved');
    expect(onDisk(walk, 'fees')).toMatchObject({ decided: { by: 'Steering committee' } });
  });

  test.each<[string, readonly string[]]>([
    ['on going back', ['Esc', 'Esc']],
    ['on leaving from the answer', ['q']],
    ['on leaving from its question', ['Esc', 'q']],
    ['on leaving from what is chosen for a part of it', ['Home', 'Down', 'Down', 'Enter', 'q']],
    ['on leaving from its evidence', ['End', 'Up', 'Enter', '"The decree"', 'Esc', 'q']],
    ['on leaving while its reason is written', ['Home', 'Down', 'Enter', 'Ctrl+C']],
  ])('is not saved either where that is chosen %s, and says what is missing', async (_, keys) => {
    const walk = await atFees();
    walk.press('Down', 'Enter', 'Enter', 'Up', 'Up', 'Enter', 'Ctrl+U', 'Enter', ...keys);
    expect(walk.screen()).toContain('› Save the answer');
    walk.press('Enter');
    expect(walk.screen()).toContain('› Decided by:  missing.');
    expect(walk.screen().split('› Answer: Up to a limit')).toHaveLength(2);
    expect(walk.screen()).toContain('Write who decided between the ministries');
    expect(walk.disk.text()).toBe(maritania);
    walk.press('Enter', '"Cabinet"', 'Enter', 'Enter');
    await walk.sees('  saved');
    expect(onDisk(walk, 'fees')).toMatchObject({ decided: { by: 'Cabinet' } });
    expect(walk.screen()).toContain('( ) Whatever they like');
  });
});

describe('an answer', () => {
  async function atSeafarers(): Promise<Visitor> {
    const walk = await visitor();
    walk.press('Home', 'Enter', 'Enter', 'End', 'Enter');
    expect(walk.screen()).toContain('Are seafarers covered');
    return walk;
  }

  test('takes who gives it, how sure that is, and how far it was reviewed', async () => {
    const walk = await atSeafarers();
    walk.press('Enter', 'Enter', 'Home', 'Down', 'Down', 'Enter', 'Home', 'Down', 'Enter');
    expect(walk.screen()).toContain('› Given by:    Ministry of Justice');
    walk.press('Down', 'Enter', 'Home', 'Down', 'Enter', 'Down', 'Enter', 'Home', 'Enter');
    expect(walk.screen()).toContain('Confidence:  medium');
    walk.press('End', 'Enter');
    await walk.sees('  saved');
    expect(onDisk(walk, 'seafarers')).toMatchObject({ by: 'justice', confidence: 'medium', review: 'draft' });
  });

  test('takes the name of somebody who is no ministry, and keeps it where nothing is written', async () => {
    const walk = await atSeafarers();
    walk.press(
      'Enter',
      'Enter',
      'Home',
      'Down',
      'Down',
      'Enter',
      'End',
      'Up',
      'Enter',
      '"Union of seafarers"',
      'Enter',
    );
    expect(walk.screen()).toContain('Given by:    Union of seafarers');
    walk.press('Home', 'Down', 'Down', 'Enter');
    expect(walk.screen()).toContain('› (•) Another: Union of seafarers');
    walk.press('Enter', 'Ctrl+U', 'Esc');
    expect(walk.screen()).toContain('Given by:    Union of seafarers');
    walk.press('End', 'Enter');
    await walk.sees('  saved');
    expect(onDisk(walk, 'seafarers')).toMatchObject({ by: 'Union of seafarers' });
  });

  test('is changed by its confidence alone, and is the same as before where that is taken back', async () => {
    const walk = await visitor();
    walk.press('Enter', 'Down', 'Down', 'Enter', 'Enter', 'Enter', 'Enter');
    const toConfidence = ['Enter', 'Enter', 'Home', 'Down', 'Down', 'Down', 'Enter'];
    walk.press(...toConfidence, 'Home', 'Enter', 'End', 'Enter');
    await walk.sees('  saved');
    expect(onDisk(walk, 'orientation')).toMatchObject({ confidence: 'high', by: 'labour', on: '2026-01-15' });
    const after = walk.disk.text();
    walk.press(...toConfidence, 'Enter', 'End', 'Enter');
    expect(walk.screen()).toContain('Nothing was changed.');
    expect(walk.disk.text()).toBe(after);
    walk.press('u');
    await walk.sees('  saved');
    expect(walk.disk.text()).toBe(maritania);
  });

  test('that is asked about is not given up by q, which the bottom line does not name', async () => {
    const walk = await atSeafarers();
    walk.press('Enter', 'Enter', 'q');
    expect(walk.screen()).not.toContain('q leave');
    walk.press('q', 'q');
    expect(walk.screen()).toContain('You began an answer');
    expect(walk.screen()).toContain('Choose one of these first');
    walk.press('Enter');
    await walk.left();
    expect(onDisk(walk, 'seafarers')).toMatchObject({ said: { value: 'none' } });
  });

  test('that is asked about is given up by Ctrl+C, pressed once more', async () => {
    const walk = await atSeafarers();
    walk.press('Enter', 'Enter', 'Ctrl+C', 'Ctrl+C');
    await walk.left();
    expect(walk.disk.text()).toBe(maritania);
  });

  test('that is begun is asked about before the walk is left without another that is not saved', async () => {
    const walk = await atSeafarers();
    walk.disk.fail(true);
    walk.press('Enter', 'Enter', 'Enter');
    await walk.sees('cannot be written');
    walk.press('Down', 'Enter', 'Down', 'Enter', 'Enter', 'q');
    expect(walk.screen()).toContain('You began an answer');
    walk.press('Down', 'Down', 'Enter');
    expect(walk.screen()).toContain('1 answer is not in the file yet.');
    walk.press('Down', 'Down', 'Enter');
    await walk.left();
    expect(walk.disk.text()).toBe(maritania);
  });

  test('that is begun before another turns out not to be saved is asked about first, by q and by leaving so', async () => {
    const walk = await atSeafarers();
    walk.disk.fail(true);
    walk.press('Enter', 'Enter', 'Enter', 'Esc', 'Esc', 'Esc', 'Home', 'Down', 'Down', 'Down', 'Down', 'Enter');
    walk.press('Down', 'Down', 'Enter', 'End', 'Up', 'Enter', 'Enter', 'Home', 'Down', 'Space');
    await walk.sees('cannot be written');
    walk.press('q');
    expect(walk.screen()).toContain('You began an answer');
    walk.press('Ctrl+C');
    expect(walk.screen()).toContain('1 answer is not in the file yet.');
    walk.press('Esc');
    expect(walk.screen()).toContain('Not saved yet: Banks and Post offices');
    walk.press('q', 'Ctrl+C', 'End', 'Enter');
    expect(walk.screen()).toContain('You began an answer');
    walk.press('End', 'Enter');
    expect(walk.screen()).toContain('1 answer is not in the file yet.');
    walk.press('End', 'Enter');
    expect((await walk.left()).draft).toBeNull();
  });

  test('loses no text that cannot be kept without a word', async () => {
    const walk = await atSeafarers();
    walk.press('Enter', 'Enter', 'Up', 'Enter', '"Act"', 'Enter', 'Esc', 'Down', 'Down', 'Enter');
    expect(walk.screen()).toContain('Where on the web?');
    walk.press('"example.org/act"', 'Enter');
    expect(walk.screen()).toContain('Write the whole address');
    walk.press('Esc');
    expect(walk.screen().replace(/\s+/g, ' ')).toContain(
      'This was not kept: “example.org/act”. Write the whole address, beginning with http:// or https://',
    );
    walk.press('Enter', '"https://example.org/act"', 'Esc');
    expect(walk.screen()).not.toContain('not kept');
    expect(walk.screen()).toContain('https://example.org/act');
    walk.press('Enter', 'Ctrl+U', 'Esc');
    expect(walk.screen()).not.toContain('not kept');
  });

  test('that is typed and left is said not to be kept; the one that stands already is not', async () => {
    const walk = await visitor();
    walk.press('/', '"sending money cheap"', 'Enter', 'Enter');
    walk.press('Home', 'Enter', 'Esc');
    expect(walk.screen()).not.toContain('not kept');
    walk.press('Enter', 'Ctrl+U', '"7"', 'Esc');
    expect(walk.screen()).toContain('This was not kept: “7”.');
    expect(walk.disk.text()).toBe(maritania);
  });

  test('is left from where its confidence is chosen, and is asked about', async () => {
    const walk = await atSeafarers();
    walk.press('Enter', 'Enter', 'Home', 'Down', 'Down', 'Down', 'Enter', 'q');
    expect(walk.screen()).toContain('You began an answer');
    walk.press('Down', 'Down', 'Enter');
    await walk.left();
    expect(walk.disk.text()).toBe(maritania);
  });

  test('is saved on leaving from where its confidence is chosen; where that fails, its question is on view again', async () => {
    const walk = await atSeafarers();
    walk.disk.fail(true);
    walk.press('Enter', 'Enter', 'Home', 'Down', 'Down', 'Down', 'Enter', 'q', 'Enter');
    await walk.sees('cannot be written');
    walk.press('Down', 'Enter');
    expect(walk.screen()).toContain('( ) Planned');
    expect(walk.screen()).toContain('NOT SAVED');
  });

  test('that was begun is not called saved, offers no way to the next question, and is not given up for another', async () => {
    const walk = await atSeafarers();
    walk.press('Enter', '"No ships."', 'Enter', 'Esc');
    expect(walk.screen()).toContain('begun, not saved yet');
    expect(walk.screen()).not.toContain('previous, next');
    walk.press('/');
    expect(walk.screen()).toContain('You began an answer here.');
    walk.press('End', 'Up', 'Enter');
    expect(walk.screen()).toContain('No ships.');
  });

  test('to a question is not given up for the question it depends on', async () => {
    const walk = await visitor();
    walk.press('Enter', 'Down', 'Down', 'Enter', 'Enter', 'Enter', 'Enter', 'Right');
    expect(walk.screen()).toContain('Not asked now');
    walk.press('End', 'Up', 'Enter', '"Seen."', 'Enter', 'Esc', 'Home', 'Enter');
    expect(walk.screen()).toContain('(•) On paper');
    walk.press('Down', 'Enter');
    expect(walk.screen().replace(/\s+/g, ' ')).toContain('You began an answer to another question.');
    walk.press('Esc', 'Esc');
    expect(walk.screen()).toContain('You began an answer and have not saved it.');
    walk.press('Enter');
    await walk.sees('  saved');
    expect(onDisk(walk, 'orientation-complaints')).toMatchObject({ said: { value: 'yes' }, because: 'Seen.' });
  });

  test('is not taken out while another is begun', async () => {
    const walk = await visitor();
    walk.press('Enter', 'Down', 'Down', 'Enter', 'Enter', 'Enter', 'Enter');
    walk.press('Down', 'Enter', '"Weekly."', 'Enter', 'Esc', 'End', 'Enter');
    expect(walk.screen()).toContain('You began an answer here.');
    expect(walk.disk.text()).toBe(maritania);
  });
});

describe('what an answer would move', () => {
  test('is shown for the answer pointed at, before it is given', async () => {
    const walk = await visitor();
    walk.press('Home', 'Enter', 'Enter', 'End', 'Enter');
    await walk.sees('Would move 1 score and 1 item:');
    expect(walk.screen()).toContain('Harbour Declaration on Work Abroad 50 (30–70) → 38 (30–50); 1 item');
    walk.press('Down', 'Down', 'Down');
    expect(walk.screen()).not.toContain('38 (30–50)');
    expect(walk.screen()).toContain('working out …');
    await walk.sees('50 (30–70) → 63 (50–70); 1 item');
    expect(walk.screen()).not.toContain('38 (30–50)');
    walk.press('Down', 'Down');
    await walk.sees('Would move no score.');
    walk.press('Enter', 'Enter', 'Enter');
    await walk.sees('  saved');
    expect(walk.screen()).not.toContain('Would move');
  });

  test('is shown for an answer that does not apply, and for taking one out', async () => {
    const walk = await visitor();
    walk.press('Home', 'Enter', 'Enter', 'End', 'Enter', 'End');
    await walk.sees('50 (30–70) → 50 (38–63); 1 item');
    const other = await visitor();
    other.press('Enter', 'Down', 'Down', 'Enter', 'Enter', 'Enter', 'Enter', 'End');
    await other.sees('Would move 2 scores and 2 items:');
  });

  test('is not worked out for the present answer', async () => {
    const walk = await visitor();
    walk.press('Enter', 'Down', 'Down', 'Enter', 'Enter', 'Enter', 'Enter');
    expect(walk.screen()).toContain('› (•) On paper');
    expect(walk.screen()).not.toContain('working out …');
  });

  test('is shown at the items too', async () => {
    const walk = await visitor(maritania, 40);
    walk.press('Home', 'Enter', 'Enter', 'End', 'Enter');
    await walk.sees('open: not met to met → not met');
  });

  test('of choices is that of those ticked', async () => {
    const walk = await visitor();
    walk.press('Enter', 'Down', 'Down', 'Enter', 'End', 'Up', 'Enter', 'Enter', 'Home', 'Down');
    expect(walk.screen()).not.toContain('Would move');
    walk.press('Space');
    await walk.sees('Would move 2 scores');
  });

  test('stays on view under a long question in a small window, with how much more there is', async () => {
    const walk = await visitor();
    walk.resize({ columns: 60, rows: 20 });
    walk.press('Enter', 'Down', 'Down', 'Enter', 'Enter', 'Enter', 'Enter', 'Home');
    await walk.sees('Would move 2 scores and 2 items:');
    expect(walk.screen()).toMatch(/▼ \d+ more lines/);
    expect(walk.screen()).not.toContain('Not known');
    walk.press('Down', 'Down', 'Down', 'Down', 'Down');
    expect(walk.screen()).toContain('› ( ) Not known');
  });
});
