import { pickEntries } from './entries/pick.ts';
import type { Picked } from './screen.ts';
import { pushed } from './stack.ts';
import type { WalkState } from './state.ts';

/** Opens what can be chosen for a part of an answer or of the plan, pointing at what it is now. */
export function openPick(state: WalkState, picked: Picked): WalkState {
  const entries = pickEntries(state, picked);
  const now = pickedNow(state, picked);
  const at = entries.findIndex((entry) => entry.kind === 'pick' && entry.value === now);
  const other = entries.findIndex(({ kind }) => kind === 'pick-other');
  return pushed(state, { kind: 'pick', picked }, Math.max(0, at === -1 ? other : at));
}

/** What is chosen now; `null` where nothing is. A name that is not in the list is itself. */
export function pickedNow({ profile, draft }: WalkState, picked: Picked): string | null {
  switch (picked.kind) {
    case 'owner':
      return profile.plan[picked.line]?.owner ?? null;
    case 'state':
      return profile.plan[picked.line]?.state ?? null;
    case 'respondent':
      return draft?.by ?? null;
    case 'confidence':
      return draft?.confidence ?? null;
    case 'review':
      return draft?.review ?? null;
  }
}
