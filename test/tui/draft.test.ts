import { expect, test } from 'vitest';
import type { Said } from '../../src/profile/profile.ts';
import { draftOf } from '../../src/tui/state/draft.ts';
import { startState } from '../../src/tui/state/state.ts';
import { fileOf, madeUpLibrary, maritania, visit } from './visit.ts';

const library = await madeUpLibrary();
const start = startState(library, fileOf(library, maritania), visit);
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
