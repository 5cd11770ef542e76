import { type Body, bodyOf } from './body.ts';
import type { Context } from './context.ts';

/** The earlier profiles to choose from. */
export function earlierBody(_context: Context): Body {
  return bodyOf([]);
}

/** What came out otherwise than in the earlier profile. */
export function compareBody(_context: Context): Body {
  return bodyOf([]);
}
