import type { Language } from '../../../language/words.ts';
import { type Body, bodyOf, entryRows, plainRows } from '../../layout/body.ts';
import { caretLine } from '../../layout/caret-line.ts';
import { readingWidth } from '../../layout/context.ts';
import { emptyLine, lineOf, segment, spread } from '../../layout/segment.ts';
import { hanging, wrappedLines } from '../../layout/wrap.ts';
import { startEntries } from '../entries.ts';
import type { StartScreen } from '../screen.ts';
import type { StartContext } from './context.ts';
import { targetLines } from './target.ts';

/** What becomes of an example that is opened. */
export function exampleBody(context: StartContext, screen: Extract<StartScreen, { kind: 'example' }>): Body {
  const { state, words } = context;
  const { example } = words.walk.start;
  const listed = state.profiles?.find(({ path }) => path === screen.path);
  const folder = screen.path.replace(/[/\\][^/\\]*$/, '');
  return bodyOf(
    [
      ...plainRows(
        ...wrappedLines(example.what({ file: listed?.shown ?? '', folder }), readingWidth(context)),
        emptyLine,
      ),
      ...entryRows(0, () => lineOf(example.copy, 'strong'), ...targetLines(context, screen.to, example.to)),
      ...entryRows(1, () => lineOf(example.stay)),
    ],
    { follow: 'form' },
  );
}

/** The countries that are found by what is written. */
export function countryBody(context: StartContext, screen: Extract<StartScreen, { kind: 'country' }>): Body {
  const { state, words, width } = context;
  const { country: labels } = words.walk.start;
  const rows = startEntries(state, screen).flatMap((entry, at) => {
    if (entry.kind !== 'country') return [];
    const { name, code } = entry.country;
    return entryRows(at, () =>
      code === null ? lineOf(labels.madeUp(name)) : spread(lineOf(name), lineOf(code, 'faint'), Math.min(width, 60)),
    );
  });
  return bodyOf(rows, {
    pinned: [
      caretLine([segment(labels.label, 'strong')], screen.line, width),
      ...wrappedLines(labels.help, readingWidth(context), 'faint'),
      emptyLine,
    ],
  });
}

/** What the country is, to be ticked, and the file that the profile goes into. */
export function rolesBody(context: StartContext, screen: Extract<StartScreen, { kind: 'roles' }>): Body {
  const { state, words } = context;
  const { roles: labels } = words.walk.start;
  const width = readingWidth(context);
  const rows = startEntries(state, screen).flatMap((entry, at) => {
    if (entry.kind === 'role') {
      const tick = screen.roles.includes(entry.role) ? '[x] ' : '[ ] ';
      return entryRows(at, ...hanging([segment(tick)], labels.role[entry.role], width).map((line) => () => line));
    }
    const target = targetLines(context, screen.to, labels.to);
    return [...plainRows(emptyLine), ...entryRows(at, () => lineOf(labels.create, 'strong'), ...target)];
  });
  return bodyOf(
    [
      ...plainRows(
        ...wrappedLines(
          labels.of({ country: screen.country.name, fictional: screen.country.fictional }),
          width,
          'strong',
        ),
        ...wrappedLines(labels.ask, width),
        emptyLine,
      ),
      ...rows,
    ],
    { follow: 'form' },
  );
}

/** The languages of the screens. */
export function languagesBody(context: StartContext): Body {
  const { state, words } = context;
  const { language: labels } = words.walk.start;
  const rows = startEntries(state, { kind: 'languages' }).flatMap((entry, at) =>
    entry.kind === 'language' ? entryRows(at, () => lineOf(nameOf(entry.language, context), 'strong')) : [],
  );
  return bodyOf([...rows, ...plainRows(emptyLine, ...wrappedLines(labels.only, readingWidth(context)))]);
}

/** Asks whether to leave. */
export function endBody({ words }: StartContext): Body {
  const { end } = words.walk.start;
  return bodyOf(
    [
      ...plainRows(lineOf(end.ask, 'strong'), lineOf(end.nothing), emptyLine),
      ...entryRows(0, () => lineOf(end.leave)),
      ...entryRows(1, () => lineOf(end.stay)),
    ],
    { follow: 'form' },
  );
}

function nameOf(language: Language, { words }: StartContext): string {
  return words.walk.start.language.name(language);
}
