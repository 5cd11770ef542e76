import type { Item } from '../../framework/framework.ts';
import { questionsBehind } from '../state/behind.ts';
import type { Entry } from '../state/entry.ts';
import { fedWith } from '../state/fed.ts';
import { topicOf } from '../state/gap-orders.ts';
import { gapName, planLinesFor } from '../state/plan.ts';
import type { Screen } from '../state/screen.ts';
import type { Context } from './context.ts';
import { fitted, type Line, lineOf } from './segment.ts';

/** The screen of an item. */
export type ItemOnView = Extract<Screen, { kind: 'item' }>;

/** The framework, where the way to this screen does not name it. */
export function placeLines({ state, width }: Context, { framework }: ItemOnView): readonly Line[] {
  const named = state.stack.some(({ screen }) => screen.kind === 'framework' && screen.framework === framework);
  const title = state.library.frameworks.find(({ id }) => id === framework)?.title ?? framework;
  return named ? [] : [fitted(lineOf(title, 'faint'), width)];
}

/** The topic under which the gap comes, where gaps are gone through by topic. */
export function topicLines({ words, width }: Context, { queue }: ItemOnView, item: Item): readonly Line[] {
  if (queue.kind !== 'gaps' || queue.order !== 'topic') return [];
  const topic = topicOf(item.roundtables);
  const { whatIf } = words.walk;
  return [
    fitted(lineOf(topic === null ? whatIf.noTopic : whatIf.topic(words.terms.roundtable[topic]), 'faint'), width),
  ];
}

/** A way on from the item, in words. */
export function wayLine({ state, words, width }: Context, screen: ItemOnView, item: Item, entry: Entry): Line {
  const { queue } = screen;
  const { ways, order } = words.walk.whatIf;
  const textOf = (): string => {
    switch (entry.kind) {
      case 'behind':
        return ways.behind(questionsBehind(item, state.library).length);
      case 'what-if':
        return ways.steps;
      case 'plan-line': {
        const line = state.profile.plan[entry.line];
        return line === undefined
          ? ''
          : ways.planned({ action: line.action, state: words.walk.plan.state[line.state] });
      }
      case 'plan-add':
        return planLinesFor(state.profile.plan, gapName(screen)).length === 0 ? ways.add : ways.addMore;
      case 'related':
        return ways.related(fedWith(state, screen).length);
      default:
        return ways.order(order[queue.kind === 'gaps' ? queue.order : 'gain']);
    }
  };
  return fitted(lineOf(textOf()), width);
}
