import type { Words } from '../language/words.ts';

/** One code for each thing that can be wrong in a file somebody wrote; `docs/PROBLEMS.md` has a line for each. */
export type ProblemCode = keyof Words['problems'];

/** What the message of a code needs to know, by code. */
export type ProblemDetails<C extends ProblemCode = ProblemCode> = Parameters<Words['problems'][C]>[0];

/** An error makes a command exit with 1; a warning does not. */
export type Severity = 'error' | 'warning';

/** A spot in a file. Lines and columns count from 1, columns in characters as an editor shows them. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** How many characters the caret underlines; at least 1, never past the end of the line. */
  readonly length: number;
  /** The author's own line, without its end of line. */
  readonly text: string;
}

/** Something wrong in a file somebody wrote. Its sentences are made by {@link formatProblem}, in the reader's language. */
export interface Problem<C extends ProblemCode = ProblemCode> {
  readonly code: C;
  readonly severity: Severity;
  readonly details: ProblemDetails<C>;
  /** `null` where no file is at fault, as with a missing one. */
  readonly place: Place | null;
}

/** Makes an error. */
export function error<C extends ProblemCode>(code: C, details: ProblemDetails<C>, place: Place | null): Problem {
  return { code, severity: 'error', details, place } as Problem;
}

/** Makes a warning. */
export function warning<C extends ProblemCode>(code: C, details: ProblemDetails<C>, place: Place | null): Problem {
  return { code, severity: 'warning', details, place } as Problem;
}

/** True where at least one of the problems is an error. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
