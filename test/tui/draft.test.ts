import { describe, expect, test } from 'vitest';
import type { Said } from '../../src/profile/profile.ts';
import { answerFrom, draftOf, earlierReason, isChanged } from '../../src/tui/state/draft.ts';
import { startState } from '../../src/tui/state/state.ts';
import { fileOf, madeUpLibrary, maritania, visit } from './visit.ts';

const library = await madeUpLibrary();
const start = startState(library, fileOf(library, maritania), visit, null);
const [question, own] =
  [...start.profile.answers].find(([, answer]) => answer.kind === 'answer' && answer.because !== null) ?? [];
if (question === undefined || own?.kind !== 'answer') throw new Error('the made-up profile gives no reason');
const another: Said = { kind: 'unknown' };

test('an answer opened again and then changed does not keep the reason for the other one', () => {
  const opened = draftOf(start, question, own.said);
  expect(opened.because).toBe(own.because);
  const changed = draftOf({ ...start, draft: opened }, question, another);
  expect(changed).toMatchObject({ said: another, because: '' });
  expect(draftOf({ ...start, draft: changed }, question, own.said).because).toBe(own.because);
});

test('a reason that was written since stays when the answer changes', () => {
  const written = { ...draftOf(start, question, own.said), because: 'The ministry said so yesterday.' };
  expect(draftOf({ ...start, draft: written }, question, another).because).toBe('The ministry said so yesterday.');
});

describe('confidence and review', () => {
  const sure = maritania.replace('    by: labour\n', '    by: labour\n    confidence: high\n    review: agreed\n');
  const state = startState(library, fileOf(library, sure), visit, null);

  test('are those of the present answer while it is the same, and are not carried over to another', () => {
    const opened = draftOf(state, question, own.said);
    expect(opened).toMatchObject({ by: 'labour', confidence: 'high', review: 'agreed' });
    expect(draftOf(state, question, another)).toMatchObject({ by: null, confidence: null, review: null });
    expect(draftOf({ ...state, draft: opened }, question, another)).toMatchObject({
      by: null,
      confidence: null,
      review: null,
    });
  });

  test('that were chosen since stay when the answer changes', () => {
    const chosen = { ...draftOf(state, question, own.said), confidence: 'low' as const };
    expect(draftOf({ ...state, draft: chosen }, question, another)).toMatchObject({ confidence: 'low', review: null });
  });

  test('are a change of their own; the same answer as before is none', () => {
    const opened = draftOf(state, question, own.said);
    expect(isChanged({ ...state, draft: opened })).toBe(false);
    expect(isChanged({ ...state, draft: { ...opened, confidence: 'low' } })).toBe(true);
    expect(isChanged({ ...state, draft: { ...opened, review: null } })).toBe(true);
    expect(isChanged({ ...state, draft: { ...opened, by: 'justice' } })).toBe(true);
  });

  test('whoever answers in this visit is named with a new answer, and not put in the place of who gave the present one', () => {
    const byMinistry = { ...start, visit: { ...visit, by: 'justice' } };
    expect(draftOf(byMinistry, question, another).by).toBe('justice');
    expect(draftOf(byMinistry, question, own.said).by).toBe('labour');
    const opened = draftOf(byMinistry, 'cost', { kind: 'value', value: 6 });
    expect(isChanged({ ...byMinistry, draft: opened })).toBe(false);
  });
});

test('the earlier reason for deciding between ministries is that of one that says the same', () => {
  const deciding = (value: string): string | null =>
    earlierReason({ ...start, draft: draftOf(start, 'fees', { kind: 'value', value }) });
  expect(deciding('capped')).toBe('The law caps them.');
  expect(deciding('unregulated')).toBe('No court has ever looked at it.');
  expect(deciding('prohibited')).toBeNull();
});

test('deciding between ministries keeps all that they said', () => {
  const draft = { ...draftOf(start, 'fees', { kind: 'value', value: 'capped' }), decider: 'Steering committee' };
  const answer = answerFrom(draft, start.profile.answers.get('fees'), visit);
  expect(answer.decided).toMatchObject({
    by: 'Steering committee',
    from: [
      { by: 'labour', because: 'The law caps them.', on: '2025-05-20' },
      { by: 'justice', because: 'No court has ever looked at it.', on: '2025-05-28' },
    ],
  });
});
