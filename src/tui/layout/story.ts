import type { StoryPart } from '../../workshop/exercise.ts';
import { topOf } from '../state/stack.ts';
import type { WalkState } from '../state/state.ts';
import { type Body, bodyOf, plainRows } from './body.ts';
import { type Context, readingWidth } from './context.ts';
import { type Beside, widthBeside } from './frame.ts';
import { emptyLine, type Line } from './segment.ts';
import { wrappedLines } from './wrap.ts';

/** The story of the case: where and for whom it is set, then part by part. */
export function storyBody(context: Context): Body {
  const { state, words } = context;
  const { exercise } = state;
  if (exercise === null) return bodyOf([]);
  const width = readingWidth(context);
  return bodyOf(
    plainRows(
      ...wrappedLines(exercise.title, width, 'heading'),
      ...wrappedLines(exercise.setting, width),
      ...wrappedLines(words.walk.case.minutes(exercise.minutes), width, 'faint'),
      ...wrappedLines(words.exercise.fictional, width, 'faint'),
      emptyLine,
      ...partLines(exercise.story, width),
    ),
  );
}

/** Parts of a story, each under its title. */
export function partLines(parts: readonly StoryPart[], width: number): readonly Line[] {
  return parts.flatMap(({ title, text }, at) => [
    ...(at === 0 ? [] : [emptyLine]),
    ...wrappedLines(title, width, 'strong'),
    ...wrappedLines(text, width),
  ]);
}

/** The width from which the story stands beside a question: that of a window of 120 columns between its margins. */
const wide = 117;

/** The most that a line of the story takes beside a question. */
const widestBeside = 72;

/** The columns that the story takes beside the screen on view; `null` where it does not stand there. */
export function besideWidth({ state, width }: Pick<Context, 'state' | 'width'>): number | null {
  if (state.exercise === null || width < wide || !isAnswering(state)) return null;
  return Math.min(widestBeside, Math.floor(width * 0.45));
}

/** The story beside the screen on view; `null` where it does not stand there. */
export function storyBeside(context: Context): Beside | null {
  const { exercise, reading } = context.state;
  const width = besideWidth(context);
  if (exercise === null || width === null) return null;
  const left = widthBeside(context.width, width);
  return { lines: partLines(exercise.story, width), left, scroll: reading.beside };
}

/** True on a question and where an answer to it is written. */
function isAnswering(state: WalkState): boolean {
  const { screen } = topOf(state);
  if (screen.kind === 'line') return screen.field === 'value' || screen.field === 'reason';
  return screen.kind === 'question' || screen.kind === 'draft';
}
