import { isDeepStrictEqual } from 'node:util';
import type { Words } from '../language/words.ts';
import type { Profile } from '../profile/profile.ts';
import { formatScore } from '../score/format-score.ts';
import type { FrameworkScore } from '../score/score-framework.ts';
import { plainText } from '../source/plain-text.ts';
import type { Results } from './state/results.ts';
import type { WalkState } from './state/state.ts';
import { unsavedCount } from './state/unsaved.ts';

/** What a visit came to. */
export interface WalkSummary {
  readonly path: string;
  /** How many questions are answered otherwise than before, saved or not. */
  readonly changed: number;
  /** True where the action plan is another one than before, saved or not. */
  readonly planned: boolean;
  /** How many changes did not reach the file, the action plan as one. */
  readonly unsaved: number;
  /** The frameworks whose score the visit moved. */
  readonly moved: readonly { readonly before: FrameworkScore; readonly after: FrameworkScore }[];
}

/** Sums up a visit that began with a profile and its first results. */
export function summaryOf(
  before: Profile,
  first: Results | null,
  { file, profile, results, unsaved }: WalkState,
): WalkSummary {
  const questions = new Set([...before.answers.keys(), ...profile.answers.keys()]);
  const changed = [...questions].filter(
    (question) => !isDeepStrictEqual(before.answers.get(question), profile.answers.get(question)),
  );
  const moved = (results?.frameworks ?? []).flatMap(({ score }, index) => {
    const earlier = first?.frameworks[index]?.score;
    return earlier === undefined || isDeepStrictEqual(earlier.score, score.score)
      ? []
      : [{ before: earlier, after: score }];
  });
  return {
    path: file.path,
    changed: changed.length,
    planned: !isDeepStrictEqual(before.plan, profile.plan),
    unsaved: unsavedCount(unsaved),
    moved,
  };
}

/** The summary in a few lines. */
export function formatSummary({ path, changed, planned, unsaved, moved }: WalkSummary, words: Words): string {
  const { summary } = words.walk;
  const lines = [
    ...(changed > 0 || !planned ? [summary.answered(changed)] : []),
    ...(planned ? [summary.planned] : []),
    ...(unsaved > 0 ? [summary.unsaved(unsaved)] : changed > 0 || planned ? [summary.saved(path)] : []),
    ...moved.map(({ before, after }) =>
      summary.moved({
        title: after.framework.title,
        before: formatScore(before.score, before.framework.scoring, words),
        after: formatScore(after.score, after.framework.scoring, words),
      }),
    ),
  ];
  return plainText(lines.join('\n'));
}

/** The summaries of several walks, each under the path of its file; a single one stands alone. */
export function formatSummaries(summaries: readonly WalkSummary[], words: Words): string {
  const [only] = summaries;
  if (only !== undefined && summaries.length === 1) return formatSummary(only, words);
  return summaries.map((one) => `${plainText(one.path)}\n${formatSummary(one, words)}`).join('\n\n');
}
