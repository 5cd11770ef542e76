import type { Screen } from '../state/screen.ts';
import { type Body, bodyOf } from './body.ts';
import type { Context } from './context.ts';

/** The words looked for, and what is found. */
export function searchBody(_context: Context, _screen: Extract<Screen, { kind: 'search' }>): Body {
  return bodyOf([]);
}
