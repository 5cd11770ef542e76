import { order } from '../assess/operators.ts';
import { type AnswerSet, accepts, dayFrom, type Value } from '../framework/answer-set.ts';
import type { Test } from '../framework/condition.ts';

/** Lists of choices are tried in every combination of up to this many choices that the tests name; of more, see {@link nearby}. */
const mostNamed = 10;

/** The answers worth trying for a question, nearest to today's first: every way in which the tests on it can come out is among them, unless they name very many choices. */
export function candidates(
  set: AnswerSet,
  today: Value | null,
  tests: readonly Test[],
  besides: readonly Value[],
): readonly Value[] {
  const operands = [...tests.flatMap(({ operand }) => operand), ...besides.flat()];
  const found = valuesAround(set, today, operands, tests, besides);
  return found.filter((value) => accepts(set, value)).sort((a, b) => distance(set, today, a) - distance(set, today, b));
}

function valuesAround(
  set: AnswerSet,
  today: Value | null,
  operands: readonly (string | number)[],
  tests: readonly Test[],
  besides: readonly Value[],
): readonly Value[] {
  switch (set.kind) {
    case 'choice':
      return set.allowed.map(({ id }) => id);
    case 'choices': {
      const all = set.allowed.map(({ id }) => id);
      const whole = tests.some(({ operator }) => operator === 'is' || operator === 'isNot');
      const named = whole ? all : all.filter((id) => operands.includes(id));
      const base = typeof today === 'object' && today !== null ? today : [];
      const listed = [...tests.map(({ operand }) => operand), ...besides].filter((value) => typeof value === 'object');
      return [...(named.length <= mostNamed ? toggled(all, base, named) : nearby(all, base, named)), ...listed];
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
