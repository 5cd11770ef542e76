import type { Finding } from '../assess/finding.ts';
import type { Framework, Item } from '../framework/framework.ts';
import type { Words } from '../language/words.ts';
import { formatBand, formatReconstructed } from '../score/format-score.ts';
import type { AreaScore } from '../score/score-framework.ts';
import { scoreOfFinding } from '../score/score-framework.ts';
import { plainText } from '../source/plain-text.ts';
import { type Figures, figuresOf, type NamedPart, type Sum, sumOf } from './figures.ts';
import { type FindingReport, findingReport } from './findings.ts';
import { type PlaceInDocument, placeInDocument } from './references.ts';
import type { AssessedFramework } from './report-context.ts';

/** An area with its figures, how they came about, and the findings on its items. It has items or areas, never both. */
export interface AreaReport {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly place: PlaceInDocument | null;
  readonly reconstructed: boolean;
  readonly figures: Figures;
  readonly sum: Sum;
  readonly findings: readonly FindingReport[];
  readonly areas: readonly AreaReport[];
}

/** A framework with its figures, its areas and all findings. */
export interface FrameworkReport {
  readonly id: string;
  readonly title: string;
  readonly figures: Figures;
  /** The band in words; empty where the framework has none. */
  readonly band: string;
  /** How many items are reconstructed, in words. */
  readonly reconstructedText: string;
  readonly sum: Sum;
  readonly areas: readonly AreaReport[];
}

/** A framework as a report gives it. */
export function frameworkReport({ assessment, score }: AssessedFramework, words: Words): FrameworkReport {
  const { framework } = assessment;
  const findings = new Map(assessment.findings.map((finding) => [finding.item, finding]));
  return {
    id: framework.id,
    title: plainText(framework.title),
    figures: figuresOf(score.score, framework.scoring, words),
    band: plainText(formatBand(score.band, words)),
    reconstructedText: formatReconstructed(score, words),
    sum: sumOf(score.score, score.arithmetic, score.areas.map(areaPart), words),
    areas: score.areas.map((area) => areaReport(area, framework, findings, words)),
  };
}

function areaReport(
  { area, score, arithmetic, areas }: AreaScore,
  framework: Framework,
  findings: ReadonlyMap<Item, Finding>,
  words: Words,
): AreaReport {
  const own = area.items.map((item) => {
    const finding = findings.get(item);
    if (finding === undefined) throw new Error(`no finding on ${item.id}`);
    return finding;
  });
  return {
    id: area.id,
    title: plainText(area.title),
    text: plainText(area.text),
    place: area.reference === null ? null : placeInDocument(area.reference),
    reconstructed: isReconstructed(area.reference),
    figures: figuresOf(score, area.scoring, words),
    sum: sumOf(score, arithmetic, [...own.map(itemPart), ...areas.map(areaPart)], words),
    findings: own.map((finding) => findingReport(framework, finding, words)),
    areas: areas.map((inner) => areaReport(inner, framework, findings, words)),
  };
}

function itemPart(finding: Finding): NamedPart {
  const { item } = finding;
  return {
    kind: 'item',
    id: item.id,
    title: plainText(item.title),
    reconstructed: isReconstructed(item.reference),
    score: scoreOfFinding(finding),
  };
}

function areaPart({ area, score }: AreaScore): NamedPart {
  const reconstructed = isReconstructed(area.reference);
  return { kind: 'area', id: area.id, title: plainText(area.title), reconstructed, score };
}

function isReconstructed(reference: { readonly provenance: string } | null): boolean {
  return reference?.provenance === 'reconstructed';
}
