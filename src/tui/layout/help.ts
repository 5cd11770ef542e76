import { type BindingName, bindingsOn, type KeyedScreen } from '../keys.ts';
import type { ScreenKind } from '../state/screen.ts';
import { answeredSign, outcomeOrder, outcomes, reconstructedMark } from '../theme.ts';
import { type Body, bodyOf, plainRows } from './body.ts';
import { type Context, readingWidth } from './context.ts';
import { howToRead } from './overview.ts';
import { emptyLine, type Line, lineOf, segment, widthOf } from './segment.ts';
import { hanging, wrappedLines } from './wrap.ts';

/** The keys of the screen that help was asked on, the symbols, and how to read a score. */
export function helpBody(context: Context, about: ScreenKind): Body {
  const { state, words } = context;
  const width = readingWidth(context);
  const help = words.walk.help;
  return bodyOf(
    plainRows(
      ...wrappedLines(help.screen[about], width),
      emptyLine,
      lineOf(help.keys, 'heading'),
      ...keyLines(context, about, state.exercise === null ? ofCases : []),
      ...wrappedLines(help.enough, width, 'faint'),
      emptyLine,
      lineOf(help.symbols, 'heading'),
      ...symbolLines(context),
      emptyLine,
      ...howToRead(context),
    ),
  );
}

/** The keys that do something only in a workshop case. */
const ofCases: readonly BindingName[] = ['story', 'beside', 'hint'];

/** What each key of a screen does, save some. */
export function keyLines(
  context: Pick<Context, 'words' | 'width' | 'reading'>,
  about: KeyedScreen,
  without: readonly BindingName[],
): readonly Line[] {
  const { words } = context;
  const bindings = bindingsOn(about).filter(({ name }) => !without.includes(name));
  const column = Math.max(...bindings.map(({ name }) => widthOf(words.walk.keys[name].long))) + 2;
  return bindings.flatMap(({ name }) => {
    const { long, does } = words.walk.keys[name];
    const label = segment(long.padEnd(long.length + column - widthOf(long)), 'key');
    return hanging([label], does, readingWidth(context));
  });
}

function symbolLines(context: Context): readonly Line[] {
  const { words } = context;
  const width = readingWidth(context);
  const rows = outcomeOrder.flatMap((outcome) =>
    hanging([segment(`${outcomes[outcome].symbol}  `, outcome)], words.walk.help.outcome[outcome], width),
  );
  return [
    ...rows,
    ...hanging([segment(`${answeredSign}  `, 'good')], words.walk.help.answered, width),
    ...hanging([segment(`${reconstructedMark}  `, 'mark')], words.walk.provenance.reconstructed, width),
  ];
}
