import { applies, type Finding, outcomeOf, type Reached } from '../assess/finding.ts';
import type { Framework } from '../framework/framework.ts';
import { describeLevel } from '../gap/describe.ts';
import type { Words } from '../language/words.ts';
import { formatPoints } from '../score/format-score.ts';
import { type ItemReference, itemReference, type PlaceInDocument, placeInDocument } from './references.ts';

/** A level in words with its points. */
export interface LevelReached {
  readonly level: string;
  readonly title: string;
  /** 0 to 100. */
  readonly score: number;
}

/** The conclusion on one item in figures and in words. */
export interface FindingReport {
  readonly item: ItemReference;
  readonly place: PlaceInDocument;
  /** The id of the level reached, `open` or `not-applicable`. */
  readonly outcome: string;
  /** The outcome in words; where open, between which levels; where not applicable, why. */
  readonly outcomeText: string;
  /** The lowest the item is certain to have reached; `null` where it does not apply. */
  readonly low: LevelReached | null;
  /** The highest it may prove to have reached; the same as `low` where it is decided. */
  readonly high: LevelReached | null;
  /** The points in words: one figure, or both ends. */
  readonly pointsText: string;
  readonly weight: number;
}

/** A finding as a report gives it. */
export function findingReport(framework: Framework, finding: Finding, words: Words): FindingReport {
  return {
    item: itemReference(framework, finding.item),
    place: placeInDocument(finding.item.reference),
    outcome: outcomeOf(finding),
    outcomeText: outcomeText(finding, words),
    low: applies(finding) ? levelReached(finding.low, words) : null,
    high: applies(finding) ? levelReached(finding.high, words) : null,
    pointsText: pointsText(finding, words),
    weight: finding.item.weight,
  };
}

function levelReached({ level, score }: Reached, words: Words): LevelReached {
  return { level: level.id, title: describeLevel(level, words), score };
}

/** The outcome in words; where open, between which levels; where not applicable, why. */
export function outcomeText(finding: Finding, words: Words): string {
  const { outcome } = words.report;
  switch (finding.kind) {
    case 'decided':
      return describeLevel(finding.low.level, words);
    case 'open':
      return outcome.open({
        low: describeLevel(finding.low.level, words),
        high: describeLevel(finding.high.level, words),
      });
    case 'not-applicable':
      return finding.why === 'role'
        ? outcome.otherRole(finding.item.concerns.map((role) => words.explain.role[role]))
        : outcome.answersNotApplicable;
  }
}

function pointsText(finding: Finding, words: Words): string {
  if (!applies(finding)) return words.report.none;
  const [low, high] = [formatPoints(finding.low.score, words), formatPoints(finding.high.score, words)];
  return finding.kind === 'decided' ? low : words.report.range({ low, high });
}
