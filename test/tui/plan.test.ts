import { beforeAll, describe, expect, test } from 'vitest';
import type { Rule } from '../../src/framework/framework.ts';
import type { Library } from '../../src/framework/library.ts';
import { planScores } from '../../src/gap/plan-score.ts';
import type { PlanLine } from '../../src/profile/profile.ts';
import { fromText } from '../../src/profile/profile-file.ts';
import { formatScore } from '../../src/score/format-score.ts';
import { reduce } from '../../src/tui/state/reduce.ts';
import type { Screen } from '../../src/tui/state/screen.ts';
import { pushed } from '../../src/tui/state/stack.ts';
import { startState } from '../../src/tui/state/state.ts';
import { formatSummary, summaryOf } from '../../src/tui/summary.ts';
import { changedItems, planned, withTopics } from './planned.ts';
import { fileOf, madeUpLibrary, maritania, openVisit, type Visitor, visit, words } from './visit.ts';

let library: Library;

beforeAll(async () => {
  library = withTopics(await madeUpLibrary());
});

async function visitor(text = maritania): Promise<Visitor> {
  const walk = openVisit(library, { text });
  await walk.ready();
  return walk;
}

async function atGap(text = maritania): Promise<Visitor> {
  const walk = await visitor(text);
  walk.press('g');
  while (!walk.screen().includes('Prepare those who leave')) walk.press('Right');
  return walk;
}

async function atFirstAction(): Promise<Visitor> {
  const walk = await visitor(planned);
  walk.press('Up', 'Enter', 'Enter');
  expect(walk.screen()).toContain('What is done:  Write a curriculum with the schools');
  return walk;
}

function onDisk({ disk }: Visitor): readonly PlanLine[] {
  return fromText('maritania.yaml', disk.text(), library).profile?.plan ?? [];
}

const remedy: PlanLine = {
  gap: 'harbour/prepare',
  action: 'Write a curriculum, then train trainers.',
  owner: 'labour',
  due: null,
  state: 'to-do',
};

describe('an action for a gap, with arrows, Enter and Esc alone', () => {
  test('is suggested, confirmed, saved at once, given an owner, a day and a state, and all of it is taken back byte for byte', async () => {
    const walk = await atGap();
    walk.press('Down', 'Down', 'Enter');
    expect(walk.screen()).toContain('│ Write a curriculum, then train trainers.');
    expect(walk.disk.text()).toBe(maritania);
    walk.press('Enter');
    await walk.sees('  saved');
    expect(onDisk(walk)).toEqual([remedy]);
    walk.press('Home', 'Enter', '" First in the capital."', 'Enter');
    walk.press('Down', 'Enter', 'Down', 'Enter');
    walk.press('Down', 'Enter', '"2026-02-30"', 'Enter');
    expect(walk.screen()).toContain('Write the day as year, month and day');
    walk.press('Ctrl+U', '"2026-02-28"', 'Enter');
    walk.press('Down', 'Enter', 'Down', 'Enter');
    await walk.sees('  saved');
    expect(onDisk(walk)).toEqual([
      {
        ...remedy,
        action: 'Write a curriculum, then train trainers. First in the capital.',
        owner: 'justice',
        due: '2026-02-28',
        state: 'doing',
      },
    ]);
    walk.press('Down', 'Enter');
    expect(walk.screen()).toContain('In the plan, under way: Write a curriculum');
    walk.press('u', 'u', 'u', 'u', 'u');
    await walk.sees('  saved');
    expect(walk.disk.text()).toBe(maritania);
    expect(walk.screen()).toContain('Add to the action plan');
    walk.press('u');
    expect(walk.screen()).toContain('There is no answer of this visit left to take back.');
  });

  test('goes without an owner where nobody is named, or to whoever is written', async () => {
    const walk = await atFirstAction();
    walk.press('Down', 'Enter', 'End', 'Up', 'Enter');
    await walk.sees('  saved');
    expect(onDisk(walk)[0]).toMatchObject({ owner: null });
    walk.press('Enter', 'End', 'Enter', '"Ana Cruz"', 'Enter');
    await walk.sees('  saved');
    expect(onDisk(walk)[0]).toMatchObject({ owner: 'Ana Cruz' });
    expect(walk.disk.text()).toContain('due: 2026-12-31');
    walk.press('Enter');
    expect(walk.screen()).toContain('› (•) Another: Ana Cruz');
    walk.press('Enter');
    expect(walk.screen()).toContain('│ Ana Cruz');
  });

  test.each([
    ['2025-06-29', true],
    ['2025-06-30', false],
    ['2026-12-30', false],
  ])('takes the day %s; that it lies before the day of the profile is told: %s', async (day, isTold) => {
    const walk = await atFirstAction();
    walk.press('Down', 'Down', 'Enter', 'Ctrl+U', `"${day}"`, 'Enter');
    const told = walk.screen().replace(/\s+/g, ' ');
    expect(told.includes('June 2025 lies before the day of this profile, 30 June 2025')).toBe(isTold);
    expect(told.includes('The action is changed.')).toBe(true);
    await walk.sees('  saved');
    expect(onDisk(walk)[0]).toMatchObject({ due: day });
  });

  test('has its day taken out by an empty line', async () => {
    const walk = await atFirstAction();
    walk.press('Down', 'Down', 'Enter', 'Ctrl+U', 'Enter');
    await walk.sees('  saved');
    expect(walk.disk.text()).toBe(planned.replace('    due: 2026-12-31\n', ''));
  });

  test('opens an empty line for another name than that of a ministry, and keeps the ministry where none is written', async () => {
    const walk = await atFirstAction();
    walk.press('Down', 'Enter', 'End', 'Enter');
    expect(walk.screen()).not.toContain('labour');
    walk.press('Esc');
    expect(walk.screen()).toContain('Who does it:   Ministry of Labour');
    expect(walk.disk.text()).toBe(planned);
  });

  test('is not put in by going back from the suggestion, nor without words', async () => {
    const walk = await atGap();
    walk.press('Down', 'Down', 'Enter', 'Esc');
    expect(walk.screen()).toContain('Add to the action plan');
    walk.press('Enter', 'Ctrl+U', 'Enter');
    expect(walk.screen()).toContain('Write what is to be done, or go back with Esc.');
    walk.press('Esc', 'q');
    expect((await walk.left()).past).toEqual([]);
    expect(walk.disk.text()).toBe(maritania);
  });

  test('that was written is kept by going back, and by leaving', async () => {
    const walk = await atGap();
    walk.press('Down', 'Down', 'Enter', 'Ctrl+U', '"Hold a course"', 'Esc');
    expect(walk.screen()).toContain('What is done:  Hold a course');
    walk.press('Home', 'Enter', '" in May"', 'Ctrl+C');
    await walk.left();
    expect(onDisk(walk)).toEqual([{ ...remedy, action: 'Hold a course in May' }]);
  });

  test('gets another suggestion where the first is in the plan', async () => {
    const walk = await atGap();
    walk.press('Down', 'Down', 'Enter', 'Enter', 'Enter', 'Down', 'Enter');
    expect(walk.screen()).toContain('│ Prepare those who leave');
  });

  test('written from the steps that are tried goes to the ministry of the first one ticked', async () => {
    const walk = openVisit({
      ...library,
      questions: new Map(
        [...library.questions].map(([id, question]) => [
          id,
          id === 'orientation-complaints' ? { ...question, respondent: 'justice' } : question,
        ]),
      ),
    });
    await walk.ready();
    walk.press('g');
    while (!walk.screen().includes('Prepare those who leave')) walk.press('Right');
    walk.press('Down', 'Enter', 'Enter', 'Down', 'Down', 'Down', 'Enter', 'Enter');
    await walk.sees('  saved');
    expect(onDisk(walk)).toEqual([{ ...remedy, owner: 'justice' }]);
  });
});

test('a change of the plan alone is told when the walk is left', async () => {
  const walk = await atFirstAction();
  walk.press('End', 'Enter', 'q');
  const state = await walk.left();
  const { profile } = fileOf(library, planned);
  if (profile === null) throw new Error('the profile made up for the tests cannot be read');
  const summary = summaryOf(profile, state.results, state);
  expect(formatSummary(summary, words)).toBe('The action plan was changed.\nSaved in maritania.yaml.');
});

describe('the action plan', () => {
  test('shows the scores that it would bring, as the report of the plan has them', async () => {
    const { profile } = fileOf(library, planned);
    if (profile === null) throw new Error('the profile made up for the tests cannot be read');
    const { frameworks } = await planScores(profile, library, library.frameworks);
    const walk = await visitor(planned);
    walk.press('Up', 'Enter');
    for (const { framework, before, after } of frameworks) {
      await walk.sees(`would be  ${formatScore(after.score, framework.scoring, words)}`);
      expect(walk.screen()).toContain(`now       ${formatScore(before.score, framework.scoring, words)}`);
    }
    walk.press('End', 'Up', 'Up');
    expect(walk.screen()).toContain('Not in the scores: this item does not apply to this country.');
    expect(walk.screen()).toContain('Not in the scores: no framework here has an item “elsewhere/lost”.');
  });

  test('changes them when an action is dropped, and leaves all comments and our own keys in the file', async () => {
    const walk = await visitor(planned);
    walk.press('Up', 'Enter', 'Down', 'Enter', 'Down', 'Down', 'Down', 'Enter', 'End', 'Enter', 'Down', 'Enter');
    await walk.sees('  saved');
    await walk.sees('would be  67 (40–80)');
    expect(walk.disk.text()).toBe(
      planned.replace('owner: The committee, state: to-do', 'owner: The committee, state: dropped'),
    );
  });

  test('names an action that is done where the answers do not show it', async () => {
    const walk = await visitor(`${maritania}plan:\n  - { gap: harbour/prepare, action: Courses., state: done }\n`);
    walk.press('Up', 'Enter');
    await walk.sees('Done, but the answers do not say so yet.');
  });

  test('names an action that another one keeps from its end', async () => {
    const opposite: Rule = {
      kind: 'levels',
      levels: [
        { level: 'done', condition: { kind: 'test', question: 'fees', operator: 'is', operand: 'unregulated' } },
      ],
    };
    const withOpposite = changedItems(library, (item) => (item.id === 'arabic' ? { ...item, rule: opposite } : item));
    const text = maritania
      .replace(/ {2}fees:\n( {4}.*\n)+/, '  fees: capped\n')
      .concat('plan:\n')
      .concat('  - { gap: harbour/recruit-fairly, action: Forbid fees., state: to-do }\n')
      .concat('  - { gap: wide/arabic, action: Set them free., state: to-do }\n');
    const walk = openVisit(withOpposite, { text });
    await walk.ready();
    walk.press('Up', 'Enter');
    await walk.sees('would be  ');
    walk.press('End', 'End');
    expect(walk.screen()).toContain('Not reached: another action asks for another answer');
  });

  test('leads to the gaps of its actions, and through them', async () => {
    const walk = await atFirstAction();
    walk.press('Down', 'Down', 'Down', 'Down', 'Down', 'Enter');
    expect(walk.screen()).toContain('Item 1 of 5');
    walk.press('Right');
    expect(walk.screen()).toContain('Bring services near');
  });

  test('without actions leads to the gaps', async () => {
    const walk = await visitor();
    walk.press('Up', 'Enter', 'Enter');
    expect(walk.screen()).toContain('Gap 1 of 5, by topic');
  });
});

describe('a screen about an action', () => {
  test('goes when the action is taken back, and comes to no other action', async () => {
    const walk = await atGap(planned);
    walk.press('Down', 'Down', 'Down', 'Enter', 'Enter');
    expect(walk.screen()).toContain('Action');
    expect(walk.screen()).toContain('The action is in the plan.');
    walk.press('u');
    expect(walk.screen()).not.toContain('What is done:');
    expect(walk.screen()).toContain('Add another action to the plan');
  });

  test('stays with its action when one before it is taken out', async () => {
    const walk = await visitor(planned);
    walk.press('Up', 'Enter', 'Down', 'Enter', 'Down', 'Down', 'Down', 'Down', 'Down', 'Enter');
    expect(walk.screen()).toContain('Item 2 of 5');
    walk.press('Left', 'Down', 'Down', 'Enter', 'End', 'Enter', 'Esc');
    expect(walk.screen()).toContain('License a second kind of provider.');
    await walk.sees('  saved');
    expect(onDisk(walk)).toHaveLength(5);
  });

  test('goes with what asks for a part of it, where the file is read again without it', () => {
    const before = fileOf(library, planned);
    const after = fileOf(library, planned.replace(/ {2}- \{ gap: harbour\/near.*\n/, ''));
    const about = (line: number): readonly Screen[] => [
      { kind: 'plan' },
      { kind: 'plan-line', line },
      { kind: 'pick', picked: { kind: 'owner', line } },
      { kind: 'line', field: 'owner', line: { text: 'An', at: 2 }, fault: null },
      { kind: 'ask', asked: { kind: 'leave' } },
    ];
    const screensAfter = (line: number): readonly Screen[] => {
      const start = startState(library, before, visit, null);
      const state = about(line).reduce((one, screen) => pushed(one, screen), start);
      return reduce(state, { kind: 'read', file: after })
        .state.stack.slice(1)
        .map(({ screen }) => screen);
    };
    expect(screensAfter(1)).toEqual([about(1)[0], about(1)[4]]);
    expect(screensAfter(0)).toEqual(about(0));
    expect(screensAfter(2)).toEqual(about(1));
  });

  test('taken out by mistake comes back with everything in it', async () => {
    const walk = await atFirstAction();
    walk.press('End', 'Enter');
    await walk.sees('  saved');
    expect(walk.disk.text()).not.toContain('x-budget');
    walk.press('u');
    await walk.sees('  saved');
    expect(walk.disk.text()).toBe(planned);
  });
});

describe('another program that writes the plan meanwhile', () => {
  async function afterConflict(theirs: string): Promise<Visitor> {
    const walk = await atFirstAction();
    walk.disk.overwrite(theirs);
    walk.press('Down', 'Down', 'Down', 'Enter', 'Down', 'Enter');
    await walk.sees('Read the file again');
    walk.press('Enter');
    await walk.sees('  saved');
    return walk;
  }

  test('loses none of its lines, and none of those written here', async () => {
    const walk = await afterConflict(`${planned}  - { gap: harbour/cheap, action: Publish prices., state: to-do }\n`);
    const plan = onDisk(walk);
    expect(plan).toHaveLength(7);
    expect(plan.map(({ action }) => action)).toContain('Publish prices.');
    expect(plan.filter(({ gap }) => gap === 'harbour/prepare').map(({ state }) => state)).toEqual(['done']);
  });

  test('leaves taken out what it took out, and what was taken out here', async () => {
    const walk = await afterConflict(planned.replace(/ {2}- \{ gap: harbour\/near.*\n/, ''));
    expect(onDisk(walk).map(({ gap }) => gap)).not.toContain('harbour/near');
    expect(onDisk(walk)).toHaveLength(5);
  });

  test('keeps both wordings where both changed one action', async () => {
    const walk = await afterConflict(planned.replace('owner: labour\n', 'owner: justice\n'));
    const both = onDisk(walk).filter(({ gap }) => gap === 'harbour/prepare');
    expect(both.map(({ owner, state }) => `${owner} ${state}`).sort()).toEqual(['justice doing', 'labour done']);
  });

  test('that did not touch the plan leaves it in the order it has here', async () => {
    const walk = await afterConflict(planned.replace('answer: 6', 'answer: 5'));
    expect(walk.disk.text()).toBe(planned.replace('answer: 6', 'answer: 5').replace('state: doing', 'state: done'));
  });
});
