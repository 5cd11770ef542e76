import type { Value } from '../../../framework/answer-set.ts';
import { questionIn } from '../../../framework/library.ts';
import type { Question } from '../../../framework/question.ts';
import type { Entry } from '../entry.ts';
import { effectiveOf, isSkipped } from '../present.ts';
import type { WalkState } from '../state.ts';
import { caseHelp } from './case.ts';

/** What a question can be answered with, below the question it depends on where that keeps it from being asked. */
export function questionEntries(state: WalkState, id: string): readonly Entry[] {
  const question: Question = questionIn(state.library, id);
  const { answers, follows } = question;
  const parent: readonly Entry[] =
    follows !== null && isSkipped(effectiveOf(state, question.id))
      ? [{ kind: 'question', question: follows.test.question, follows: true }]
      : [];
  const values: readonly Entry[] =
    answers.kind === 'choice'
      ? answers.allowed.map(({ id }) => ({ kind: 'option', said: { kind: 'value', value: id } }))
      : answers.kind === 'choices'
        ? [...answers.allowed.map(({ id }): Entry => ({ kind: 'toggle', id })), { kind: 'done' }]
        : [{ kind: 'type-value' }];
  return [
    ...parent,
    ...values,
    { kind: 'option', said: { kind: 'unknown' } },
    ...(question.notApplicable === null ? [] : [{ kind: 'option', said: { kind: 'not-applicable' } } as const]),
    ...(state.profile.answers.has(question.id) ? [{ kind: 'take-out' } as const] : []),
    ...caseHelp(state, id),
  ];
}

/** The list of choices that a question of choices has now: what is begun, else what is answered, else none. */
export function chosen(state: WalkState, question: string): readonly string[] {
  const own = state.profile.answers.get(question);
  const said = draftOf(state, question)?.said ?? (own?.kind === 'answer' ? own.said : null);
  return said?.kind === 'value' && isList(said.value) ? said.value : [];
}

function isList(value: Value): value is readonly string[] {
  return typeof value === 'object';
}

function draftOf(state: WalkState, question: string): WalkState['draft'] {
  return state.draft?.question === question ? state.draft : null;
}
