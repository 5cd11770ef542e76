import { Engine, type NestedCondition, type RuleProperties, type TopLevelCondition } from 'json-rules-engine';
import type { Value } from '../framework/answer-set.ts';
import { type Condition, operators, questionsOf } from '../framework/condition.ts';
import type { Item, LevelRule } from '../framework/framework.ts';
import type { Question } from '../framework/question.ts';
import type { EffectiveAnswers } from './effective-answers.ts';
import { type Descend, type Judged, type JudgeTest, judge } from './judge.ts';
import { compares } from './operators.ts';

/** The name of the one fact that holds all answers. */
const fact = 'answers';

/** What the engine's fact gives for a question: its answer set and its known answer; `undefined` where there is none. */
interface KnownAnswer {
  readonly question: Question;
  readonly value: Value;
}

/** An item whose outcome the engine decides. */
export type RuledItem = Item & { readonly rule: LevelRule };

/**
 * Has json-rules-engine evaluate the conditions of all items, then folds its result trees with the four values:
 * for a test the engine's word counts only where the answer is known; a missing or not applicable answer is never true or false.
 * Gives the judged condition of each item's levels, lowest level first, in the order of the items.
 */
export async function judgeItems(
  items: readonly RuledItem[],
  answers: EffectiveAnswers,
  questions: ReadonlyMap<string, Question>,
): Promise<readonly (readonly Judged[])[]> {
  const ready = items.map(compile);
  const rules = ready.flatMap((one) => one.rules);
  const engine = new Engine(rules, { pathResolver });
  for (const operator of operators) {
    engine.addOperator(
      operator,
      (known: KnownAnswer | undefined, operand: Value) =>
        known !== undefined && compares(operator, known.question.answers, known.value, operand),
    );
  }
  const asked = new Set(ready.flatMap((one) => one.questions));
  engine.addFact(fact, knownAnswers([...asked], answers, questions));
  const { results, failureResults } = await engine.run();
  const trees = new Map<string, EngineTree>();
  for (const result of [...results, ...failureResults]) trees.set(result.name, result.conditions as EngineTree);
  if (trees.size !== rules.length) throw new Error(`the engine gave ${trees.size} results for ${rules.length} rules`);
  return items.map((item) =>
    item.rule.levels.map(({ level, condition }) => {
      const tree = trees.get(ruleName(item, level));
      if (tree === undefined) throw new Error(`the engine gave no result for ${ruleName(item, level)}`);
      return judge(
        condition,
        condition.kind === 'test' ? memberOf(tree, 'all', 0) : tree,
        judgeTestWith(answers),
        descend,
      );
    }),
  );
}

/** The part of the engine's result tree that is read: a test's verdict, or the members of a group. */
interface EngineTree {
  readonly result?: boolean;
  readonly all?: readonly EngineTree[];
  readonly any?: readonly EngineTree[];
  readonly not?: EngineTree;
}

/** The engine names the members of `some` as those of an `any`: it evaluates them, and they are counted on the way back. */
const descend: Descend<EngineTree> = (tree, group, index) => memberOf(tree, group === 'some' ? 'any' : group, index);

function memberOf(tree: EngineTree, group: 'all' | 'any' | 'not', index: number): EngineTree {
  const member = group === 'not' ? tree.not : tree[group]?.[index];
  if (member === undefined) throw new Error(`the engine's result has no ${group} member ${index}`);
  return member;
}

function judgeTestWith(answers: EffectiveAnswers): JudgeTest<EngineTree> {
  return (test, tree) => {
    const answer = answers.of(test.question);
    if (answer.state !== 'known')
      return { kind: 'test', truth: answer.state === 'unknown' ? 'unknown' : 'drops-out', test, answer };
    if (tree.result === undefined) throw new Error(`the engine left a test on ${test.question} unevaluated`);
    return { kind: 'test', truth: tree.result ? 'true' : 'false', test, answer };
  };
}

function knownAnswers(
  ids: readonly string[],
  answers: EffectiveAnswers,
  questions: ReadonlyMap<string, Question>,
): Readonly<Record<string, KnownAnswer>> {
  const known: Record<string, KnownAnswer> = {};
  for (const id of ids) {
    const answer = answers.of(id);
    const question = questions.get(id);
    if (answer.state === 'known' && question !== undefined) known[id] = { question, value: answer.value };
  }
  return known;
}

function pathResolver(known: object, question: string): unknown {
  return Object.hasOwn(known, question) ? (known as Record<string, unknown>)[question] : undefined;
}

/** An item ready for the engine: its rules, and the questions that they ask about. */
interface Compiled {
  readonly rules: readonly RuleProperties[];
  readonly questions: readonly string[];
}

const compiled = new WeakMap<RuledItem, Compiled>();

/** An item as rules of the engine, one a level. Items never change, so each is compiled once. */
function compile(item: RuledItem): Compiled {
  const before = compiled.get(item);
  if (before !== undefined) return before;
  const rules = item.rule.levels.map(({ level, condition }) => ({
    name: ruleName(item, level),
    conditions: toRoot(condition),
    event: { type: 'reached' },
  }));
  const questions = [...new Set(item.rule.levels.flatMap(({ condition }) => questionsOf(condition)))];
  const made = { rules, questions };
  compiled.set(item, made);
  return made;
}

function ruleName(item: Item, level: string): string {
  return `${item.id}/${level}`;
}

function toRoot(condition: Condition): TopLevelCondition {
  const nested = toEngine(condition);
  return condition.kind === 'test' ? { all: [nested] } : (nested as TopLevelCondition);
}

function toEngine(condition: Condition): NestedCondition {
  switch (condition.kind) {
    case 'test':
      return { fact, path: condition.question, operator: condition.operator, value: condition.operand };
    case 'all':
      return { all: condition.of.map(toEngine) };
    case 'any':
    case 'some':
      return { any: condition.of.map(toEngine) };
    case 'not':
      return { not: toEngine(condition.of) };
  }
}
