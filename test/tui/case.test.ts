import { beforeAll, describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { Library } from '../../src/framework/library.ts';
import { fromText } from '../../src/profile/profile-file.ts';
import { formatScore } from '../../src/score/format-score.ts';
import { scoreFramework } from '../../src/score/score-framework.ts';
import type { Wish } from '../../src/tui/state/event.ts';
import { reduce } from '../../src/tui/state/reduce.ts';
import type { Screen } from '../../src/tui/state/screen.ts';
import { topOf } from '../../src/tui/state/stack.ts';
import { walkStart } from '../../src/tui/state/start.ts';
import type { WalkState } from '../../src/tui/state/state.ts';
import type { Exercise } from '../../src/workshop/exercise.ts';
import { harbourCase, libraryOf, participants } from './harbour-case.ts';
import { fileOf, madeUpLibrary, maritania, openVisit, type Visitor, visit, words } from './visit.ts';

let all: Library;
let library: Library;
let exercise: Exercise;

beforeAll(async () => {
  all = await madeUpLibrary();
  exercise = harbourCase(all);
  library = libraryOf(exercise, all);
});

const view = { page: 10, furthest: 4 };
const open: Wish = { kind: 'open' };
const back: Wish = { kind: 'back' };
const point = (at: number): Wish => ({ kind: 'point', at });
const story: Wish = { kind: 'story' };
const hint: Wish = { kind: 'hint' };
const toQuestions: readonly Wish[] = [point(1), open];
const toOrientation: readonly Wish[] = [...toQuestions, open];

function reached(wishes: readonly Wish[], answers: readonly string[] = []): WalkState {
  const start = walkStart(library, fileOf(library, participants(exercise, answers)), visit, exercise);
  return wishes.reduce((state, wish) => reduce(state, wish).state, start);
}

function visited(answers: readonly string[] = [], size = { columns: 80, rows: 24 }): Visitor {
  return openVisit(library, { text: participants(exercise, answers), exercise, size });
}

describe('a wish in a workshop case', () => {
  test.each<[string, readonly Wish[], Screen['kind'], number]>([
    ['to open the first entry opens the story', [open], 'story', 0],
    ['to go back from the story', [open, back], 'overview', 0],
    ['to go on from the story closes it', [open, open], 'overview', 0],
    ['for the story leads there', [story], 'story', 0],
    ['for the story, on the story, leads back', [...toOrientation, story, story], 'question', 0],
    ['for the story leaves the question as it was', [...toOrientation, point(3), story, back], 'question', 3],
    ['to open the questions of the case', toQuestions, 'questions', 0],
    ['to open one of them', toOrientation, 'question', 0],
    ['for the next one', [...toOrientation, { kind: 'next' }, { kind: 'next' }], 'question', 0],
    ['to open the hint stays on the question, at the story', [...toOrientation, point(6), open], 'question', 6],
    ['to open the story from the question', [...toOrientation, point(7), open], 'story', 0],
    ['to open the marks asks first', [point(2), open], 'ask', 0],
    ['to show the marks', [point(2), open, open], 'marks', 0],
    ['to go on answering', [point(2), open, point(1), open], 'overview', 2],
    ['to go back from what is asked', [point(2), open, back], 'overview', 2],
    ['to open the marks again asks no more', [point(2), open, open, back, open], 'marks', 0],
    ['to open a mark', [point(2), open, open, open], 'mark', 0],
    [
      'to go from a mark to the next, and back to it in the list',
      [point(2), open, open, open, { kind: 'next' }, back],
      'marks',
      1,
    ],
    ['to go from a mark to its question', [point(2), open, open, open, open], 'question', 0],
    ['for a hint means nothing on a list', [...toQuestions, hint], 'questions', 0],
    [
      'for the story while an answer is written leaves it begun',
      [...toOrientation, open, open, story, back],
      'draft',
      6,
    ],
  ])('%s', (_, wishes, screen, cursor) => {
    const top = topOf(reached(wishes));
    expect([top.screen.kind, top.spot.cursor]).toEqual([screen, cursor]);
  });

  test('for a hint is heard once for each question, and is kept when one comes back', () => {
    const state = reached([...toOrientation, hint, hint, { kind: 'next' }, { kind: 'next' }, hint, back, back]);
    expect(state.hints).toEqual(['orientation', 'channels']);
    expect(reached([...toQuestions, point(1), open, hint]).hints).toEqual([]);
  });

  test('to read on finds the story where it was left', () => {
    const down: Wish = { kind: 'down', view };
    const state = reached([...toOrientation, story, down, down, back, story]);
    expect(topOf(state).spot.scroll).toBe(2);
    expect(topOf(reached([story, down, back, story, story, story])).spot.scroll).toBe(1);
  });

  test('to read on beside a question stays within the story', () => {
    const beside = { page: 10, furthest: 12 };
    const on: Wish = { kind: 'story-on', beside };
    const before: Wish = { kind: 'story-back', beside };
    expect(reached([...toOrientation, on]).reading.beside).toBe(5);
    expect(reached([...toOrientation, on, on, on, on]).reading.beside).toBe(12);
    expect(reached([...toOrientation, on, before, before]).reading.beside).toBe(0);
    expect(reached([...toOrientation, on, { kind: 'next' }]).reading.beside).toBe(5);
  });
});

describe('the walk on a profile', () => {
  test('of no case has nothing of a case, whatever is pressed', async () => {
    const walk = openVisit(all);
    await walk.ready();
    const before = walk.screen();
    walk.press('t');
    expect(walk.screen()).toBe(before);
    walk.press('?');
    expect(walk.screen()).not.toMatch(/story|hint/);
  });

  test('of a case that is not there is an ordinary walk, and says so', async () => {
    const walk = openVisit(all, { text: participants({ ...exercise, id: 'gone' }) });
    expect(walk.screen()).toContain('the workshop case “gone”');
    expect(walk.screen()).not.toContain(words.walk.case.ways.story);
  });

  test('that is not begun points at the story, and one that is begun at the questions', () => {
    expect(topOf(reached([])).spot.cursor).toBe(0);
    expect(topOf(reached([], ['cost: 6'])).spot.cursor).toBe(1);
    expect(topOf(reached([], ['seafarers: unknown'])).spot.cursor).toBe(1);
  });

  test('counts “not known” as an answer, and a contested one as none', async () => {
    const contested = 'cost: {contested: [{answer: 6, because: So.}, {answer: 7, because: So.}]}';
    const walk = visited(['seafarers: unknown', contested]);
    await walk.ready();
    expect(walk.screen()).toContain('(1 of 4 answered)');
  });

  test('lists as open only what the case asks', async () => {
    const walk = visited();
    await walk.ready();
    expect(walk.screen()).toMatch(/Central bank \(2\)/i);
    expect(walk.screen()).not.toMatch(/Justice/i);
  });
});

describe('the story', () => {
  test('is told whole, with where it is set and that it is made up, and nothing of the key', async () => {
    const walk = visited([], { columns: 80, rows: 60 });
    walk.press('t');
    const shown = walk.screen().replace(/\s+/g, ' ');
    for (const { title, text } of exercise.story) {
      expect(shown).toContain(title);
      expect(shown).toContain(text.replace(/\s+/g, ' '));
    }
    expect(shown).toContain(exercise.setting);
    expect(shown).toContain(words.exercise.fictional);
    for (const lesson of [...exercise.learning, ...exercise.discuss]) expect(shown).not.toContain(lesson);
  });

  test.each([
    [119, false],
    [120, true],
  ])('in a window of %i columns stands beside the question: %s', async (columns, beside) => {
    const walk = visited([], { columns, rows: 40 });
    await walk.ready();
    walk.press('Down', 'Enter', 'Enter');
    expect(walk.screen().includes('Maritania lives from those who left.')).toBe(beside);
    expect(walk.screen()).toContain('Do workers leaving for jobs abroad receive');
  });

  test('beside the question says how much of it stands above and below, apart from the question itself', async () => {
    const walk = visited([], { columns: 120, rows: 20 });
    await walk.ready();
    walk.press('Down', 'Enter', 'Enter');
    const ruled = (): readonly string[] =>
      walk
        .screen()
        .split('\n')
        .filter((line) => line.startsWith('──'));
    expect(ruled().at(-1)).toMatch(/▼ \d+ more lines ─+ ▼ \d+ more lines ──$/);
    expect(ruled()[0]).not.toContain('▲');
    for (let page = 0; page < 9; page += 1) walk.press('o');
    expect(ruled().at(-1)).toMatch(/▼ \d+ more lines ──+$/);
    expect(ruled().at(-1)?.match(/▼/g)).toHaveLength(1);
    expect(ruled()[0]).toMatch(/▲ \d+ more lines ──$/);
  });

  test('beside the question stays while the reason is written, and on the next question', async () => {
    const walk = visited([], { columns: 120, rows: 24 });
    await walk.ready();
    walk.press('Down', 'Enter', 'Enter', 'o');
    const column = (): string =>
      walk
        .screen()
        .split('\n')
        .map((line) => line.split(' │ ')[1] ?? '')
        .join('\n')
        .trim();
    const read = column();
    expect(read).not.toContain('The island');
    walk.press('Enter', '"So it is."');
    expect(column()).toContain(read.split('\n').slice(0, 5).join('\n'));
    walk.press('Enter', 'i');
    expect(column()).toContain('The island');
  });
});

describe('a hint', () => {
  test('is on view from when it is asked for, and never says the answer', async () => {
    const walk = visited();
    await walk.ready();
    walk.press('Down', 'Enter', 'Enter');
    expect(walk.screen()).not.toContain('blue hall');
    walk.press('h');
    expect(walk.screen()).toContain('Ask who has stood in the blue hall.');
    walk.press('End');
    expect(walk.screen()).toContain('Ask who has stood in the blue hall.');
    walk.press('Esc', 'Enter');
    expect(walk.screen()).toContain('Ask who has stood in the blue hall.');
    expect(walk.screen()).not.toContain('no course is held');
  });
});

describe('the marks', () => {
  const answers = ['orientation: operating', 'cost: 6', 'seafarers: none'];

  async function marked(given: readonly string[]): Promise<Visitor> {
    const walk = visited(given, { columns: 100, rows: 60 });
    await walk.ready();
    walk.press('Home', 'Down', 'Down', 'Enter', 'Enter');
    await walk.ready();
    return walk;
  }

  test('are shown only after it was said that they hold the answers', async () => {
    const walk = visited(answers);
    await walk.ready();
    walk.press('Home', 'Down', 'Down', 'Enter');
    expect(walk.screen()).toContain('This shows the answers of the case.');
    expect(walk.screen()).not.toContain('otherwise');
  });

  test('count, and put first what is not right, else in the order of the key', async () => {
    const walk = await marked(answers);
    const shown = walk.screen().replace(/\s+/g, ' ');
    expect(shown).toContain('1 of 4 right, 1 otherwise, 1 left open, 1 answered though the case leaves it open');
    const places = ['receive orientation', 'formal channels', 'seafarers covered', 'cost on average'].map((ask) =>
      shown.indexOf(ask),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });

  test('find nothing right where nothing was answered, also where the case leaves it open', async () => {
    const walk = await marked([]);
    expect(walk.screen()).toContain('Against the case: 0 of 4 right, 4 left open.');
  });

  test('show the scores that the answers, and those of the case, come to when they are written down as profiles', async () => {
    const walk = await marked(answers);
    const written = [answers, ['orientation: adopted', 'cost: 6', 'channels: {answer: [banks, post]}']];
    for (const lines of written) {
      const { profile } = fromText('written.yaml', participants(exercise, lines), all);
      const [framework] = library.frameworks;
      if (profile === null || framework === undefined) throw new Error('nothing to score');
      const { score } = scoreFramework(await assess(framework, profile, all.questions));
      expect(walk.screen()).toContain(formatScore(score, framework.scoring, words));
    }
  });

  test('open to what was said, what the case says, why, where, and what its answer would move', async () => {
    const walk = await marked(answers);
    walk.press('Enter');
    await walk.ready();
    const shown = walk.screen().replace(/\s+/g, ' ');
    expect(shown).toContain('Said: In practice (otherwise)');
    expect(shown).toContain('The case says: On paper');
    expect(shown).toContain('The act asks for it and no course is held');
    expect(shown).toContain('A law without practice');
    expect(shown).toContain('The hall for it was painted blue.');
    expect(shown).not.toContain('The harbour office');
    expect(shown).toMatch(/With the answer of the case Would move 1 score/);
  });

  test('say of an answer that is right that it is, and of no move', async () => {
    const walk = await marked(answers);
    walk.press('End', 'Enter');
    await walk.ready();
    expect(walk.screen()).toContain('Said: 6 per cent (right)');
    expect(walk.screen()).not.toContain('With the answer of the case');
  });

  test('follow an answer that is mended', async () => {
    const walk = await marked(answers);
    walk.press('Enter', 'Enter', 'Home', 'Down', 'Down', 'Enter', '"The hall is empty."', 'Enter', 'Enter');
    await walk.sees(' saved');
    walk.press('Esc', 'Esc');
    await walk.ready();
    expect(walk.screen()).toContain('2 of 4 right, 1 left open');
  });

  test('end with what the case is there to show and what to discuss', async () => {
    const byTheCase = ['orientation: adopted', 'cost: 6', 'channels: {answer: [banks, post]}', 'seafarers: unknown'];
    const walk = await marked(byTheCase);
    expect(walk.screen()).toContain(words.walk.case.marks.allRight);
    for (const text of [...exercise.learning, ...exercise.discuss]) expect(walk.screen()).toContain(text);
  });
});

test('the text of the profile is kept as it was, but for the answer', async () => {
  const walk = visited();
  await walk.ready();
  walk.press('Down', 'Enter', 'Enter', 'Down', 'Down', 'Enter', '"The hall is empty."', 'Enter', 'Enter');
  await walk.sees(' saved');
  expect(walk.disk.text().replace(/answers:[\s\S]*$/, '')).toBe(participants(exercise).replace('answers: {}\n', ''));
  expect(maritania).not.toContain('exercise:');
});
