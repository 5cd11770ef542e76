import { type Body, bodyOf } from './body.ts';
import type { Context } from './context.ts';

/** The lists of questions that can be gone through. */
export function listsBody(_context: Context): Body {
  return bodyOf([]);
}
