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
  /** How many of them did not reach the file. */
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
    unsaved: unsavedCount(unsaved),
    moved,
  };
}

/** The summary in a few lines. */
export function formatSummary({ path, changed, unsaved, moved }: WalkSummary, words: Words): string {
  const { summary } = words.walk;
  const lines = [
    summary.answered(changed),
    ...(unsaved > 0 ? [summary.unsaved(unsaved)] : changed > 0 ? [summary.saved(path)] : []),
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
