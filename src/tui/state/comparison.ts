import { type Compared, changesBetween } from '../../change/changes.ts';
import type { Results } from './results.ts';
import type { WalkState } from './state.ts';

const last = new WeakMap<Results, { readonly now: Results; readonly compared: Compared }>();

/** What came out otherwise than in the earlier profile, by the last assessments; `null` until both are there. */
export function comparison({ earlier, results, library }: WalkState): Compared | null {
  if (earlier === null || results === null) return null;
  const before = last.get(earlier.results);
  if (before?.now === results) return before.compared;
  const compared = changesBetween(assessed(earlier.results), assessed(results), library);
  last.set(earlier.results, { now: results, compared });
  return compared;
}

function assessed({ profile, frameworks }: Results): Parameters<typeof changesBetween>[0] {
  return { profile, assessments: frameworks.map(({ assessment }) => assessment) };
}
