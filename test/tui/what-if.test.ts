import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/framework/library.ts';
import { whatIf } from '../../src/gap/what-if.ts';
import { formatScore } from '../../src/score/format-score.ts';
import { fileOf, madeUpLibrary, maritania, openVisit, type Visitor, words } from './visit.ts';

let library: Library;

beforeAll(async () => {
  library = await madeUpLibrary();
});

/** Opens a gap of the Harbour Declaration by its title. */
async function atGap(title: string, text = maritania): Promise<Visitor> {
  const walk = openVisit(library, { text });
  await walk.ready();
  walk.press('g');
  while (!walk.screen().includes(title)) walk.press('Right');
  return walk;
}

async function atSteps(): Promise<Visitor> {
  const walk = await atGap('Prepare those who leave');
  walk.press('Down', 'Enter');
  return walk;
}

describe('trying what steps would bring', () => {
  test('shows the scores that another assessment of those answers gives', async () => {
    const { profile } = fileOf(library, maritania);
    if (profile === null) throw new Error('the profile made up for the tests cannot be read');
    const answers = new Map([
      ['orientation', 'operating'],
      ['orientation-complaints', 'yes'],
    ]);
    const [harbour, wide] = await whatIf(profile, answers, library);
    const walk = await atSteps();
    if (harbour === undefined || wide === undefined) throw new Error('there are two frameworks');
    await walk.sees(`would be  ${formatScore(harbour.after.score, harbour.framework.scoring, words)}`);
    expect(walk.screen()).toContain(`now       ${formatScore(harbour.before.score, harbour.framework.scoring, words)}`);
    walk.press('End', 'End');
    expect(walk.screen()).toContain(`would be  ${formatScore(wide.after.score, wide.framework.scoring, words)}`);
    expect(walk.screen()).toContain(`${harbour.moved.length + wide.moved.length} items would come out otherwise`);
    expect(walk.screen()).toContain('½ partly met → √ met');
  });

  test('follows the ticks, with Space or Enter', async () => {
    const walk = await atSteps();
    await walk.sees('would be  67 (40–80)');
    walk.press('Space');
    expect(walk.screen()).toContain('› [ ] Do workers');
    await walk.sees('No item would come out otherwise.');
    walk.press('Enter', 'Down', 'Space');
    expect(walk.screen()).toContain('› [ ] Does the orientation');
    expect(walk.screen()).toContain('Tick all');
    walk.press('Down', 'Enter');
    expect(walk.screen()).toContain('Tick none');
    walk.press('Enter');
    expect(walk.screen()).toContain('No step is ticked: this is how it stands today.');
    walk.press('Enter');
    await walk.sees('would be  67 (40–80)');
  });

  test('ticks nothing that may be out of view', async () => {
    const walk = await atSteps();
    await walk.sees('would be  67');
    walk.press('End', 'Up', 'Down', 'Down', 'Down', 'Down', 'Space', 'Enter');
    expect(walk.screen()).toContain('[x] Do workers');
    expect(walk.screen()).toContain('› Write an action for these steps into the plan');
  });

  test('writes nothing into the profile', async () => {
    const walk = await atSteps();
    await walk.sees('would be  67');
    walk.press('Space', 'Esc', 'Esc');
    walk.press('q');
    expect((await walk.left()).past).toEqual([]);
    expect(walk.disk.text()).toBe(maritania);
  });

  test('an answer taken back under it is taken in', async () => {
    const walk = await atGap('Prepare those who leave');
    walk.press('Enter', 'Enter', 'Up', 'Enter', 'Enter', 'Enter', 'Esc', 'Esc', 'Down', 'Enter');
    await walk.sees('Rise from “Planned”');
    walk.press('u');
    await walk.sees('Rise from “On paper”');
    await walk.sees('would be  67 (40–80)');
  });
});

describe('an item', () => {
  test('where no step leads on offers none to try, and where nothing is a gap no action', async () => {
    const walk = openVisit(library);
    await walk.ready();
    walk.press('Enter', 'Down', 'Down', 'Enter', 'End', 'Enter');
    expect(walk.screen()).toContain('Let workers change their employer');
    expect(walk.screen()).not.toContain('Try what the steps would bring');
    expect(walk.screen()).not.toContain('Add to the action plan');
    expect(walk.screen()).not.toContain('Order of the gaps');
  });

  test('leads to the other items that its answers feed, through all of them', async () => {
    const walk = await atGap('Prepare those who leave');
    walk.press('End', 'Up', 'Enter');
    expect(walk.screen()).toContain('The answers behind “Prepare those who leave” also feed:');
    walk.press('Enter');
    expect(walk.screen()).toContain('Item 1 of 1');
    expect(walk.screen()).toContain('为即将出国工作的人');
  });

  test('is read on from its last entry, and Enter brings the entries back', async () => {
    const walk = await atGap('Prepare those who leave');
    walk.press('End', 'Down', 'Down', 'PageDown');
    expect(walk.screen()).not.toContain('Answer its 2 questions');
    walk.press('Enter');
    expect(walk.screen()).toContain('Answer its 2 questions');
    expect(walk.screen()).toContain('› Order of the gaps');
  });
});

test('the gaps are gone through by the fewest steps, from the item on view', async () => {
  const walk = await atGap('Prepare those who leave');
  expect(walk.screen()).toContain('largest gain first');
  walk.press('End', 'Enter');
  expect(walk.screen()).toContain('› (•) Largest gain first');
  walk.press('Down', 'Down', 'Enter');
  expect(walk.screen()).toContain('Gap 3 of 3, fewest steps first');
  expect(walk.screen()).toContain('Prepare those who leave');
  walk.press('Left');
  expect(walk.screen()).toContain('Gap 2 of 3, fewest steps first');
});
