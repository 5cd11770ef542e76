import type { Words } from '../../../language/words.ts';
import { type Body, bodyOf, entryRows, plainRows } from '../../layout/body.ts';
import { readingWidth } from '../../layout/context.ts';
import { emptyLine, type Line, lineOf, spread } from '../../layout/segment.ts';
import { wrappedLines } from '../../layout/wrap.ts';
import { startEntries } from '../entries.ts';
import type { StartScreen } from '../screen.ts';
import type { StartContext } from './context.ts';
import { targetLines } from './target.ts';

/** The workshop cases: how long each takes, where it is set, and its languages where there are several. */
export function casesBody(context: StartContext): Body {
  const { state, words } = context;
  const { case: labels } = words.walk.start;
  const width = readingWidth(context);
  const rows = startEntries(state, { kind: 'cases' }).flatMap((entry, at) => {
    if (entry.kind !== 'case') return [];
    const { title, minutes, setting, languages } = entry.exercise;
    const several = languages.length > 1 ? [labels.told(languages.map((code) => languageName(code, words)))] : [];
    const below = [setting, ...several].flatMap((text) => wrappedLines(text, width, 'plain', 2));
    return [
      ...plainRows(...(at === 0 ? [] : [emptyLine])),
      ...entryRows(
        at,
        () => spread(lineOf(title, 'strong'), lineOf(labels.minutes(minutes), 'faint'), width),
        ...below.map(
          (line): (() => Line) =>
            () =>
              line,
        ),
      ),
    ];
  });
  const said = state.cases === null ? labels.looking : labels.none;
  return bodyOf(rows.length === 0 ? plainRows(lineOf(said, 'faint')) : rows);
}

/** Asks in which language a case is told. */
export function toldBody(context: StartContext, { languages }: Extract<StartScreen, { kind: 'told' }>): Body {
  const { words } = context;
  return bodyOf(
    [
      ...plainRows(...wrappedLines(words.walk.start.case.ask, readingWidth(context)), emptyLine),
      ...languages.flatMap((code, at) => entryRows(at, () => lineOf(languageName(code, words), 'strong'))),
    ],
    { follow: 'form' },
  );
}

/** What becomes of a case that is begun. */
export function newCaseBody(context: StartContext, screen: Extract<StartScreen, { kind: 'new-case' }>): Body {
  const { words } = context;
  const { case: labels, example } = words.walk.start;
  const width = readingWidth(context);
  const { title, setting } = screen.exercise;
  return bodyOf(
    [
      ...plainRows(
        ...wrappedLines(title, width, 'strong'),
        ...wrappedLines(setting, width),
        emptyLine,
        ...wrappedLines(labels.what, width),
        emptyLine,
      ),
      ...entryRows(0, () => lineOf(labels.begin, 'strong'), ...targetLines(context, screen.to, labels.to)),
      ...entryRows(1, () => lineOf(example.stay)),
    ],
    { follow: 'form' },
  );
}

function languageName(code: string, { walk }: Words): string {
  return walk.start.language.name(code);
}
