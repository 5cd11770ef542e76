import { choicesOf } from './entries/ask.ts';
import { markEntries, marksEntries } from './entries/case.ts';
import { compareEntries, earlierEntries } from './entries/compare.ts';
import { draftEntries } from './entries/draft.ts';
import { frameworkEntries, itemsEntries, narrowEntries } from './entries/framework.ts';
import { itemEntries, orderEntries, relatedEntries, whatIfEntries } from './entries/item.ts';
import { listsEntries } from './entries/lists.ts';
import { overviewEntries } from './entries/overview.ts';
import { pickEntries } from './entries/pick.ts';
import { planEntries, planLineEntries } from './entries/plan.ts';
import { questionEntries } from './entries/question.ts';
import { searchEntries } from './entries/search.ts';
import type { Entry } from './entry.ts';
import { evidenceFields, type Screen } from './screen.ts';
import type { WalkState } from './state.ts';

/** The entries of a screen, in order; none where it is a text to read or a line to write. */
export function entriesOf(state: WalkState, screen: Screen): readonly Entry[] {
  switch (screen.kind) {
    case 'overview':
      return overviewEntries(state);
    case 'framework':
      return frameworkEntries(state, screen.framework);
    case 'items':
      return itemsEntries(state, screen);
    case 'narrow':
      return narrowEntries(state);
    case 'item':
      return itemEntries(state, screen);
    case 'order':
      return orderEntries();
    case 'related':
      return relatedEntries(state, screen);
    case 'what-if':
      return whatIfEntries(state, screen);
    case 'lists':
      return listsEntries(state);
    case 'questions':
      return screen.questions.map((question) => ({ kind: 'question', question, follows: false }));
    case 'question':
      return questionEntries(state, screen.question);
    case 'draft':
      return draftEntries(state);
    case 'source':
      return [
        ...evidenceFields.map((field): Entry => ({ kind: 'field', field })),
        { kind: 'keep-source' },
        { kind: 'remove-source' },
      ];
    case 'pick':
      return pickEntries(state, screen.picked);
    case 'plan':
      return planEntries(state);
    case 'plan-line':
      return planLineEntries(state, screen.line);
    case 'earlier':
      return earlierEntries(state);
    case 'compare':
      return compareEntries(state);
    case 'search':
      return searchEntries(state, screen);
    case 'marks':
      return marksEntries(state);
    case 'mark':
      return markEntries(screen.question);
    case 'ask':
      return choicesOf(state, screen.asked).map((choice) => ({ kind: 'choice', choice }));
    case 'line':
    case 'story':
    case 'help':
      return [];
  }
}
