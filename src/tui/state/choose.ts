import { storyLeft } from './case.ts';
import { chooseOnDraft } from './choose/draft.ts';
import { chooseForList } from './choose/list.ts';
import { picked } from './choose/pick.ts';
import { chooseOnPlan } from './choose/plan.ts';
import { chooseAnswer } from './choose/question.ts';
import { stepSupposed } from './choose/suppose.ts';
import { goTo } from './choose/way.ts';
import { entriesOf } from './entries.ts';
import type { Entry } from './entry.ts';
import { type Reduced, still } from './event.ts';
import { answered } from './leave.ts';
import { popped, topOf, withTop } from './stack.ts';
import type { WalkState } from './state.ts';
import { taken } from './write.ts';

/** Opens, chooses or confirms what is pointed at. With the entries scrolled out of view it first brings them back. */
export function chosenEntry(state: WalkState): Reduced<WalkState> {
  const { screen, spot } = topOf(state);
  if (screen.kind === 'line') return taken(state);
  if (screen.kind === 'help') return still(popped(state));
  if (screen.kind === 'story') return still(storyLeft(state));
  if (spot.scroll !== 0) return still(withTop(state, () => ({ screen, spot: { ...spot, scroll: 0 } })));
  const entry = entriesOf(state, screen)[spot.cursor];
  return entry === undefined ? still(state) : choose(state, entry);
}

function choose(state: WalkState, entry: Entry): Reduced<WalkState> {
  switch (entry.kind) {
    case 'option':
    case 'toggle':
    case 'done':
    case 'take-out':
    case 'type-value':
      return chooseAnswer(state, entry);
    case 'draft-answer':
    case 'draft-reason':
    case 'draft-decider':
    case 'draft-respondent':
    case 'draft-confidence':
    case 'draft-review':
    case 'draft-source':
    case 'draft-add':
    case 'draft-save':
    case 'field':
    case 'keep-source':
    case 'remove-source':
      return chooseOnDraft(state, entry);
    case 'filter':
    case 'topic':
    case 'words':
    case 'show-list':
    case 'gap-order':
      return chooseForList(state, entry);
    case 'plan-field':
    case 'plan-item':
    case 'plan-remove':
    case 'plan-done':
      return chooseOnPlan(state, entry);
    case 'pick':
    case 'pick-other':
      return picked(state, entry);
    case 'suppose':
    case 'suppose-all':
      return still(stepSupposed(state, entry));
    case 'choice':
      return answered(state, entry.choice);
    default:
      return goTo(state, entry);
  }
}
