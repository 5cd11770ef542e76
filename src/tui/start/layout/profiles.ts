import { type Body, bodyOf, entryRows, plainRows, type Row } from '../../layout/body.ts';
import { emptyLine, fitted, type Line, lineOf, padded, segment, spread, widthOf } from '../../layout/segment.ts';
import { type StartEntry, startEntries } from '../entries.ts';
import type { Seen } from '../seen.ts';
import type { ListedProfile } from '../state.ts';
import type { StartContext } from './context.ts';

/** The profiles found with the ways to others: one line each in a table, or two in a narrow window. */
export function profilesBody(context: StartContext): Body {
  const { state, words, width } = context;
  const { start } = words.walk;
  const profiles = state.profiles ?? [];
  const byPath = new Map(profiles.map((one) => [one.path, one]));
  const columns = isWide(context) ? columnsOf(context) : null;
  const entries = startEntries(state, { kind: 'start' });
  const own = profiles.some(({ origin }) => origin === 'own');
  const heading = columns === null || profiles.length === 0 ? [] : [tableLine(headingCells(context), columns, 'faint')];
  const rows = entries.flatMap((entry, at): readonly Row[] => {
    if (entry.kind !== 'profile') {
      const way = wayOf(entry);
      const apart = way === 'new' || way === 'languages' ? plainRows(emptyLine) : [];
      return [...apart, ...entryRows(at, () => lineOf(start[way], way === 'new' ? 'strong' : 'plain'))];
    }
    const listed = byPath.get(entry.path);
    if (listed === undefined) return [];
    const before = entries[at - 1];
    const first =
      listed.origin === 'example' && (before?.kind !== 'profile' || byPath.get(before.path)?.origin !== 'example');
    return [
      ...(first ? plainRows(emptyLine, lineOf(start.examples, 'heading')) : []),
      ...entryRows(at, ...profileLines(listed, columns, context)),
    ];
  });
  const none = own ? [] : [lineOf(state.profiles === null ? start.looking : start.none, 'faint')];
  const title = fitted(lineOf(start.own(state.folder), 'heading'), width);
  return bodyOf([...plainRows(...heading, title, ...none), ...rows]);
}

function wayOf({ kind }: StartEntry): 'new' | 'cases' | 'languages' | 'about' | 'leave' {
  return kind === 'new' || kind === 'cases' || kind === 'languages' || kind === 'about' ? kind : 'leave';
}

/** Columns are for the eye: where nothing is drawn there are none. */
function isWide({ width, reading }: StartContext): boolean {
  return width >= 74 && reading === undefined;
}

type Cells = readonly [country: string, day: string, status: string, answered: string, file: string];

function headingCells({ words }: StartContext): Cells {
  const { country, day, status, answered, file } = words.walk.start.columns;
  return [country, day, status, answered, file];
}

function cellsOf(seen: Extract<Seen, { kind: 'profile' }>, shown: string, { words }: StartContext): Cells {
  const { country, asOf, status, told } = seen;
  const { start } = words.walk;
  return told === null
    ? [country, words.explain.day(asOf), words.terms.status[status], start.answered(seen), shown]
    : [country, start.workshopCase, '', start.answered(seen), shown];
}

/** The longest that a column may be, in columns of the terminal; the last takes what is left. */
const widest = [20, 17, 9, 12];

function columnsOf(context: StartContext): readonly number[] {
  const cells = (context.state.profiles ?? []).flatMap(({ seen, shown }) =>
    seen?.kind === 'profile' ? [cellsOf(seen, shown, context)] : [],
  );
  return widest.map((most, at) =>
    Math.min(most, Math.max(...[headingCells(context), ...cells].map((row) => widthOf(row[at] ?? '')))),
  );
}

function tableLine(cells: Cells, columns: readonly number[], style: 'plain' | 'faint'): Line {
  return cells.flatMap((cell, at) => {
    const wide = columns[at];
    const line = lineOf(cell, at === 0 && style === 'plain' ? 'strong' : style);
    return wide === undefined ? line : [...padded(fitted(line, wide), wide), segment('  ')];
  });
}

function profileLines(
  { seen, shown }: ListedProfile,
  columns: readonly number[] | null,
  context: StartContext,
): readonly (() => Line)[] {
  const { words, width } = context;
  const { start } = words.walk;
  if (seen === null) return [() => spread(lineOf(shown), lineOf(start.reading, 'faint'), width)];
  if (seen.kind === 'faulty')
    return [() => spread([segment('! ', 'alert'), segment(shown)], lineOf(start.faulty, 'alert'), width)];
  const cells = cellsOf(seen, shown, context);
  if (columns !== null) return [() => fitted(tableLine(cells, columns, 'plain'), width)];
  const [country, day, status] = cells;
  const head = seen.told === null ? words.walk.head.profile({ country, day, status }) : start.ofCase(country);
  return [
    () => spread(lineOf(head, 'strong'), lineOf(shown), width),
    () => fitted(lineOf(`  ${start.answeredLong(seen)}`), width),
  ];
}
