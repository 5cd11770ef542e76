import type { Screen } from '../state/screen.ts';
import { type Body, bodyOf } from './body.ts';
import type { Context } from './context.ts';

/** What can be chosen for a part of an answer or of the plan. */
export function pickBody(_context: Context, _screen: Extract<Screen, { kind: 'pick' }>): Body {
  return bodyOf([]);
}
