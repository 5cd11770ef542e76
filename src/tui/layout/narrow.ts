import { entriesOf } from '../state/entries.ts';
import type { Entry } from '../state/entry.ts';
import { findingsListed, type ItemList, listBelow } from '../state/narrow.ts';
import type { Narrowing } from '../state/screen.ts';
import { type Body, bodyOf, entryRows, plainRows, type Row } from './body.ts';
import type { Context } from './context.ts';
import { emptyLine, fitted, type Line, lineOf, segment, spread } from './segment.ts';

/** What a list of items can be narrowed to; beside each choice how many items there would be. */
export function narrowBody(context: Context): Body {
  const { state, words } = context;
  const texts = words.walk.narrow;
  const list = listBelow(state);
  if (list === null) return bodyOf([]);
  const headings: Readonly<Record<string, string>> = { filter: texts.outcome, topic: texts.topic, words: texts.words };
  const entries = entriesOf(state, { kind: 'narrow' });
  const rows = entries.flatMap((entry, at): readonly Row[] => {
    const heading = entries[at - 1]?.kind === entry.kind ? undefined : headings[entry.kind];
    return [
      ...(heading === undefined ? [] : plainRows(lineOf(heading, 'heading'))),
      ...(entry.kind === 'show-list' ? plainRows(emptyLine) : []),
      ...entryRows(at, () => choiceLine(context, list, entry)),
    ];
  });
  return bodyOf(rows, { follow: 'form' });
}

function choiceLine(context: Context, list: ItemList, entry: Entry): Line {
  const { words, width } = context;
  const texts = words.walk.narrow;
  const choice = (chosen: boolean, text: string, shown: ItemList): Line =>
    spread([segment(chosen ? '(•) ' : '( ) '), segment(text)], lineOf(countOf(context, shown)), width);
  const { narrowing } = list;
  switch (entry.kind) {
    case 'filter':
      return choice(entry.filter === list.filter, texts.filter[entry.filter], { ...list, filter: entry.filter });
    case 'topic':
      return choice(entry.topic === narrowing.topic, topicTitle(entry.topic, context), {
        ...list,
        narrowing: { ...narrowing, topic: entry.topic },
      });
    case 'words':
      return fitted(lineOf(narrowing.text === '' ? texts.anyWords : texts.theseWords(narrowing.text)), width);
    case 'show-list':
      return lineOf(texts.show(findingsListed(context.state, list).length), 'strong');
    default:
      return emptyLine;
  }
}

function countOf({ state }: Context, list: ItemList): string {
  return String(findingsListed(state, list).length);
}

function topicTitle(topic: Narrowing['topic'], { words }: Context): string {
  return topic === null ? words.walk.narrow.anyTopic : words.terms.roundtable[topic];
}

/** What a list of items is narrowed to, besides its filter. */
export function narrowingText({ topic, text }: Narrowing, context: Context): string {
  const texts = context.words.walk.narrow;
  const parts = [
    ...(topic === null ? [] : [topicTitle(topic, context)]),
    ...(text === '' ? [] : [texts.withWords(text)]),
  ];
  return parts.length === 0 ? texts.all : parts.join(texts.and);
}
