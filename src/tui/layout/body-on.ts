import type { Screen } from '../state/screen.ts';
import { askBody } from './ask.ts';
import type { Body } from './body.ts';
import { compareBody, earlierBody } from './compare.ts';
import type { Context } from './context.ts';
import { draftBody, sourceBody } from './draft.ts';
import { frameworkBody } from './framework.ts';
import { helpBody } from './help.ts';
import { itemBody } from './item.ts';
import { itemsBody } from './items.ts';
import { listsBody } from './lists.ts';
import { markBody } from './mark.ts';
import { marksBody } from './marks.ts';
import { narrowBody } from './narrow.ts';
import { orderBody } from './order.ts';
import { overviewBody } from './overview.ts';
import { pickBody } from './pick.ts';
import { planBody } from './plan.ts';
import { planLineBody } from './plan-line.ts';
import { questionBody } from './question.ts';
import { questionsBody } from './questions.ts';
import { relatedBody } from './related.ts';
import { searchBody } from './search.ts';
import { storyBody } from './story.ts';
import { textEntryBody } from './text-entry.ts';
import { whatIfBody } from './what-if.ts';

/** What the screen on view shows between its head and its foot. */
export function bodyOn(context: Context, screen: Screen): Body {
  switch (screen.kind) {
    case 'overview':
      return overviewBody(context);
    case 'framework':
      return frameworkBody(context, screen.framework);
    case 'items':
      return itemsBody(context, screen);
    case 'item':
      return itemBody(context, screen);
    case 'questions':
      return questionsBody(context, screen);
    case 'question':
      return questionBody(context, screen);
    case 'draft':
      return draftBody(context);
    case 'source':
      return sourceBody(context, screen.index);
    case 'line':
      return textEntryBody(context, screen);
    case 'narrow':
      return narrowBody(context);
    case 'order':
      return orderBody(context);
    case 'related':
      return relatedBody(context, screen);
    case 'what-if':
      return whatIfBody(context, screen);
    case 'lists':
      return listsBody(context);
    case 'pick':
      return pickBody(context, screen);
    case 'plan':
      return planBody(context);
    case 'plan-line':
      return planLineBody(context, screen.line);
    case 'earlier':
      return earlierBody(context);
    case 'compare':
      return compareBody(context);
    case 'search':
      return searchBody(context, screen);
    case 'story':
      return storyBody(context);
    case 'marks':
      return marksBody(context);
    case 'mark':
      return markBody(context, screen.question);
    case 'help':
      return helpBody(context, screen.about);
    case 'ask':
      return askBody(context, screen.asked);
  }
}
