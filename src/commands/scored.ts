import type { Assessment } from '../assess/assess.ts';
import type { FrameworkScore } from '../score/score-framework.ts';
import type { OpenProfile } from './open-profiles.ts';
import type { CommonOptions } from './rim.ts';

/** The options of `score`. */
export interface ScoreOptions extends CommonOptions {
  readonly framework: readonly string[];
  readonly format: 'text' | 'json' | 'csv';
  readonly arithmetic: boolean;
  readonly lens?: 'roundtables';
}

/** A framework scored for a profile. */
export interface Scored {
  readonly opened: OpenProfile;
  readonly assessment: Assessment;
  readonly score: FrameworkScore;
}
