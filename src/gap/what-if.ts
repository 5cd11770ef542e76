import { type Assessment, assess } from '../assess/assess.ts';
import type { Finding } from '../assess/finding.ts';
import { outcomeOf } from '../assess/finding.ts';
import type { Value } from '../framework/answer-set.ts';
import type { Framework } from '../framework/framework.ts';
import type { Library } from '../framework/library.ts';
import type { Profile } from '../profile/profile.ts';
import { type FrameworkScore, scoreFramework, scoreOfFinding, scoreReplacing } from '../score/score-framework.ts';
import { answerOf } from './steps.ts';

/** An item whose finding other answers would change. */
export interface Moved {
  readonly framework: Framework;
  readonly before: Finding;
  readonly after: Finding;
}

/** What other answers would do to one framework. */
export interface WhatIf {
  readonly framework: Framework;
  readonly before: FrameworkScore;
  readonly after: FrameworkScore;
  /** In the framework's order. */
  readonly moved: readonly Moved[];
}

/** The profile with some answers replaced by bare values, as if they were so. */
export function supposing(profile: Profile, answers: ReadonlyMap<string, Value>): Profile {
  return {
    ...profile,
    answers: new Map([
      ...profile.answers,
      ...[...answers].map(([question, value]) => [question, answerOf(value)] as const),
    ]),
  };
}

/** What would move in every framework of the library if some answers were other ones. The profile itself is not changed. */
export async function whatIf(
  profile: Profile,
  answers: ReadonlyMap<string, Value>,
  library: Library,
): Promise<readonly WhatIf[]> {
  const supposed = supposing(profile, answers);
  return Promise.all(
    library.frameworks.map(async (framework) => {
      const [before, after] = [
        await assess(framework, profile, library.questions),
        await assess(framework, supposed, library.questions),
      ];
      const moved = before.findings.flatMap((finding, index) => {
        const other = after.findings[index];
        return other === undefined || sameFinding(finding, other) ? [] : [{ framework, before: finding, after: other }];
      });
      return { framework, before: scoreFramework(before), after: scoreFramework(after), moved };
    }),
  );
}

/** Points by which one item alone moves the low end of its framework's score, all others staying as they are before. */
export function riseAlone(assessment: Pick<Assessment, 'framework' | 'findings'>, { after }: Moved): number {
  const now = scoreFramework(assessment);
  return (scoreReplacing(now, after, scoreOfFinding(after)).low ?? 0) - (now.score.low ?? 0);
}

/** True where two findings on one item come to the same: the same outcome, and the same ends. */
export function sameFinding(a: Finding, b: Finding): boolean {
  const [before, after] = [scoreOfFinding(a), scoreOfFinding(b)];
  return outcomeOf(a) === outcomeOf(b) && before.low === after.low && before.high === after.high;
}
