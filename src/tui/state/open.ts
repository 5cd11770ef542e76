import { questionIn } from '../../framework/library.ts';
import { sameSaid } from '../../profile/same-said.ts';
import { questionsBehind } from './behind.ts';
import { entriesOf } from './entries.ts';
import type { Entry } from './entry.ts';
import { firstItem, type ItemList, notNarrowed } from './narrow.ts';
import { resultsIn } from './results.ts';
import type { Queue, Screen } from './screen.ts';
import { pushed, topOf, withTop } from './stack.ts';
import type { WalkState } from './state.ts';

/** Opens the list of a framework's items, or of one of its areas, pointing at the first. */
export function openItems(state: WalkState, framework: string, area: string | null): WalkState {
  const list: ItemList = { kind: 'items', framework, area, filter: 'all', narrowing: notNarrowed };
  return pushed(state, list, firstItem(state, list));
}

/** Opens an item out of the list on view, with that list to go through. */
export function openListed(state: WalkState, framework: string, item: string): WalkState {
  const { screen } = topOf(state);
  const items = entriesOf(state, screen).flatMap((entry) =>
    entry.kind === 'item' ? [{ framework: entry.framework, item: entry.item }] : [],
  );
  return pushed(state, { kind: 'item', framework, item, queue: { kind: 'items', items } });
}

/** Opens one gap of a framework, with all of its gaps to go through. */
export function openGap(state: WalkState, framework: string, item: string): WalkState {
  const opened = openQueue(state, framework, 'gaps');
  return withTop(opened, (top) => (top.screen.kind === 'item' ? { ...top, screen: { ...top.screen, item } } : top));
}

/** Opens the first of a framework's gaps, or of its questions to settle, with all of them to go through. */
export function openQueue(state: WalkState, framework: string, kind: 'gaps' | 'settle'): WalkState {
  if (state.results === null) return { ...state, notice: { kind: 'working' } };
  const results = resultsIn(state.results, framework);
  const findings = kind === 'gaps' ? results.gaps() : results.toSettle();
  const items = findings.map(({ finding }) => ({ framework, item: finding.item.id }));
  const [first] = items;
  if (first === undefined) return { ...state, notice: { kind: kind === 'gaps' ? 'no-gaps' : 'nothing-to-settle' } };
  const queue: Queue = kind === 'gaps' ? { kind, order: 'gain', items } : { kind, items };
  const screen: Screen = { kind: 'item', ...first, queue };
  const top = topOf(state).screen.kind;
  if (top === 'item') return withTop(state, () => ({ screen, spot: { cursor: 0, scroll: 0 } }));
  return pushed(top === 'overview' ? pushed(state, { kind: 'framework', framework }) : state, screen);
}

/** Opens the questions behind the item on view; a single question at once. */
export function openBehind(state: WalkState): WalkState {
  const { screen } = topOf(state);
  if (screen.kind !== 'item' || state.results === null) return state;
  const { item } = resultsIn(state.results, screen.framework).finding(screen.item);
  const questions = questionsBehind(item, state.library);
  const [only] = questions;
  return questions.length === 1 && only !== undefined
    ? openQuestion(state, only, questions)
    : pushed(state, {
        kind: 'questions',
        about: { kind: 'item', framework: screen.framework, item: screen.item },
        questions,
      });
}

/** Opens a question with the cursor on what it is answered with now. */
export function openQuestion(state: WalkState, question: string, among: readonly string[]): WalkState {
  const screen: Screen = { kind: 'question', question, among };
  return pushed(state, screen, placeOfAnswer(state, screen));
}

/** Goes to the next or the previous of the items or questions that are gone through. */
export function stepped(state: WalkState, by: 1 | -1): WalkState {
  const { screen } = topOf(state);
  if (screen.kind === 'item') {
    const { items } = screen.queue;
    const at = items.findIndex(({ framework, item }) => framework === screen.framework && item === screen.item);
    const next = items[at + by];
    return next === undefined ? atEnd(state, by) : replaced(state, { ...screen, ...next });
  }
  if (screen.kind !== 'question' && screen.kind !== 'mark') return state;
  if (screen.kind === 'question' && state.draft !== null) return { ...state, notice: { kind: 'finish-first' } };
  const next = screen.among[screen.among.indexOf(screen.question) + by];
  return next === undefined ? atEnd(state, by) : replaced(state, { ...screen, question: next });
}

function atEnd(state: WalkState, by: 1 | -1): WalkState {
  return { ...state, notice: { kind: by === 1 ? 'last' : 'first' } };
}

function replaced(state: WalkState, screen: Screen): WalkState {
  return withTop(state, () => ({ screen, spot: { cursor: placeOfAnswer(state, screen), scroll: 0 } }));
}

/** The entry that stands for the present answer; the first where there is none. */
function placeOfAnswer(state: WalkState, screen: Screen): number {
  if (screen.kind !== 'question') return 0;
  const own = state.profile.answers.get(screen.question);
  const said = own?.kind === 'answer' ? own.said : null;
  const ordinary = questionIn(state.library, screen.question).answers.kind;
  const stands = (entry: Entry): boolean =>
    (entry.kind === 'option' && said !== null && sameSaid(entry.said, said)) ||
    (entry.kind === 'done' && ordinary === 'choices' && said?.kind === 'value');
  return Math.max(0, entriesOf(state, screen).findIndex(stands));
}
