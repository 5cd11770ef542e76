import { ministryTitle } from '../../framework/library.ts';
import { entriesOf } from '../state/entries.ts';
import type { Entry } from '../state/entry.ts';
import { pickedNow } from '../state/picks.ts';
import type { Picked, Screen } from '../state/screen.ts';
import { type Body, bodyOf, entryRows, plainRows, type Row } from './body.ts';
import { type Context, readingWidth } from './context.ts';
import { emptyLine, segment } from './segment.ts';
import { hanging, wrappedLines } from './wrap.ts';

/** What can be chosen for a part of an answer or of the plan, with what it is now marked. */
export function pickBody(context: Context, screen: Extract<Screen, { kind: 'pick' }>): Body {
  const { state, words } = context;
  const { picked } = screen;
  const now = pickedNow(state, picked);
  const width = readingWidth(context);
  const entries = entriesOf(state, screen);
  const listed = entries.some((entry) => entry.kind === 'pick' && entry.value === now);
  const rows = entries.flatMap((entry, at): readonly Row[] => {
    const chosen = entry.kind === 'pick' ? entry.value === now : !listed;
    const lines = hanging(
      [segment(chosen ? '(•) ' : '( ) ')],
      textOf(context, picked, entry, listed ? null : now),
      width,
    );
    return entryRows(at, ...lines.map((line) => () => line));
  });
  const above = wrappedLines(words.walk.pick.heading[picked.kind], width, 'strong');
  return bodyOf([...plainRows(...above, emptyLine), ...rows], { follow: 'form' });
}

function textOf(context: Context, picked: Picked, entry: Entry, other: string | null): string {
  const { state, words } = context;
  const texts = words.walk.pick;
  if (entry.kind !== 'pick') return other === null ? texts.other : texts.otherNow(other);
  const { value } = entry;
  if (value === null) return texts.none[picked.kind];
  switch (picked.kind) {
    case 'owner':
    case 'respondent':
      return ministryTitle(state.library, value, state.profile.ministries);
    case 'confidence':
      return named(words.terms.confidence, value);
    case 'review':
      return named(words.terms.review, value);
    case 'state':
      return named(words.walk.plan.state, value);
  }
}

function named(titles: Readonly<Record<string, string>>, value: string): string {
  return titles[value] ?? value;
}
