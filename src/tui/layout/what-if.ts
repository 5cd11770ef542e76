import type { Screen } from '../state/screen.ts';
import { type Body, bodyOf } from './body.ts';
import type { Context } from './context.ts';

/** What other answers would bring in every framework. */
export function whatIfBody(_context: Context, _screen: Extract<Screen, { kind: 'what-if' }>): Body {
  return bodyOf([]);
}
