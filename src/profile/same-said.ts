import { sameValue } from '../framework/answer-set.ts';
import type { Said } from './profile.ts';

/** True where two things said are the same; a list of choices is the same in any order. */
export function sameSaid(a: Said, b: Said): boolean {
  return a.kind === 'value' && b.kind === 'value' ? sameValue(a.value, b.value) : a.kind === b.kind;
}
