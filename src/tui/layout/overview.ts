import { formatPoints } from '../../score/format-score.ts';
import { overviewGroups } from '../state/entries/overview.ts';
import type { WayEntry } from '../state/entry.ts';
import { type Body, bodyOf, entryRows, plainRows, type Row } from './body.ts';
import { type Context, readingWidth } from './context.ts';
import { frameworkRows } from './overview-frameworks.ts';
import { highlightRows } from './overview-highlights.ts';
import { wayLines } from './overview-ways.ts';
import { emptyLine, type Line, lineOf } from './segment.ts';
import { wrappedLines } from './wrap.ts';

/** The first screen: the ways on, every framework with its score, what comes first in them, and whatever else can be done. */
export function overviewBody(context: Context): Body {
  const { state, words } = context;
  const { ways, frameworks, gaps, areas, ministries, others } = overviewGroups(state);
  const texts = words.walk.lists.overview;
  let at = 0;
  const group = (
    entries: readonly WayEntry[],
    heading: string,
    linesOf: (context: Context, entry: WayEntry) => readonly Line[],
  ): readonly Row[] => {
    if (entries.length === 0) return [];
    const rows = entries.flatMap((entry, place) =>
      entryRows(at + place, ...linesOf(context, entry).map((line) => () => line)),
    );
    at += entries.length;
    return [...plainRows(...(heading === '' ? [] : [emptyLine, lineOf(heading, 'heading')])), ...rows];
  };
  const rows = [...group(ways, '', wayLines), ...plainRows(emptyLine), ...frameworkRows(context, at, ways.length)];
  at += frameworks.length;
  return bodyOf(
    [
      ...rows,
      ...group(gaps, texts.biggest, highlightRows),
      ...group(areas, texts.weakest, highlightRows),
      ...group(ministries, texts.ministries, wayLines),
      ...group(others, texts.others, wayLines),
      ...plainRows(emptyLine, ...howToRead(context)),
    ],
    { follow: 'form', marked: state.results !== null },
  );
}

/** What a score and its bar say. */
export function howToRead(context: Context): readonly Line[] {
  const { words } = context;
  const width = readingWidth(context);
  const { heading, bar, enough } = words.walk.reading;
  const example = { low: formatPoints(48, words), high: formatPoints(81, words), value: formatPoints(62, words) };
  return [lineOf(heading, 'heading'), ...wrappedLines(bar(example), width), ...wrappedLines(enough, width)];
}
