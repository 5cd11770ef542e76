import type { Condition, Test } from '../framework/condition.ts';
import type { EffectiveAnswer } from './effective-answers.ts';

/** The four values of a condition: besides true and false, not known, and not applicable, when it drops out of its group. */
export type Truth = 'true' | 'false' | 'unknown' | 'drops-out';

/** A condition with the value it and each of its parts came out with. */
export type Judged =
  | { readonly kind: 'test'; readonly truth: Truth; readonly test: Test; readonly answer: EffectiveAnswer }
  | { readonly kind: 'all' | 'any' | 'not'; readonly truth: Truth; readonly of: readonly Judged[] }
  /** `count` members must be true; `needed` is that, or the number of members that apply where fewer apply. */
  | {
      readonly kind: 'some';
      readonly truth: Truth;
      readonly count: number;
      readonly needed: number;
      readonly of: readonly Judged[];
    };

/** Judges one test; what it returns for its parts is folded by {@link judge}. */
export type JudgeTest<Position> = (test: Test, position: Position) => Judged;

/** Goes from the position of a group to that of one of its members. */
export type Descend<Position> = (position: Position, group: 'all' | 'any' | 'not' | 'some', index: number) => Position;

/**
 * Folds a condition with Kleene's three-valued logic over the members that do not drop out; a group with nothing left drops out too.
 * The position travels along, so that the tests can be looked up in a tree of the same shape.
 */
export function judge<Position>(
  condition: Condition,
  position: Position,
  judgeTest: JudgeTest<Position>,
  descend: Descend<Position>,
): Judged {
  if (condition.kind === 'test') return judgeTest(condition, position);
  const members = condition.kind === 'not' ? [condition.of] : condition.of;
  const of = members.map((member, index) =>
    judge(member, descend(position, condition.kind, index), judgeTest, descend),
  );
  const left = count(of, 'true') + count(of, 'false') + count(of, 'unknown');
  const trues = count(of, 'true');
  const falses = count(of, 'false');
  switch (condition.kind) {
    case 'not':
      return { kind: 'not', truth: negate(of[0]?.truth ?? 'drops-out'), of };
    case 'all':
      return { kind: 'all', truth: atLeast(left, trues, falses, left), of };
    case 'any':
      return { kind: 'any', truth: atLeast(1, trues, falses, left), of };
    case 'some': {
      const needed = Math.min(condition.count, left);
      return { kind: 'some', truth: atLeast(needed, trues, falses, left), count: condition.count, needed, of };
    }
  }
}

function count(members: readonly Judged[], truth: Truth): number {
  let found = 0;
  for (const member of members) if (member.truth === truth) found += 1;
  return found;
}

function atLeast(needed: number, trues: number, falses: number, left: number): Truth {
  if (left === 0) return 'drops-out';
  if (trues >= needed) return 'true';
  return left - falses < needed ? 'false' : 'unknown';
}

function negate(truth: Truth): Truth {
  if (truth === 'true') return 'false';
  return truth === 'false' ? 'true' : truth;
}
