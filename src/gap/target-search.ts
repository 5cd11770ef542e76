import type { Change } from './least-change.ts';
import type { LowEnds } from './low-ends.ts';
import type { Part, PartItem } from './target-parts.ts';

/** The best found with at most so many questions changed: what it brings to the framework's low end, in points. */
export interface Best {
  readonly points: number;
  readonly change: Change;
}

/** The best for each number of changed questions, from none on; never less for more. */
export type Frontier = readonly Best[];

/** What a change brings to the framework's low end, in points. */
export type Worth = (change: Change) => number;

/** A difference that binary fractions may make. */
const noise = 1e-9;

/** Always the way up of one item, or the one answer, that brings most for each question changed: quick, and not always the fewest. */
export function greedily(part: Part, additive: boolean, worth: Worth, ends: LowEnds): Frontier {
  const found: Best[] = [{ points: 0, change: new Map() }];
  // An answer that does all that others do serves every item that asks for it.
  const wide = (change: Change): Change =>
    new Map(
      [...change].map(([id, to]) => {
        const [best, ...others] = part.choices.get(id) ?? [];
        return [id, best !== undefined && others.length === 0 ? best : to];
      }),
    );
  const ways = [
    ...part.items.flatMap(({ ways: mine }) => mine.map(({ change }) => wide(change))),
    ...[...part.choices].flatMap(([id, values]) => values.map((to): Change => new Map([[id, to]]))),
  ].map((way) => ({ way, moves: part.items.filter(({ questions }) => questions.some((id) => way.has(id))) }));
  let [now, points]: [Change, number] = [new Map(), 0];
  for (;;) {
    let best: { readonly change: Change; readonly points: number; readonly rate: number } | null = null;
    for (const { way, moves } of ways) {
      const change = new Map([...now, ...way]);
      const lows = (of: Change): number => moves.reduce((sum, one) => sum + (ends.ofItem(one.item, of) ?? 0), 0);
      const after = additive
        ? points + moves.reduce((sum, one) => sum + rise(one, change, ends) - rise(one, now, ends), 0)
        : worth(change);
      // Where the lowest part alone decides, one item brings nothing: what it rises by itself tells such ways apart.
      const more = after - points + (additive ? 0 : (lows(change) - lows(now)) / 1e5);
      const rate = more / Math.max(0.5, change.size - now.size);
      if (rate > noise && (best === null || rate > best.rate + noise)) best = { change, points: after, rate };
    }
    if (best === null) return found;
    ({ change: now, points } = best);
    put(found, now, points);
  }
}

/**
 * Tries every set of at most so many questions and every answer to them, leaving out what cannot be better than the best found so far.
 * `complete` is false where it was given up.
 *
 * @param limit questions
 * @param mostTried answers tried before it is given up
 */
export function thoroughly(
  part: Part,
  additive: boolean,
  worth: Worth,
  ends: LowEnds,
  start: Frontier,
  limit: number,
  mostTried: number,
): { readonly frontier: Frontier; readonly complete: boolean } {
  const found = [...start];
  const ids = [...part.choices.keys()];
  const most = Math.min(limit, ids.length);
  while (found.length <= most) found.push(found[found.length - 1] ?? { points: 0, change: new Map() });
  const bounds = additive ? boundsOf(part, ids) : null;
  let left = mostTried;
  const visit = (depth: number, change: Change, points: number, spent: number): void => {
    left -= 1;
    if (left < 0) return;
    const done = bounds?.doneAt[depth] ?? [];
    const sum = done.reduce((total, one) => total + rise(one, change, ends), points);
    const used = done.reduce((total, one) => total + (bounds?.costOf(one, change) ?? 0), spent);
    const id = ids[depth];
    if (id === undefined) {
      put(found, change, bounds === null ? worth(change) : sum);
      return;
    }
    const better = (count: number): boolean =>
      sum + (bounds?.atMost(depth, count - used) ?? 0) > (found[count]?.points ?? 0) + noise;
    if (bounds !== null && !range(change.size, most).some(better)) return;
    if (change.size < most)
      for (const to of part.choices.get(id) ?? []) visit(depth + 1, new Map([...change, [id, to]]), sum, used);
    visit(depth + 1, change, sum, used);
  };
  visit(0, new Map(), 0, 0);
  return { frontier: found, complete: left >= 0 && part.complete };
}

/** Keeps a change that is better than the best with as many questions, for that number and all above. */
function put(found: Best[], change: Change, points: number): void {
  while (found.length <= change.size) found.push(found[found.length - 1] ?? { points: 0, change: new Map() });
  for (let count = change.size; count < found.length; count += 1)
    if (points > (found[count]?.points ?? 0) + noise) found[count] = { points, change };
}

function rise({ item, weight, today }: PartItem, change: Change, ends: LowEnds): number {
  return weight * ((ends.ofItem(item, change) ?? 0) - (today ?? 0));
}

interface Bounds {
  /** The items all of whose questions stand before this depth, and not before the last. */
  readonly doneAt: readonly (readonly PartItem[])[];
  /** What an item's own changed questions cost it: a question costs 1 in all, shared alike by the items that it may move. */
  costOf(item: PartItem, change: Change): number;
  /** The most that the items not done at a depth can bring for a cost. */
  atMost(depth: number, cost: number): number;
}

function boundsOf({ items }: Part, ids: readonly string[]): Bounds {
  const share = new Map(ids.map((id) => [id, 1 / items.filter(({ questions }) => questions.includes(id)).length]));
  const doneBy = (one: PartItem): number => 1 + Math.max(...one.questions.map((id) => ids.indexOf(id)));
  const rates = items.flatMap((one) => {
    const shares = one.questions.map((id) => share.get(id) ?? 1).sort((a, b) => a - b);
    const cost = (fewest: number): number => shares.slice(0, fewest).reduce((sum, part) => sum + part, 0);
    const ways = one.ways.map(({ score, fewest }) => ({
      points: one.weight * (score - (one.today ?? 0)),
      rate: (one.weight * (score - (one.today ?? 0))) / cost(fewest),
    }));
    if (ways.length === 0) return [];
    const points = Math.max(...ways.map((way) => way.points));
    return [{ done: doneBy(one), points, rate: Math.max(...ways.map(({ rate }) => rate)) }];
  });
  rates.sort((a, b) => b.rate - a.rate);
  const leftAt = range(0, ids.length).map((depth) => rates.filter(({ done }) => done > depth));
  return {
    doneAt: range(0, ids.length).map((depth) => items.filter((one) => doneBy(one) === depth)),
    costOf: ({ questions }, change) =>
      questions.reduce((sum, id) => sum + (change.has(id) ? (share.get(id) ?? 1) : 0), 0),
    atMost: (depth, cost) => {
      let [sum, left] = [0, cost];
      for (const { points, rate } of leftAt[depth] ?? []) {
        if (left <= noise) break;
        const spend = Math.min(left, points / rate);
        sum += spend * rate;
        left -= spend;
      }
      return sum;
    },
  };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
