import type { Words } from '../language/words.ts';
import { indented, padded, wrap } from '../language/wrap.ts';
import { formatReconstructed, formatScore } from '../score/format-score.ts';
import type { FrameworkScore } from '../score/score-framework.ts';
import { frameworkHead } from './print-score.ts';

/** A framework's score before and, where it moved, after, each as it always stands, under the framework's title. */
export function beforeAndAfter(
  before: FrameworkScore,
  after: FrameworkScore | null,
  titles: { readonly before: string; readonly after: string },
  words: Words,
  columns: number,
): readonly string[] {
  const { framework } = before;
  const width = Math.max(titles.before.length, titles.after.length) + 2;
  const line = (title: string, { score }: FrameworkScore): string =>
    indented(formatScore(score, framework.scoring, words), columns, width + 2, `  ${padded(title, width)}`);
  return [
    ...wrap(frameworkHead(framework, words), columns),
    line(titles.before, before),
    ...(after === null ? [] : [line(titles.after, after)]),
    `  ${formatReconstructed(before, words)}`,
  ];
}

/** A heading and what stands under it, each behind a dash; nothing where there is nothing. */
export function listed(heading: string, entries: readonly string[], columns: number): readonly string[] {
  return entries.length === 0 ? [] : [`  ${heading}`, ...entries.map((entry) => indented(entry, columns, 6, '    -'))];
}
