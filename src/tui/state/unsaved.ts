import type { Change } from './change.ts';

/** How many things did not reach the file: each question once, and the action plan once. */
export function unsavedCount(changes: readonly Change[]): number {
  return new Set(changes.map(({ edit }) => (edit.kind === 'plan' ? null : edit.question))).size;
}
