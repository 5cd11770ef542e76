import { type Body, bodyOf } from './body.ts';
import type { Context } from './context.ts';

/** The action plan, with the scores it would bring. */
export function planBody(_context: Context): Body {
  return bodyOf([]);
}

/** One action of the plan. */
export function planLineBody(_context: Context, _line: number): Body {
  return bodyOf([]);
}
