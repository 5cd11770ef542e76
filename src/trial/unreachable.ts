import { effectiveAnswers } from '../assess/effective-answers.ts';
import type { Judged } from '../assess/judge.ts';
import { judgeDirectly } from '../assess/judge-directly.ts';
import { questionsOfItem } from '../framework/crosswalk.ts';
import type { Item } from '../framework/framework.ts';
import type { Question } from '../framework/question.ts';
import type { Case } from './case.ts';
import { type Sample, sampleAnswers } from './samples.ts';

/** A part of a rule that no answers make true, or none make false. */
export interface Unreachable {
  readonly item: Item;
  readonly level: string;
  /** The way down to the part: the position of each member, from the level's condition. */
  readonly path: readonly number[];
  readonly never: 'true' | 'false';
}

/**
 * The parts of an item's rule, groups and single conditions alike, that come out the same whatever is answered.
 * The worked cases are tried first, then answers in every combination where these are few, and a draw where they are many;
 * a part that only drops out for some roles is looked at under the others.
 */
export function unreachableParts(
  item: Item,
  cases: readonly Case[],
  questions: ReadonlyMap<string, Question>,
): readonly Unreachable[] {
  if (item.rule.kind === 'measure') return [];
  const { levels } = item.rule;
  const missing = new Map<string, Unreachable>();
  for (const { level, condition } of levels) {
    for (const path of pathsIn(condition)) {
      for (const never of ['true', 'false'] as const)
        missing.set(keyOf(level, path, never), { item, level, path, never });
    }
  }
  for (const { roles, answers } of tried(item, cases, questions)) {
    if (missing.size === 0) break;
    const effective = effectiveAnswers({ questions, roles, answers });
    for (const { level, condition } of levels)
      strike(judgeDirectly(condition, effective, questions), level, [], missing);
  }
  return [...missing.values()];
}

function* tried(item: Item, cases: readonly Case[], questions: ReadonlyMap<string, Question>): Generator<Sample> {
  for (const one of cases) if (one.item.id === item.id) yield { roles: one.roles, answers: one.given };
  yield* sampleAnswers(questionsOfItem(item), item.concerns, questions);
}

function strike(judged: Judged, level: string, path: readonly number[], missing: Map<string, Unreachable>): void {
  if (judged.truth === 'true' || judged.truth === 'false') missing.delete(keyOf(level, path, judged.truth));
  if (judged.kind !== 'test')
    for (const [index, member] of judged.of.entries()) strike(member, level, [...path, index], missing);
}

function pathsIn(
  condition: Parameters<typeof judgeDirectly>[0],
  path: readonly number[] = [],
): readonly (readonly number[])[] {
  if (condition.kind === 'test') return [path];
  const members = condition.kind === 'not' ? [condition.of] : condition.of;
  return [path, ...members.flatMap((member, index) => pathsIn(member, [...path, index]))];
}

function keyOf(level: string, path: readonly number[], never: string): string {
  return `${level} ${path.join('.')} ${never}`;
}
