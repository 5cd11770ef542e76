import { listsEntries } from '../state/entries/lists.ts';
import { type CountedList, listsOf } from '../state/question-lists.ts';
import { type Body, bodyOf, entryRows, plainRows, type Row } from './body.ts';
import { type Context, readingWidth } from './context.ts';
import { listTitle } from './list-title.ts';
import { emptyLine, type Line, lineOf } from './segment.ts';
import { wrappedLines } from './wrap.ts';

/** The lists of questions that can be gone through, each with how many there are; what has none is only named. */
export function listsBody(context: Context): Body {
  const { state, words } = context;
  const { open, contested, topics, ministries, frameworks } = listsOf(state);
  const texts = words.walk.lists;
  const entries = listsEntries(state);
  const place = ({ list }: CountedList): number =>
    entries.findIndex((entry) => entry.kind === 'list' && JSON.stringify(entry.list) === JSON.stringify(list));
  const rowsOf = (one: CountedList): readonly Row[] =>
    entryRows(place(one), ...countedLines(context, one).map((line) => () => line));
  const first = (one: CountedList, none: string): readonly Row[] =>
    one.count > 0 ? rowsOf(one) : plainRows(lineOf(none, 'faint'));
  const group = (heading: string, lists: readonly CountedList[]): readonly Row[] => {
    const empty = lists.filter(({ count }) => count === 0).map(({ list }) => listTitle(state, list, words));
    const none = empty.length === 0 ? '' : texts.nothingIn(empty.join('; '));
    return [
      ...plainRows(emptyLine, lineOf(heading, 'heading')),
      ...lists.filter(({ count }) => count > 0).flatMap(rowsOf),
      ...plainRows(...wrappedLines(none, readingWidth(context), 'faint')),
    ];
  };
  return bodyOf([
    ...first(open, texts.nothingOpen),
    ...first(contested, texts.nothingContested),
    ...group(texts.groups.topics, topics),
    ...group(texts.groups.ministries, ministries),
    ...group(texts.groups.frameworks, frameworks),
  ]);
}

/** The title of a list with its count. */
export function countedLines(context: Context, { list, count }: CountedList): readonly Line[] {
  const { state, words } = context;
  return wrappedLines(words.walk.lists.counted({ title: listTitle(state, list, words), count }), readingWidth(context));
}
