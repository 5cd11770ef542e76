import type { Area, Framework, Level, Scoring } from '../framework/framework.ts';
import { describeLevel } from '../gap/describe.ts';
import type { Words } from '../language/words.ts';
import { percent } from '../score/format-score.ts';
import { plainText } from '../source/plain-text.ts';
import { type FrameworkEntry, frameworkEntry } from './cover.ts';
import type { AssessedFramework } from './report-context.ts';

/** How a framework is scored, in words. */
export interface ScoringReport {
  readonly aggregate: string;
  readonly weigh: string;
  readonly missing: string;
  readonly round: string;
  readonly enough: string;
}

/** How the figures of one framework come about, and what its edition encodes. */
export interface MethodReport extends FrameworkEntry {
  readonly completeness: string;
  readonly levels: readonly { readonly title: string; readonly score: number }[];
  readonly bands: readonly { readonly title: string; readonly from: number }[];
  readonly scoring: ScoringReport;
  /** Areas that are scored in another way than the framework. */
  readonly exceptions: readonly { readonly area: string; readonly scoring: ScoringReport }[];
  /** Items that have levels of their own. */
  readonly ownLevels: readonly {
    readonly item: string;
    readonly levels: readonly { readonly title: string; readonly score: number }[];
  }[];
}

/** The method of one framework, as its scoring says it. */
export function methodOf({ assessment, score }: AssessedFramework, words: Words): MethodReport {
  const { framework } = assessment;
  return {
    ...frameworkEntry(framework, score.provenance),
    completeness: plainText(framework.completeness),
    levels: levelsInWords(framework.levels, words),
    bands: framework.bands.map(({ title, from }) => ({ title: plainText(title), from })),
    scoring: scoringInWords(framework.scoring, words),
    exceptions: allAreas(framework.areas)
      .filter((area) => !sameScoring(area.scoring, framework.scoring))
      .map((area) => ({ area: plainText(area.title), scoring: scoringInWords(area.scoring, words) })),
    ownLevels: ownLevels(framework, words),
  };
}

function ownLevels(framework: Framework, words: Words): MethodReport['ownLevels'] {
  const items = allAreas(framework.areas).flatMap((area) => area.items);
  return items
    .filter((item) => JSON.stringify(item.levels) !== JSON.stringify(framework.levels))
    .map((item) => ({ item: plainText(item.title), levels: levelsInWords(item.levels, words) }));
}

function levelsInWords(levels: readonly Level[], words: Words): MethodReport['levels'] {
  return levels.map((level) => ({ title: describeLevel(level, words), score: level.score }));
}

function allAreas(areas: readonly Area[]): readonly Area[] {
  return areas.flatMap((area) => [area, ...allAreas(area.areas)]);
}

function sameScoring(a: Scoring, b: Scoring): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function scoringInWords({ aggregate, weigh, missing, round, enough }: Scoring, words: Words): ScoringReport {
  const { method } = words.report;
  return {
    aggregate: method.aggregate[aggregate],
    weigh: method.weigh[weigh],
    missing:
      typeof missing === 'object' ? method.countAs(words.explain.number(missing.countAs)) : method.missing[missing],
    round: typeof round === 'object' ? method.decimals(round.decimals) : method.round[round],
    enough: method.enough(percent(enough)),
  };
}
