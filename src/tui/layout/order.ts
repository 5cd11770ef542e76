import { entriesOf } from '../state/entries.ts';
import { orderBelow } from '../state/gap-orders.ts';
import { type Body, bodyOf, entryRows, plainRows, type Row } from './body.ts';
import { type Context, readingWidth } from './context.ts';
import { emptyLine, type Line, segment } from './segment.ts';
import { hanging, wrappedLines } from './wrap.ts';

/** The orders in which gaps can be gone through, the present one marked. */
export function orderBody(context: Context): Body {
  const { state, words } = context;
  const texts = words.walk.whatIf;
  const width = readingWidth(context);
  const now = orderBelow(state);
  const rows = entriesOf(state, { kind: 'order' }).flatMap((entry, at): readonly Row[] => {
    if (entry.kind !== 'gap-order') return [];
    const lines: readonly Line[] = [
      ...hanging([segment(entry.order === now ? '(•) ' : '( ) ')], capitalised(texts.order[entry.order]), width),
      ...wrappedLines(texts.orderHelp[entry.order], width, 'faint', 4),
    ];
    return entryRows(at, ...lines.map((line) => () => line));
  });
  return bodyOf([...plainRows(...wrappedLines(texts.orderHeading, width, 'strong'), emptyLine), ...rows], {
    follow: 'form',
  });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
