import { readingWidth } from '../../layout/context.ts';
import type { Line } from '../../layout/segment.ts';
import { wrappedLines } from '../../layout/wrap.ts';
import type { StartContext } from './context.ts';

/** Where a new file goes, over as many lines as it takes. */
export function targetLines(
  context: StartContext,
  to: string | null,
  label: (path: string) => string,
): readonly (() => Line)[] {
  const text = to === null ? context.words.walk.start.finding : label(to);
  return wrappedLines(text, readingWidth(context), 'faint', 2).map((line) => () => line);
}
