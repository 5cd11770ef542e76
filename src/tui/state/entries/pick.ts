import type { Confidence, Review } from '../../../profile/profile.ts';
import type { Entry } from '../entry.ts';
import { planStates } from '../plan.ts';
import type { Picked } from '../screen.ts';
import type { WalkState } from '../state.ts';

/** What can be chosen for a part of an answer or of the plan. */
export function pickEntries(state: WalkState, picked: Picked): readonly Entry[] {
  switch (picked.kind) {
    case 'owner':
      return [...ministriesOf(state), null].map(toPick).concat({ kind: 'pick-other' });
    case 'state':
      return planStates.map(toPick);
    case 'respondent':
      return [...ministriesOf(state).map(toPick), { kind: 'pick-other' }, toPick(null)];
    case 'confidence':
      return [...confidences, null].map(toPick);
    case 'review':
      return [...reviews, null].map(toPick);
  }
}

/** How sure somebody can be, and how far an answer can be reviewed, as they stand on the screen. */
const confidences: readonly Confidence[] = ['high', 'medium', 'low'];
const reviews: readonly Review[] = ['draft', 'agreed', 'contested'];

/** The confidence that a picked value names; `null` where it names none. */
export function confidenceOf(value: string | null): Confidence | null {
  return confidences.find((one) => one === value) ?? null;
}

/** The state of review that a picked value names; `null` where it names none. */
export function reviewOf(value: string | null): Review | null {
  return reviews.find((one) => one === value) ?? null;
}

/** The ministries that can be named, by id: those of the library, and those that only the profile names. */
export function ministriesOf({ library, profile }: WalkState): readonly string[] {
  return [...new Set([...library.ministries.map(({ id }) => id), ...Object.keys(profile.ministries)])];
}

function toPick(value: string | null): Entry {
  return { kind: 'pick', value };
}
