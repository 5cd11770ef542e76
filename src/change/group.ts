import type { Area, Framework } from '../framework/framework.ts';
import { isEnough } from '../score/format-score.ts';
import type { Score } from '../score/score.ts';
import { flatAreas, scoreFramework } from '../score/score-framework.ts';
import type { AssessedProfile } from './assessed-profile.ts';
import { type Spread, spreadOf } from './spread.ts';

/** One area, or with `area: null` the whole framework: the country's own score and how the group's values lie. */
export interface AgainstGroup {
  readonly area: Area | null;
  readonly depth: number;
  /** `null` where only the group is looked at. */
  readonly own: Score | null;
  /** Over the profiles whose coverage is enough there; `null` where there are none. */
  readonly spread: Spread | null;
  /** How many profiles are left out because too little is decided, or nothing applies. */
  readonly leftOut: number;
}

/** One framework against a group. */
export interface FrameworkAgainstGroup {
  readonly framework: Framework;
  readonly rows: readonly AgainstGroup[];
}

/**
 * A country against the spread of a group, area by area. Nobody in the group is named or put in order. A profile enters an area where the framework calls
 * its coverage there enough: a value that rests on little says more about what is known than about the country.
 *
 * @param own the country; `null` to look at the group alone
 */
export function againstGroup(
  own: AssessedProfile | null,
  group: readonly AssessedProfile[],
  frameworks: readonly Framework[],
): readonly FrameworkAgainstGroup[] {
  return frameworks.map((framework, at) => {
    const mine = own === null ? null : scoresIn(own, at);
    const others = group.map((one) => scoresIn(one, at));
    const [first = []] = mine === null ? others : [mine];
    const rows = first.map(({ area, depth }, row): AgainstGroup => {
      const scores = others.flatMap((scored) => scored[row]?.score ?? []);
      const reading = area?.scoring ?? framework.scoring;
      const entering = scores.flatMap((score) =>
        score.value !== null && isEnough(score, reading) ? [score.value] : [],
      );
      return {
        area,
        depth,
        own: mine?.[row]?.score ?? null,
        spread: spreadOf(entering),
        leftOut: scores.length - entering.length,
      };
    });
    return { framework, rows };
  });
}

interface Row {
  readonly area: Area | null;
  readonly depth: number;
  readonly score: Score;
}

/** The framework's score, then those of its areas, outer ones first: the same rows for every profile. */
function scoresIn({ assessments }: AssessedProfile, at: number): readonly Row[] {
  const assessment = assessments[at];
  if (assessment === undefined) throw new Error('a profile was not assessed against every framework');
  const { score, areas } = scoreFramework(assessment);
  return [
    { area: null, depth: 0, score },
    ...flatAreas(areas).map(({ area, depth }): Row => ({ area: area.area, depth: depth + 1, score: area.score })),
  ];
}
