import { storyLeft } from './case.ts';
import { committed } from './commit.ts';
import { isChanged } from './draft.ts';
import { entriesOf } from './entries.ts';
import type { AskedChoice } from './entry.ts';
import { type Effect, type Reduced, still } from './event.ts';
import { backToQuestion, leftSource, savedDraft } from './finish.ts';
import type { Asked, Screen } from './screen.ts';
import { popped, pushed, topOf, withTop } from './stack.ts';
import type { WalkState } from './state.ts';
import { leftLine } from './write.ts';

/** Goes one screen back. The first screen asks whether to leave; an answer that was begun is asked about; what was written for the plan is saved. */
export function back(state: WalkState): Reduced<WalkState> {
  return topOf(state).screen.kind === 'line' ? leftLine(state) : still(screenBack(state));
}

function screenBack(state: WalkState): WalkState {
  const { screen } = topOf(state);
  switch (screen.kind) {
    case 'overview':
      return pushed(state, { kind: 'ask', asked: { kind: 'leave' } });
    case 'source':
      return leftSource(state);
    case 'question':
      if (state.draft?.question !== screen.question) return pointingAt(popped(state), screen);
      if (isChanged(state)) return unfinishedAsked(state, 'back');
      return pointingAt(popped({ ...state, draft: null }), screen);
    case 'story':
      return storyLeft(state);
    case 'ask':
      return screen.asked.kind === 'conflict' ? state : popped(state);
    default:
      return pointingAt(popped(state), screen);
  }
}

/** Leaves the walk for what comes after it: at once where everything is saved, else after asking, or when the last save is through. */
export function leave(state: WalkState, to: WalkState['onward']): Reduced<WalkState> {
  return mustChoose(state)
    ? still({ ...state, notice: { kind: 'choose-first' } })
    : leaving({ ...state, onward: to }, 'wished');
}

/** Leaves without waiting for what the walk asks of an answer that was begun and, where the last save is awaited, without waiting for that. */
export function insisted(state: WalkState): Reduced<WalkState> {
  const after: WalkState = { ...state, onward: 'end' };
  return state.leaving ? { state: after, effects: [{ kind: 'leave' }] } : leaving(after, 'insisted');
}

/** True where the walk asks what is to become of an answer: it is not left before that is chosen. */
export function mustChoose(state: WalkState): boolean {
  const { screen } = topOf(state);
  return screen.kind === 'ask' && (screen.asked.kind === 'conflict' || screen.asked.kind === 'unfinished');
}

/** Goes on with leaving, for what was wanted when it began. An answer that was begun is asked about; who insists once more is let go. */
function leaving(state: WalkState, how: 'wished' | 'insisted'): Reduced<WalkState> {
  const { screen } = topOf(state);
  const asked = screen.kind === 'ask' ? screen.asked.kind : null;
  const below = asked === null ? state : popped(state);
  if (screen.kind === 'line') return followed(leftLine(state), (after) => leaving(after, how));
  if (asked === 'conflict') return still({ ...state, notice: { kind: 'choose-first' } });
  if (isChanged(state) && (asked === null || how === 'wished')) return still(unfinishedAsked(below, 'leave'));
  if (state.fault !== null && asked !== 'leave' && asked !== 'unsaved')
    return still(pushed(below, { kind: 'ask', asked: { kind: 'unsaved', onward: 'leave' } }));
  if (state.unsaved.length > 0 && state.fault === null) return still({ ...state, leaving: true });
  return { state, effects: [{ kind: 'leave' }] };
}

/** Asks what is to become of the answer that was begun; until that is chosen the walk is not left. */
function unfinishedAsked(state: WalkState, onward: 'back' | 'leave'): WalkState {
  return pushed(state, { kind: 'ask', asked: { kind: 'unfinished', onward } });
}

/** Goes on from what was done, and has done outside what both want. */
function followed(done: Reduced<WalkState>, next: (state: WalkState) => Reduced<WalkState>): Reduced<WalkState> {
  const { state, effects } = next(done.state);
  return { state, effects: [...done.effects, ...effects] };
}

/** Does what was chosen on a screen that asks. */
export function answered(state: WalkState, choice: AskedChoice): Reduced<WalkState> {
  const { screen } = topOf(state);
  if (screen.kind !== 'ask') return still(state);
  const { asked } = screen;
  const after = popped(state);
  const goOn = (done: Reduced<WalkState>): Reduced<WalkState> =>
    followed(
      done,
      asked.kind === 'unfinished' && asked.onward === 'leave' ? (state) => leaving(state, 'wished') : back,
    );
  switch (choice) {
    case 'stay':
    case 'go-on':
    case 'take-theirs':
      return still(after);
    case 'leave':
      if (asked.kind === 'leave') return leave(after, 'end');
      if (isChanged(after)) return still(unfinishedAsked(after, 'leave'));
      return { state: after, effects: [{ kind: 'leave' }] };
    case 'show-marks':
      return still(pushed({ ...after, marksShown: true }, { kind: 'marks' }));
    case 'save-draft': {
      const saved = savedDraft(after);
      return saved.state.draft === null ? goOn(saved) : saved;
    }
    case 'drop-draft':
      return goOn(still(backToQuestion({ ...after, draft: null })));
    case 'save-again':
      return triedAgain({ ...after, leaving: asked.kind === 'unsaved' && asked.onward === 'leave' });
    case 'read-again':
      return { state: after, effects: [{ kind: 'read-again' }] };
    case 'keep-mine':
      return asked.kind === 'conflict' ? keptMine(after, asked) : still(after);
  }
}

/** Tries the saves that failed once more. */
export function triedAgain(state: WalkState): Reduced<WalkState> {
  if (state.fault === null) return still({ ...state, leaving: false, notice: { kind: 'all-saved' } });
  return { state: { ...state, fault: null }, effects: [{ kind: 'save-again' }] };
}

function keptMine(state: WalkState, { conflicts }: Extract<Asked, { kind: 'conflict' }>): Reduced<WalkState> {
  let now = state;
  const effects: Effect[] = [];
  for (const { question, mine } of conflicts) {
    const step = committed(now, question, mine, { kind: 'answered', question });
    now = step.state;
    effects.push(...step.effects);
  }
  return { state: now, effects };
}

/** The list that a screen was opened from, pointing at where the user has gone on to meanwhile. */
function pointingAt(state: WalkState, left: Screen): WalkState {
  const { screen } = topOf(state);
  const at =
    left.kind === 'item' && left.queue.kind === 'items'
      ? entriesOf(state, screen).findIndex(
          (entry) => entry.kind === 'item' && entry.framework === left.framework && entry.item === left.item,
        )
      : left.kind === 'question' && screen.kind === 'questions'
        ? left.among.indexOf(left.question)
        : left.kind === 'mark'
          ? entriesOf(state, screen).findIndex((entry) => entry.kind === 'marked' && entry.question === left.question)
          : -1;
  return at === -1 ? state : withTop(state, () => ({ screen, spot: { cursor: at, scroll: 0 } }));
}
