import type { Finding } from '../../assess/finding.ts';
import { findingsListed, type ItemList } from '../state/narrow.ts';
import { filters } from '../state/screen.ts';
import { type Body, bodyOf, entryRows, plainRows, type Row } from './body.ts';
import { type Context, itemLine, outcomeWords } from './context.ts';
import { narrowingText } from './narrow.ts';
import { emptyLine, fitted, type Line, lineOf, segment } from './segment.ts';

/** The items of a framework or an area under the headings of their areas, with the filter above. */
export function itemsBody(context: Context, screen: ItemList): Body {
  const { state, words, width } = context;
  const listed = findingsListed(state, screen);
  const why = state.results === null ? words.walk.working : words.walk.items.none;
  const none: readonly Row[] = listed.length > 0 ? [] : plainRows(emptyLine, lineOf(why, 'faint'));
  const which = words.walk.narrow.which(narrowingText(screen.narrowing, context));
  const rows = listed.flatMap((finding, at): readonly Row[] => {
    const before = listed[at - 1];
    const heading = before === undefined || areaOf(before) !== areaOf(finding);
    return [
      ...(heading ? plainRows(emptyLine, headingLine(finding, width)) : []),
      ...entryRows(at + 1, () => itemLine(finding, [outcomeWords(finding, words)], context)),
    ];
  });
  const marked = listed.some(({ item }) => item.reference.provenance === 'reconstructed');
  const above = [...plainRows(filterLine(context, screen)), ...entryRows(0, () => fitted(lineOf(which), width))];
  return bodyOf([...above, ...none, ...rows], { marked });
}

function filterLine({ state, words, width }: Context, screen: ItemList): Line {
  const line = filters.flatMap((filter) => {
    const text = words.walk.items.filter[filter](findingsListed(state, { ...screen, filter }).length);
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
