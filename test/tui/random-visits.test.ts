import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/framework/library.ts';
import { error } from '../../src/problem/problem.ts';
import type { Answer } from '../../src/profile/profile.ts';
import { fromText } from '../../src/profile/profile-file.ts';
import { createPainter, type Size } from '../../src/tui/layout/picture.ts';
import { lineWidth } from '../../src/tui/layout/segment.ts';
import { isChanged } from '../../src/tui/state/draft.ts';
import { entriesOf } from '../../src/tui/state/entries.ts';
import type { Effect, WalkEvent, Wish } from '../../src/tui/state/event.ts';
import { reduce } from '../../src/tui/state/reduce.ts';
import { assessAll, type Results } from '../../src/tui/state/results.ts';
import { topOf } from '../../src/tui/state/stack.ts';
import { walkStart } from '../../src/tui/state/start.ts';
import type { WalkState } from '../../src/tui/state/state.ts';
import type { Exercise } from '../../src/workshop/exercise.ts';
import { harbourCase } from './harbour-case.ts';
import { planned, withTopics } from './planned.ts';
import { fileOf, madeUpLibrary, openVisit, visit, words } from './visit.ts';

let library: Library;
let first: Results;

beforeAll(async () => {
  library = withTopics(await madeUpLibrary());
  const { profile } = fileOf(library, planned);
  if (profile === null) throw new Error('the profile made up for the tests cannot be read');
  first = await assessAll(library, profile);
});

const size: Size = { columns: 80, rows: 24 };
const view = { page: 17, furthest: 5, above: 3 };

/** Wishes as a user at random has them; opening is wished for most. */
const wishes: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Wish>({ kind: 'open' }) },
  { weight: 6, arbitrary: fc.constantFrom<Wish>({ kind: 'down', view }, { kind: 'up', view }, { kind: 'last', view }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Wish>({ kind: 'page-down', view }, { kind: 'page-up', view }, { kind: 'first', view }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Wish>({ kind: 'back' }, { kind: 'next' }, { kind: 'previous' }, { kind: 'toggle' }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Wish>(
      { kind: 'next-filter' },
      { kind: 'gaps' },
      { kind: 'search' },
      { kind: 'help' },
      { kind: 'earlier' },
      { kind: 'story' },
      { kind: 'hint' },
      { kind: 'story-on', beside: { page: 10, furthest: 7 } },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Wish>(
      { kind: 'undo' },
      { kind: 'redo' },
      { kind: 'leave' },
      { kind: 'insist' },
      { kind: 'save-again' },
      { kind: 'read-again' },
    ),
  },
  { weight: 1, arbitrary: fc.integer({ min: -2, max: 40 }).map((at): Wish => ({ kind: 'point', at })) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('5', '2025-01-31', 'https://example.org', 'In force.', '移民', ' ')
      .map((text): Wish => ({ kind: 'edit', edit: { kind: 'insert', text } })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Wish>(
      { kind: 'edit', edit: { kind: 'backspace' } },
      { kind: 'edit', edit: { kind: 'clear-before' } },
    ),
  },
);

function holds(state: WalkState): void {
  expect(state.stack[0].screen.kind).toBe('overview');
  for (const { screen, spot } of state.stack) {
    expect(spot.cursor).toBeGreaterThanOrEqual(0);
    expect(spot.cursor).toBeLessThanOrEqual(Math.max(0, entriesOf(state, screen).length - 1));
    if (spot.cursor > 0) expect(spot.scroll).toBeGreaterThanOrEqual(0);
    if (screen.kind === 'draft' || screen.kind === 'source') expect(state.draft).not.toBeNull();
    if (screen.kind === 'pick' && !('line' in screen.picked)) expect(state.draft).not.toBeNull();
    if (screen.kind === 'source') expect(state.draft?.evidence[screen.index]).toBeDefined();
    if (screen.kind === 'plan-line') expect(state.profile.plan[screen.line]).toBeDefined();
    if (screen.kind === 'pick' && 'line' in screen.picked) expect(state.profile.plan[screen.picked.line]).toBeDefined();
    if (screen.kind === 'item')
      expect(screen.queue.items).toContainEqual({ framework: screen.framework, item: screen.item });
    if (screen.kind === 'story' || screen.kind === 'marks' || screen.kind === 'mark')
      expect(state.exercise).not.toBeNull();
    if (screen.kind === 'marks') expect(state.marksShown).toBe(true);
    if (screen.kind === 'mark') expect(state.exercise?.key.has(screen.question)).toBe(true);
    if (screen.kind === 'line') expect(screen.line.at).toBeLessThanOrEqual(screen.line.text.length);
  }
  // An answer that was begun is never out of reach.
  const questions = state.stack.map(({ screen }) => (screen.kind === 'question' ? screen.question : ''));
  if (state.draft !== null) expect(questions).toContain(state.draft.question);
}

/** The state after wishes; saves and new assessments are put off, so that the reducer alone is on trial. Each state on the way is looked at. */
function stateAfter(
  some: readonly Wish[],
  look: (state: WalkState) => void = () => undefined,
  exercise: Exercise | null = null,
): WalkState {
  let state = reduce(walkStart(library, fileOf(library, planned), visit, exercise), {
    kind: 'assessed',
    results: first,
  }).state;
  for (const wish of some) {
    state = reduce(state, wish).state;
    look(state);
  }
  return state;
}

function answersOf(answers: ReadonlyMap<string, Answer>): unknown {
  return Object.fromEntries([...answers].sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('whatever a user does', () => {
  test.each([
    ['on a profile of its own', size, () => null],
    ['in a workshop case', size, harbourCase],
    ['in a workshop case with its story beside', { columns: 120, rows: 24 }, harbourCase],
  ])('%s, nothing breaks, no cursor leaves its list, and every picture fits', (_, size, exerciseFor) => {
    const exercise = exerciseFor(library);
    const painter = createPainter(words);
    const look = (state: WalkState): void => {
      holds(state);
      const { lines } = painter(state, size);
      expect(lines.length).toBeLessThan(size.rows);
      expect(Math.max(...lines.map(lineWidth))).toBeLessThanOrEqual(size.columns);
    };
    fc.assert(
      fc.property(fc.array(wishes, { maxLength: 60 }), (some) => void stateAfter(some, look, exercise)),
      { numRuns: 100 },
    );
  });

  test('taking everything back gives the first answers, and bringing all again the last', () => {
    fc.assert(
      fc.property(fc.array(wishes, { minLength: 20, maxLength: 80 }), (some) => {
        const end = stateAfter(some);
        let back = end;
        for (let left = end.past.length; left > 0; left -= 1) back = reduce(back, { kind: 'undo' }).state;
        expect(answersOf(back.profile.answers)).toEqual(answersOf(first.profile.answers));
        expect(back.profile.plan).toEqual(first.profile.plan);
        for (let left = end.past.length; left > 0; left -= 1) back = reduce(back, { kind: 'redo' }).state;
        expect(answersOf(back.profile.answers)).toEqual(answersOf(end.profile.answers));
        expect(back.profile.plan).toEqual(end.profile.plan);
      }),
      { numRuns: 150 },
    );
  });

  test('every answer that changed is sent to be saved, once', () => {
    fc.assert(
      fc.property(fc.array(wishes, { minLength: 20, maxLength: 80 }), (some) => {
        let state = reduce(walkStart(library, fileOf(library, planned), visit, null), {
          kind: 'assessed',
          results: first,
        }).state;
        const sent = new Map(state.profile.answers);
        let sentPlan = state.profile.plan;
        const isSave = (effect: Effect): effect is Extract<Effect, { kind: 'save' }> => effect.kind === 'save';
        for (const wish of some) {
          const step = reduce(state, wish);
          for (const { change } of step.effects.filter(isSave)) {
            const { edit } = change;
            if (edit.kind === 'plan') sentPlan = edit.plan;
            else if (edit.answer === null) sent.delete(edit.question);
            else sent.set(edit.question, edit.answer);
          }
          state = step.state;
        }
        expect(answersOf(sent)).toEqual(answersOf(state.profile.answers));
        expect(sentPlan).toEqual(state.profile.plan);
      }),
      { numRuns: 150 },
    );
  });
});

/** To a question of the first list that is open, and to the first answer or what is pointed at. */
const toAnswer: fc.Arbitrary<readonly Wish[]> = fc
  .tuple(fc.nat(2), fc.nat(3))
  .map(([question, answer]) => [
    { kind: 'point', at: 0 },
    { kind: 'open' },
    { kind: 'point', at: 0 },
    { kind: 'open' },
    { kind: 'point', at: question },
    { kind: 'open' },
    { kind: 'point', at: answer },
    { kind: 'open' },
  ]);

/** Ways out, wished for often. */
const out = fc.constantFrom<Wish>({ kind: 'leave' }, { kind: 'back' });

/** What may come from the disk between two wishes. */
const fromDisk = fc.constantFrom('saved' as const, 'failed' as const);

describe('an answer that was begun', () => {
  test.each([
    ['on a profile of its own', () => null],
    ['in a workshop case', harbourCase],
  ])('%s goes only where it is saved, thrown away by choice, or Ctrl+C was pressed', (_, exerciseFor) => {
    const exercise = exerciseFor(library);
    const full = error('unwritable-file', { path: 'maritania.yaml', reason: 'ENOSPC' }, null);
    fc.assert(
      fc.property(
        toAnswer,
        fc.array(
          fc.oneof(
            { weight: 12, arbitrary: wishes },
            { weight: 4, arbitrary: out },
            { weight: 1, arbitrary: fromDisk },
          ),
          { maxLength: 60 },
        ),
        (opening, some) => {
          let state = reduce(walkStart(library, fileOf(library, planned), visit, exercise), {
            kind: 'assessed',
            results: first,
          }).state;
          for (const one of [...opening, ...some]) {
            const before = state;
            const [waiting] = before.unsaved;
            if (typeof one === 'string' && waiting === undefined) continue;
            // While the last save is awaited, no key but Ctrl+C is heard.
            if (typeof one !== 'string' && before.leaving && one.kind !== 'insist') continue;
            const event: WalkEvent =
              typeof one !== 'string'
                ? one
                : one === 'saved'
                  ? { kind: 'saved', change: waiting?.id ?? 0, file: before.file }
                  : { kind: 'save-failed', problem: full };
            const { state: after, effects } = reduce(before, event);
            state = after;
            const { draft } = before;
            if (draft === null || !isChanged(before)) continue;
            const isLeft = effects.some(({ kind }) => kind === 'leave');
            const isSaved = effects.some(
              (effect) =>
                effect.kind === 'save' &&
                effect.change.edit.kind === 'answer' &&
                effect.change.edit.question === draft.question,
            );
            const { screen, spot } = topOf(before);
            const chosen = entriesOf(before, screen)[spot.cursor];
            const isThrown = event.kind === 'open' && chosen?.kind === 'choice' && chosen.choice === 'drop-draft';
            if (event.kind === 'insist' || isThrown || isSaved) {
              if (isLeft) return;
              continue;
            }
            expect(isLeft, `left by ${event.kind}`).toBe(false);
            expect(after.draft?.question, `gone by ${event.kind}`).toBe(draft.question);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test('is never saved where it is not said who decided between ministries', () => {
    const nobody = planned.replace('prepared-by: [{ name: Ana, organisation: Statistics Office }]\n', '');
    const file = fileOf(library, nobody);
    const toFees = file.profile?.answers.get('fees');
    expect(toFees?.kind).toBe('contested');
    fc.assert(
      fc.property(fc.array(wishes, { maxLength: 40 }), fc.integer({ min: 0, max: 3 }), (some, at) => {
        let { state } = reduce(walkStart(library, file, visit, null), { kind: 'assessed', results: first });
        const opening: readonly Wish[] = [{ kind: 'point', at: 2 }, { kind: 'open' }, { kind: 'open' }];
        for (const wish of [...opening, { kind: 'point', at } as const, { kind: 'open' } as const, ...some]) {
          state = reduce(state, wish).state;
          const fees = state.profile.answers.get('fees');
          if (fees?.kind === 'answer') expect(fees.decided?.by).not.toBe('');
        }
      }),
      { numRuns: 200 },
    );
  });
});

const keys = fc.oneof(
  { weight: 6, arbitrary: fc.constant('Enter') },
  { weight: 6, arbitrary: fc.constantFrom('Down', 'Up', 'End', 'Right', 'Left') },
  { weight: 2, arbitrary: fc.constantFrom('Esc', 'Space', 'u', 'Ctrl+R', 'g', 's', 'r', '?', 'f', '/', 't', 'h') },
  { weight: 2, arbitrary: fc.constantFrom('"5"', '"In force."', '"2025-01-31"', 'Backspace', 'Ctrl+U') },
  { weight: 1, arbitrary: fc.constantFrom('disk fails', 'disk works') },
);

test('whatever a user does and whenever the disk fails, in the end the file holds the answers of the screen', async () => {
  const cases = fc.constantFrom(null, harbourCase(library));
  await fc.assert(
    fc.asyncProperty(fc.array(keys, { minLength: 20, maxLength: 70 }), cases, async (some, exercise) => {
      const walk = openVisit(library, { text: planned, exercise });
      await walk.ready();
      for (const key of some) {
        if (key.startsWith('disk')) walk.disk.fail(key === 'disk fails');
        else walk.press(key);
        if (key === 'Enter') await Promise.resolve();
      }
      walk.disk.fail(false);
      const state = await leftSaved(walk);
      const file = fromText('maritania.yaml', walk.disk.text(), library);
      expect(answersOf(file.profile?.answers ?? new Map())).toEqual(answersOf(state.profile.answers));
      expect(file.profile?.plan).toEqual(state.profile.plan);
      if (state.past.length === 0 && state.future.length === 0) expect(walk.disk.text()).toBe(planned);
    }),
    { numRuns: 60 },
  );
}, 120_000);

/** Leaves by the way of a user who wants everything saved: out of every screen, saying yes to every save. */
async function leftSaved(walk: ReturnType<typeof openVisit>): Promise<WalkState> {
  let over = false;
  const left = walk.left().then((state) => {
    over = true;
    return state;
  });
  for (let tries = 0; !over && tries < 40; tries += 1) {
    if (/Save the answer|Try to save again/.test(walk.screen())) walk.press('Home', 'Enter');
    else if (!walk.screen().includes('saving …')) walk.press('Ctrl+C');
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (!over) throw new Error(`there is no way out of this screen:\n${walk.screen()}`);
  return left;
}

test('the top of the stack is the screen on view', () => {
  const state = stateAfter([{ kind: 'open' }, { kind: 'help' }]);
  expect(topOf(state).screen).toEqual({ kind: 'help', about: 'framework' });
});
