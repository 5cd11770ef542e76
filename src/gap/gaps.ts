import type { Assessment } from '../assess/assess.ts';
import { type ApplicableFinding, applies, type Finding, type OpenFinding } from '../assess/finding.ts';
import { topLevel } from '../framework/framework.ts';
import type { Library } from '../framework/library.ts';
import type { Score } from '../score/score.ts';
import { type FrameworkScore, scoreFramework, scoreReplacing } from '../score/score-framework.ts';
import { type Step, stepsTo } from './steps.ts';

/** The steps to a level: the least set of answers that must change. `null` where no answers reach it. */
export interface Way {
  /** The id of the level, or of the top level for a measure. */
  readonly level: string;
  readonly steps: readonly Step[] | null;
}

/** A finding whose highest possible level is below the top. */
export interface Gap {
  readonly finding: ApplicableFinding;
  /** Points by which the low end of the framework's score rises when this item alone reaches its top level; 0 to 100. */
  readonly gain: number;
  /** Weight times the points that the item's low end lacks: takes the place of the gain where the aggregate makes that 0. */
  readonly missingPoints: number;
  /** To the next level above the lowest certain one; `null` where that is the top. */
  readonly toNext: Way | null;
  readonly toTop: Way;
}

/** An open finding that may prove to be at the top: no gap, but a question to settle. */
export interface OpenQuestion {
  readonly finding: OpenFinding;
  /** Points between the framework's low end with this item at its lowest and at its highest; 0 to 100. */
  readonly movable: number;
}

/** True where the highest level that a finding may prove to have reached is below the top; for a measure, below 100. */
export function isGap(finding: Finding): finding is ApplicableFinding {
  return applies(finding) && finding.high.score < topScore(finding);
}

/** True where answers are missing and the item may prove to be at the top. */
export function isToSettle(finding: Finding): finding is OpenFinding {
  return finding.kind === 'open' && !isGap(finding);
}

function topScore(finding: Finding): number {
  return finding.item.rule.kind === 'measure' ? 100 : topLevel(finding.item).score;
}

/** The gap that a finding is, with its gain and steps; `null` where it is none. */
export function gapOf(finding: Finding, assessment: Assessment, library: Library): Gap | null {
  return isGap(finding) ? gapWith(finding, risesIn(assessment), assessment, library) : null;
}

function gapWith(finding: ApplicableFinding, rise: Rise, assessment: Assessment, library: Library): Gap {
  const next = nextLevel(finding);
  const top = topLevel(finding.item).id;
  const way = (level: string): Way => ({ level, steps: stepsTo(finding.item, level, assessment, library.questions) });
  return {
    finding,
    gain: rise(finding, topScore(finding)),
    missingPoints: finding.item.weight * (topScore(finding) - finding.low.score),
    toNext: next === null || next === top ? null : way(next),
    toTop: way(top),
  };
}

/** The gaps of an assessment with their gains alone, in the framework's order: much quicker than with their steps. */
export function gainsOf(assessment: Assessment): readonly Pick<Gap, 'finding' | 'gain'>[] {
  const rise = risesIn(assessment);
  return assessment.findings.filter(isGap).map((finding) => ({ finding, gain: rise(finding, topScore(finding)) }));
}

/** The gaps of an assessment: by gain, then by the fewest steps to the top, then in the framework's order. */
export function gapsOf(assessment: Assessment, library: Library): readonly Gap[] {
  const rise = risesIn(assessment);
  const gaps = assessment.findings.filter(isGap).map((finding) => gapWith(finding, rise, assessment, library));
  return gaps.sort((a, b) => compareGains(a, b) || stepCount(a) - stepCount(b));
}

/** The open finding that may still prove met, with the points that it may move; `null` where a finding is none. */
export function openQuestionOf(finding: Finding, assessment: Assessment): OpenQuestion | null {
  return isToSettle(finding) ? { finding, movable: risesIn(assessment)(finding, finding.high.score) } : null;
}

/** The open findings that may prove met, those that could move the score most first. */
export function questionsToSettle(assessment: Assessment): readonly OpenQuestion[] {
  const rise = risesIn(assessment);
  const open = assessment.findings
    .filter(isToSettle)
    .map((finding) => ({ finding, movable: rise(finding, finding.high.score) }));
  return [...open].sort((a, b) => b.movable - a.movable);
}

/** Gains that differ only by the noise of binary fractions are the same. */
function compareGains(a: Gap, b: Gap): number {
  const [gainA, gainB] = [Math.round(a.gain * 1e9), Math.round(b.gain * 1e9)];
  if (gainA !== gainB) return gainB - gainA;
  return gainA > 0 ? 0 : b.missingPoints - a.missingPoints;
}

function stepCount(gap: Gap): number {
  return gap.toTop.steps?.length ?? Number.POSITIVE_INFINITY;
}

function nextLevel(finding: ApplicableFinding): string | null {
  const rule = finding.item.rule;
  if (rule.kind === 'measure') return null;
  const { levels } = finding.item;
  return (
    levels.find((level) => level.score > finding.low.score && rule.levels.some((ruled) => ruled.level === level.id))
      ?.id ?? null
  );
}

/** How much the low end of a framework's score rises when one item is put at a score. */
type Rise = (raised: Finding, score: number) => number;

const scored = new WeakMap<Assessment, FrameworkScore>();

/** The framework is scored once for an assessment, though its gaps are asked for one by one. */
function risesIn(assessment: Assessment): Rise {
  const now = scored.get(assessment) ?? scoreFramework(assessment);
  scored.set(assessment, now);
  return (raised, score) => {
    const at: Score = { value: score, low: score, high: score, coverage: 1 };
    return (scoreReplacing(now, raised, at).low ?? 0) - (now.score.low ?? 0);
  };
}
