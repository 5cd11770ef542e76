import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Assessment, assess } from '../../src/assess/assess.ts';
import type { Item } from '../../src/framework/framework.ts';
import { noScore, type Score } from '../../src/score/score.ts';
import { scoreFramework, scoreOfFinding, scoreReplacing, scoreWith } from '../../src/score/score-framework.ts';
import { banks, frameworks, profiles } from '../generators.ts';

/** What an item may come to: decided at the bottom, between, at the top; open; not applicable. */
const others: readonly Score[] = [
  ...[10, 57.1, 100].map((score): Score => ({ value: score, low: score, high: score, coverage: 1 })),
  { value: null, low: 10, high: 100, coverage: 0 },
  noScore,
];

/** Checks so many assessments of made-up profiles by made-up frameworks. */
async function onAssessments(numRuns: number, check: (assessment: Assessment) => void): Promise<void> {
  const drawn = [banks({ least: 2, most: 6 }), frameworks(), profiles()] as const;
  const property = fc.asyncProperty(...drawn, async (bank, makeFramework, makeProfile) =>
    check(await assess(makeFramework(bank), makeProfile(bank), bank)),
  );
  await fc.assert(property, { numRuns });
}

describe('the score with another score for one item', () => {
  test('is to the last digit the one that scoring the whole framework anew gives', async () => {
    const seen = { moved: 0, nested: 0, appearing: 0, vanishing: 0 };
    await onAssessments(300, (assessment) => {
      const { framework, findings } = assessment;
      const now = scoreFramework(assessment);
      const scores = new Map(findings.map((finding) => [finding.item, scoreOfFinding(finding)]));
      for (const placed of findings)
        for (const other of others) {
          const anew = scoreWith(framework, (item: Item) =>
            item === placed.item ? other : (scores.get(item) ?? noScore),
          ).score;
          expect(scoreReplacing(now, placed, other)).toEqual(anew);
          if (anew.low !== now.score.low) seen.moved += 1;
          if (placed.areas.length > 1) seen.nested += 1;
          if (placed.kind === 'not-applicable' && other.low !== null) seen.appearing += 1;
          if (placed.kind !== 'not-applicable' && other.low === null) seen.vanishing += 1;
        }
    });
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(200);
  });

  test('leaves the score that it starts from as it was', async () => {
    await onAssessments(100, (assessment) => {
      const now = scoreFramework(assessment);
      for (const placed of assessment.findings)
        expect(scoreReplacing(now, placed, scoreOfFinding(placed))).toEqual(now.score);
      expect(now).toEqual(scoreFramework(assessment));
    });
  });
});
