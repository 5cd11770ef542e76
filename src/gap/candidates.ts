import { compares, order } from '../assess/operators.ts';
import { type AnswerSet, accepts, dayFrom, sameValue, type Value } from '../framework/answer-set.ts';
import type { Test } from '../framework/condition.ts';

/** Lists of choices are tried in every combination of up to this many choices that the tests name; of more, see {@link nearby}. */
export const mostNamed = 10;

/** What is asked of the answer to one question, and how it stands today. */
export interface Asked {
  /** The answer that counts today; `null` where it is unknown. */
  readonly today: Value | null;
  /** The answer that was given, whether it counts or not; `null` where there is none. */
  readonly own: Value | null;
  readonly tests: readonly Test[];
  /** The answer that counts while the question is not asked; `null` where it always is. */
  readonly otherwise: Value | null;
}

/**
 * The new answers worth trying for a question, nearest to today's first: one for every way in which the tests on it can come out, other than the way they do for the given answer.
 * Where tests name very many choices of a list, not every way is among them.
 */
export function candidates(set: AnswerSet, asked: Asked): readonly Value[] {
  const values = valuesAround(set, asked)
    .filter((value) => accepts(set, value))
    .map((value) => ({ value, far: distance(set, asked.today, value) }))
    .sort((a, b) => a.far - b.far)
    .map(({ value }) => value);
  // Each combination of the choices that tests name comes out in its own way.
  if (set.kind === 'choices') return values.filter((value) => asked.own === null || !sameValue(value, asked.own));
  const outcome = (value: Value): string =>
    [
      ...asked.tests.map(({ operator, operand }) => compares(operator, set, value, operand)),
      asked.otherwise !== null && sameValue(value, asked.otherwise),
    ].join();
  const seen = new Set(asked.own === null ? [] : [outcome(asked.own)]);
  return values.filter((value) => {
    const known = seen.has(outcome(value));
    seen.add(outcome(value));
    return !known;
  });
}

function valuesAround(set: AnswerSet, { today, tests, otherwise }: Asked): readonly Value[] {
  const named = [...tests.map(({ operand }) => operand), ...(otherwise === null ? [] : [otherwise])];
  const operands: readonly (string | number)[] = named.flat();
  switch (set.kind) {
    case 'choice':
      return set.allowed.map(({ id }) => id);
    case 'choices': {
      const all = set.allowed.map(({ id }) => id);
      const whole = tests.some(({ operator }) => operator === 'is' || operator === 'isNot');
      const mentioned = whole ? all : all.filter((id) => operands.includes(id));
      const base = typeof today === 'object' && today !== null ? today : [];
      const lists = mentioned.length <= mostNamed ? toggled(all, base, mentioned) : nearby(all, base, mentioned);
      return [...lists, ...named.filter((value) => typeof value === 'object')];
    }
    case 'number': {
      const marks = [...new Set([...operands.map(Number), set.min, set.max])].sort((a, b) => a - b);
      const between = marks.flatMap((mark, index) => {
        const next = marks[index + 1] ?? mark;
        return next - mark > 1 ? [mark + 1, next - 1] : [(mark + next) / 2];
      });
      return [...operands.map(Number), ...marks, ...between];
    }
    case 'date':
      return operands.flatMap((day) => [String(day), dayFrom(String(day), -1), dayFrom(String(day), 1)]);
  }
}

/** The list with every combination of the named choices put in or taken out, in the order of the answer set. */
function toggled(
  all: readonly string[],
  base: readonly string[],
  named: readonly string[],
): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** named.length }, (_, bits) =>
    all.filter((id) => base.includes(id) !== (named.includes(id) && (bits & (1 << named.indexOf(id))) !== 0)),
  );
}

/** Where there are too many to combine: each named choice put in or taken out alone, and more and more of them put in, or taken out, in the order of the answer set. */
function nearby(
  all: readonly string[],
  base: readonly string[],
  named: readonly string[],
): readonly (readonly string[])[] {
  const changed = (ids: readonly string[]): readonly string[] =>
    all.filter((id) => base.includes(id) !== ids.includes(id));
  const more = (ids: readonly string[]): readonly (readonly string[])[] =>
    ids.map((_, index) => changed(ids.slice(0, index + 1)));
  const missing = named.filter((id) => !base.includes(id));
  const present = named.filter((id) => base.includes(id));
  return [base, ...named.map((id) => changed([id])), ...more(missing), ...more(present)];
}

/** How far an answer lies from today's, in steps of its set; from an unknown answer, from the lowest, and for numbers and days nothing. */
export function distance(set: AnswerSet, today: Value | null, to: Value): number {
  if (typeof to === 'object') {
    const before = typeof today === 'object' && today !== null ? today : [];
    return to.filter((id) => !before.includes(id)).length + before.filter((id) => !to.includes(id)).length;
  }
  if (set.kind === 'choice' && !set.ordered) return today === to ? 0 : 1;
  if (today === null) return set.kind === 'choice' ? order(set, to) : 0;
  return Math.abs(order(set, to) - order(set, today));
}
