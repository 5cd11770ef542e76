import type { Profile } from '../../profile/profile.ts';
import type { Reduced } from './event.ts';
import { topOf, type WalkState } from './state.ts';

/** Answers that the screen on view supposes; `null` where it supposes none. */
export interface Supposition {
  /** Says which answers they are. */
  readonly key: string;
  readonly profile: Profile;
}

/** Has what the screen on view supposes worked out, where it is not yet under way. */
export function withSupposition({ state, effects }: Reduced<WalkState>): Reduced<WalkState> {
  const wanted = suppositionOn(state);
  if (wanted === null || wanted.key === state.supposing) return { state, effects };
  return {
    state: { ...state, supposing: wanted.key },
    effects: [...effects, { kind: 'suppose', key: wanted.key, profile: wanted.profile }],
  };
}

function suppositionOn(state: WalkState): Supposition | null {
  switch (topOf(state).screen.kind) {
    default:
      return null;
  }
}
