import { questionIn } from '../../../framework/library.ts';
import { committed } from '../commit.ts';
import { draftOf, isChanged, typedBefore } from '../draft.ts';
import { chosen } from '../entries/question.ts';
import { entriesOf } from '../entries.ts';
import type { AnswerEntry } from '../entry.ts';
import { type Reduced, still } from '../event.ts';
import { topOf } from '../stack.ts';
import type { WalkState } from '../state.ts';
import { begun, openLine } from '../write.ts';

/** Chooses an answer to the question on view, or takes the present one out. */
export function chooseAnswer(state: WalkState, entry: AnswerEntry): Reduced<WalkState> {
  const { screen } = topOf(state);
  if (screen.kind !== 'question') return still(state);
  const { question } = screen;
  if (isElsewhere(state, question)) return still({ ...state, notice: { kind: 'finish-other' } });
  switch (entry.kind) {
    case 'option':
      return still(begun(state, entry.said));
    case 'toggle':
      return still(toggled(state));
    case 'done':
      return still(begun(state, { kind: 'value', value: chosen(state, question) }));
    case 'take-out':
      if (isChanged(state)) return still({ ...state, notice: { kind: 'finish-first' } });
      return committed({ ...state, draft: null }, question, null, { kind: 'taken-out', question });
    case 'type-value':
      return still(openLine(state, 'value', typedBefore(state, question)));
  }
}

/** True where an answer to another question was begun: it is not given up for this one. */
function isElsewhere(state: WalkState, question: string): boolean {
  return state.draft !== null && state.draft.question !== question && isChanged(state);
}

/** Puts a choice into the list of choices, or takes it out. */
export function toggled(state: WalkState): WalkState {
  const { screen, spot } = topOf(state);
  const entry = entriesOf(state, screen)[spot.cursor];
  if (screen.kind !== 'question' || entry?.kind !== 'toggle' || spot.scroll !== 0) return state;
  const { answers } = questionIn(state.library, screen.question);
  if (answers.kind !== 'choices') return state;
  if (isElsewhere(state, screen.question)) return { ...state, notice: { kind: 'finish-other' } };
  const before = chosen(state, screen.question);
  const value = answers.allowed
    .map(({ id }) => id)
    .filter((id) => (id === entry.id ? !before.includes(id) : before.includes(id)));
  return { ...state, draft: draftOf(state, screen.question, { kind: 'value', value }) };
}
