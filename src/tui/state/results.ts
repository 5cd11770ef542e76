import { type Assessment, assess } from '../../assess/assess.ts';
import { type EffectiveAnswers, effectiveAnswersOf } from '../../assess/effective-answers.ts';
import type { Finding } from '../../assess/finding.ts';
import { topLevel } from '../../framework/framework.ts';
import type { Library } from '../../framework/library.ts';
import {
  type Gap,
  gapOf,
  gapsOf,
  isGap,
  isToSettle,
  type OpenQuestion,
  openQuestionOf,
  questionsToSettle,
} from '../../gap/gaps.ts';
import type { Profile } from '../../profile/profile.ts';
import { type FrameworkScore, scoreFramework } from '../../score/score-framework.ts';
import type { Filter } from './screen.ts';

/** What the answers of a profile come to in one framework. The lists are worked out when first asked for, and once. */
export interface FrameworkResults {
  readonly assessment: Assessment;
  readonly score: FrameworkScore;
  readonly counts: Readonly<Record<Filter | 'settle', number>>;
  /** The finding on an item; an unknown id is our own bug and throws. */
  finding(item: string): Finding;
  gaps(): readonly Gap[];
  /** The gap that an item is, `null` where it is none; quicker than all of them. An unknown id is our own bug and throws. */
  gap(item: string): Gap | null;
  toSettle(): readonly OpenQuestion[];
  /** The question to settle that an item is, `null` where it is none; quicker than all of them. An unknown id is our own bug and throws. */
  openQuestion(item: string): OpenQuestion | null;
  /** The findings of an area and all areas in it, or with `null` of the whole framework, as far as the filter lets them through. */
  list(area: string | null, filter: Filter): readonly Finding[];
}

/** What the answers of a profile come to in all frameworks. */
export interface Results {
  readonly profile: Profile;
  readonly answers: EffectiveAnswers;
  readonly frameworks: readonly FrameworkResults[];
}

/** Assesses a profile by every framework. Before each one it waits for `breath`, so that keys that come meanwhile are not kept waiting for all of them. */
export async function assessAll(
  library: Library,
  profile: Profile,
  breath: () => Promise<void> = async () => undefined,
): Promise<Results> {
  const frameworks: FrameworkResults[] = [];
  for (const framework of library.frameworks) {
    await breath();
    frameworks.push(resultsOf(await assess(framework, profile, library.questions), library));
  }
  return { profile, answers: effectiveAnswersOf(profile, library.questions), frameworks };
}

/** The results in one framework; an unknown id is our own bug and throws. */
export function resultsIn(results: Results, framework: string): FrameworkResults {
  const found = results.frameworks.find(({ assessment }) => assessment.framework.id === framework);
  if (found === undefined) throw new Error(`no framework ${framework} in the library`);
  return found;
}

/** True where a filter lets a finding through. */
function passes(finding: Finding, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'gaps':
      return isGap(finding);
    case 'open':
      return finding.kind === 'open';
    case 'met':
      return finding.kind === 'decided' && finding.low.level.id === topLevel(finding.item).id && !isGap(finding);
  }
}

function resultsOf(assessment: Assessment, library: Library): FrameworkResults {
  const { findings } = assessment;
  const byItem = new Map(findings.map((finding) => [finding.item.id, finding]));
  const lists = new Map<string, readonly Finding[]>();
  let gaps: readonly Gap[] | null = null;
  let toSettle: readonly OpenQuestion[] | null = null;
  const count = (filter: Filter): number => findings.filter((finding) => passes(finding, filter)).length;
  const single = new Map<string, Gap | null>();
  const findingOn = (item: string): Finding => {
    const finding = byItem.get(item);
    if (finding === undefined) throw new Error(`no item ${item} in ${assessment.framework.id}`);
    return finding;
  };
  return {
    assessment,
    score: scoreFramework(assessment),
    counts: {
      all: findings.length,
      gaps: count('gaps'),
      open: count('open'),
      met: count('met'),
      settle: findings.filter(isToSettle).length,
    },
    finding: findingOn,
    gaps: () => {
      gaps ??= gapsOf(assessment, library);
      return gaps;
    },
    gap(item) {
      const finding = findingOn(item);
      if (gaps !== null) return gaps.find((gap) => gap.finding === finding) ?? null;
      const before = single.get(item);
      const gap = before === undefined ? gapOf(finding, assessment, library) : before;
      single.set(item, gap);
      return gap;
    },
    toSettle: () => {
      toSettle ??= questionsToSettle(assessment);
      return toSettle;
    },
    openQuestion(item) {
      const finding = findingOn(item);
      if (toSettle !== null) return toSettle.find((open) => open.finding === finding) ?? null;
      return openQuestionOf(finding, assessment);
    },
    list(area, filter) {
      const key = `${area ?? ''} ${filter}`;
      const before = lists.get(key);
      if (before !== undefined) return before;
      const list = findings.filter(
        (finding) => passes(finding, filter) && (area === null || finding.areas.some(({ id }) => id === area)),
      );
      lists.set(key, list);
      return list;
    },
  };
}
