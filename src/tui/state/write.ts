import { accepts, isDay, type NumberSet } from '../../framework/answer-set.ts';
import { questionIn } from '../../framework/library.ts';
import type { Said } from '../../profile/profile.ts';
import { draftOf, earlierReason, typedBefore, withField } from './draft.ts';
import { entriesOf } from './entries.ts';
import { type Reduced, still } from './event.ts';
import { listBelow, narrowedTo } from './narrow.ts';
import { planTextOn, planWritten } from './plan.ts';
import {
  type EvidenceField,
  evidenceFields,
  type LineFault,
  type LineField,
  type PlanField,
  type Screen,
} from './screen.ts';
import { searchWritten } from './search.ts';
import { popped, pushed, topOf, withTop } from './stack.ts';
import type { WalkState } from './state.ts';
import { type Edit, edited, lineOf } from './text-line.ts';

/** Opens a line to write with a text in it. */
export function openLine(state: WalkState, field: LineField, text: string): WalkState {
  return pushed(state, { kind: 'line', field, line: lineOf(text), fault: null });
}

/** Applies an edit to the line on view. */
export function withEdit(state: WalkState, edit: Edit): WalkState {
  const { screen } = topOf(state);
  if (screen.kind !== 'line') return searchWritten(state, edit);
  return withScreen(state, { ...screen, line: edited(screen.line, edit), fault: null });
}

/** Takes the earlier reason into the line, where the line is empty. */
export function withEarlier(state: WalkState): WalkState {
  const { screen } = topOf(state);
  const earlier = earlierReason(state);
  if (screen.kind !== 'line' || screen.field !== 'reason' || screen.line.text !== '' || earlier === null) return state;
  return withScreen(state, { ...screen, line: lineOf(earlier) });
}

/** Begins an answer to the question on view: the draft, and on top of it the line for its reason. */
export function begun(state: WalkState, said: Said): WalkState {
  const { screen } = topOf(state);
  if (screen.kind !== 'question') return state;
  const draft = draftOf(state, screen.question, said);
  const withDraft = pushed({ ...state, draft }, { kind: 'draft' });
  return openLine(atSave(withDraft), 'reason', draft.because);
}

/** The draft on view with the cursor on what saves it. */
export function atSave(state: WalkState): WalkState {
  const { screen } = topOf(state);
  const cursor = entriesOf(state, screen).findIndex(({ kind }) => kind === 'draft-save');
  return withTop(state, () => ({ screen, spot: { cursor: Math.max(0, cursor), scroll: 0 } }));
}

/** Takes what was written: what cannot be taken stays on view with the reason. */
export function taken(state: WalkState): Reduced<WalkState> {
  const { screen } = topOf(state);
  if (screen.kind !== 'line') return still(state);
  const { field } = screen;
  const text = screen.line.text.trim();
  if (field === 'value') return still(takenValue(state, text));
  const fault = faultOf(field, text);
  if (fault !== null) return still(withScreen(state, { ...screen, fault }));
  const below = popped(state);
  if (isPlanField(field)) return planWritten(below, field, text);
  if (field === 'words') return still(narrowedTo(below, text));
  const after = stored(below, field, text);
  return still(isEvidenceField(field) ? onToNextField(after, field) : atSave(after));
}

/** Leaves the line: what was written is kept where it can be, and else that is told; a text that the line opened with is no action of the plan yet. */
export function leftLine(state: WalkState): Reduced<WalkState> {
  const { screen } = topOf(state);
  if (screen.kind !== 'line') return still(state);
  const { field } = screen;
  const text = screen.line.text.trim();
  const below = popped(state);
  const fault = faultOf(field, text);
  if (field === 'value' || field === 'words' || fault !== null) return still(notKept(below, field, text, fault));
  if (field === 'respondent' && text === '') return still(below);
  if (!isPlanField(field)) return still(stored(below, field, text));
  return text === planTextOn(below, field).trim() ? still(below) : planWritten(below, field, text);
}

/** What is below a line that was left, with what of it is not kept told: a text that is not the one with which the line opened. */
function notKept(state: WalkState, field: LineField, text: string, fault: LineFault | null): WalkState {
  const { screen } = topOf(state);
  const before =
    field === 'words'
      ? listBelow(state)?.narrowing.text
      : screen.kind === 'question'
        ? typedBefore(state, screen.question)
        : '';
  return text === '' || text === before ? state : { ...state, notice: { kind: 'not-kept', text, fault } };
}

/** Stores a written text in the draft; the screen the line was opened from is on view. */
function stored(state: WalkState, field: DraftField, text: string): WalkState {
  const { draft } = state;
  const { screen } = topOf(state);
  if (draft === null) return state;
  if (field === 'reason') return { ...state, draft: { ...draft, because: text.trim() } };
  if (field === 'decider') return { ...state, draft: { ...draft, decider: text.trim() } };
  if (field === 'respondent') return { ...state, draft: { ...draft, by: text.trim() === '' ? null : text.trim() } };
  return screen.kind === 'source' ? { ...state, draft: withField(draft, screen.index, field, text) } : state;
}

/** What of a draft is written as text. */
type DraftField = Exclude<LineField, PlanField | 'value' | 'words'>;

function isEvidenceField(field: DraftField): field is EvidenceField {
  return field !== 'reason' && field !== 'decider' && field !== 'respondent';
}

/** True for what is written for the plan. */
export function isPlanField(field: LineField): field is PlanField {
  return field === 'action' || field === 'owner' || field === 'due';
}

/** Points at the next part of the evidence, and opens it where nothing is in it yet. */
function onToNextField(state: WalkState, field: EvidenceField): WalkState {
  const { screen } = topOf(state);
  if (screen.kind !== 'source') return state;
  const cursor = evidenceFields.indexOf(field) + 1;
  const pointing = withTop(state, () => ({ screen, spot: { cursor, scroll: 0 } }));
  const next = evidenceFields[cursor];
  const present = next === undefined ? null : state.draft?.evidence[screen.index]?.[next];
  return next !== undefined && (present === null || present === '') ? openLine(pointing, next, '') : pointing;
}

function takenValue(state: WalkState, text: string): WalkState {
  const line = topOf(state).screen;
  const below = popped(state);
  const { screen } = topOf(below);
  if (line.kind !== 'line' || screen.kind !== 'question') return state;
  const { answers } = questionIn(state.library, screen.question);
  const said = answers.kind === 'number' ? readNumber(text, answers) : readDay(text);
  return typeof said === 'string' ? withScreen(state, { ...line, fault: said }) : begun(below, said);
}

/** A number as people write it: a comma may stand for the point, and spaces are nothing. */
function readNumber(text: string, set: NumberSet): Said | LineFault {
  const written = text.replace(/\s/g, '').replace(',', '.');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(written)) return 'not-a-number';
  const value = Number(written);
  return accepts(set, value) ? { kind: 'value', value } : 'out-of-range';
}

function readDay(text: string): Said | LineFault {
  const value = text.trim();
  return isDay(value) ? { kind: 'value', value } : 'bad-date';
}

/** Why a profile could not hold the text; `null` where it can. */
function faultOf(field: LineField, text: string): LineFault | null {
  if (text === '') return field === 'action' ? 'empty' : null;
  if (field === 'due') return isDay(text) ? null : 'bad-date';
  if (field === 'url') return /^https?:\/\/\S+$/.test(text) ? null : 'bad-address';
  if (field === 'date') return /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) || isDay(text) ? null : 'bad-partial-date';
  return null;
}

function withScreen(state: WalkState, screen: Screen): WalkState {
  return withTop(state, ({ spot }) => ({ screen, spot }));
}
