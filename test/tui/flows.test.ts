import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/framework/library.ts';
import { fromText } from '../../src/profile/profile-file.ts';
import { formatSummary, summaryOf } from '../../src/tui/summary.ts';
import { madeUpLibrary, maritania, openVisit, type Visitor, words } from './visit.ts';

let library: Library;

beforeAll(async () => {
  library = await madeUpLibrary();
});

async function visitor(text = maritania): Promise<Visitor> {
  const opened = openVisit(library, { text });
  await opened.ready();
  return opened;
}

/** Goes to the first question behind an item of the Harbour Declaration, by its place. */
async function atQuestionOf(item: number): Promise<Visitor> {
  const opened = await visitor();
  opened.press('Enter', 'Down', 'Down', 'Enter', ...Array.from({ length: item - 1 }, () => 'Down'), 'Enter', 'Enter');
  if (opened.screen().includes('The questions behind this item')) opened.press('Enter');
  expect(opened.screen()).toContain('Now: ');
  return opened;
}

/** The answer that the file on disk holds to a question. */
function onDisk({ disk }: Visitor, question: string): unknown {
  return fromText('maritania.yaml', disk.text(), library).profile?.answers.get(question);
}

describe('with arrows, Enter and Esc alone', () => {
  test('a choice is answered and saved', async () => {
    const walk = await atQuestionOf(3);
    walk.press('Down', 'Down', 'Down', 'Enter', 'Enter', 'Enter');
    await walk.sees('  saved');
    expect(onDisk(walk, 'seafarers')).toMatchObject({
      said: { kind: 'value', value: 'operating' },
      because: null,
      on: '2026-01-15',
    });
  });

  test('choices are ticked and saved', async () => {
    const walk = await atQuestionOf(5);
    walk.press('Up', 'Enter', 'Down', 'Enter', 'Enter', 'Enter');
    await walk.sees('  saved');
    expect(onDisk(walk, 'channels')).toMatchObject({ said: { value: ['banks', 'mobile'] } });
  });

  test('none of the choices is an answer too', async () => {
    const walk = await atQuestionOf(5);
    walk.press('Up', 'Up', 'Up', 'Enter', 'Down', 'Down', 'Down');
    expect(walk.screen()).toContain('Go on with: none of them');
    walk.press('Enter', 'Enter', 'Enter');
    await walk.sees('  saved');
    expect(onDisk(walk, 'channels')).toMatchObject({ said: { value: [] } });
  });

  test('the walk is left', async () => {
    const walk = await visitor();
    walk.press('Enter', 'Esc', 'Esc', 'Enter');
    expect((await walk.left()).unsaved).toEqual([]);
  });
});

describe('answering', () => {
  test('takes a number with a comma, and refuses what is none', async () => {
    const walk = await atQuestionOf(4);
    walk.press('Enter', 'Ctrl+U', '"six"', 'Enter');
    expect(walk.screen()).toContain('This is no number.');
    walk.press('Ctrl+U', '"4,5"', 'Enter', '"The central bank, July."', 'Enter', 'Enter');
    await walk.sees('  saved');
    expect(onDisk(walk, 'cost')).toMatchObject({ said: { value: 4.5 }, because: 'The central bank, July.' });
  });

  test('takes a date, and refuses a day that the calendar does not have', async () => {
    const walk = await atQuestionOf(2);
    walk.press('Right', 'Enter', '"2025-02-30"', 'Enter');
    expect(walk.screen()).toContain('Write the day as year, month and day');
    walk.press('Backspace', 'Backspace', '"28"', 'Enter', 'Enter', 'Enter');
    await walk.sees('  saved');
    expect(onDisk(walk, 'reviewed')).toMatchObject({ said: { value: '2025-02-28' } });
  });

  test('says that something is not known, or does not apply, with a reason', async () => {
    const walk = await atQuestionOf(3);
    walk.press('End', 'Enter', '"No ships."', 'Enter', 'Enter');
    await walk.sees('  saved');
    expect(onDisk(walk, 'seafarers')).toMatchObject({ said: { kind: 'not-applicable' }, because: 'No ships.' });
  });

  test('begins a new reason where the answer changes, and can take the earlier one over', async () => {
    const walk = await atQuestionOf(1);
    walk.press('Down', 'Enter');
    expect(walk.screen()).toContain('The earlier reason');
    walk.press('Up', 'Enter', 'Enter');
    await walk.sees('  saved');
    expect(onDisk(walk, 'orientation')).toMatchObject({
      said: { value: 'operating' },
      because: 'The act of 2019 asks for it; no course is held yet.',
      by: null,
    });
  });

  test('keeps who answered where only the reason changes, and keeps evidence', async () => {
    const walk = await atQuestionOf(1);
    walk.press('Enter', '" It was amended in 2024."', 'Enter', 'Enter');
    await walk.sees('  saved');
    expect(onDisk(walk, 'orientation')).toMatchObject({
      said: { value: 'adopted' },
      because: 'The act of 2019 asks for it; no course is held yet. It was amended in 2024.',
      by: 'labour',
      on: '2026-01-15',
      evidence: [{ title: 'Act on work abroad' }],
    });
  });

  test('takes evidence, field after field, and a piece of it away again', async () => {
    const walk = await atQuestionOf(1);
    walk.press('Enter', 'Enter', 'Up', 'Enter', '"Circular 7"', 'Enter', '"Ministry"', 'Enter', '"2025-03"', 'Enter');
    walk.press('"example.org"', 'Enter');
    expect(walk.screen()).toContain('Write the whole address');
    walk.press('Home', '"https://"', 'Enter', '"Two days."', 'Enter', 'Enter');
    walk.press('Up', 'Up', 'Up', 'Enter', 'End', 'Enter', 'Enter');
    await walk.sees('  saved');
    expect(onDisk(walk, 'orientation')).toMatchObject({
      evidence: [
        { title: 'Circular 7', publisher: 'Ministry', date: '2025-03', url: 'https://example.org', says: 'Two days.' },
      ],
    });
  });

  test('gives evidence without a title its address for one', async () => {
    const walk = await atQuestionOf(3);
    walk.press(
      'Enter',
      'Enter',
      'Up',
      'Enter',
      'Esc',
      'Down',
      'Down',
      'Down',
      'Enter',
      '"https://example.org/mlc"',
      'Esc',
      'Esc',
      'Enter',
    );
    await walk.sees('  saved');
    expect(onDisk(walk, 'seafarers')).toMatchObject({
      evidence: [{ title: 'https://example.org/mlc', url: 'https://example.org/mlc' }],
    });
  });

  test('of what ministries disagree on keeps what they said, and who decided', async () => {
    const walk = await atQuestionOf(2);
    walk.press('Down', 'Enter', '"The law is clear."', 'Enter');
    expect(walk.screen()).toContain('Decided by:  Statistics Office');
    walk.press('Up', 'Up', 'Enter', 'Ctrl+U', '"Steering committee"', 'Enter', 'Enter');
    await walk.sees('  saved');
    expect(onDisk(walk, 'fees')).toMatchObject({
      said: { value: 'capped' },
      because: 'The law is clear.',
      decided: { by: 'Steering committee', on: '2026-01-15', from: [{ by: 'labour' }, { by: 'justice' }] },
    });
  });

  test('shows who decided, and what the ministries had said', async () => {
    const decided = `  seafarers:
    answer: planned
    because: A bill is before parliament.
    confidence: low
    review: agreed
    decided: {by: Steering committee, on: 2025-06-01, from: [{answer: operating, by: labour, because: Ships are boarded.}]}
`;
    const walk = await visitor(maritania + decided);
    walk.press('Enter', 'Down', 'Down', 'Enter', 'Down', 'Down', 'Enter', 'Enter', 'End', 'End');
    const screen = walk.screen();
    expect(screen).toContain('Decided between several answers by Steering committee, 1 June 2025.');
    expect(screen).toContain('• Ministry of Labour: In practice');
    expect(screen).toContain('Ships are boarded.');
    expect(screen).toContain('Confidence: low. Review: agreed.');
  });

  test('leads from a question that is not asked to the one it depends on', async () => {
    const walk = await atQuestionOf(1);
    walk.press('Right');
    expect(walk.screen()).toContain('Not asked now');
    walk.press('Enter');
    expect(walk.screen()).toContain('(•) On paper');
  });

  test('shows the outcome that it moved, here and at the item', async () => {
    const walk = await atQuestionOf(3);
    walk.press('Down', 'Down', 'Down', 'Enter', 'Enter', 'Enter');
    await walk.sees('“Protect seafarers” was open and is met.');
    walk.press('Esc');
    expect(walk.screen()).toContain('√ met (was open)');
  });

  test('that is begun and not saved is asked about, and can be thrown away', async () => {
    const walk = await atQuestionOf(1);
    walk.press('Down', 'Enter', '"Weekly."', 'Enter', 'Esc', 'Esc');
    expect(walk.screen()).toContain('You began an answer');
    walk.press('Down', 'Down', 'Enter');
    expect(walk.screen()).toContain('The questions behind this item');
    expect(walk.disk.text()).toBe(maritania);
    walk.press('q');
    await walk.left();
  });

  test('that is begun is not left behind for the next question', async () => {
    const walk = await atQuestionOf(1);
    walk.press('Down', 'Enter', 'Enter', 'Esc', 'Right');
    expect(walk.screen()).toContain('You began an answer here.');
    expect(walk.screen()).toContain('Question 1 of 2');
  });

  test('that is begun is saved on leaving where that is wanted', async () => {
    const walk = await atQuestionOf(1);
    walk.press('Down', 'Enter', '"Weekly."', 'Ctrl+C', 'Enter');
    await walk.left();
    expect(onDisk(walk, 'orientation')).toMatchObject({ said: { value: 'operating' }, because: 'Weekly.' });
  });
});

describe('going through', () => {
  test('the gaps one after the other begins with the largest gain and stops at the last', async () => {
    const walk = await visitor();
    walk.press('Enter', 'Enter');
    expect(walk.screen()).toContain('Gap 1 of 3');
    walk.press('Right', 'Right');
    expect(walk.screen()).toContain('Gap 3 of 3');
    walk.press('n');
    expect(walk.screen()).toContain('This is the last one.');
    walk.press('p');
    expect(walk.screen()).toContain('Gap 2 of 3');
  });

  test('the gaps keeps its order while answers close them', async () => {
    const walk = await visitor();
    walk.press('Enter', 'Enter', 'Enter');
    const first = walk.screen();
    walk.press('Esc', 'Right');
    const second = walk.screen();
    walk.press('Left');
    expect(second).toContain('Gap 2 of 3');
    expect(first).not.toBe(second);
    expect(walk.screen()).toContain('Gap 1 of 3');
  });

  test('a list comes back to where the user went on to', async () => {
    const walk = await visitor();
    walk.press('Enter', 'Down', 'Down', 'Enter', 'Enter', 'Right', 'Right', 'Esc');
    expect(walk.screen()).toContain('› ? Protect seafarers');
  });

  test('a list shows only what its filter lets through', async () => {
    const walk = await visitor();
    walk.press('Enter', 'Down', 'Down', 'Enter', 'f', 'f');
    expect(walk.screen()).toContain('[open 2]');
    expect(walk.screen()).toContain('Recruit fairly †');
    expect(walk.screen()).not.toContain('Prepare those who leave');
  });

  test('no gaps says that none is certain', async () => {
    const walk = await visitor(maritania.replace('roles: [origin]', 'roles: [transit]'));
    walk.press('g');
    expect(walk.screen()).toContain('No gap is certain here.');
  });
});

describe('taking back', () => {
  test('restores file and outcome, and brings the answer again', async () => {
    const walk = await atQuestionOf(3);
    walk.press('Down', 'Down', 'Down', 'Enter', 'Enter', 'Enter');
    await walk.sees('is met.');
    await walk.sees('  saved');
    const after = walk.disk.text();
    walk.press('u');
    await walk.sees('  saved');
    await walk.sees('Now: not answered');
    expect(walk.disk.text()).toBe(maritania);
    walk.press('Ctrl+R');
    await walk.sees('  saved');
    expect(walk.disk.text()).toBe(after);
  });

  test('leaves nothing to bring again once another answer is given', async () => {
    const walk = await atQuestionOf(3);
    walk.press('Down', 'Down', 'Down', 'Enter', 'Enter', 'Enter', 'u', 'Up', 'Enter', 'Enter', 'Enter', 'Ctrl+R');
    expect(walk.screen()).toContain('There is nothing to bring back.');
    await walk.sees('  saved');
    expect(onDisk(walk, 'seafarers')).toMatchObject({ said: { value: 'adopted' } });
  });

  test('says when there is nothing left to take back', async () => {
    const walk = await visitor();
    walk.press('u');
    expect(walk.screen()).toContain('There is no answer of this visit left to take back.');
  });
});

describe('a save that fails', () => {
  test('keeps the answer, says why, and saves once it can', async () => {
    const walk = await atQuestionOf(3);
    walk.disk.fail(true);
    walk.press('Enter', 'Enter', 'Enter');
    await walk.sees('cannot be written');
    walk.press('Esc');
    expect(walk.screen()).toContain('NOT SAVED');
    expect(walk.screen()).toContain('Now: No');
    walk.disk.fail(false);
    walk.press('s');
    await walk.sees('  saved');
    expect(onDisk(walk, 'seafarers')).toMatchObject({ said: { value: 'none' } });
  });

  test('is asked about on leaving, and can be left so', async () => {
    const walk = await atQuestionOf(3);
    walk.disk.fail(true);
    walk.press('Enter', 'Enter', 'Enter');
    await walk.sees('cannot be written');
    walk.press('Esc', 'q');
    expect(walk.screen()).toContain('1 answer is not in the file yet.');
    walk.press('Down', 'Down', 'Enter');
    expect((await walk.left()).unsaved).toHaveLength(1);
    expect(walk.disk.text()).toBe(maritania);
  });

  test('because another program wrote reads the file and puts the answer on top of it', async () => {
    const walk = await atQuestionOf(3);
    walk.disk.overwrite(maritania.replace('answer: 6', 'answer: 5'));
    walk.press('Enter', 'Enter', 'Enter');
    await walk.sees('Read the file again');
    walk.press('Enter');
    await walk.sees('  saved');
    expect(onDisk(walk, 'seafarers')).toMatchObject({ said: { value: 'none' } });
    expect(onDisk(walk, 'cost')).toMatchObject({ said: { value: 5 } });
  });

  test.each([
    ['the file', [], 'monitored'],
    ['the user', ['Down'], 'operating'],
  ])('because both answered one question lets the user choose: %s', async (_, keys, value) => {
    const walk = await atQuestionOf(1);
    walk.disk.overwrite(maritania.replace('answer: adopted', 'answer: monitored'));
    walk.press('Down', 'Enter', 'Enter', 'Enter');
    await walk.sees('Read the file again');
    walk.press('Enter');
    await walk.sees('Keep what the file says');
    walk.press('q', 'Esc');
    expect(walk.screen()).toContain('Keep what the file says');
    walk.press(...keys, 'Enter');
    await walk.sees('  saved');
    expect(onDisk(walk, 'orientation')).toMatchObject({ said: { value } });
  });
});

describe('leaving', () => {
  test('waits for the last save', async () => {
    const walk = await atQuestionOf(3);
    walk.press('Enter', 'Enter', 'Enter', 'q');
    const { unsaved } = await walk.left();
    expect(unsaved).toEqual([]);
    expect(onDisk(walk, 'seafarers')).toMatchObject({ said: { value: 'none' } });
  });

  test('twice with Ctrl+C waits for nothing', async () => {
    const walk = await atQuestionOf(3);
    walk.press('Enter', 'Enter', 'Enter', 'Ctrl+C', 'Ctrl+C');
    expect((await walk.left()).unsaved).toHaveLength(1);
  });

  test('is no dead end where the file turns out to hold the answers already', async () => {
    const other = await atQuestionOf(3);
    other.press('Enter', 'Enter', 'Enter');
    await other.sees('  saved');
    const walk = await atQuestionOf(3);
    walk.disk.overwrite(other.disk.text());
    walk.press('Enter', 'Enter', 'Enter');
    await walk.sees('Read the file again');
    walk.press('Esc', 'r', 's', 'q');
    await walk.sees('The file was read again.');
    walk.press('q');
    expect((await walk.left()).unsaved).toEqual([]);
  });

  test('by a signal waits for the last save too', async () => {
    const walk = await atQuestionOf(3);
    walk.press('Enter', 'Enter', 'Enter');
    walk.stop();
    await walk.left();
    expect(onDisk(walk, 'seafarers')).toMatchObject({ said: { value: 'none' } });
  });

  test('sums up what the visit changed', async () => {
    const walk = await visitor();
    walk.press('Enter', 'Down', 'Down', 'Enter', 'Down', 'Down', 'Enter', 'Enter');
    walk.press('Down', 'Down', 'Down', 'Enter', 'Enter', 'Enter');
    await walk.sees('is met.');
    walk.press('q');
    const state = await walk.left();
    const before = fromText('maritania.yaml', maritania, library).profile;
    if (before === null) throw new Error('the profile made up for the tests cannot be read');
    const fresh = openVisit(library);
    await fresh.ready();
    fresh.press('q');
    const { results } = await fresh.left();
    expect(formatSummary(summaryOf(before, results, state), words)).toBe(
      [
        '1 answer changed.',
        'Saved in maritania.yaml.',
        'Harbour Declaration on Work Abroad',
        '  before: 50 (30–70), 60% covered',
        '  now:    63 (50–70), 80% covered',
      ].join('\n'),
    );
    expect(formatSummary(summaryOf(before, results, await fresh.left()), words)).toBe('No answer was changed.');
  });
});
