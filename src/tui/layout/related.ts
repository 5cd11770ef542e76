import type { Screen } from '../state/screen.ts';
import { type Body, bodyOf } from './body.ts';
import type { Context } from './context.ts';

/** The items that the answers behind an item feed. */
export function relatedBody(_context: Context, _screen: Extract<Screen, { kind: 'related' }>): Body {
  return bodyOf([]);
}
