import { dissentOf } from '../draft.ts';
import type { Entry } from '../entry.ts';
import type { WalkState } from '../state.ts';

/** The parts of the answer that was begun. */
export function draftEntries(state: WalkState): readonly Entry[] {
  const { draft } = state;
  if (draft === null) return [];
  const decides = dissentOf(state.profile.answers.get(draft.question), draft.said).length > 0;
  return [
    { kind: 'draft-answer' },
    { kind: 'draft-reason' },
    { kind: 'draft-respondent' },
    { kind: 'draft-confidence' },
    { kind: 'draft-review' },
    ...(decides ? [{ kind: 'draft-decider' } as const] : []),
    ...draft.evidence.map((_, index): Entry => ({ kind: 'draft-source', index })),
    { kind: 'draft-add' },
    { kind: 'draft-save' },
  ];
}
