import { formatProblem } from '../../../problem/format-problem.ts';
import { type Body, bodyOf, plainRows } from '../../layout/body.ts';
import { readingWidth } from '../../layout/context.ts';
import { keyLines } from '../../layout/help.ts';
import { emptyLine, lineOf } from '../../layout/segment.ts';
import { wrappedLines } from '../../layout/wrap.ts';
import type { StartScreenKind } from '../screen.ts';
import type { StartContext } from './context.ts';

/** Everything that is wrong with a file, with its lines. */
export function faultyBody(context: StartContext, path: string): Body {
  const { state, words, width } = context;
  const seen = state.profiles?.find((one) => one.path === path)?.seen;
  const problems = seen?.kind === 'faulty' ? seen.problems.filter(({ severity }) => severity === 'error') : [];
  return bodyOf(
    plainRows(
      lineOf(words.walk.start.faults, 'heading'),
      ...wrappedLines(path, width, 'faint'),
      ...problems.flatMap((problem) => [
        emptyLine,
        ...formatProblem(problem, words)
          .split('\n')
          .flatMap((line) => wrappedLines(line.trimStart(), width, 'plain', line.length - line.trimStart().length)),
      ]),
    ),
  );
}

/** What a screen is for, and its keys. */
export function aboutBody(context: StartContext, about: StartScreenKind): Body {
  const { words } = context;
  const width = readingWidth(context);
  const { help, start } = words.walk;
  return bodyOf(
    plainRows(
      ...wrappedLines(start.help[about], width),
      emptyLine,
      lineOf(help.keys, 'heading'),
      ...keyLines(context, about, []),
      ...wrappedLines(help.enough, width, 'faint'),
    ),
  );
}
