import { ministryTitle } from '../../framework/library.ts';
import type { Question } from '../../framework/question.ts';
import { describeSaid } from '../../gap/describe.ts';
import type { Evidence, Statement } from '../../profile/profile.ts';
import type { Style } from '../theme.ts';
import { type Context, readingWidth } from './context.ts';
import { emptyLine, type Line, padded, segment } from './segment.ts';
import { hanging, wrappedLines } from './wrap.ts';

/** What each of several ministries says to a question: side by side where the window is wide enough, else one below the other. */
export function statementsLines(
  context: Context,
  question: Question,
  statements: readonly Statement[],
): readonly Line[] {
  const column = Math.floor((context.width - gap * (statements.length - 1)) / statements.length);
  if (context.width < wide || context.reading !== undefined || column < narrowest)
    return statements.flatMap((statement) => statementLines(context, question, statement));
  return beside(
    statements.map((statement) => statementLines({ ...context, width: column }, question, statement)),
    column,
  );
}

/** The room that a window of 100 columns leaves, and the least that a column of text may have. */
const wide = 97;
const narrowest = 30;
const gap = 3;

/** One statement: who says what, why, when, and on what evidence. */
export function statementLines(
  context: Context,
  question: Question,
  statement: Statement,
  style: Style = 'strong',
): readonly Line[] {
  const { words } = context;
  const labels = words.walk.own;
  const width = readingWidth(context);
  const said = describeSaid(statement.said, question, words);
  const on = statement.on === null ? '' : labels.given({ by: '', on: words.explain.day(statement.on) });
  return [
    ...hanging([segment('• ')], labels.statement({ by: nameOf(context, statement.by), said }), width, style),
    ...wrappedLines(statement.because ?? labels.noReason, width, style === 'strong' ? 'plain' : style, 2),
    ...wrappedLines(on, width, 'faint', 2),
    ...evidenceLines({ ...context, width: width - 2 }, statement.evidence).map(
      (line): Line => [segment('  '), ...line],
    ),
  ];
}

/** Evidence as a numbered list, each with what it says. */
export function evidenceLines(context: Context, evidence: readonly Evidence[]): readonly Line[] {
  const { words } = context;
  const width = readingWidth(context);
  return evidence.flatMap((one, index) => [
    ...hanging([segment(words.walk.item.number(index + 1))], evidenceText(one, context), width),
    ...wrappedLines(one.says ?? '', width, 'faint', 3),
  ]);
}

/** A piece of evidence in one sentence: title, publisher, date, address. */
export function evidenceText({ title, publisher, date, url }: Evidence, { words }: Context): string {
  const parts = [title, publisher ?? '', date === null ? '' : words.explain.day(date), url ?? ''];
  return parts.filter((part) => part !== '').join(', ');
}

/** The name of whoever answered; empty where nobody is named. */
export function nameOf({ state }: Context, by: string | null): string {
  return by === null ? '' : ministryTitle(state.library, by, state.profile.ministries);
}

function beside(columns: readonly (readonly Line[])[], width: number): readonly Line[] {
  const height = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) =>
    columns.flatMap((lines, index): Line => {
      const line = lines[at] ?? emptyLine;
      return index === columns.length - 1 ? line : [...padded(line, width), segment(' '.repeat(gap))];
    }),
  );
}
