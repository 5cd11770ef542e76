import { judgeDirectly } from '../assess/judge-directly.ts';
import { order } from '../assess/operators.ts';
import { type AnswerSet, sameValue, type Value } from '../framework/answer-set.ts';
import type { Condition } from '../framework/condition.ts';
import type { Item, LevelRule, Measure } from '../framework/framework.ts';
import type { Question } from '../framework/question.ts';
import { type Change, leastChange } from './least-change.ts';
import type { StepContext } from './options.ts';

export { answerOf } from './least-change.ts';

/** One answer that must change: rise or fall on its answer set, change where the set has no order, or be settled where it is unknown or only follows from another. */
export interface Step {
  readonly question: string;
  readonly kind: 'rise' | 'fall' | 'change' | 'settle';
  /** The answer that counts today; `null` where it is unknown. */
  readonly from: Value | null;
  /** The least answer that will do. For a list of choices: the whole list. */
  readonly to: Value;
}

/**
 * The least set of answers that must change for an item to be certain of a level: fewest questions first, then the smallest changes.
 * Parents in `follows` come before the questions they open. Found in the item's own rule; `null` where no answers reach the level.
 */
export function stepsTo(
  item: Item,
  level: string,
  context: StepContext,
  questions: ReadonlyMap<string, Question>,
): readonly Step[] | null {
  const { rule } = item;
  const goal = rule.kind === 'measure' ? measureGoal(rule) : levelGoal(item, rule, level, context, questions);
  const change = leastChange(goal, context, questions);
  return change === null ? null : stepsOf(change, context, questions);
}

/** New answers as steps from those that count today, in their order. */
export function stepsOf(
  change: Change,
  context: Pick<StepContext, 'answers'>,
  questions: ReadonlyMap<string, Question>,
): readonly Step[] {
  return [...change].map(([question, to]) => {
    const answer = context.answers.of(question);
    const from = answer.state === 'known' ? answer.value : null;
    return { question, from, to, kind: kindOf(questions.get(question)?.answers, from, to) };
  });
}

function measureGoal({ question, from, to }: Measure): Condition {
  return { kind: 'test', question, operator: to < from ? 'atMost' : 'atLeast', operand: to };
}

/** What must be true for the level: its condition or that of a level above; where they all drop out, that of the nearest below that does not. */
function levelGoal(
  item: Pick<Item, 'levels'>,
  rule: LevelRule,
  level: string,
  { answers }: StepContext,
  questions: ReadonlyMap<string, Question>,
): Condition {
  const place = (id: string): number => item.levels.findIndex((candidate) => candidate.id === id);
  const applying = rule.levels.filter(
    ({ condition }) => judgeDirectly(condition, answers, questions).truth !== 'drops-out',
  );
  const enough = applying.filter((ruled) => place(ruled.level) >= place(level));
  const goals = enough.length > 0 ? enough : applying.slice(-1);
  return { kind: 'any', of: goals.map(({ condition }) => condition) };
}

function kindOf(set: AnswerSet | undefined, from: Value | null, to: Value): Step['kind'] {
  if (from === null || sameValue(from, to)) return 'settle';
  if (set === undefined || set.kind === 'choices' || (set.kind === 'choice' && !set.ordered)) return 'change';
  return order(set, to) > order(set, from) ? 'rise' : 'fall';
}
