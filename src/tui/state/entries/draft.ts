import type { Entry } from '../entry.ts';
import type { WalkState } from '../state.ts';

/** The parts of the answer that was begun. */
export function draftEntries(state: WalkState): readonly Entry[] {
  const { draft } = state;
  if (draft === null) return [];
  const contested = state.profile.answers.get(draft.question)?.kind === 'contested';
  return [
    { kind: 'draft-answer' },
    { kind: 'draft-reason' },
    ...(contested ? [{ kind: 'draft-decider' } as const] : []),
    ...draft.evidence.map((_, index): Entry => ({ kind: 'draft-source', index })),
    { kind: 'draft-add' },
    { kind: 'draft-save' },
  ];
}
