import { entriesOf } from '../state/entries.ts';
import { resultsIn } from '../state/results.ts';
import type { Screen } from '../state/screen.ts';
import { type Body, bodyOf, entryRows, plainRows, type Row } from './body.ts';
import { type Context, itemLine, outcomeWords, readingWidth } from './context.ts';
import { emptyLine, fitted, lineOf } from './segment.ts';
import { wrappedLines } from './wrap.ts';

/** The items that the answers behind an item feed, under their frameworks. */
export function relatedBody(context: Context, screen: Extract<Screen, { kind: 'related' }>): Body {
  const { state, words, width } = context;
  const { results } = state;
  if (results === null) return bodyOf(plainRows(lineOf(words.walk.working, 'faint')));
  const own = resultsIn(results, screen.framework).finding(screen.item);
  const items = entriesOf(state, screen).flatMap((entry) => (entry.kind === 'item' ? [entry] : []));
  const findings = items.map(({ framework, item }) => resultsIn(results, framework).finding(item));
  const rows = items.flatMap(({ framework }, at): readonly Row[] => {
    const finding = findings[at];
    if (finding === undefined) return [];
    const { title } = resultsIn(results, framework).assessment.framework;
    const heading = items[at - 1]?.framework !== framework;
    return [
      ...(heading ? plainRows(emptyLine, fitted(lineOf(title, 'heading'), width)) : []),
      ...entryRows(at, () => itemLine(finding, [outcomeWords(finding, words)], context)),
    ];
  });
  const above = wrappedLines(words.walk.whatIf.relatedHeading({ title: own.item.title }), readingWidth(context));
  const marked = findings.some(({ item }) => item.reference.provenance === 'reconstructed');
  return bodyOf([...plainRows(...above), ...rows], { marked });
}
