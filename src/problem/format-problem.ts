import stringWidth from 'string-width';
import type { Words } from '../language/words.ts';
import type { Problem, ProblemCode, ProblemDetails } from './problem.ts';

/** The message and the hint of a problem in the reader's language; the hint is empty where nothing can be advised. */
export function problemSentences(problem: Problem, words: Words): { message: string; hint: string } {
  const sentences = words.problems[problem.code] as (details: ProblemDetails<ProblemCode>) => {
    message: string;
    hint: string;
  };
  return sentences(problem.details);
}

/** A problem as lines of text: place and message, the author's line with a caret, and the hint. */
export function formatProblem(problem: Problem, words: Words): string {
  const sentences = problemSentences(problem, words);
  const message = printable(sentences.message);
  const hint = printable(sentences.hint);
  const kind = words.problem.severity[problem.severity];
  const lines: string[] = [];
  if (problem.place === null) lines.push(`${kind}: ${message} [${problem.code}]`);
  else {
    const { file, line, column, text, length } = problem.place;
    lines.push(`${printable(file)}:${line}:${column}: ${kind}: ${message} [${problem.code}]`);
    const { shown, caret } = windowOnLine(text, column, length);
    lines.push(`    ${shown}`, `    ${caret}`);
  }
  if (hint !== '') lines.push(`  ${words.problem.hint(hint)}`);
  return lines.join('\n');
}

/** All problems of a run, errors first, each file in one stretch and from top to bottom, with a closing count. */
export function formatProblems(problems: readonly Problem[], words: Words): string {
  const sorted = [...problems].sort(byPlace);
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const count = words.problem.count({ errors, warnings: problems.length - errors });
  return [...sorted.map((problem) => formatProblem(problem, words)), count].join('\n');
}

function byPlace(a: Problem, b: Problem): number {
  if (a.severity !== b.severity) return a.severity === 'error' ? -1 : 1;
  const fileA = a.place?.file ?? '';
  const fileB = b.place?.file ?? '';
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0);
}

const lineWidth = 100;

/** The text with a space for each control character and each one that turns the direction of writing: what comes from a file must not move the cursor. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ');
}

/** Cuts a long line to a window around the caret, which stands under its character however wide those before it are. */
function windowOnLine(text: string, column: number, length: number): { shown: string; caret: string } {
  const clean = printable(text);
  const start = clean.length <= lineWidth ? 0 : Math.max(0, Math.min(column - 1 - 30, clean.length - lineWidth));
  const shown = `${start > 0 ? '…' : ''}${clean.slice(start, start + lineWidth)}${start + lineWidth < clean.length ? '…' : ''}`;
  const end = Math.min(column - 1 + length, start + lineWidth);
  const indent = stringWidth(clean.slice(start, column - 1)) + (start > 0 ? 1 : 0);
  const caretLength = Math.max(1, stringWidth(clean.slice(column - 1, end)));
  return { shown, caret: `${' '.repeat(indent)}${'^'.repeat(caretLength)}` };
}
