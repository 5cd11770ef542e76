import { hintShown, markOpened, marksOpened, storyOpened } from '../case.ts';
import { redone, undone } from '../commit.ts';
import { entriesOf } from '../entries.ts';
import type { WayEntry } from '../entry.ts';
import { type Effect, type Reduced, still } from '../event.ts';
import { openTopicGaps } from '../gap-orders.ts';
import { leave } from '../leave.ts';
import { openBehind, openGap, openItems, openListed, openQuestion, openQueue } from '../open.ts';
import { openList } from '../question-lists.ts';
import { pushed, topOf } from '../stack.ts';
import type { WalkState } from '../state.ts';
import { lineOf } from '../text-line.ts';
import { openFromItem } from './item.ts';

/** Goes where an entry leads. */
export function goTo(state: WalkState, entry: WayEntry): Reduced<WalkState> {
  switch (entry.kind) {
    case 'framework':
      return still(pushed(state, { kind: 'framework', framework: entry.framework }));
    case 'gaps':
    case 'settle':
      return still(openQueue(state, entry.framework, entry.kind));
    case 'gap':
      return still(openGap(state, entry.framework, entry.item));
    case 'all-items':
      return still(openItems(state, entry.framework, null));
    case 'area':
      return still(openItems(state, entry.framework, entry.area));
    case 'item':
      return still(openListed(state, entry.framework, entry.item));
    case 'question':
      return still(openQuestion(state, entry.question, siblings(state, entry.question)));
    case 'answer':
    case 'evidence':
      return still(openQuestion(state, entry.question, [entry.question]));
    case 'behind':
      return still(openBehind(state));
    case 'list':
      return still(openList(state, entry.list));
    case 'all-gaps':
      return still(openTopicGaps(state));
    case 'what-if':
    case 'related':
    case 'plan-add':
    case 'order':
      return still(openFromItem(state, entry.kind));
    case 'plan-line':
      return still(pushed(state, { kind: 'plan-line', line: entry.line }));
    case 'lists':
    case 'plan':
    case 'narrow':
      return still(pushed(state, { kind: entry.kind }));
    case 'search':
      return still(pushed(state, { kind: 'search', line: lineOf('') }));
    case 'compare':
      return { state: pushed(state, { kind: 'earlier' }), effects: [{ kind: 'find' }] };
    case 'earlier': {
      const effects: readonly Effect[] = [{ kind: 'compare', path: entry.path }];
      return { state: { ...pushed(state, { kind: 'compare' }), earlier: null }, effects };
    }
    case 'story':
      return still(storyOpened(state));
    case 'hint':
      return still(hintShown(state));
    case 'marks':
      return still(marksOpened(state));
    case 'marked':
      return still(markOpened(state, entry.question));
    case 'undo':
      return undone(state);
    case 'redo':
      return redone(state);
    case 'help':
      return still(pushed(state, { kind: 'help', about: topOf(state).screen.kind }));
    case 'to-start':
      return leave(state, 'start');
    case 'leave':
      return leave(state, 'end');
    default:
      return still(state);
  }
}

function siblings(state: WalkState, question: string): readonly string[] {
  const { screen } = topOf(state);
  const listed = entriesOf(state, screen).flatMap((entry) =>
    entry.kind === 'question' && !entry.follows ? [entry.question] : [],
  );
  return listed.includes(question) ? listed : [question];
}
