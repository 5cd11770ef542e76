import type { Finding } from '../../assess/finding.ts';
import { gainsOf } from '../../gap/gaps.ts';
import { isEnough } from '../../score/format-score.ts';
import { type AreaScore, flatAreas } from '../../score/score-framework.ts';
import type { Results } from './results.ts';

/** A gap worth naming first, with the points by which closing it raises the low end of its framework's score. */
export interface BigGap {
  readonly framework: string;
  readonly finding: Finding;
  readonly gain: number;
}

/** An area worth naming first. */
export interface WeakArea {
  readonly framework: string;
  readonly area: AreaScore;
}

/** What the first screen names of the results. */
export interface Highlights {
  /** The largest gain first. */
  readonly gaps: readonly BigGap[];
  /** The lowest value first. */
  readonly areas: readonly WeakArea[];
}

/** How many gaps and areas the first screen names. */
const most = 5;

const known = new WeakMap<Results, Highlights>();

/** The biggest gaps and the weakest areas of all frameworks; worked out once for the same results. */
export function highlightsOf(results: Results): Highlights {
  const before = known.get(results);
  if (before !== undefined) return before;
  const found: Highlights = { gaps: biggestGaps(results), areas: weakestAreas(results) };
  known.set(results, found);
  return found;
}

function biggestGaps({ frameworks }: Results): readonly BigGap[] {
  return frameworks
    .flatMap(({ assessment }) =>
      gainsOf(assessment).map(({ finding, gain }) => ({ framework: assessment.framework.id, finding, gain })),
    )
    .sort((a, b) => Math.round(b.gain * 1e9) - Math.round(a.gain * 1e9))
    .slice(0, most);
}

/** The areas below the top of which enough is decided for their value to say something; areas that only hold other areas are left out. */
function weakestAreas({ frameworks }: Results): readonly WeakArea[] {
  const weakness = ({ area }: WeakArea): number => area.score.value ?? Number.POSITIVE_INFINITY;
  return frameworks
    .flatMap(({ assessment, score }) =>
      flatAreas(score.areas).map(({ area }): WeakArea => ({ framework: assessment.framework.id, area })),
    )
    .filter(({ area }) => area.areas.length === 0 && isEnough(area.score, area.area.scoring))
    .filter((one) => weakness(one) < 100)
    .sort((a, b) => weakness(a) - weakness(b))
    .slice(0, most);
}
