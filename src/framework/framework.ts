import type { Condition } from './condition.ts';
import type { Migration } from './migration.ts';
import type { Role } from './question.ts';

/** How sure it is that a text is the document's: seen in it, attributed to it by a source, or drafted on its known subject. */
export type Provenance = 'read' | 'reported' | 'reconstructed';

/** The marks of provenance, surest first. */
export const provenances: readonly Provenance[] = ['read', 'reported', 'reconstructed'];

/** Where in a document an item or an area stands, and how that is known. */
export interface Reference {
  readonly locator: string;
  readonly provenance: Provenance;
  readonly url: string | null;
}

/** A level that an item may reach; the lowest needs nothing. Scores from 0 to 100. */
export interface Level {
  readonly id: string;
  /** `null` where the interface has a word of its own for the level's id. */
  readonly title: string | null;
  readonly score: number;
}

/** How many parts become one figure. */
export type Aggregate = 'mean' | 'minimum' | 'geometric-mean';

/** What an undecided part counts as: nothing (it is left out), the lowest it may be, or a given score. */
export type Missing = 'leave-out' | 'lowest' | { readonly countAs: number };

/** Not at all, to an integer, or to a number of decimals; halves go up. */
export type Rounding = 'none' | 'integer' | { readonly decimals: number };

/** How the parts of a framework or an area become its score (DESIGN of the file format: docs/FORMATS.md). */
export interface Scoring {
  readonly aggregate: Aggregate;
  readonly weigh: 'areas' | 'items';
  readonly missing: Missing;
  readonly round: Rounding;
  /** The coverage, 0 to 1, below which screens and reports lead with the interval. */
  readonly enough: number;
}

/** A measure scores 0 at `from`, 100 at `to`, in proportion between them, and is cut off outside. */
export interface Measure {
  readonly kind: 'measure';
  readonly question: string;
  readonly from: number;
  readonly to: number;
}

/** The condition under which each level above the lowest is reached, lowest level first; the highest level is always among them. */
export interface LevelRule {
  readonly kind: 'levels';
  readonly levels: readonly { readonly level: string; readonly condition: Condition }[];
}

/** How the outcome of an item follows from the answers. */
export type Rule = LevelRule | Measure;

/** The smallest thing that gets an outcome: one common understanding, practice or recommendation. */
export interface Item {
  readonly id: string;
  readonly title: string;
  /** What was agreed, in the project's own words. */
  readonly text: string;
  readonly reference: Reference;
  /** Above 0; 1 by default. */
  readonly weight: number;
  /** The round-table topics of the 2006 High-Level Dialogue that the item belongs to. */
  readonly roundtables: readonly string[];
  readonly concerns: readonly Role[];
  /** Lowest first; the framework's unless the item has its own. */
  readonly levels: readonly Level[];
  readonly rule: Rule;
  /** Why the rule is fair; empty where nothing is said. */
  readonly whyThisRule: string;
  /** What a country that lacks this usually does first. */
  readonly remedy: string;
  /** Anything a reader should know of the item; empty where there is nothing. */
  readonly note: string;
  /** Who compared the item with the official text, and when. */
  readonly verified: { readonly by: string; readonly on: string } | null;
}

/** A group of items, or of further areas. */
export interface Area {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly reference: Reference | null;
  /** Above 0; 1 by default. Counts only where the framework weighs areas. */
  readonly weight: number;
  readonly scoring: Scoring;
  readonly areas: readonly Area[];
  readonly items: readonly Item[];
}

/** A name for a stretch of scores, from its lower bound (inclusive) to the next band's. */
export interface Band {
  readonly id: string;
  readonly title: string;
  readonly from: number;
}

/** The document that a framework encodes. */
export interface FrameworkSource {
  readonly title: string;
  readonly publisher: string;
  /** As the document gives it; `null` where it gives none. */
  readonly date: string | null;
  readonly url: string | null;
}

/** A published agreement as data. */
export interface Framework {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly year: number;
  /** What its items are called: common understanding, effective practice, recommendation. */
  readonly kind: string;
  readonly binding: boolean;
  readonly concerns: readonly Role[];
  readonly source: FrameworkSource;
  /** What of the published text this edition encodes, and from what it was made. */
  readonly completeness: string;
  readonly levels: readonly Level[];
  readonly scoring: Scoring;
  readonly bands: readonly Band[];
  readonly areas: readonly Area[];
  /** How profiles get from earlier versions to this one; none where there is no earlier version. */
  readonly migrations: readonly Migration[];
}

/** Every item of a framework or area with the areas it stands in, outermost first, in the framework's order. */
export function itemsOf(
  parent: { readonly areas: readonly Area[]; readonly items?: readonly Item[] },
  path: readonly Area[] = [],
): readonly { item: Item; areas: readonly Area[] }[] {
  const own = (parent.items ?? []).map((item) => ({ item, areas: path }));
  return [...own, ...parent.areas.flatMap((area) => itemsOf(area, [...path, area]))];
}

/** The level that an item is asked to reach: its highest. */
export function topLevel(item: Pick<Item, 'levels'>): Level {
  const top = item.levels.at(-1);
  if (top === undefined) throw new Error('an item without levels was loaded');
  return top;
}

/** The framework without the items whose provenance is not among those wanted; areas left with nothing are dropped. */
export function withProvenance(framework: Framework, wanted: readonly Provenance[]): Framework {
  const prune = (area: Area): readonly Area[] => {
    const items = area.items.filter((item) => wanted.includes(item.reference.provenance));
    const areas = area.areas.flatMap(prune);
    return items.length + areas.length === 0 ? [] : [{ ...area, items, areas }];
  };
  return { ...framework, areas: framework.areas.flatMap(prune) };
}

/** How many of a framework's items have each provenance. */
export function countProvenance(framework: Framework): Readonly<Record<Provenance, number>> {
  const counts = { read: 0, reported: 0, reconstructed: 0 };
  for (const { item } of itemsOf(framework)) counts[item.reference.provenance] += 1;
  return counts;
}
