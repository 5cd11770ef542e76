import { hintOpen, markedNow } from '../case.ts';
import type { Entry, WayEntry } from '../entry.ts';
import type { WalkState } from '../state.ts';

/** What the first screen leads to in a workshop case, in place of the lists of open questions. */
export const caseWays: readonly WayEntry[] = [
  { kind: 'story' },
  { kind: 'list', list: { kind: 'case' } },
  { kind: 'marks' },
];

/** What a question leads to besides its answers: its hint, as long as it is not shown, and the story. */
export function caseHelp(state: WalkState, question: string): readonly WayEntry[] {
  if (state.exercise === null) return [];
  return [...(hintOpen(state, question) ? [{ kind: 'hint' } as const] : []), { kind: 'story' }];
}

/** The questions of the case, marked. */
export function marksEntries(state: WalkState): readonly Entry[] {
  return markedNow(state).map(({ question }) => ({ kind: 'marked', question: question.id }));
}

/** What a marked question leads to. */
export function markEntries(question: string): readonly Entry[] {
  return [{ kind: 'question', question, follows: false }];
}
