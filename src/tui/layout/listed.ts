import type { Screen } from '../state/screen.ts';
import { type Body, bodyOf } from './body.ts';
import type { Context } from './context.ts';

/** A list of questions that is about no single item. */
export function listedBody(_context: Context, _screen: Extract<Screen, { kind: 'questions' }>): Body {
  return bodyOf([]);
}
