import type { AnswerSet, Value } from './answer-set.ts';
import { isOrdered } from './answer-set.ts';

/** What can be asked of one answer. `in` takes a list of which the answer is one; `includes` and `includesAll` look into a list of choices. */
export type Operator = 'is' | 'isNot' | 'in' | 'atLeast' | 'atMost' | 'includes' | 'includesAll';

/** All operators, in the order in which they are explained. */
export const operators: readonly Operator[] = ['is', 'isNot', 'in', 'atLeast', 'atMost', 'includes', 'includesAll'];

/** A comparison on the answer to one question. */
export interface Test {
  readonly kind: 'test';
  readonly question: string;
  readonly operator: Operator;
  readonly operand: Value;
}

/** A condition on the answers of a profile. `some` asks for at least `count` of the members that apply, or all of them where fewer apply. */
export type Condition =
  | Test
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'some'; readonly count: number; readonly of: readonly Condition[] };

/** The operators that make sense for an answer set: order only where there is one, membership only for lists. */
export function operatorsFor(set: AnswerSet): readonly Operator[] {
  if (set.kind === 'choices') return ['is', 'isNot', 'includes', 'includesAll'];
  return isOrdered(set) ? ['is', 'isNot', 'in', 'atLeast', 'atMost'] : ['is', 'isNot', 'in'];
}

/** Every test in a condition, from left to right; a test that stands twice is listed twice. */
export function testsOf(condition: Condition): readonly Test[] {
  switch (condition.kind) {
    case 'test':
      return [condition];
    case 'not':
      return testsOf(condition.of);
    default:
      return condition.of.flatMap(testsOf);
  }
}

/** The ids of the questions that a condition asks about, each once, in order of appearance. */
export function questionsOf(condition: Condition): readonly string[] {
  return [...new Set(testsOf(condition).map((test) => test.question))];
}
