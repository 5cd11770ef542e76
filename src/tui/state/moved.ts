import type { Finding } from '../../assess/finding.ts';
import { sameFinding } from '../../gap/what-if.ts';
import type { FrameworkResults, Results } from './results.ts';
import type { ItemRef } from './screen.ts';

/** An item whose outcome an answer has moved, with what it was. */
export interface Moved extends ItemRef {
  readonly before: Finding;
}

/** The items that came out otherwise than before: at another outcome, or with another range. */
export function movedBetween(before: Results, after: Results): readonly Moved[] {
  return after.frameworks.flatMap((later, index) => {
    const earlier = before.frameworks[index];
    if (earlier === undefined) return [];
    const framework = later.assessment.framework.id;
    return movedPairs(earlier, later).map(([was]) => ({ framework, item: was.item.id, before: was }));
  });
}

/** The findings of one framework that came out otherwise than before, each behind what it was. */
export function movedPairs(
  before: FrameworkResults,
  after: FrameworkResults,
): readonly (readonly [was: Finding, is: Finding])[] {
  return before.assessment.findings.flatMap((was, at) => {
    const is = after.assessment.findings[at];
    return is === undefined || sameFinding(was, is) ? [] : [[was, is] as const];
  });
}
