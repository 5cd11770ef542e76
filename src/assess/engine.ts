import { Engine, type NestedCondition, type RuleProperties, type TopLevelCondition } from 'json-rules-engine';
import type { Value } from '../framework/answer-set.ts';
import { type Condition, operators } from '../framework/condition.ts';
import type { Item, LevelRule } from '../framework/framework.ts';
import type { Question } from '../framework/question.ts';
import type { EffectiveAnswers } from './effective-answers.ts';
import { type Descend, type Judged, type JudgeTest, judge } from './judge.ts';
import { compares } from './operators.ts';

/** The name of the one fact; the answers themselves are found by the path resolver, so that no key of a file is ever read as a path. */
const fact = 'answers';

/** What the engine finds for a question: the question and its known answer; nothing where there is none. */
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
  const rules = ready.flat();
  const known = (id: string): KnownAnswer | undefined => {
    const answer = answers.of(id);
    const question = questions.get(id);
    return answer.state === 'known' && question !== undefined ? { question, value: answer.value } : undefined;
  };
  const engine = new Engine(rules, { pathResolver: (_answers: object, id: string) => known(id) });
  for (const operator of operators) {
    engine.addOperator(
      operator,
      (answer: KnownAnswer | undefined, operand: Value) =>
        answer !== undefined && compares(operator, answer.question.answers, answer.value, operand),
    );
  }
  engine.addFact(fact, {});
  const { results, failureResults } = await engine.run();
  const trees = new Map<string, EngineTree>();
  for (const result of results) trees.set(result.name, result.conditions as EngineTree);
  for (const result of failureResults) trees.set(result.name, result.conditions as EngineTree);
  if (trees.size !== rules.length) throw new Error(`the engine gave ${trees.size} results for ${rules.length} rules`);
  const judgeTest = judgeTestWith(answers);
  return ready.map((ofItem, position) =>
    ofItem.map(({ name }, index) => {
      const tree = trees.get(name);
      const condition = items[position]?.rule.levels[index]?.condition;
      if (tree === undefined || condition === undefined) throw new Error(`the engine gave no result for ${name}`);
      return judge(condition, condition.kind === 'test' ? memberOf(tree, 'all', 0) : tree, judgeTest, descend);
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

/** A rule of the engine, named after its item and level. */
type NamedRule = RuleProperties & { readonly name: string };

const compiled = new WeakMap<RuledItem, readonly NamedRule[]>();

/** An item as rules of the engine, one a level. Items never change, so each is compiled once. */
function compile(item: RuledItem): readonly NamedRule[] {
  const before = compiled.get(item);
  if (before !== undefined) return before;
  const rules = item.rule.levels.map(({ level, condition }) => ({
    name: `${item.id}/${level}`,
    conditions: toRoot(condition),
    event: { type: 'reached' },
  }));
  compiled.set(item, rules);
  return rules;
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
