import { questionIn } from '../../framework/library.ts';
import { committed } from './commit.ts';
import { draftOf, emptyEvidence, withoutSource } from './draft.ts';
import { chosen, type DraftEntry, type Entry, entriesOf } from './entries.ts';
import type { Reduced } from './event.ts';
import { leftSource, savedDraft } from './finish.ts';
import { answered } from './leave.ts';
import { openBehind, openItems, openListed, openQuestion, openQueue } from './open.ts';
import { popped, pushed, topOf, type WalkState, withTop } from './state.ts';
import { atSave, begun, openLine, taken } from './write.ts';

/** Opens, chooses or confirms what is pointed at. With the entries scrolled out of view it first brings them back. */
export function chosenEntry(state: WalkState): Reduced<WalkState> {
  const { screen, spot } = topOf(state);
  if (screen.kind === 'item') return still(openBehind(state));
  if (screen.kind === 'line') return still(taken(state));
  if (screen.kind === 'help') return still(popped(state));
  if (spot.scroll > 0) return still(withTop(state, () => ({ screen, spot: { ...spot, scroll: 0 } })));
  const entry = entriesOf(state, screen)[spot.cursor];
  return entry === undefined ? still(state) : choose(state, entry);
}

/** Puts a choice into the list of choices, or takes it out. */
export function toggled(state: WalkState): WalkState {
  const { screen, spot } = topOf(state);
  const entry = entriesOf(state, screen)[spot.cursor];
  if (screen.kind !== 'question' || entry?.kind !== 'toggle' || spot.scroll > 0) return state;
  const { answers } = questionIn(state.library, screen.question);
  if (answers.kind !== 'choices') return state;
  const before = chosen(state, screen.question);
  const value = answers.allowed
    .map(({ id }) => id)
    .filter((id) => (id === entry.id ? !before.includes(id) : before.includes(id)));
  return { ...state, draft: draftOf(state, screen.question, { kind: 'value', value }) };
}

function choose(state: WalkState, entry: Entry): Reduced<WalkState> {
  switch (entry.kind) {
    case 'framework':
      return still(pushed(state, { kind: 'framework', framework: entry.framework }));
    case 'gaps':
    case 'settle':
      return still(openQueue(state, entry.framework, entry.kind));
    case 'all-items':
      return still(openItems(state, entry.framework, null));
    case 'area':
      return still(openItems(state, entry.framework, entry.area));
    case 'item':
      return still(openListed(state, entry.item));
    case 'question':
      return still(openQuestion(state, entry.question, siblings(state, entry.question)));
    case 'toggle':
      return still(toggled(state));
    case 'choice':
      return answered(state, entry.choice);
    case 'option':
      return still(begun(state, entry.said));
    case 'done':
    case 'type-value':
    case 'take-out':
      return chooseOnQuestion(state, entry.kind);
    default:
      return chooseOnDraft(state, entry);
  }
}

function chooseOnQuestion(state: WalkState, kind: 'done' | 'type-value' | 'take-out'): Reduced<WalkState> {
  const { screen } = topOf(state);
  if (screen.kind !== 'question') return still(state);
  const { question } = screen;
  if (kind === 'take-out') return committed({ ...state, draft: null }, question, null, { kind: 'taken-out', question });
  if (kind === 'done') return still(begun(state, { kind: 'value', value: chosen(state, question) }));
  const own = state.profile.answers.get(question);
  const said = state.draft?.said ?? (own?.kind === 'answer' ? own.said : null);
  return still(openLine(state, 'value', said?.kind === 'value' ? String(said.value) : ''));
}

function chooseOnDraft(state: WalkState, entry: DraftEntry): Reduced<WalkState> {
  const { draft } = state;
  const { screen } = topOf(state);
  if (draft === null) return still(state);
  switch (entry.kind) {
    case 'draft-answer':
      return still(popped(state));
    case 'draft-reason':
      return still(openLine(state, 'reason', draft.because));
    case 'draft-decider':
      return still(openLine(state, 'decider', draft.decider));
    case 'draft-source':
      return still(pushed(state, { kind: 'source', index: entry.index }));
    case 'draft-add': {
      const withOne = { ...state, draft: { ...draft, evidence: [...draft.evidence, emptyEvidence] } };
      return still(openLine(pushed(withOne, { kind: 'source', index: draft.evidence.length }), 'title', ''));
    }
    case 'draft-save':
      return savedDraft(state);
    case 'field':
      if (screen.kind !== 'source') return still(state);
      return still(openLine(state, entry.field, draft.evidence[screen.index]?.[entry.field] ?? ''));
    case 'keep-source':
      return still(leftSource(state));
    case 'remove-source':
      if (screen.kind !== 'source') return still(state);
      return still(atSave(popped({ ...state, draft: withoutSource(draft, screen.index) })));
  }
}

function siblings(state: WalkState, question: string): readonly string[] {
  const { screen } = topOf(state);
  const listed = entriesOf(state, screen).flatMap((entry) =>
    entry.kind === 'question' && !entry.follows ? [entry.question] : [],
  );
  return listed.includes(question) ? listed : [question];
}

function still(state: WalkState): Reduced<WalkState> {
  return { state, effects: [] };
}
