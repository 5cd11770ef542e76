import { emptyEvidence, withoutSource } from '../draft.ts';
import type { DraftEntry } from '../entry.ts';
import { type Reduced, still } from '../event.ts';
import { leftSource, savedDraft } from '../finish.ts';
import { openPick } from '../picks.ts';
import { popped, pushed, topOf } from '../stack.ts';
import type { WalkState } from '../state.ts';
import { atSave, openLine } from '../write.ts';

/** Opens a part of the answer that was begun, or saves it. */
export function chooseOnDraft(state: WalkState, entry: DraftEntry): Reduced<WalkState> {
  const { draft } = state;
  const { screen } = topOf(state);
  if (draft === null) return still(state);
  switch (entry.kind) {
    case 'draft-answer':
      return still(popped(state));
    case 'draft-reason':
      return still(openLine(state, 'reason', draft.because));
    case 'draft-decider':
      return still(openLine(state, 'decider', draft.decider));
    case 'draft-respondent':
    case 'draft-confidence':
    case 'draft-review':
      return still(openPick(state, { kind: pickedBy[entry.kind] }));
    case 'draft-source':
      return still(pushed(state, { kind: 'source', index: entry.index }));
    case 'draft-add': {
      const withOne = { ...state, draft: { ...draft, evidence: [...draft.evidence, emptyEvidence] } };
      return still(openLine(pushed(withOne, { kind: 'source', index: draft.evidence.length }), 'title', ''));
    }
    case 'draft-save':
      return savedDraft(state);
    case 'field':
      if (screen.kind !== 'source') return still(state);
      return still(openLine(state, entry.field, draft.evidence[screen.index]?.[entry.field] ?? ''));
    case 'keep-source':
      return still(leftSource(state));
    case 'remove-source':
      if (screen.kind !== 'source') return still(state);
      return still(atSave(popped({ ...state, draft: withoutSource(draft, screen.index) })));
  }
}

const pickedBy = {
  'draft-respondent': 'respondent',
  'draft-confidence': 'confidence',
  'draft-review': 'review',
} as const;
