import { resultsIn } from '../state/results.ts';
import { type Context, itemLine, outcomeWords } from './context.ts';
import { movedFrom } from './moved.ts';
import { emptyLine, fitted, type Line, lineOf, segment } from './segment.ts';

/** The items that an answer feeds, by framework, with the outcome they have now and the one they had before the last answer. */
export function fedLines(
  context: Context,
  question: string,
): { readonly lines: readonly Line[]; readonly marked: boolean } {
  const { state, words, width } = context;
  const { results } = state;
  const fed = state.fed.get(question) ?? [];
  if (results === null || fed.length === 0) return { lines: [], marked: false };
  const findings = fed.map((ref) => ({ ref, finding: resultsIn(results, ref.framework).finding(ref.item) }));
  const lines = state.library.frameworks.flatMap(({ id, title }): readonly Line[] => {
    const here = findings.filter(({ ref }) => ref.framework === id);
    if (here.length === 0) return [];
    return [
      fitted(lineOf(title, 'faint'), width),
      ...here.map(({ ref, finding }) => {
        const was = movedFrom(context, ref);
        const outcome = [outcomeWords(finding, words), ...(was === '' ? [] : [segment(` ${was}`, 'strong')])];
        return itemLine(finding, outcome, context, 2);
      }),
    ];
  });
  return {
    lines: [emptyLine, lineOf(words.walk.question.feeds(fed.length), 'heading'), ...lines],
    marked: findings.some(({ finding }) => finding.item.reference.provenance === 'reconstructed'),
  };
}
