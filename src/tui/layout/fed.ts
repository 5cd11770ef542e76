import type { Finding } from '../../assess/finding.ts';
import { movedBetween } from '../state/moved.ts';
import { resultsIn } from '../state/results.ts';
import type { ItemRef } from '../state/screen.ts';
import { supposedOn } from '../state/supposing.ts';
import { type Context, itemLine, outcomeWords } from './context.ts';
import { movedFrom } from './moved.ts';
import { emptyLine, fitted, type Line, lineOf, lineWidth, segment } from './segment.ts';

/** The items that an answer feeds, by framework, with the outcome they have now, and the one they would have by the answer pointed at or else had before the last one. */
export function fedLines(
  context: Context,
  question: string,
): { readonly lines: readonly Line[]; readonly marked: boolean } {
  const { state, words, width } = context;
  const { results } = state;
  const fed = state.fed.get(question) ?? [];
  if (results === null || fed.length === 0) return { lines: [], marked: false };
  const findings = fed.map((ref) => ({ ref, finding: resultsIn(results, ref.framework).finding(ref.item) }));
  const wouldBe = wouldBeOf(context);
  const lines = state.library.frameworks.flatMap(({ id, title }): readonly Line[] => {
    const here = findings.filter(({ ref }) => ref.framework === id);
    if (here.length === 0) return [];
    return [
      fitted(lineOf(title, 'faint'), width),
      ...here.map(({ ref, finding }) =>
        itemLine(finding, outcomeLine(context, ref, finding, wouldBe(ref)), context, 2),
      ),
    ];
  });
  return {
    lines: [emptyLine, lineOf(words.walk.question.feeds(fed.length), 'heading'), ...lines],
    marked: findings.some(({ finding }) => finding.item.reference.provenance === 'reconstructed'),
  };
}

/** The finding on an item by the answer pointed at; `null` where it comes out as now. */
function wouldBeOf({ state }: Context): (ref: ItemRef) => Finding | null {
  const { results } = state;
  const supposed = supposedOn(state)?.results ?? null;
  if (results === null || supposed === null) return () => null;
  const moved = movedBetween(results, supposed);
  return ({ framework, item }) =>
    moved.some((one) => one.framework === framework && one.item === item)
      ? resultsIn(supposed, framework).finding(item)
      : null;
}

/** The least room that a title needs beside its outcomes. */
const titleRoom = 24;

function outcomeLine(context: Context, ref: ItemRef, finding: Finding, then: Finding | null): Line {
  const { words, width } = context;
  const now = outcomeWords(finding, words);
  if (then !== null) {
    const arrow: Line = [segment('→ '), outcomeWords(then, words)];
    const both = [now, segment(' '), ...arrow];
    return lineWidth(both) + titleRoom <= width ? both : arrow;
  }
  const was = movedFrom(context, ref);
  return was === '' ? [now] : [now, segment(` ${was}`, 'strong')];
}
