import type { Gap } from '../../gap/gaps.ts';
import { roundtables } from '../../score/lens.ts';
import type { Results } from './results.ts';
import type { GapOrder, ItemRef } from './screen.ts';
import { popped, pushed, topOf, withTop } from './stack.ts';
import type { WalkState } from './state.ts';

/** Opens the gaps of all frameworks, each once, by the topics of the round tables, and in a topic by framework and gain. */
export function openTopicGaps(state: WalkState): WalkState {
  if (state.results === null) return { ...state, notice: { kind: 'working' } };
  const items = inOrder(state.results, 'topic');
  const [first] = items;
  if (first === undefined) return { ...state, notice: { kind: 'no-gaps' } };
  return pushed(state, { kind: 'item', ...first, queue: { kind: 'gaps', order: 'topic', items } });
}

/** The gaps on view in another order, from the screen that asks for it; the item on view stays. What is no gap any more comes last. */
export function reordered(state: WalkState, order: GapOrder): WalkState {
  const below = popped(state);
  const { screen } = topOf(below);
  if (screen.kind !== 'item' || screen.queue.kind !== 'gaps' || state.results === null) return below;
  const { queue } = screen;
  const places = new Map(inOrder(state.results, order).map((ref, place) => [nameOf(ref), place]));
  const place = (ref: ItemRef): number => places.get(nameOf(ref)) ?? Number.POSITIVE_INFINITY;
  const items = [...queue.items].sort((a, b) => compare(place(a), place(b)));
  return withTop(below, ({ spot }) => ({ screen: { ...screen, queue: { ...queue, order, items } }, spot }));
}

/** The order in which the gaps on the screen below are gone through; `null` where it goes through none. */
export function orderBelow(state: WalkState): GapOrder | null {
  const found = state.stack.findLast(({ screen }) => screen.kind === 'item')?.screen;
  return found?.kind === 'item' && found.queue.kind === 'gaps' ? found.queue.order : null;
}

/** The topic under which a gap comes when gaps are ordered by topic: the first of its topics in their own order; `null` where it has none. */
export function topicOf(roundtablesOfItem: readonly string[]): (typeof roundtables)[number] | null {
  return roundtables.find((topic) => roundtablesOfItem.includes(topic)) ?? null;
}

interface Placed extends ItemRef {
  readonly gap: Gap;
  /** The place of the item among those of all frameworks. */
  readonly at: number;
}

/** All gaps of all frameworks. Those that an order treats alike stand by framework, and in it as its gaps are ordered. */
function inOrder({ frameworks }: Results, order: GapOrder): readonly ItemRef[] {
  const places = new Map(frameworks.flatMap(({ assessment }) => assessment.findings).map((one, at) => [one, at]));
  const gaps = frameworks.flatMap((results) =>
    results.gaps().map((gap): Placed => {
      const framework = results.assessment.framework.id;
      return { framework, item: gap.finding.item.id, gap, at: places.get(gap.finding) ?? 0 };
    }),
  );
  return [...gaps].sort((a, b) => orders[order](a, b)).map(({ framework, item }) => ({ framework, item }));
}

const orders: Readonly<Record<GapOrder, (a: Placed, b: Placed) => number>> = {
  gain: (a, b) => compare(Math.round(b.gap.gain * 1e9), Math.round(a.gap.gain * 1e9)),
  area: (a, b) => a.at - b.at,
  effort: (a, b) => compare(stepCount(a.gap), stepCount(b.gap)),
  topic: (a, b) => topicPlace(a.gap) - topicPlace(b.gap),
};

function stepCount({ toTop }: Gap): number {
  return toTop.steps?.length ?? Number.POSITIVE_INFINITY;
}

function topicPlace({ finding }: Gap): number {
  const topic = topicOf(finding.item.roundtables);
  return topic === null ? roundtables.length : roundtables.indexOf(topic);
}

/** Also of infinite figures, whose difference is no number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function nameOf({ framework, item }: ItemRef): string {
  return `${framework}/${item}`;
}
