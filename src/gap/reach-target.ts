import { effectiveAnswersOf } from '../assess/effective-answers.ts';
import type { Value } from '../framework/answer-set.ts';
import { questionsOfFramework, withParents } from '../framework/crosswalk.ts';
import type { Framework } from '../framework/framework.ts';
import type { Library } from '../framework/library.ts';
import type { Profile } from '../profile/profile.ts';
import { withoutNoise } from '../score/aggregate.ts';
import type { Change } from './least-change.ts';
import { type LowEnds, lowEndsOf } from './low-ends.ts';
import { type Step, stepsOf } from './steps.ts';
import { type Parts, partsOf } from './target-parts.ts';
import { type Best, type Frontier, greedily, thoroughly } from './target-search.ts';
import { type WhatIf, whatIf } from './what-if.ts';

/** How many sets of answers are tried for one part of a framework before the quick search is believed: where parts add up, and where they do not. */
const mostTried = { additive: 40_000, other: 4_000 };

/** The way to a target. */
export interface WayToTarget {
  /** `there` without any step; `does-not-apply` where nothing of the framework does. Out of reach, the steps are those to the most that can be reached. */
  readonly kind: 'there' | 'reachable' | 'out-of-reach' | 'does-not-apply';
  readonly target: number;
  /** Parents in `follows` first, then in the framework's order. */
  readonly steps: readonly Step[];
  /** True where it is proven that fewer questions do not reach the target or, out of reach, that no answers reach more. */
  readonly proven: boolean;
  /** What the steps do to the framework: its score before and after, and every item that moves. */
  readonly effect: WhatIf;
}

/**
 * The fewest answers to change for the low end of a framework's score to reach a target: whatever the answers still missing turn out to be, the score is then at least that.
 * Items that share no question are searched apart and put together; each part is searched whole up to a bound, beyond it item by item by what brings most for a question (then it is not `proven`).
 * Of as few changes any may be taken; each answer moves no further than needed, a number that a measure reads to the measure's end.
 *
 * @param target points, 0 to 100
 */
export async function reachTarget(
  profile: Profile,
  library: Library,
  framework: Framework,
  target: number,
): Promise<WayToTarget> {
  const { questions } = library;
  const context = { profile, answers: effectiveAnswersOf(profile, questions) };
  const ends = lowEndsOf(framework, profile, questions);
  const today = ends.ofFramework(new Map());
  const done = async (kind: WayToTarget['kind'], change: Change, proven: boolean): Promise<WayToTarget> => {
    const [effect] = await whatIf(profile, change, { ...library, frameworks: [framework] });
    if (effect === undefined) throw new Error('a framework was not assessed');
    return { kind, target, steps: stepsOf(change, context, questions), proven, effect };
  };
  if (today === null) return done('does-not-apply', new Map(), true);
  const reaches = (goal: number) => (change: Change) => withoutNoise(ends.ofFramework(change) ?? 0) >= goal;
  if (reaches(target)(new Map())) return done('there', new Map(), true);
  const parts = partsOf(framework, context, questions, ends);
  const { best, proven } = search(parts, ends, today, target);
  const most = withoutNoise(ends.ofFramework(best.change) ?? 0);
  const least = nearest(best.change, parts, reaches(Math.min(target, most)));
  const order = withParents(questionsOfFramework(framework), questions);
  const change: Change = new Map([...least].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
  return done(most >= target ? 'reachable' : 'out-of-reach', change, proven);
}

/** The best change that reaches the target with the fewest questions; where none does, the one that comes nearest. */
function search(
  { parts, additive }: Parts,
  ends: LowEnds,
  today: number,
  target: number,
): { readonly best: Best; readonly proven: boolean } {
  const worth = (change: Change): number => (ends.ofFramework(change) ?? 0) - today;
  const need = target - today;
  const quick = parts.map((part) => greedily(part, additive, worth, ends));
  const first = fewest(quick, need);
  const limit = first.points >= need - noise ? first.change.size - 1 : Number.POSITIVE_INFINITY;
  const whole = parts.map((part, index) =>
    thoroughly(part, additive, worth, ends, quick[index] ?? [], limit, additive ? mostTried.additive : mostTried.other),
  );
  return {
    best: fewest(
      whole.map(({ frontier }) => frontier),
      need,
    ),
    proven: whole.every(({ complete }) => complete),
  };
}

const noise = 1e-9;

/** The best of all parts together: with the fewest questions that bring the points needed, or else with the most points. */
function fewest(frontiers: readonly Frontier[], need: number): Best {
  const none: Frontier = [{ points: 0, change: new Map() }];
  const all = frontiers.reduce<Frontier>((before, next) => {
    const together: Best[] = [];
    for (const [count, one] of before.entries())
      for (const [more, other] of next.entries()) {
        const points = one.points + other.points;
        const best = together[count + more];
        if (best === undefined || points > best.points + noise)
          together[count + more] = { points, change: new Map([...one.change, ...other.change]) };
      }
    return together;
  }, none);
  const enough = all.find(({ points }) => points >= need - noise);
  return enough ?? all.reduce((best, one) => (one.points > best.points + noise ? one : best));
}

/** The change without what it does not need, and each answer as near to today's as it may stay. */
function nearest(change: Change, { options }: Parts, enough: (change: Change) => boolean): Change {
  let now = change;
  for (const id of change.keys()) {
    const without = new Map([...now].filter(([other]) => other !== id));
    const putAt = (value: Value): Change => new Map([...now, [id, value]]);
    const to = options.get(id)?.values.find((value) => enough(putAt(value)));
    if (enough(without)) now = without;
    else if (to !== undefined) now = putAt(to);
  }
  return now;
}
