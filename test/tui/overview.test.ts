import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/framework/library.ts';
import { isEnough } from '../../src/score/format-score.ts';
import { createPainter } from '../../src/tui/layout/picture.ts';
import { textOf } from '../../src/tui/layout/segment.ts';
import { shortened } from '../../src/tui/layout/shortened.ts';
import { entriesOf } from '../../src/tui/state/entries.ts';
import { highlightsOf } from '../../src/tui/state/highlights.ts';
import { reduce } from '../../src/tui/state/reduce.ts';
import { assessAll, type Results } from '../../src/tui/state/results.ts';
import { topOf } from '../../src/tui/state/stack.ts';
import { walkStart } from '../../src/tui/state/start.ts';
import type { WalkState } from '../../src/tui/state/state.ts';
import { fileOf, madeUpLibrary, maritania, openVisit, visit, words } from './visit.ts';

let library: Library;
let results: Results;

beforeAll(async () => {
  library = await madeUpLibrary();
  const { profile } = fileOf(library, maritania);
  if (profile === null) throw new Error('the profile made up for the tests cannot be read');
  results = await assessAll(library, profile);
});

const bare = maritania.replace(/answers:[\s\S]*$/, 'answers: {}\n');

function pointedAt(state: WalkState): unknown {
  const { screen, spot } = topOf(state);
  return entriesOf(state, screen)[spot.cursor];
}

describe('the walk opens pointing', () => {
  test.each([
    ['at the questions, where nothing is answered', bare, { kind: 'lists' }],
    [
      'at the questions, where all that is answered is that nothing is known',
      bare.replace('{}', '{ fees: { answer: unknown, because: Asked. } }'),
      { kind: 'lists' },
    ],
    ['at the first framework, where something is', maritania, { kind: 'framework', framework: 'harbour' }],
  ])('%s', (_, text, entry) => {
    expect(pointedAt(walkStart(library, fileOf(library, text), visit, null))).toEqual(entry);
  });
});

describe('the first screen', () => {
  test('leads to contested questions only where there are any', () => {
    const without = maritania.replace(/ {2}fees:[\s\S]*$/, '');
    const ways = (text: string): readonly string[] => {
      const state = walkStart(library, fileOf(library, text), visit, null);
      return entriesOf(state, { kind: 'overview' }).map((entry) => JSON.stringify(entry));
    };
    const contested = JSON.stringify({ kind: 'list', list: { kind: 'contested' } });
    expect(ways(maritania)).toContain(contested);
    expect(ways(without)).not.toContain(contested);
  });

  test('names the gaps that would raise a low end most, the largest gain first', () => {
    const { gaps } = highlightsOf(results);
    const all = results.frameworks.flatMap(({ gaps: found }) => found().map(({ gain }) => gain));
    const largest = [...all].sort((a, b) => b - a).slice(0, 5);
    expect(gaps.map(({ gain }) => gain.toFixed(6))).toEqual(largest.map((gain) => gain.toFixed(6)));
  });

  test('names no area of which too little is decided, none that is full, and the weakest first', () => {
    const { areas } = highlightsOf(results);
    expect(areas.map(({ area }) => area.area.id)).toEqual(['mixed', 'money']);
    expect(areas.every(({ area }) => isEnough(area.score, area.area.scoring))).toBe(true);
  });

  test('keeps pointing at the same entry while others come and go', async () => {
    let state = reduce(walkStart(library, fileOf(library, maritania), visit, null), {
      kind: 'assessed',
      results,
    }).state;
    const entries = entriesOf(state, { kind: 'overview' });
    const at = entries.findIndex(({ kind }) => kind === 'help');
    state = reduce(state, { kind: 'point', at }).state;
    const decided = maritania.replace(/ {2}fees:[\s\S]*$/, '  fees: capped\n');
    const { profile } = fileOf(library, decided);
    if (profile === null) throw new Error('the changed profile cannot be read');
    const next = await assessAll(library, profile);
    const read = reduce(state, { kind: 'read', file: fileOf(library, decided) }).state;
    expect(pointedAt(read)).toEqual({ kind: 'help' });
    expect(pointedAt(reduce(read, { kind: 'assessed', results: next }).state)).toEqual({ kind: 'help' });
  });

  test('takes the last change back, and brings it again', async () => {
    const walk = openVisit(library);
    await walk.ready();
    walk.press('Home', 'Enter', 'Enter', 'Enter', 'Enter', 'Enter', 'Enter', 'Esc', 'Esc', 'Esc');
    await walk.sees('  saved');
    walk.press('End', 'Up', 'Up', 'Up');
    expect(walk.screen()).toContain('› Take back: What may recruiters charge workers?');
    walk.press('Enter');
    await walk.sees('  saved');
    expect(walk.disk.text()).toBe(maritania);
    expect(walk.screen()).not.toContain('Take back:');
    expect(walk.screen()).toContain('Bring back: What may recruiters charge workers?');
    walk.press('q');
    await walk.left();
  });

  test('leads out of the walk', async () => {
    const walk = openVisit(library);
    await walk.ready();
    walk.press('End', 'Enter');
    expect((await walk.left()).onward).toBe('end');
    const other = openVisit(library);
    await other.ready();
    other.press('End', 'Up', 'Enter');
    expect((await other.left()).onward).toBe('start');
  });
});

describe('many frameworks', () => {
  const manyIn = (rows: number): string => {
    const [first] = library.frameworks;
    if (first === undefined) throw new Error('there is no framework');
    const names = ['Harbour', 'River', 'Mountain', 'Island', 'Desert', 'Forest', 'Valley', 'Coast', 'Plain'];
    const frameworks = names.map((name) => ({
      ...first,
      id: name.toLowerCase(),
      title: `International Declaration on the Rights of Those Who Work Abroad, as read in the ${name}`,
    }));
    const many: Library = { ...library, frameworks };
    const state = walkStart(many, fileOf(many, maritania), visit, null);
    const found = results.frameworks.slice(0, 1).flatMap((one) =>
      frameworks.map((framework) => ({
        ...one,
        assessment: { ...one.assessment, framework },
        score: { ...one.score, framework },
      })),
    );
    const { state: assessed } = reduce(state, { kind: 'assessed', results: { ...results, frameworks: found } });
    return createPainter(words)(assessed, { columns: 80, rows }).lines.map(textOf).join('\n');
  };

  test('stand on one line each where two have no room, so that all are seen at once and can be told apart', () => {
    const screen = manyIn(24);
    for (const name of ['Harbour', 'Mountain', 'Plain']) expect(screen).toMatch(new RegExp(`Intern.*….*${name} .*%`));
    expect(screen.match(/50 \(30–70\), 60% covered {2}†|50 \(30–70\), 60% covered †/g)).toHaveLength(9);
  });

  test('stand on two lines each where they have', () => {
    expect(manyIn(60)).toContain('60% covered   2 of 6 †');
  });
});

test.each([
  ['International Agenda, common understandings', 30, 'International A…understandings'],
  ['Short enough', 30, 'Short enough'],
  ['关于移民工人权利和义务的国际协定', 11, '关于移民工…'],
])('a title that is too long is cut in the middle, before a whole word: %s', (title, width, cut) => {
  expect(shortened(title, width)).toBe(cut);
});
