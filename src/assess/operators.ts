import { type AnswerSet, rank, sameValue, type Value } from '../framework/answer-set.ts';
import type { Operator } from '../framework/condition.ts';

/**
 * True where the comparison holds for a known answer. Both sides are of the question's answer set, which loading has checked;
 * nothing is converted, so '10' is never compared as a number.
 */
export function compares(operator: Operator, set: AnswerSet, answer: Value, operand: Value): boolean {
  switch (operator) {
    case 'is':
      return sameValue(answer, operand);
    case 'isNot':
      return !sameValue(answer, operand);
    case 'in':
      return asList(operand).includes(answer as string);
    case 'atLeast':
      return order(set, answer) >= order(set, operand);
    case 'atMost':
      return order(set, answer) <= order(set, operand);
    case 'includes':
      return asList(answer).includes(operand as string);
    case 'includesAll':
      return asList(operand).every((id) => asList(answer).includes(id));
  }
}

/** The place of an answer among the answers of its set: a rank, the number itself, or the day as a number. */
export function order(set: AnswerSet, value: Value): number {
  if (set.kind === 'choice') return rank(set, value);
  if (set.kind === 'date') return Date.parse(String(value));
  return Number(value);
}

function asList(value: Value): readonly string[] {
  return typeof value === 'object' ? value : [String(value)];
}
