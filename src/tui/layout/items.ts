import type { Finding } from '../../assess/finding.ts';
import { findingsListed } from '../state/entries/framework.ts';
import { resultsIn } from '../state/results.ts';
import { filters, type Screen } from '../state/screen.ts';
import { type Body, bodyOf, entryRows, plainRows, type Row } from './body.ts';
import { type Context, itemLine, outcomeWords } from './context.ts';
import { emptyLine, fitted, type Line, lineOf, segment } from './segment.ts';

/** The items of a framework or an area under the headings of their areas, with the filter above. */
export function itemsBody(context: Context, screen: Extract<Screen, { kind: 'items' }>): Body {
  const { state, words, width } = context;
  const listed = findingsListed(state, screen);
  const why = state.results === null ? words.walk.working : words.walk.items.none;
  const none: readonly Row[] = listed.length > 0 ? [] : plainRows(emptyLine, lineOf(why, 'faint'));
  const rows = listed.flatMap((finding, entry): readonly Row[] => {
    const before = listed[entry - 1];
    const heading = before === undefined || areaOf(before) !== areaOf(finding);
    return [
      ...(heading ? plainRows(emptyLine, headingLine(finding, width)) : []),
      ...entryRows(entry, () => itemLine(finding, [outcomeWords(finding, words)], context)),
    ];
  });
  const marked = listed.some(({ item }) => item.reference.provenance === 'reconstructed');
  return bodyOf([...plainRows(filterLine(context, screen)), ...none, ...rows], { marked });
}

function filterLine({ state, words, width }: Context, screen: Extract<Screen, { kind: 'items' }>): Line {
  const results = state.results === null ? null : resultsIn(state.results, screen.framework);
  const line = filters.flatMap((filter) => {
    const text = words.walk.items.filter[filter](results?.list(screen.area, filter).length ?? 0);
    return [filter === screen.filter ? segment(`[${text}]`, 'strong') : segment(` ${text} `, 'faint'), segment(' ')];
  });
  return fitted([segment(words.walk.items.show, 'faint'), segment(' '), ...line], width);
}

function headingLine({ areas }: Finding, width: number): Line {
  return fitted(lineOf(areas.map(({ title }) => title).join(' › '), 'heading'), width);
}

function areaOf({ areas }: Finding): string {
  return areas.map(({ id }) => id).join('/');
}
