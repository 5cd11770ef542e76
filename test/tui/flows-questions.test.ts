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
    expect(walk.screen()).toContain('› √ Are seafarers covered');
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
    expect(walk.disk.text()).toBe(maritania);
    walk.press('"Steering committee"', 'Enter', 'Enter');
    await walk.sees('  saved');
    expect(onDisk(walk, 'fees')).toMatchObject({ decided: { by: 'Steering committee' } });
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
