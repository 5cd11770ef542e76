import type { Assessment, PlacedItem } from '../assess/assess.ts';
import type { Finding } from '../assess/finding.ts';
import {
  type Area,
  type Band,
  countProvenance,
  type Framework,
  type Item,
  type Provenance,
  type Scoring,
} from '../framework/framework.ts';
import { type Aggregated, type Arithmetic, aggregate, type Part, withoutNoise } from './aggregate.ts';
import { noScore, type Score } from './score.ts';

/** The score of an item. */
interface ItemScore {
  readonly item: Item;
  readonly score: Score;
}

/** The score of an area with those of what stands in it. */
export interface AreaScore {
  readonly area: Area;
  readonly score: Score;
  readonly arithmetic: Arithmetic;
  readonly items: readonly ItemScore[];
  readonly areas: readonly AreaScore[];
  /** What all items in it and in its areas weigh together: those that apply, and of these the ones that have a value. */
  readonly weighs: { readonly applying: number; readonly valued: number };
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
  const scored = (area: Area): AreaScore =>
    scoreArea(
      area,
      area.items.map((item) => ({ item, score: scoreOf(item) })),
      area.areas.map(scored),
    );
  const areas = framework.areas.map(scored);
  const { score, arithmetic } = scoreParts([], areas, framework.scoring);
  return {
    framework,
    score,
    band: bandOf(score, framework.bands),
    arithmetic,
    areas,
    provenance: countProvenance(framework),
  };
}

/** The score that a framework would have with another score for one item. Only the areas that the item stands in are worked out again. */
export function scoreReplacing({ framework, areas }: FrameworkScore, placed: PlacedItem, score: Score): Score {
  const replaced = (one: AreaScore): AreaScore =>
    placed.areas.includes(one.area)
      ? scoreArea(
          one.area,
          one.items.map((own) => (own.item === placed.item ? { item: own.item, score } : own)),
          one.areas.map(replaced),
        )
      : one;
  return scoreParts([], areas.map(replaced), framework.scoring).score;
}

function scoreArea(area: Area, items: readonly ItemScore[], areas: readonly AreaScore[]): AreaScore {
  return { area, items, areas, ...scoreParts(items, areas, area.scoring), weighs: weightsIn(items, areas) };
}

function scoreParts(items: readonly ItemScore[], areas: readonly AreaScore[], scoring: Scoring): Aggregated {
  const parts = [...items.map(itemPart), ...areas.map((area) => areaPart(area, scoring.weigh))];
  return aggregate(parts, scoring);
}

function weightsIn(items: readonly ItemScore[], areas: readonly AreaScore[]): AreaScore['weighs'] {
  const weights = items.map(({ item: { weight }, score }) => ({
    applying: score.low === null ? 0 : weight,
    valued: score.value === null ? 0 : weight,
  }));
  return [...weights, ...areas.map(({ weighs }) => weighs)].reduce(
    (sum, one) => ({ applying: sum.applying + one.applying, valued: sum.valued + one.valued }),
    { applying: 0, valued: 0 },
  );
}

function itemPart({ item, score }: ItemScore): Part {
  return { score, weight: item.weight, decidedWeight: item.weight };
}

/**
 * Under `weigh: areas` an area weighs its own weight. Under `weigh: items` it weighs what its items weigh:
 * those that apply for the interval and coverage; for the value those that went into it, which are the decided ones unless missing ones are filled in.
 */
function areaPart({ area, score, weighs }: AreaScore, weigh: Scoring['weigh']): Part {
  if (weigh === 'areas') return { score, weight: area.weight, decidedWeight: area.weight };
  const decidedWeight = area.scoring.missing === 'leave-out' ? weighs.valued : weighs.applying;
  return { score, weight: weighs.applying, decidedWeight };
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
