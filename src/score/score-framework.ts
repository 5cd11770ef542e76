import type { Assessment } from '../assess/assess.ts';
import type { Finding } from '../assess/finding.ts';
import {
  type Area,
  type Band,
  countProvenance,
  type Framework,
  type Item,
  itemsOf,
  type Provenance,
} from '../framework/framework.ts';
import { type Arithmetic, aggregate, type Part, withoutNoise } from './aggregate.ts';
import { noScore, type Score } from './score.ts';

/** The score of an area with those of its areas. */
export interface AreaScore {
  readonly area: Area;
  readonly score: Score;
  readonly arithmetic: Arithmetic;
  readonly areas: readonly AreaScore[];
}

/** Where a score lies among a framework's bands: in one, between two, or `null` where there are no bands or nothing applies. */
export type BandReached =
  | { readonly kind: 'in'; readonly band: Band }
  | { readonly kind: 'between'; readonly lowest: Band; readonly highest: Band }
  | null;

/** The score of a framework with those of its areas. */
export interface FrameworkScore {
  readonly framework: Framework;
  readonly score: Score;
  readonly band: BandReached;
  readonly arithmetic: Arithmetic;
  readonly areas: readonly AreaScore[];
  /** How many of the framework's items have each provenance, whether they apply or not. */
  readonly provenance: Readonly<Record<Provenance, number>>;
}

/** The one function that all figures come from. */
export function scoreFramework(assessment: Pick<Assessment, 'framework' | 'findings'>): FrameworkScore {
  const { framework, findings } = assessment;
  const byItem = new Map(findings.map((finding) => [finding.item, finding]));
  return scoreWith(framework, (item) => {
    const finding = byItem.get(item);
    return finding === undefined ? noScore : scoreOfFinding(finding);
  });
}

/** The score of one finding: decided, both ends and the value are one; open, there is no value. */
export function scoreOfFinding(finding: Finding): Score {
  switch (finding.kind) {
    case 'not-applicable':
      return noScore;
    case 'open':
      return { value: null, low: finding.low.score, high: finding.high.score, coverage: 0 };
    case 'decided':
      return { value: finding.low.score, low: finding.low.score, high: finding.high.score, coverage: 1 };
  }
}

/** Aggregates the scores of a framework's items, whatever they are. */
export function scoreWith(framework: Framework, scoreOf: (item: Item) => Score): FrameworkScore {
  const scoreArea = (area: Area): AreaScore => {
    const areas = area.areas.map(scoreArea);
    const parts = [
      ...area.items.map((item) => itemPart(item, scoreOf(item))),
      ...areas.map((inner) => areaPart(inner, area.scoring.weigh, scoreOf)),
    ];
    return { area, areas, ...aggregate(parts, area.scoring) };
  };
  const areas = framework.areas.map(scoreArea);
  const { score, arithmetic } = aggregate(
    areas.map((area) => areaPart(area, framework.scoring.weigh, scoreOf)),
    framework.scoring,
  );
  return {
    framework,
    score,
    band: bandOf(score, framework.bands),
    arithmetic,
    areas,
    provenance: countProvenance(framework),
  };
}

function itemPart(item: Item, score: Score): Part {
  return { score, weight: item.weight, decidedWeight: item.weight };
}

/**
 * Under `weigh: areas` an area weighs its own weight. Under `weigh: items` it weighs what its items weigh:
 * those that apply for the interval and coverage; for the value those that went into it, which are the decided ones unless missing ones are filled in.
 */
function areaPart({ area, score }: AreaScore, weigh: 'areas' | 'items', scoreOf: (item: Item) => Score): Part {
  if (weigh === 'areas') return { score, weight: area.weight, decidedWeight: area.weight };
  const scored = itemsOf({ areas: [area] }).map(({ item }) => ({ weight: item.weight, score: scoreOf(item) }));
  const applying = scored.filter((item) => item.score.low !== null);
  const entering =
    area.scoring.missing === 'leave-out' ? applying.filter((item) => item.score.value !== null) : applying;
  const sum = (items: typeof scored): number => items.reduce((total, { weight }) => total + weight, 0);
  return { score, weight: sum(applying), decidedWeight: sum(entering) };
}

function bandOf(score: Score, bands: readonly Band[]): BandReached {
  const bandAt = (figure: number | null): Band | undefined =>
    figure === null ? undefined : bands.findLast((band) => band.from <= withoutNoise(figure));
  const lowest = bandAt(score.low);
  const highest = bandAt(score.high);
  if (lowest === undefined || highest === undefined) return null;
  return lowest === highest ? { kind: 'in', band: lowest } : { kind: 'between', lowest, highest };
}

/** All area scores of a framework, outermost first, in the framework's order, with how deep each stands (0 for the outermost). */
export function flatAreas(
  areas: readonly AreaScore[],
  depth = 0,
): readonly { readonly area: AreaScore; readonly depth: number }[] {
  return areas.flatMap((area) => [{ area, depth }, ...flatAreas(area.areas, depth + 1)]);
}
