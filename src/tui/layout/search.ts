import { questionIn } from '../../framework/library.ts';
import { wordsOf } from '../fold.ts';
import { resultsIn } from '../state/results.ts';
import type { Screen } from '../state/screen.ts';
import { type Found, foundBy } from '../state/search.ts';
import type { Findable } from '../state/search-index.ts';
import { type Body, bodyOf, entryRows, plainRows, type Row } from './body.ts';
import { caretLine } from './caret-line.ts';
import { type Context, readingWidth, symbolOf } from './context.ts';
import { excerptOf, highlighted } from './highlight.ts';
import { emptyLine, fitted, type Line, lineOf, segment, spread } from './segment.ts';
import { wrappedLines } from './wrap.ts';

/** The words looked for, and what is found. */
export function searchBody(context: Context, screen: Extract<Screen, { kind: 'search' }>): Body {
  const { state, words, width } = context;
  const { text } = screen.line;
  const looked = wordsOf(text);
  const found = foundBy(state, text);
  const total = found.reduce((sum, { count }) => sum + count, 0);
  const written = caretLine([segment(words.walk.search.label, 'strong')], screen.line, width);
  const pinned = [spread(written, total === 0 ? [] : lineOf(words.walk.search.total(total), 'faint'), width)];
  if (found.length === 0) {
    const why = looked.length === 0 ? words.walk.search.help : words.walk.search.none;
    return bodyOf(plainRows(emptyLine, ...wrappedLines(why, readingWidth(context))), { pinned });
  }
  let at = 0;
  const rows = found.flatMap((one): readonly Row[] => [
    ...plainRows(emptyLine, headingLine(one, context)),
    ...one.hits.flatMap((hit) => entryRows(at++, ...hitLines(hit, looked, context))),
  ]);
  return bodyOf(rows, { pinned });
}

function headingLine({ kind, count, hits }: Found, { words, width }: Context): Line {
  const { heading, first } = words.walk.search;
  const cut = hits.length < count ? [segment(`  ${first(hits.length)}`, 'faint')] : [];
  return fitted([segment(heading[kind](count), 'heading'), ...cut], width);
}

/** What was found: its title, and where that does not hold every word, the part of its text that holds one. */
function hitLines(hit: Findable, looked: readonly string[], context: Context): readonly (() => Line)[] {
  const { width, state } = context;
  const { title, text, entry } = hit;
  const inTitle = looked.every((word) => hit.folded[0].includes(word));
  const rest = looked.filter((word) => !hit.folded[0].includes(word));
  const excerpt = (lead: Line): Line =>
    fitted([segment('    '), ...lead, ...highlighted(excerptOf(text, rest), looked)], width);
  if (entry.kind === 'answer') {
    const lead = [...highlighted(title, looked), segment(title === '' || text === '' ? '' : ': ')];
    return [
      () => fitted([segment('  '), ...lineOf(questionIn(state.library, entry.question).ask)], width),
      () => excerpt(lead),
    ];
  }
  const first = (): Line => {
    const line = highlighted(title, looked);
    return entry.kind === 'item' ? itemFound(entry, line, context) : fitted([segment('  '), ...line], width);
  };
  return inTitle ? [first] : [first, () => excerpt([])];
}

/** An item with the symbol of its outcome, and at the right the framework that it belongs to. */
function itemFound(
  { framework, item }: { readonly framework: string; readonly item: string },
  title: Line,
  { state, words, width }: Context,
): Line {
  const symbol = state.results === null ? [] : [symbolOf(resultsIn(state.results, framework).finding(item), words)];
  return spread([...symbol, ...title], lineOf(framework, 'faint'), width);
}
